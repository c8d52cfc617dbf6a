/* rb-tally.c: the figures of a set of postings: one role, or all of them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-tally.h"

#include "stats/rb-quantile-interval.h"
#include "stats/rb-quantile.h"

/* R6: fewer employers than this, or one with more than a quarter of the pay points. */
#define FEW_EMPLOYERS 5
#define LARGE_SHARE 4

/**
 * rb_tally_find_stratum:
 * @self: a tally
 * @currency: a currency
 * @period: a period
 *
 * Returns: (nullable): the figures of that stratum, %NULL if no pay point is in it
 */
const RbStratum *
rb_tally_find_stratum (const RbTally *self, RbCurrency currency, RbPeriod period)
{
  for (guint i = 0; i < self->n_strata; i++)
    {
      if (self->strata[i].currency == currency && self->strata[i].period == period)
        return &self->strata[i];
    }

  return NULL;
}

static const double shares[RB_N_PERCENTILES] = { 0.10, 0.25, 0.50, 0.75, 0.90 };

/**
 * rb_stratum_get_percentile:
 * @self: a stratum with at least one pay point
 * @percentile: which
 *
 * Interpolates between order statistics (R4), from n = 1 on. What of it people are shown is for
 * the display ladder (R3) to say.
 *
 * Returns: the percentile in ten-thousandths
 */
double
rb_stratum_get_percentile (const RbStratum *self, RbPercentile percentile)
{
  g_return_val_if_fail ((guint) percentile < RB_N_PERCENTILES, 0);

  return rb_quantile (self->points, self->n, shares[percentile]);
}

/**
 * rb_stratum_get_interval:
 * @self: a stratum
 * @percentile: which
 * @lower: (out): the lower bound of its 95% interval (R5), in ten-thousandths
 * @upper: (out): the upper bound
 *
 * Returns: %FALSE if n is too small for such an interval; then nothing is written
 */
gboolean
rb_stratum_get_interval (const RbStratum *self,
                         RbPercentile percentile,
                         gint64 *lower,
                         gint64 *upper)
{
  gsize lower_rank = 0;
  gsize upper_rank = 0;
  double coverage = 0.0;

  g_return_val_if_fail ((guint) percentile < RB_N_PERCENTILES, FALSE);

  if (!rb_quantile_interval (self->n, shares[percentile], &lower_rank, &upper_rank, &coverage))
    return FALSE;

  *lower = self->points[lower_rank - 1];
  *upper = self->points[upper_rank - 1];

  return TRUE;
}

/**
 * rb_stratum_is_dominated:
 * @self: a stratum
 *
 * Tells whether few employers make the figures (R6). Where fewer than half of the pay points name
 * one, nothing can be said.
 *
 * Returns: whether to warn
 */
gboolean
rb_stratum_is_dominated (const RbStratum *self)
{
  if (self->n == 0 || (gsize) self->n_named * 2 < self->n)
    return FALSE;

  return self->n_employers < FEW_EMPLOYERS || (gsize) self->n_top_employer * LARGE_SHARE > self->n;
}
