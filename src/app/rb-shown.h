/* rb-shown.h: what a window shows, as it can be printed and written to files.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-compare-set.h"
#include "app/rb-salary-marks.h"
#include "model/rb-figures.h"
#include "read/rb-dataset.h"

G_BEGIN_DECLS

/* Nothing in it changes once it is made: what is printed or written is what was shown then. */
typedef struct {
  RbFigures *figures;
  RbDataset *dataset;
  guint32 role;              /* RB_NO_ROLE if none is selected */
  GArray *compared;          /* (element-type guint32) */
  GArray *listed;            /* (element-type guint32): as found by a search */
  gboolean is_comparison;    /* the comparison is in front, not the role */
  gboolean is_distributions; /* of it the distributions are, not the ranges */
  gboolean with_all;         /* all openings are compared as well */
  RbSalaryMarks *marks;      /* (nullable) */
} RbShown;

RbShown *rb_shown_new (RbFigures *figures,
                       RbDataset *dataset,
                       RbCompareSet *compared) G_GNUC_WARN_UNUSED_RESULT;
RbShown *rb_shown_ref (RbShown *self);
void rb_shown_unref (RbShown *self);

gboolean
rb_shown_find_mark (RbCurrency currency, RbPeriod period, RbSalaryMark *mark, gpointer shown);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbShown, rb_shown_unref)

G_END_DECLS
