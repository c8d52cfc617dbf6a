/* naive-quantile.c: percentiles and their intervals by their definitions.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "naive-quantile.h"

#include <math.h>

#define LEVEL 0.95L
#define ROUNDING 1e-12L

/* R4. */
double
naive_quantile (const gint64 *sorted, gsize n, double p)
{
  long double h = (long double) (n - 1) * p;
  gsize below = (gsize) floorl (h);
  gsize above = MIN (below + 1, n - 1);

  return (double) (sorted[below] + (h - below) * (long double) (sorted[above] - sorted[below]));
}

/* P(B < k) for B ~ Bin(n, p), summed from the weights as they are written. */
static long double
sum_below (guint n, double p, guint k)
{
  long double sum = 0;

  for (guint i = 0; i < k; i++)
    sum += expl (lgammal (n + 1.0L) - lgammal (i + 1.0L) - lgammal (n - i + 1.0L) + i * logl (p) +
                 (n - i) * log1pl (-(long double) p));

  return sum;
}

/* R5: for the median symmetric ranks, the innermost that cover enough. */
static gboolean
find_symmetric (guint n, guint *lower_rank, guint *upper_rank)
{
  for (guint l = n / 2; l >= 1; l--)
    {
      if (sum_below (n, 0.5, n + 1 - l) - sum_below (n, 0.5, l) < LEVEL - ROUNDING)
        continue;

      *lower_rank = l;
      *upper_rank = n + 1 - l;
      return TRUE;
    }

  return FALSE;
}

/**
 * naive_quantile_interval:
 * @n: number of amounts
 * @p: share of them below the percentile
 * @lower_rank: (out): from 1
 * @upper_rank: (out): from 1
 *
 * Tries every pair of ranks: the fewest ranks, and of equally short ones the most balanced tails.
 *
 * Returns: whether any pair covers 95%
 */
gboolean
naive_quantile_interval (guint n, double p, guint *lower_rank, guint *upper_rank)
{
  long double best = INFINITY;

  if (p == 0.5)
    return find_symmetric (n, lower_rank, upper_rank);

  for (guint length = 1; length < n && isinf (best); length++)
    {
      for (guint l = 1; l + length <= n; l++)
        {
          long double below = sum_below (n, p, l);
          long double above = 1 - sum_below (n, p, l + length);

          if (1 - below - above < LEVEL - ROUNDING || fabsl (below - above) >= best)
            continue;

          best = fabsl (below - above);
          *lower_rank = l;
          *upper_rank = l + length;
        }
    }

  return !isinf (best);
}
