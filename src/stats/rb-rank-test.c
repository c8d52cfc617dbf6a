/* rb-rank-test.c: whether one sample tends to lie above another.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-rank-test.h"

#include <math.h>

/* Sums of cubes of a million amounts do not fit into 64 bits, and must cancel exactly. */
__extension__ typedef unsigned __int128 UInt128;

typedef struct {
  guint64 twice_u;
  UInt128 ties; /* the sum of t³ - t over the groups of t equal amounts */
} Tally;

static gsize
count_equal (const gint64 *sorted, gsize n, gsize from, gint64 value)
{
  gsize count = 0;
  while (from + count < n && sorted[from + count] == value)
    count++;
  return count;
}

/* Walks through both samples in order, one group of equal amounts at a time. */
static Tally
tally_samples (const gint64 *x, gsize m, const gint64 *y, gsize n)
{
  Tally tally = { 0 };
  gsize i = 0;
  gsize j = 0;

  while (i < m || j < n)
    {
      gint64 value = j == n || (i < m && x[i] < y[j]) ? x[i] : y[j];
      gsize of_x = count_equal (x, m, i, value);
      gsize of_y = count_equal (y, n, j, value);
      UInt128 tied = of_x + of_y;
      tally.twice_u += (guint64) of_x * (2 * j + of_y);
      tally.ties += tied * tied * tied - tied;
      i += of_x;
      j += of_y;
    }
  return tally;
}

/* σ² = mn/12 (N + 1 - Σ(t³ - t) / (N (N - 1))), N = m + n: over one denominator, so that it is
 * exactly 0 when all amounts are equal. */
static double
compute_sigma (gsize m, gsize n, UInt128 ties)
{
  UInt128 total = (UInt128) m + n;
  UInt128 pairs = total * (total - 1);
  UInt128 untied = (total + 1) * pairs - ties;
  return sqrt ((double) m * (double) n * (double) untied / (12 * (double) pairs));
}

/**
 * rb_rank_test:
 * @x: (array length=m): amounts of the first sample, ascending
 * @m: number of amounts in @x
 * @y: (array length=n): amounts of the second sample, ascending
 * @n: number of amounts in @y
 *
 * Tests whether amounts of one sample tend to be higher than those of another (rule R16).
 *
 * This is the Mann–Whitney U test with normal approximation, correction for ties and correction
 * for continuity; see Hollander and Wolfe, “Nonparametric Statistical Methods” (1973), chapter 4.
 * Samples that cannot differ (one is empty, or all amounts are equal) have a z of 0 and a p of 1.
 *
 * Returns: the test; u and z are about @x and change with the order of the samples, p does not
 */
RbRankTest
rb_rank_test (const gint64 *x, gsize m, const gint64 *y, gsize n)
{
  RbRankTest test = { .p = 1 };
  g_return_val_if_fail ((x != NULL || m == 0) && (y != NULL || n == 0), test);

  if (m == 0 || n == 0)
    return test;

  Tally tally = tally_samples (x, m, y, n);
  test.u = (double) tally.twice_u / 2;
  test.sigma = compute_sigma (m, n, tally.ties);

  double distance = test.u - (double) m * (double) n / 2;
  if (distance != 0)
    {
      test.z = copysign (fabs (distance) - 0.5, distance) / test.sigma;
      test.p = erfc (fabs (test.z) / sqrt (2));
    }
  return test;
}
