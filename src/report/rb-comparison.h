/* rb-comparison.h: what several roles pay, side by side, and which of them differ (R16).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "stats/rb-shift.h"

G_BEGIN_DECLS

#define RB_COMPARISON_MAX 8

/* One role, or all openings. Amounts are in ten-thousandths; what the display ladder (R3) hides is
 * NAN. */
typedef struct {
  guint32 role; /* RB_NO_ROLE for all openings */
  const char *name;
  const RbTally *tally;
  const RbStratum *stratum; /* (nullable): its pay in the display stratum */
  double mean;
  double percentiles[RB_N_PERCENTILES];
} RbComparedRole;

/* How one row differs from another. */
typedef struct {
  guint row;
  guint other;
  RbShift shift;     /* of row over other, in ten-thousandths */
  double p;          /* adjusted by Holm over all pairs of the comparison */
  gboolean is_clear; /* p below 0.05, and zero is not in the interval */
} RbDifference;

typedef struct _RbComparison RbComparison;

RbComparison *rb_comparison_new (RbFigures *figures,
                                 const guint32 *roles,
                                 guint n_roles,
                                 gboolean with_all,
                                 guint32 reference) G_GNUC_WARN_UNUSED_RESULT;
void rb_comparison_free (RbComparison *self);

RbFigures *rb_comparison_get_figures (const RbComparison *self);
guint rb_comparison_get_n_rows (const RbComparison *self);
const RbComparedRole *rb_comparison_get_row (const RbComparison *self, guint row);
const RbComparedRole *rb_comparison_get_all (const RbComparison *self);
guint rb_comparison_get_n_comparable (const RbComparison *self);
int rb_comparison_get_reference (const RbComparison *self);

GArray *rb_comparison_get_differences (const RbComparison *self);
gboolean rb_comparison_find_difference (const RbComparison *self,
                                        guint row,
                                        guint other,
                                        RbDifference *difference);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbComparison, rb_comparison_free)

G_END_DECLS
