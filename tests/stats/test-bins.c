/* test-bins.c: tests of the bars of a histogram.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-bins.h"
#include "stats/rb-quantile.h"
#include "stats/rb-sort.h"

#include <math.h>

#define SEED 20261123
#define N_SAMPLES 200
#define MAX_SIZE 2000

/* A run of amounts: n of them, from the first one on, a step apart. */
typedef struct {
  gint64 first;
  gint64 step;
  gsize n;
} Run;

typedef struct {
  const char *name;
  Run runs[4];
  gint64 first_edge;
  gint64 step;
  guint n_bins;
  gsize n_below;
  gsize n_above;
  gsize counts[RB_BINS_MAX];
} BinsCase;

/* Worked out by hand. */
static const BinsCase cases[] = {
  { "empty", { { 0 } }, 0, 1, 0, 0, 0, { 0 } },
  { "one", { { 1050000000, 0, 1 } }, 1040000000, 20000000, 1, 0, 0, { 1 } },
  { "equal", { { 1050000000, 0, 29 } }, 1040000000, 20000000, 1, 0, 0, { 29 } },
  { "equal-zero", { { 0, 0, 29 } }, 0, 1, 1, 0, 0, { 29 } },
  { "equal-negative", { { -70, 0, 3 } }, -70, 1, 1, 0, 0, { 3 } },
  /* h = 2 × 49.5 / 100^⅓ = 21.3, so 20: five bins, too few; 10. */
  { "too-few-bins",
    { { 0, 1, 100 } },
    0,
    10,
    10,
    0,
    0,
    { 10, 10, 10, 10, 10, 10, 10, 10, 10, 10 } },
  /* One amount more lies on the last edge. */
  { "last-closed", { { 0, 1, 101 } }, 0, 10, 10, 0, 0, { 10, 10, 10, 10, 10, 10, 10, 10, 10, 11 } },
  /* h = 2,497,500. */
  { "two-and-a-half",
    { { 0, 25000, 1000 } },
    0,
    2500000,
    10,
    0,
    0,
    { 100, 100, 100, 100, 100, 100, 100, 100, 100, 100 } },
  /* h = 100,742: of two steps that give 6 to 24 bins the nearer one. */
  { "nearest-step",
    { { 0, 700, 1728 } },
    0,
    100000,
    13,
    0,
    0,
    { 143, 143, 143, 143, 143, 143, 142, 143, 143, 143, 143, 143, 13 } },
  /* h = 99.9, but from 999 to 21658 there are 208 steps of 100, and still 43 of 500. */
  { "too-many-bins",
    { { 0, 100, 100 }, { 10000, 1, 800 }, { 10800, 122, 100 } },
    0,
    1000,
    23,
    0,
    0,
    { 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 802, 8, 9, 8, 8, 8, 8, 9, 8, 8, 8, 8, 8 } },
  /* As a double the largest amount is 9 × 10^18, an edge. */
  { "beyond-doubles",
    { { 0, 0, 10 }, { RB_BINS_MAX_AMOUNT - 1, 0, 190 } },
    0,
    1000000000000000000,
    9,
    0,
    0,
    { 10, 0, 0, 0, 0, 0, 0, 0, 190 } },
  /* With a bar above, the last bin is open, and what lies on its edge is above. */
  { "bar-above",
    { { 0, 1, 101 }, { 10000, 0, 1 } },
    0,
    10,
    10,
    0,
    2,
    { 10, 10, 10, 10, 10, 10, 10, 10, 10, 10 } },
  { "bar-below",
    { { 0, 0, 1 }, { 10000, 1, 101 } },
    10000,
    10,
    10,
    1,
    0,
    { 10, 10, 10, 10, 10, 10, 10, 10, 10, 11 } },
  { "bars-at-both-ends",
    { { 0, 0, 1 }, { 10000, 1, 101 }, { 90000, 0, 1 } },
    10000,
    10,
    10,
    1,
    2,
    { 10, 10, 10, 10, 10, 10, 10, 10, 10, 10 } },
  /* Two bins more show the lower end in full; the upper end is out of reach. */
  { "one-end-extended",
    { { 985, 0, 1 }, { 1000, 1, 101 }, { 100000, 0, 1 } },
    980,
    10,
    12,
    0,
    2,
    { 1, 0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10 } },
  /* The middle half has no width: a twelfth of 2200 is nearest to 200. */
  { "no-middle-half",
    { { 4000, 0, 10 }, { 5000, 0, 80 }, { 6200, 0, 10 } },
    4000,
    200,
    11,
    0,
    0,
    { 10, 0, 0, 0, 0, 80, 0, 0, 0, 0, 10 } },
  /* Nor has the span from 1% to 99%: a twelfth of the whole range. */
  { "no-span",
    { { 5000, 0, 999 }, { 17000, 0, 1 } },
    5000,
    1000,
    12,
    0,
    0,
    { 999, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 } },
  /* Too narrow for six bins of a whole unit. */
  { "narrow", { { 1, 1, 3 } }, 1, 1, 2, 0, 0, { 1, 2 } },
  { "two-amounts", { { 0, 100, 2 } }, 0, 10, 10, 0, 0, { 1, 0, 0, 0, 0, 0, 0, 0, 0, 1 } },
};

static gsize
expand_runs (const Run *runs, gint64 *values)
{
  gsize n = 0;
  for (gsize r = 0; r < 4; r++)
    for (gsize i = 0; i < runs[r].n; i++)
      values[n++] = runs[r].first + (gint64) i * runs[r].step;
  return n;
}

static void
test_case (gconstpointer data)
{
  const BinsCase *test = data;
  gint64 values[MAX_SIZE] = { 0 };
  gsize n = expand_runs (test->runs, values);
  RbBins bins = rb_bins_compute (values, n);

  g_assert_cmpint (bins.step, ==, test->step);
  g_assert_cmpint (bins.first_edge, ==, test->first_edge);
  g_assert_cmpuint (bins.n_bins, ==, test->n_bins);
  g_assert_cmpuint (bins.n_below, ==, test->n_below);
  g_assert_cmpuint (bins.n_above, ==, test->n_above);
  for (guint i = 0; i < RB_BINS_MAX; i++)
    g_assert_cmpuint (bins.counts[i], ==, test->counts[i]);
}

static void
assert_bar (const RbBins *bins, guint index, RbBinsBar expected)
{
  RbBinsBar bar = rb_bins_get_bar (bins, index);

  g_assert_cmpint (bar.kind, ==, expected.kind);
  g_assert_cmpint (bar.from, ==, expected.from);
  g_assert_cmpint (bar.to, ==, expected.to);
  g_assert_cmpint (bar.closed, ==, expected.closed);
  g_assert_cmpuint (bar.count, ==, expected.count);
}

static void
test_bars (void)
{
  const Run runs[4] = { { 3, 0, 1 }, { 10000, 1, 101 }, { 90000, 0, 1 } };
  gint64 values[MAX_SIZE] = { 0 };
  RbBins bins = rb_bins_compute (values, expand_runs (runs, values));

  g_assert_cmpuint (rb_bins_get_n_bars (&bins), ==, 12);
  assert_bar (&bins, 0, (RbBinsBar){ RB_BINS_BAR_BELOW, 3, 10000, FALSE, 1 });
  assert_bar (&bins, 1, (RbBinsBar){ RB_BINS_BAR_STEP, 10000, 10010, FALSE, 10 });
  assert_bar (&bins, 10, (RbBinsBar){ RB_BINS_BAR_STEP, 10090, 10100, FALSE, 10 });
  assert_bar (&bins, 11, (RbBinsBar){ RB_BINS_BAR_ABOVE, 10100, 90000, TRUE, 2 });
}

static void
test_bars_without_ends (void)
{
  const Run runs[4] = { { 0, 1, 101 } };
  gint64 values[MAX_SIZE] = { 0 };
  RbBins bins = rb_bins_compute (values, expand_runs (runs, values));

  g_assert_cmpuint (rb_bins_get_n_bars (&bins), ==, 10);
  assert_bar (&bins, 0, (RbBinsBar){ RB_BINS_BAR_STEP, 0, 10, FALSE, 10 });
  assert_bar (&bins, 9, (RbBinsBar){ RB_BINS_BAR_STEP, 90, 100, TRUE, 11 });
}

static void
test_bars_of_nothing (void)
{
  RbBins bins = rb_bins_compute (NULL, 0);

  g_assert_cmpuint (rb_bins_get_n_bars (&bins), ==, 0);
}

typedef gint64 (*MakeAmount) (GRand *random, gint64 scale);

static gint64
make_even (GRand *random, gint64 scale)
{
  return (gint64) (g_rand_double (random) * (double) scale);
}

static gint64
make_skewed (GRand *random, gint64 scale)
{
  return (gint64) ((double) scale * exp (6 * g_rand_double (random) * g_rand_double (random) - 6));
}

static gint64
make_round (GRand *random, gint64 scale)
{
  gint64 unit = MAX (scale / 40, 1);
  return make_even (random, scale) / unit * unit;
}

static gint64
make_lump (GRand *random, gint64 scale)
{
  return g_rand_boolean (random) ? scale / 2 : make_even (random, scale);
}

static gint64
make_far_outliers (GRand *random, gint64 scale)
{
  gint32 kind = g_rand_int_range (random, 0, 100);
  return kind == 0 ? 0 : kind == 1 ? scale : scale / 2 + make_even (random, scale / 1000);
}

static gint64
make_both_signs (GRand *random, gint64 scale)
{
  return (gint64) ((g_rand_double (random) * 2 - 1) * (double) scale);
}

static gint64
make_ends (GRand *random, gint64 scale)
{
  static const gint64 ends[] = { -RB_BINS_MAX_AMOUNT, -1, 0, 1, RB_BINS_MAX_AMOUNT };
  return ends[g_rand_int_range (random, 0, G_N_ELEMENTS (ends))];
}

static const struct {
  const char *name;
  MakeAmount make;
} kinds[] = {
  { "even", make_even },
  { "skewed", make_skewed },
  { "round", make_round },
  { "lump", make_lump },
  { "far-outliers", make_far_outliers },
  { "both-signs", make_both_signs },
  { "ends", make_ends },
};

static gboolean
is_round_step (gint64 step)
{
  while (step % 10 == 0)
    step /= 10;
  return step == 1 || step == 2 || step == 5 || step == 25;
}

static gboolean
bar_holds (const RbBinsBar *bar, gint64 value)
{
  return value >= bar->from && (value < bar->to || (bar->closed && value == bar->to));
}

/* The bars follow each other without a gap, each counts what is in it, and all count everything. */
static void
assert_nothing_lost (const RbBins *bins, const gint64 *sorted, gsize n)
{
  guint n_bars = rb_bins_get_n_bars (bins);
  gint64 end = rb_bins_get_bar (bins, 0).from;
  gsize total = 0;

  for (guint i = 0; i < n_bars; i++)
    {
      RbBinsBar bar = rb_bins_get_bar (bins, i);
      g_assert_cmpint (bar.from, ==, end);
      g_assert_cmpint (bar.closed, ==, i == n_bars - 1);
      gsize count = 0;
      for (gsize k = 0; k < n; k++)
        count += bar_holds (&bar, sorted[k]) ? 1 : 0;
      g_assert_cmpuint (bar.count, ==, count);
      total += count;
      end = bar.to;
    }
  g_assert_cmpuint (total, ==, n);
}

static void
assert_equal_steps (const RbBins *bins)
{
  g_assert_true (is_round_step (bins->step));
  g_assert_cmpuint (bins->n_bins, >=, 1);
  g_assert_cmpuint (bins->n_bins, <=, RB_BINS_MAX);
  for (guint i = 0; i < rb_bins_get_n_bars (bins); i++)
    {
      RbBinsBar bar = rb_bins_get_bar (bins, i);
      if (bar.kind != RB_BINS_BAR_STEP)
        continue;

      g_assert_cmpint (bar.from % bins->step, ==, 0);
      g_assert_cmpint (bar.to - bar.from, ==, bins->step);
    }
}

/* At most 1% lie in a bar below or above, but for amounts equal to the percentile. The middle 98%
 * take six bins or more, unless a unit is the step or they have no width. */
static void
assert_span_in_detail (const RbBins *bins, const gint64 *sorted, gsize n)
{
  double low = rb_quantile (sorted, n, 0.01);
  double high = rb_quantile (sorted, n, 0.99);
  double first_edge = (double) bins->first_edge;
  double step = (double) bins->step;
  double last_edge = first_edge + bins->n_bins * step;

  g_assert_cmpfloat (low, >=, first_edge);
  g_assert_cmpfloat (high, <=, last_edge);
  if (bins->n_above > 0)
    g_assert_cmpfloat (high, <, last_edge);
  if (bins->step > 1 && floor (low) < floor (high))
    g_assert_cmpfloat (floor (high / step) - floor (low / step) + 1, >=, 6);
}

/* A bar below or above stands only where bins cannot reach. */
static void
assert_ends_needed (const RbBins *bins)
{
  double step = (double) bins->step;
  double last = (double) bins->first_edge / step + bins->n_bins;

  if (bins->n_below > 0)
    g_assert_cmpfloat (last - floor ((double) bins->min / step), >, RB_BINS_MAX);
  if (bins->n_above > 0)
    g_assert_cmpfloat (ceil ((double) bins->max / step) - (double) bins->first_edge / step, >,
                       RB_BINS_MAX);
}

static void
test_properties (gconstpointer data)
{
  MakeAmount make = kinds[GPOINTER_TO_SIZE (data)].make;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);

  for (guint sample = 0; sample < N_SAMPLES; sample++)
    {
      gint64 values[MAX_SIZE] = { 0 };
      gsize n = (gsize) g_rand_int_range (random, 1, sample % 2 == 0 ? 40 : MAX_SIZE + 1);
      gint64 scale = (gint64) pow (10, g_rand_double_range (random, 0, 18.9));
      for (gsize i = 0; i < n; i++)
        values[i] = make (random, scale);
      rb_sort_amounts (values, n);

      RbBins bins = rb_bins_compute (values, n);
      assert_nothing_lost (&bins, values, n);
      assert_equal_steps (&bins);
      if (bins.min < bins.max)
        {
          assert_span_in_detail (&bins, values, n);
          assert_ends_needed (&bins);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stats/bins/case/%s", cases[i].name);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stats/bins/properties/%s", kinds[i].name);
      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_properties);
    }
  g_test_add_func ("/stats/bins/bars", test_bars);
  g_test_add_func ("/stats/bins/bars-without-ends", test_bars_without_ends);
  g_test_add_func ("/stats/bins/bars-of-nothing", test_bars_of_nothing);
  return g_test_run ();
}
