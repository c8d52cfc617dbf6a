/* test-rank-test.c: tests of the Mann–Whitney test.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-rank-test.h"
#include "stats/rb-sort.h"

#include "table.h"

#include <math.h>

#define SEED 20261123
#define N_SAMPLES 300
#define MAX_SIZE 40

typedef struct {
  char **samples;
  char **expected;
} Reference;

static void
test_reference (gconstpointer data)
{
  const Reference *reference = data;
  guint decimals = (guint) table_parse_count (reference->samples[2]);
  g_auto (Sample) x = { 0 };
  g_auto (Sample) y = { 0 };
  table_read_sample (&x, reference->samples + 3, decimals);
  table_read_sample (&y, reference->samples + 3 + x.n + 1, decimals);

  RbRankTest test = rb_rank_test (x.values, x.n, y.values, y.n);
  double p = table_parse_number (reference->expected[3]);
  g_assert_cmpfloat (test.u, ==, table_parse_number (reference->expected[2]));
  g_assert_cmpfloat_with_epsilon (test.p, p, p * table_parse_number (reference->expected[4]));
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
      if (!g_str_equal (row[0], "test"))
        continue;

      Reference *reference = g_new (Reference, 1);
      *reference = (Reference){ samples, row };
      g_autofree char *path = g_strdup_printf ("/stats/rank-test/reference/%s", row[1]);
      g_test_add_data_func_full (path, reference, test_reference, g_free);
    }
}

static void
assert_no_difference (const RbRankTest *test)
{
  g_assert_cmpfloat (test->z, ==, 0);
  g_assert_cmpfloat (test->p, ==, 1);
}

static void
test_empty (void)
{
  const gint64 amount = 5;
  const RbRankTest tests[] = {
    rb_rank_test (NULL, 0, NULL, 0),
    rb_rank_test (&amount, 1, NULL, 0),
    rb_rank_test (NULL, 0, &amount, 1),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      assert_no_difference (&tests[i]);
      g_assert_cmpfloat (tests[i].u, ==, 0);
      g_assert_cmpfloat (tests[i].sigma, ==, 0);
    }
}

static void
test_equal (void)
{
  gint64 amounts[1000] = { 0 };
  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++)
    amounts[i] = 1050000000;

  for (gsize n = 1; n < G_N_ELEMENTS (amounts); n += 37)
    {
      RbRankTest test = rb_rank_test (amounts, n, amounts, G_N_ELEMENTS (amounts));
      assert_no_difference (&test);
      g_assert_cmpfloat (test.u, ==, (double) n * 500);
      g_assert_cmpfloat (test.sigma, ==, 0);
    }
}

/* Five hundred amounts all above five hundred others: p is far below the least that 1 - Φ(z) could
 * give in doubles, but not 0. Expected is the asymptotic series 2 φ(z)/z (1 - 1/z² + 3/z⁴). */
static void
test_tiny_p (void)
{
  gint64 x[500] = { 0 };
  gint64 y[500] = { 0 };
  for (gsize i = 0; i < 500; i++)
    {
      x[i] = (gint64) i + 1000;
      y[i] = (gint64) i;
    }

  RbRankTest test = rb_rank_test (x, 500, y, 500);
  double z = (125000 - 0.5) / sqrt (250000.0 / 12 * 1001);
  double tail = exp (-z * z / 2) / (z * sqrt (2 * G_PI)) * (1 - 1 / (z * z) + 3 / pow (z, 4));
  g_assert_cmpfloat (test.u, ==, 250000);
  g_assert_cmpfloat_with_epsilon (test.z, z, 1e-12);
  g_assert_cmpfloat (test.p, <, 1e-150);
  g_assert_cmpfloat_with_epsilon (test.p / (2 * tail), 1, 1e-7);
}

static gsize
make_sample (GRand *random, gint64 *values)
{
  gsize n = (gsize) g_rand_int_range (random, 1, MAX_SIZE);
  gint n_values = g_rand_int_range (random, 1, 50);
  for (gsize i = 0; i < n; i++)
    values[i] = g_rand_int_range (random, -n_values, n_values);
  rb_sort_amounts (values, n);
  return n;
}

static double
count_pairs (const gint64 *x, gsize m, const gint64 *y, gsize n)
{
  double u = 0;
  for (gsize i = 0; i < m; i++)
    for (gsize j = 0; j < n; j++)
      u += x[i] > y[j] ? 1 : x[i] == y[j] ? 0.5 : 0;
  return u;
}

/* The rank of an amount among a sample, ties sharing theirs: half of it is what is below it. */
static double
sum_squared_ranks (const gint64 *of, gsize n_of, const gint64 *x, gsize m, const gint64 *y, gsize n)
{
  double sum = 0;
  for (gsize i = 0; i < n_of; i++)
    {
      double distance = count_pairs (&of[i], 1, x, m) + count_pairs (&of[i], 1, y, n);
      distance -= (double) (m + n) / 2;
      sum += distance * distance;
    }
  return sum;
}

/* U by its definition; σ as the permutation variance of the rank sum, from the midranks. */
static void
test_definition (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);

  for (guint sample = 0; sample < N_SAMPLES; sample++)
    {
      gint64 x[MAX_SIZE] = { 0 };
      gint64 y[MAX_SIZE] = { 0 };
      gsize m = make_sample (random, x);
      gsize n = make_sample (random, y);
      RbRankTest test = rb_rank_test (x, m, y, n);
      RbRankTest other = rb_rank_test (y, n, x, m);

      double squares = sum_squared_ranks (x, m, x, m, y, n) + sum_squared_ranks (y, n, x, m, y, n);
      double total = (double) (m + n);
      double sigma = sqrt ((double) m * (double) n * squares / (total * (total - 1)));
      g_assert_cmpfloat (test.u, ==, count_pairs (x, m, y, n));
      g_assert_cmpfloat_with_epsilon (test.sigma, sigma, sigma * 1e-13);
      g_assert_cmpfloat (test.p, >=, 0);
      g_assert_cmpfloat (test.p, <=, 1);

      g_assert_cmpfloat (other.u, ==, (double) m * (double) n - test.u);
      g_assert_cmpfloat (other.sigma, ==, test.sigma);
      g_assert_cmpfloat (other.z, ==, -test.z);
      g_assert_cmpfloat (other.p, ==, test.p);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GPtrArray) rows = table_load ("rank-tests.txt");
  add_references (rows);
  g_test_add_func ("/stats/rank-test/empty", test_empty);
  g_test_add_func ("/stats/rank-test/equal", test_equal);
  g_test_add_func ("/stats/rank-test/tiny-p", test_tiny_p);
  g_test_add_func ("/stats/rank-test/definition", test_definition);
  return g_test_run ();
}
