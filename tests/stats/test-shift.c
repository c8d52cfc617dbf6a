/* test-shift.c: tests of the Hodges–Lehmann shift.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-shift.h"
#include "stats/rb-rank-test.h"
#include "stats/rb-sort.h"

#include "table.h"

#include <math.h>

#define SEED 20261123
#define N_SAMPLES 100
#define MAX_SIZE 60

typedef struct {
  char **samples;
  char **expected;
} Reference;

static void
test_reference (gconstpointer data)
{
  const Reference *reference = data;
  guint decimals = (guint) table_parse_count (reference->samples[2]);
  double scale = pow (10, decimals);
  g_auto (Sample) x = { 0 };
  g_auto (Sample) y = { 0 };
  table_read_sample (&x, reference->samples + 3, decimals);
  table_read_sample (&y, reference->samples + 3 + x.n + 1, decimals);

  RbShift shift = rb_shift (x.values, x.n, y.values, y.n);
  g_assert_cmpfloat (shift.shift, ==, table_parse_number (reference->expected[2]) * scale);
  g_assert_cmpfloat (shift.lower, ==, table_parse_number (reference->expected[3]) * scale);
  g_assert_cmpfloat (shift.upper, ==, table_parse_number (reference->expected[4]) * scale);
}

static void
add_references (GPtrArray *rows)
{
  char **samples = NULL;
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      if (g_str_equal (row[0], "samples"))
        samples = row;
      if (!g_str_equal (row[0], "shift"))
        continue;

      Reference *reference = g_new (Reference, 1);
      *reference = (Reference){ samples, row };
      g_autofree char *path = g_strdup_printf ("/stats/shift/reference/%s", row[1]);
      g_test_add_data_func_full (path, reference, test_reference, g_free);
    }
}

typedef gint64 (*MakeAmount) (GRand *random);

static gint64
make_ties (GRand *random)
{
  return g_rand_int_range (random, -4, 5);
}

static gint64
make_round_pay (GRand *random)
{
  return (gint64) g_rand_int_range (random, 20, 200) * 10000000;
}

static gint64
make_exact_pay (GRand *random)
{
  return (gint64) g_rand_int_range (random, 20000, 200000) * 10000 +
         g_rand_int_range (random, 0, 10000);
}

/* Most amounts alike and a few far away: a bracket of values says little about ranks. */
static gint64
make_outliers (GRand *random)
{
  return g_rand_int_range (random, 0, 8) > 0 ? g_rand_int_range (random, 0, 3)
                                             : (gint64) (g_rand_double (random) * 9e18);
}

static const struct {
  const char *name;
  MakeAmount make;
} kinds[] = {
  { "ties", make_ties },
  { "round-pay", make_round_pay },
  { "exact-pay", make_exact_pay },
  { "outliers", make_outliers },
};

static gsize
make_sample (GRand *random, MakeAmount make, gint64 *values)
{
  gsize n = (gsize) g_rand_int_range (random, 1, MAX_SIZE + 1);
  for (gsize i = 0; i < n; i++)
    values[i] = make (random);
  rb_sort_amounts (values, n);
  return n;
}

static gint64 *
list_differences (const gint64 *x, gsize m, const gint64 *y, gsize n)
{
  gint64 *differences = g_new (gint64, m * n);
  for (gsize i = 0; i < m; i++)
    for (gsize j = 0; j < n; j++)
      differences[i * n + j] = x[i] - y[j];
  rb_sort_amounts (differences, m * n);
  return differences;
}

/* Holds the result against the sorted list of all differences. */
static void
assert_as_listed (const gint64 *x, gsize m, const gint64 *y, gsize n)
{
  g_autofree gint64 *differences = list_differences (x, m, y, n);
  gsize total = m * n;
  double reach = 1.959963984540054 * rb_rank_test (x, m, y, n).sigma;
  double rank = MAX (floor ((double) total / 2 - reach) + 1, 1);
  gsize lowest = (gsize) rank - 1;

  RbShift shift = rb_shift (x, m, y, n);
  double middle = (double) differences[(total - 1) / 2] + (double) differences[total / 2];
  g_assert_cmpfloat (shift.shift, ==, middle / 2);
  g_assert_cmpfloat (shift.lower, ==, (double) differences[lowest]);
  g_assert_cmpfloat (shift.upper, ==, (double) differences[total - 1 - lowest]);
}

static void
test_listed (gconstpointer data)
{
  MakeAmount make = kinds[GPOINTER_TO_SIZE (data)].make;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);

  for (guint sample = 0; sample < N_SAMPLES; sample++)
    {
      gint64 x[MAX_SIZE] = { 0 };
      gint64 y[MAX_SIZE] = { 0 };
      gsize m = make_sample (random, make, x);
      gsize n = make_sample (random, make, y);
      assert_as_listed (x, m, y, n);
    }
}

static void
test_extremes (void)
{
  const gint64 ends[] = { 0, G_MAXINT64 };
  const gint64 low[] = { G_MININT64, G_MININT64 + 1, -1 };
  const gint64 middle[] = { -(G_MAXINT64 / 2), 0, G_MAXINT64 / 2 };

  assert_as_listed (ends, 2, ends, 2);
  assert_as_listed (low, 3, low, 3);
  assert_as_listed (middle, 3, middle, 3);
}

static void
test_empty (void)
{
  const gint64 amount = 5;
  const RbShift shifts[] = {
    rb_shift (NULL, 0, NULL, 0),
    rb_shift (&amount, 1, NULL, 0),
    rb_shift (NULL, 0, &amount, 1),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (shifts); i++)
    {
      g_assert_true (isnan (shifts[i].shift));
      g_assert_true (isnan (shifts[i].lower));
      g_assert_true (isnan (shifts[i].upper));
    }
}

static void
test_single (void)
{
  const gint64 x = 8;
  const gint64 y = 5;
  RbShift shift = rb_shift (&x, 1, &y, 1);

  g_assert_cmpfloat (shift.shift, ==, 3);
  g_assert_cmpfloat (shift.lower, ==, 3);
  g_assert_cmpfloat (shift.upper, ==, 3);
}

/* A sample moved by a constant is that constant higher, and the interval is symmetric about it. */
static void
test_moved (void)
{
  const gint64 by = 112000000;
  gint64 x[2000] = { 0 };
  gint64 y[2000] = { 0 };
  for (gsize i = 0; i < G_N_ELEMENTS (x); i++)
    {
      y[i] = (gint64) (i * i * 317);
      x[i] = y[i] + by;
    }

  RbShift shift = rb_shift (x, G_N_ELEMENTS (x), y, G_N_ELEMENTS (y));
  g_assert_cmpfloat (shift.shift, ==, by);
  g_assert_cmpfloat (shift.lower, <, by);
  g_assert_cmpfloat (shift.upper - by, ==, by - shift.lower);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GPtrArray) rows = table_load ("rank-tests.txt");
  add_references (rows);
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stats/shift/listed/%s", kinds[i].name);
      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_listed);
    }
  g_test_add_func ("/stats/shift/extremes", test_extremes);
  g_test_add_func ("/stats/shift/empty", test_empty);
  g_test_add_func ("/stats/shift/single", test_single);
  g_test_add_func ("/stats/shift/moved", test_moved);
  return g_test_run ();
}
