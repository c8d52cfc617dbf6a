/* rb-tally.h: the figures of a set of postings: one role, or all of them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pay-rules.h"
#include "model/rb-text-pool.h"
#include "model/rb-vocabulary.h"

G_BEGIN_DECLS

typedef enum {
  RB_PERCENTILE_10,
  RB_PERCENTILE_25,
  RB_PERCENTILE_MEDIAN,
  RB_PERCENTILE_75,
  RB_PERCENTILE_90,
} RbPercentile;
#define RB_N_PERCENTILES 5

/* The smallest n at which a rung of the display ladder (R3) shows more. */
#define RB_LADDER_DOTS 3
#define RB_LADDER_MEDIAN 6
#define RB_LADDER_QUARTILES 11
#define RB_LADDER_HISTOGRAM 29

/* Below this share of pay stated, the figures rest on few postings (R15). */
#define RB_COVERAGE_LOW 0.2

/* Pay points of one currency and period; amounts in ten-thousandths. */
typedef struct {
  RbCurrency currency;
  RbPeriod period;
  gsize n;
  const gint64 *points; /* sorted, n of them */
  double mean;

  guint n_employers; /* distinct ones, among the n */
  guint n_named;     /* pay points that name an employer */
  RbTextId top_employer;
  guint n_top_employer; /* its pay points */

  guint n_ranges; /* both bounds given and different */
  guint n_wide;
  guint n_currency_assumed;
  guint n_period_assumed;
  guint n_converted;
  guint n_estimates;
  guint n_implausible;
} RbStratum;

typedef struct {
  /* Over all postings, copies included. */
  guint postings;
  guint copies;
  guint pay_kinds[RB_N_PAY_KINDS];
  guint currency_assumed;
  guint period_assumed;
  guint wide;

  /* Over openings: unique postings. */
  guint openings;
  guint64 positions;
  guint employers;
  guint places;
  guint undated;
  guint32 first_posted; /* Julian day, 0 if all are undated */
  guint32 last_posted;
  guint degrees[RB_N_DEGREES];
  guint degree_employers[RB_N_DEGREES];
  guint degree_levels[RB_N_DEGREE_LEVELS];
  guint levels[RB_N_LEVELS];
  guint opening_kinds[RB_N_PAY_KINDS];
  guint with_pay; /* openings in any stratum */

  /* n descending, then currency, then period; not stated last. */
  RbStratum *strata;
  guint n_strata;
} RbTally;

const RbStratum *rb_tally_find_stratum (const RbTally *self, RbCurrency currency, RbPeriod period);

double rb_stratum_get_percentile (const RbStratum *self, RbPercentile percentile);
gboolean rb_stratum_get_interval (const RbStratum *self,
                                  RbPercentile percentile,
                                  gint64 *lower,
                                  gint64 *upper);
gboolean rb_stratum_is_dominated (const RbStratum *self);

G_END_DECLS
