/* test-no-difference.c: how often two samples of one distribution are told apart (R16).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-rank-test.h"
#include "stats/rb-shift.h"
#include "stats/rb-sort.h"

#include <math.h>

#define SEED 20261127
#define N_PAIRS 10000
#define MAX_SIZE 100

/* A test at 5% has to find nothing in 94 to 97% of pairs that do not differ. */
#define LEAST_SHARE 0.94
#define LARGEST_SHARE 0.97

typedef gint64 (*MakeAmount) (GRand *random);

/* The sum of twelve uniform numbers is all but normal. */
static double
make_normal (GRand *random)
{
  double sum = -6;

  for (guint i = 0; i < 12; i++)
    sum += g_rand_double (random);

  return sum;
}

static gint64
make_exact_pay (GRand *random)
{
  return (gint64) (80000 * exp (0.3 * make_normal (random)) * 10000);
}

static gint64
make_round_pay (GRand *random)
{
  return (gint64) round (80 * exp (0.3 * make_normal (random))) * 10000000;
}

typedef struct {
  const char *name;
  gsize n;
  MakeAmount make;
} Row;

static const Row rows[] = {
  { "exact/11", 11, make_exact_pay },   { "exact/30", 30, make_exact_pay },
  { "exact/100", 100, make_exact_pay }, { "round/11", 11, make_round_pay },
  { "round/30", 30, make_round_pay },   { "round/100", 100, make_round_pay },
};

static void
make_sample (const Row *row, GRand *random, gint64 *values)
{
  for (gsize i = 0; i < row->n; i++)
    values[i] = row->make (random);

  rb_sort_amounts (values, row->n);
}

static gboolean
is_clear (const Row *row, GRand *random)
{
  gint64 x[MAX_SIZE] = { 0 };
  gint64 y[MAX_SIZE] = { 0 };

  make_sample (row, random, x);
  make_sample (row, random, y);

  const RbShift shift = rb_shift (x, row->n, y, row->n);

  return rb_rank_test (x, row->n, y, row->n).p < 0.05 && (shift.lower > 0 || shift.upper < 0);
}

static void
test_one_distribution (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  guint n_unclear = 0;

  for (guint i = 0; i < N_PAIRS; i++)
    n_unclear += is_clear (row, random) ? 0 : 1;

  const double share = (double) n_unclear / N_PAIRS;

  g_test_message ("no clear difference in %.2f%%", 100 * share);
  g_assert_cmpfloat (share, >=, LEAST_SHARE);
  g_assert_cmpfloat (share, <=, LARGEST_SHARE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stats/no-difference/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_one_distribution);
    }

  return g_test_run ();
}
