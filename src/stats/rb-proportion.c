/* rb-proportion.c: the interval of a share.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-proportion.h"

#include "stats/rb-confidence.h"

#include <math.h>

/* The smaller root of (share - x/n)² = z² share (1 - share) / n. */
static double
find_lower_bound (gsize x, gsize n)
{
  if (x == 0)
    return 0;

  const double z = RB_CONFIDENCE_Z;
  double hits = (double) x;
  double misses = (double) (n - x);
  double trials = (double) n;
  double reach = z * sqrt (hits * misses / trials + z * z / 4);
  return (hits + z * z / 2 - reach) / (trials + z * z);
}

/**
 * rb_proportion_interval:
 * @x: number of hits, at most @n
 * @n: number of trials
 * @lower: (out): the lower bound, from 0 to 1
 * @upper: (out): the upper bound, from 0 to 1
 *
 * Computes the 95% interval of a share (rule R5).
 *
 * This is Wilson’s score interval without continuity correction, method 3 of Newcombe, “Two-sided
 * confidence intervals for the single proportion”, Statistics in Medicine 17 (1998). No hit gives
 * a lower bound of exactly 0, nothing but hits an upper one of exactly 1, no trial both.
 */
void
rb_proportion_interval (gsize x, gsize n, double *lower, double *upper)
{
  g_return_if_fail (x <= n);
  g_return_if_fail (lower != NULL && upper != NULL);

  *lower = find_lower_bound (x, n);
  *upper = 1 - find_lower_bound (n - x, n);
}
