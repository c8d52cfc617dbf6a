/* rb-shift.c: by how much one sample lies above another.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-shift.h"

#include "stats/rb-confidence.h"
#include "stats/rb-rank-test.h"

#include <math.h>

/* A search reckons where in the range of values the wanted rank should be; every so often it halves
 * the range instead, so that contrived samples cost a few walks for each bit of the range at most.
 */
#define HALVE_EVERY 3

/* Two ascending samples, neither empty, that stand for their m n differences x - y. */
typedef struct {
  const gint64 *x;
  gsize m;
  const gint64 *y;
  gsize n;
} Pairs;

/* The differences cut in two at a value. */
typedef struct {
  guint64 n_at_most;   /* the value or less */
  gint64 last_at_most; /* the largest of them, if any */
  gint64 first_beyond; /* the smallest of the others, if any */
} Cut;

/* One walk through both samples: the first y that is near enough to x moves up with x. */
static Cut
cut_at (const Pairs *pairs, gint64 value)
{
  Cut cut = { .last_at_most = G_MININT64, .first_beyond = G_MAXINT64 };
  gsize j = 0;

  for (gsize i = 0; i < pairs->m; i++)
    {
      gint64 x = pairs->x[i];
      while (j < pairs->n && x - pairs->y[j] > value)
        j++;
      cut.n_at_most += pairs->n - j;
      if (j < pairs->n)
        cut.last_at_most = MAX (cut.last_at_most, x - pairs->y[j]);
      if (j > 0)
        cut.first_beyond = MIN (cut.first_beyond, x - pairs->y[j - 1]);
    }
  return cut;
}

/* Reckons where in a bracket a share of its differences ends if they are evenly spread; never its
 * upper end. The width of a bracket may need 64 bits without a sign. */
static gint64
interpolate (gint64 low, gint64 high, double share)
{
  guint64 width = (guint64) high - (guint64) low;
  double offset = share * (double) width;
  guint64 whole = offset < (double) width ? (guint64) offset : width;
  return (gint64) ((guint64) low + MIN (whole, width - 1));
}

/* Finds the difference of a rank from 1. The bracket always ends on differences that occur, so
 * each step drops at least one value, and amounts on round numbers cost fewer steps. */
static gint64
select_difference (const Pairs *pairs, guint64 rank)
{
  gint64 low = pairs->x[0] - pairs->y[pairs->n - 1];
  gint64 high = pairs->x[pairs->m - 1] - pairs->y[0];
  guint64 n_below = 0;
  guint64 n_upto = (guint64) pairs->m * pairs->n;

  for (guint step = 1; low < high; step++)
    {
      double share = ((double) (rank - n_below) - 0.5) / (double) (n_upto - n_below);
      gint64 value = interpolate (low, high, step % HALVE_EVERY == 0 ? 0.5 : share);
      Cut cut = cut_at (pairs, value);
      if (cut.n_at_most >= rank)
        {
          high = cut.last_at_most;
          n_upto = cut.n_at_most;
        }
      else
        {
          low = cut.first_beyond;
          n_below = cut.n_at_most;
        }
    }
  return low;
}

static double
find_median_difference (const Pairs *pairs)
{
  guint64 total = (guint64) pairs->m * pairs->n;
  gint64 middle = select_difference (pairs, total / 2 + total % 2);
  if (total % 2 == 1)
    return (double) middle;

  Cut cut = cut_at (pairs, middle);
  gint64 next = cut.n_at_most > total / 2 ? middle : cut.first_beyond;
  return ((double) middle + (double) next) / 2;
}

/* K = ⌊mn/2 - zσ⌋ + 1, from 1. It is never beyond the middle: σ is √(mn)/2 at least, or all amounts
 * and so all differences are equal. */
static guint64
find_bound_rank (const Pairs *pairs)
{
  double half = (double) pairs->m * (double) pairs->n / 2;
  double sigma = rb_rank_test (pairs->x, pairs->m, pairs->y, pairs->n).sigma;
  double rank = floor (half - RB_CONFIDENCE_Z * sigma) + 1;
  return rank < 1 ? 1 : (guint64) rank;
}

static gboolean
differences_fit (const gint64 *x, gsize m, const gint64 *y, gsize n)
{
  guint64 span = (guint64) MAX (x[m - 1], y[n - 1]) - (guint64) MIN (x[0], y[0]);
  return span <= G_MAXINT64;
}

/**
 * rb_shift:
 * @x: (array length=m): amounts of the first sample, ascending
 * @m: number of amounts in @x
 * @y: (array length=n): amounts of the second sample, ascending
 * @n: number of amounts in @y
 *
 * Estimates by how much the first sample is higher than the second, with a 95% interval (R16).
 *
 * The estimate is the median of all m·n differences of an amount in @x and one in @y, the interval
 * runs from the K-th smallest to the K-th largest, K = ⌊mn/2 − zσ⌋ + 1 with the σ of
 * rb_rank_test(). Source: Hodges and Lehmann, “Estimates of location based on rank tests”, The
 * Annals of Mathematical Statistics 34 (1963). Samples too small for a K of 1 get the whole range
 * of the differences, which then covers less than 95%.
 *
 * No list of the differences is made: each is found by O(log range) walks through the samples. All
 * differences have to fit into 64 bits, as those of amounts from 0 on do.
 *
 * Returns: the estimate and its bounds, in the unit of the amounts; NaN if a sample is empty
 */
RbShift
rb_shift (const gint64 *x, gsize m, const gint64 *y, gsize n)
{
  RbShift result = { NAN, NAN, NAN };
  g_return_val_if_fail ((x != NULL || m == 0) && (y != NULL || n == 0), result);

  if (m == 0 || n == 0)
    return result;

  g_return_val_if_fail (differences_fit (x, m, y, n), result);

  const Pairs pairs = { x, m, y, n };
  guint64 rank = find_bound_rank (&pairs);
  result.shift = find_median_difference (&pairs);
  result.lower = (double) select_difference (&pairs, rank);
  result.upper = (double) select_difference (&pairs, (guint64) m * n + 1 - rank);
  return result;
}
