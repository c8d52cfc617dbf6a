/* test-tally.c: tests of the figures of one stratum (rules R3 to R6).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-tally.h"

#define MAX_POINTS 100

typedef struct {
  guint n;
  RbPercentile percentile;
  guint lower_rank; /* from 1; 0 for no interval */
  guint upper_rank;
} IntervalCase;

/* The check values of rule R5 and the smallest n of R3; those of 75% and 90% mirror 25% and 10%. */
static const IntervalCase interval_cases[] = {
  { 1, RB_PERCENTILE_MEDIAN, 0, 0 },    { 2, RB_PERCENTILE_MEDIAN, 0, 0 },
  { 5, RB_PERCENTILE_MEDIAN, 0, 0 },    { 6, RB_PERCENTILE_MEDIAN, 1, 6 },
  { 10, RB_PERCENTILE_MEDIAN, 2, 9 },   { 20, RB_PERCENTILE_MEDIAN, 6, 15 },
  { 30, RB_PERCENTILE_MEDIAN, 10, 21 }, { 50, RB_PERCENTILE_MEDIAN, 18, 33 },
  { 81, RB_PERCENTILE_MEDIAN, 32, 50 }, { 100, RB_PERCENTILE_MEDIAN, 40, 61 },
  { 6, RB_PERCENTILE_25, 0, 0 },        { 10, RB_PERCENTILE_25, 0, 0 },
  { 11, RB_PERCENTILE_25, 1, 7 },       { 20, RB_PERCENTILE_25, 2, 10 },
  { 50, RB_PERCENTILE_25, 7, 19 },      { 10, RB_PERCENTILE_75, 0, 0 },
  { 11, RB_PERCENTILE_75, 5, 11 },      { 20, RB_PERCENTILE_75, 11, 19 },
  { 50, RB_PERCENTILE_75, 32, 44 },     { 11, RB_PERCENTILE_10, 0, 0 },
  { 28, RB_PERCENTILE_10, 0, 0 },       { 29, RB_PERCENTILE_10, 1, 9 },
  { 28, RB_PERCENTILE_90, 0, 0 },       { 29, RB_PERCENTILE_90, 21, 29 },
};

/* Pay points of 1,000, 2,000 and so on, so that a rank is seen from its amount. */
static RbStratum
make_stratum (guint n, gint64 *points)
{
  g_assert_cmpuint (n, <=, MAX_POINTS);

  for (guint i = 0; i < n; i++)
    points[i] = (gint64) (i + 1) * 1000 * 10000;

  return (RbStratum){ .n = n, .points = points };
}

static void
test_interval (gconstpointer data)
{
  const IntervalCase *test = data;
  gint64 points[MAX_POINTS] = { 0 };
  RbStratum stratum = make_stratum (test->n, points);
  gint64 lower = -1;
  gint64 upper = -1;
  gboolean found = rb_stratum_get_interval (&stratum, test->percentile, &lower, &upper);

  g_assert_true (found == (test->lower_rank > 0));
  g_assert_cmpint (lower, ==, found ? points[test->lower_rank - 1] : -1);
  g_assert_cmpint (upper, ==, found ? points[test->upper_rank - 1] : -1);
}

typedef struct {
  guint n;
  double expected[RB_N_PERCENTILES]; /* in thousands */
} PercentileCase;

/* Type 7 by its definition: h = (n - 1) p, between the amounts of rank ⌊h⌋ + 1 and the next. */
static const PercentileCase percentile_cases[] = {
  { 1, { 1, 1, 1, 1, 1 } },
  { 2, { 1.1, 1.25, 1.5, 1.75, 1.9 } },
  { 3, { 1.2, 1.5, 2, 2.5, 2.8 } },
  { 4, { 1.3, 1.75, 2.5, 3.25, 3.7 } },
  { 5, { 1.4, 2, 3, 4, 4.6 } },
  { 11, { 2, 3.5, 6, 8.5, 10 } },
  { 100, { 10.9, 25.75, 50.5, 75.25, 90.1 } },
};

static void
test_percentile (gconstpointer data)
{
  const PercentileCase *test = data;
  gint64 points[MAX_POINTS] = { 0 };
  RbStratum stratum = make_stratum (test->n, points);

  for (guint i = 0; i < RB_N_PERCENTILES; i++)
    {
      double actual = rb_stratum_get_percentile (&stratum, (RbPercentile) i);

      g_assert_cmpfloat_with_epsilon (actual, test->expected[i] * 1e7, 1e-6);
    }
}

static void
test_all_equal (void)
{
  gint64 points[MAX_POINTS] = { 0 };
  RbStratum stratum = make_stratum (29, points);

  for (guint i = 0; i < 29; i++)
    points[i] = 999999999999999;

  for (guint i = 0; i < RB_N_PERCENTILES; i++)
    {
      gint64 lower = 0;
      gint64 upper = 0;

      g_assert_cmpfloat (rb_stratum_get_percentile (&stratum, (RbPercentile) i), ==,
                         999999999999999.0);
      g_assert_true (rb_stratum_get_interval (&stratum, (RbPercentile) i, &lower, &upper));
      g_assert_cmpint (lower, ==, 999999999999999);
      g_assert_cmpint (upper, ==, 999999999999999);
    }
}

typedef struct {
  const char *name;
  guint n;
  guint n_named;
  guint n_employers;
  guint n_top;
  gboolean dominated;
} DominationCase;

static const DominationCase domination_cases[] = {
  { "none", 0, 0, 0, 0, FALSE },
  { "one", 1, 1, 1, 1, TRUE },
  { "one-unnamed", 1, 0, 0, 0, FALSE },
  { "one-for-all", 30, 30, 1, 30, TRUE },

  { "five-employers-quarter", 20, 20, 5, 5, FALSE },
  { "five-employers-over-quarter", 20, 20, 5, 6, TRUE },
  { "four-employers", 20, 20, 4, 5, TRUE },
  { "many-employers-quarter", 40, 40, 30, 10, FALSE },
  { "many-employers-over-quarter", 40, 40, 30, 11, TRUE },
  { "quarter-of-21", 21, 21, 17, 5, FALSE },
  { "over-quarter-of-21", 21, 21, 16, 6, TRUE },
  { "quarter-of-all-not-of-named", 20, 10, 6, 5, FALSE },
  { "five-of-five", 5, 5, 5, 1, FALSE },
  { "four-of-four", 4, 4, 4, 1, TRUE },

  { "half-named-few", 20, 10, 4, 3, TRUE },
  { "half-named-enough", 20, 10, 5, 2, FALSE },
  { "half-named-one-large", 20, 10, 5, 6, TRUE },
  { "below-half-named", 20, 9, 1, 9, FALSE },
  { "below-half-of-odd", 21, 10, 1, 10, FALSE },
  { "above-half-of-odd", 21, 11, 1, 11, TRUE },
};

static void
test_domination (gconstpointer data)
{
  const DominationCase *test = data;
  RbStratum stratum = {
    .n = test->n,
    .n_named = test->n_named,
    .n_employers = test->n_employers,
    .n_top_employer = test->n_top,
  };

  g_assert_true (rb_stratum_is_dominated (&stratum) == test->dominated);
}

static void
test_find_stratum (void)
{
  RbStratum strata[] = {
    { .currency = 7, .period = RB_PERIOD_YEAR, .n = 3 },
    { .currency = 7, .period = RB_PERIOD_HOUR, .n = 2 },
    { .currency = 0, .period = RB_PERIOD_NONE, .n = 1 },
  };
  RbTally tally = { .strata = strata, .n_strata = G_N_ELEMENTS (strata) };
  RbTally empty = { 0 };

  g_assert_true (rb_tally_find_stratum (&tally, 7, RB_PERIOD_YEAR) == &strata[0]);
  g_assert_true (rb_tally_find_stratum (&tally, 7, RB_PERIOD_HOUR) == &strata[1]);
  g_assert_true (rb_tally_find_stratum (&tally, 0, RB_PERIOD_NONE) == &strata[2]);
  g_assert_null (rb_tally_find_stratum (&tally, 7, RB_PERIOD_NONE));
  g_assert_null (rb_tally_find_stratum (&tally, 0, RB_PERIOD_YEAR));
  g_assert_null (rb_tally_find_stratum (&tally, 8, RB_PERIOD_YEAR));
  g_assert_null (rb_tally_find_stratum (&empty, 7, RB_PERIOD_YEAR));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (interval_cases); i++)
    {
      const IntervalCase *test = &interval_cases[i];
      g_autofree char *path =
        g_strdup_printf ("/model/tally/interval/%u-of-%u", test->percentile, test->n);

      g_test_add_data_func (path, test, test_interval);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (percentile_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/tally/percentile/%u", percentile_cases[i].n);

      g_test_add_data_func (path, &percentile_cases[i], test_percentile);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (domination_cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/model/tally/domination/%s", domination_cases[i].name);

      g_test_add_data_func (path, &domination_cases[i], test_domination);
    }

  g_test_add_func ("/model/tally/all-equal", test_all_equal);
  g_test_add_func ("/model/tally/find-stratum", test_find_stratum);

  return g_test_run ();
}
