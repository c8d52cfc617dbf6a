/* rb-quantile.c: percentiles of sorted amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-quantile.h"

#include <float.h>
#include <math.h>

/* Most p have no exact double, so that (n - 1) p may miss the rank it means by a rounding error. */
static double
snap_to_rank (double position)
{
  double rank = round (position);
  return fabs (position - rank) <= 4 * DBL_EPSILON * position ? rank : position;
}

/**
 * rb_quantile:
 * @sorted: (array length=n): amounts, ascending
 * @n: number of amounts
 * @p: share of the amounts that lies below, from 0 to 1
 *
 * Computes a percentile by linear interpolation between the two nearest amounts (rule R4).
 *
 * This is type 7 of Hyndman and Fan, “Sample Quantiles in Statistical Packages”, The American
 * Statistician 50 (1996): 0 gives the lowest amount, 1 the highest.
 *
 * Returns: the percentile, in the unit of the amounts; NaN for no amounts
 */
double
rb_quantile (const gint64 *sorted, gsize n, double p)
{
  g_return_val_if_fail (sorted != NULL || n == 0, NAN);
  g_return_val_if_fail (p >= 0 && p <= 1, NAN);

  if (n == 0)
    return NAN;

  double position = snap_to_rank ((double) (n - 1) * p);
  gsize below = (gsize) position;
  if (below >= n - 1)
    return (double) sorted[n - 1];

  /* The step of two signed amounts may need 64 bits without a sign. */
  guint64 step = (guint64) sorted[below + 1] - (guint64) sorted[below];
  return (double) sorted[below] + (position - (double) below) * (double) step;
}
