/* test-quantile-interval.c: tests of the ranks that bound a percentile.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-quantile-interval.h"

#include "table.h"

#include <math.h>

#define LEVEL 0.95L
#define COVERAGE_TOLERANCE 1e-12
#define MAX_COUNTED 200

typedef struct {
  gboolean found;
  gsize lower;
  gsize upper;
  double coverage;
} Interval;

static Interval
find_interval (gsize n, double p)
{
  Interval interval = { TRUE, G_MAXSIZE, G_MAXSIZE, -1 };
  interval.found =
    rb_quantile_interval (n, p, &interval.lower, &interval.upper, &interval.coverage);
  return interval;
}

static void
assert_none (const Interval *interval)
{
  g_assert_false (interval->found);
  g_assert_cmpuint (interval->lower, ==, 0);
  g_assert_cmpuint (interval->upper, ==, 0);
  g_assert_cmpfloat (interval->coverage, ==, 0);
}

static void
assert_relative (double actual, double expected)
{
  g_assert_cmpfloat_with_epsilon (actual, expected, expected * COVERAGE_TOLERANCE);
}

static void
test_reference (gconstpointer data)
{
  char **row = (char **) data;
  gsize lower = table_parse_count (row[3]);
  Interval actual = find_interval (table_parse_count (row[2]), table_parse_number (row[1]));

  if (lower == 0)
    {
      assert_none (&actual);
      return;
    }
  g_assert_true (actual.found);
  g_assert_cmpuint (actual.lower, ==, lower);
  g_assert_cmpuint (actual.upper, ==, table_parse_count (row[4]));
  if (g_str_equal (row[5], "-"))
    g_assert_cmpfloat (actual.coverage, >=, 0.95);
  else
    assert_relative (actual.coverage, table_parse_number (row[5]));
}

/* below[k] is P(B < k), B ~ Bin(n, p), each term from the definition: C(n, k) p^k (1 - p)^(n - k).
 */
static void
sum_binomial (gsize n, long double p, long double *below)
{
  long double combinations = 1;

  below[0] = 0;
  for (gsize k = 0; k <= n; k++)
    {
      long double term =
        combinations * powl (p, (long double) k) * powl (1 - p, (long double) (n - k));
      below[k + 1] = below[k] + term;
      combinations = combinations * (long double) (n - k) / (long double) (k + 1);
    }
}

static Interval
search_symmetric (gsize n, const long double *below)
{
  for (gsize lower = n / 2; lower >= 1; lower--)
    {
      long double coverage = below[n + 1 - lower] - below[lower];
      if (coverage >= LEVEL)
        return (Interval){ TRUE, lower, n + 1 - lower, (double) coverage };
    }
  return (Interval){ 0 };
}

/* Tries every pair of ranks: the first of the shortest ones whose tails differ least. */
static Interval
search_shortest (gsize n, const long double *below)
{
  Interval best = { 0 };
  long double best_difference = 2;

  for (gsize length = 1; length < n && !best.found; length++)
    for (gsize lower = 1; lower + length <= n; lower++)
      {
        gsize upper = lower + length;
        long double coverage = below[upper] - below[lower];
        long double difference = fabsl (below[lower] - (1 - below[upper]));
        if (coverage < LEVEL || difference >= best_difference)
          continue;

        best = (Interval){ TRUE, lower, upper, (double) coverage };
        best_difference = difference;
      }
  return best;
}

static const double shares[] = { 0.1, 0.25, 0.5, 0.75, 0.9 };

static void
test_definition (gconstpointer data)
{
  double p = *(const double *) data;
  guint n_found = 0;

  for (gsize n = 0; n <= MAX_COUNTED; n++)
    {
      long double below[MAX_COUNTED + 2] = { 0 };
      sum_binomial (n, p, below);
      Interval expected = p == 0.5 ? search_symmetric (n, below) : search_shortest (n, below);
      Interval actual = find_interval (n, p);
      if (!expected.found)
        {
          assert_none (&actual);
          continue;
        }
      n_found++;
      g_assert_true (actual.found);
      g_assert_cmpuint (actual.lower, ==, expected.lower);
      g_assert_cmpuint (actual.upper, ==, expected.upper);
      assert_relative (actual.coverage, expected.coverage);
    }

  /* Rule R3 rests on 6, 11 and 29 being the smallest sizes. */
  guint smallest = p == 0.5 ? 6 : p == 0.25 || p == 0.75 ? 11 : 29;
  g_assert_cmpuint (n_found, ==, MAX_COUNTED + 1 - smallest);
}

static const gsize sizes[] = { 0, 1, 5, 6, 10, 11, 28, 29, 100, 999, 12345, 200000, 1000000 };

static void
test_mirror (void)
{
  for (guint percent = 0; percent <= 100; percent++)
    for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
      {
        gsize n = sizes[i];
        Interval one = find_interval (n, percent / 100.0);
        Interval other = find_interval (n, (100 - percent) / 100.0);

        g_assert_cmpint (one.found, ==, other.found);
        g_assert_cmpfloat (one.coverage, ==, other.coverage);
        g_assert_cmpuint (one.lower, ==, other.found ? n + 1 - other.upper : 0);
        g_assert_cmpuint (one.upper, ==, other.found ? n + 1 - other.lower : 0);
      }
}

/* At a million the normal approximation gives the ranks to within a few, and a coverage that is
 * over 95% by less than the weight of two ranks. */
static void
test_million (void)
{
  const double n = 1000000;

  for (gsize i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      Interval interval = find_interval ((gsize) n, shares[i]);
      double reach = 1.959963984540054 * sqrt (n * shares[i] * (1 - shares[i]));

      g_assert_true (interval.found);
      g_assert_cmpfloat_with_epsilon ((double) interval.lower, n * shares[i] - reach, 3);
      g_assert_cmpfloat_with_epsilon ((double) interval.upper, n * shares[i] + reach, 3);
      g_assert_cmpfloat (interval.coverage, >=, 0.95);
      g_assert_cmpfloat (interval.coverage, <, 0.9505);
    }
}

static void
test_ends (void)
{
  static const double ends[] = { 0, 1e-300, 1e-9, 1 - 1e-9, 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (sizes); k++)
      {
        Interval interval = find_interval (sizes[k], ends[i]);
        assert_none (&interval);
      }
}

static void
test_coverage_optional (void)
{
  gsize lower = 0;
  gsize upper = 0;

  g_assert_true (rb_quantile_interval (10, 0.5, &lower, &upper, NULL));
  g_assert_cmpuint (lower, ==, 2);
  g_assert_cmpuint (upper, ==, 9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GPtrArray) rows = table_load ("quantile-intervals.txt");
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      g_autofree char *path =
        g_strdup_printf ("/stats/quantile-interval/reference/%s/%s", row[1], row[2]);
      g_test_add_data_func (path, row, test_reference);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stats/quantile-interval/definition/%g", shares[i]);
      g_test_add_data_func (path, &shares[i], test_definition);
    }
  g_test_add_func ("/stats/quantile-interval/mirror", test_mirror);
  g_test_add_func ("/stats/quantile-interval/million", test_million);
  g_test_add_func ("/stats/quantile-interval/ends", test_ends);
  g_test_add_func ("/stats/quantile-interval/coverage-optional", test_coverage_optional);
  return g_test_run ();
}
