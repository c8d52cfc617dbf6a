/* test-sort.c: tests of the sorting of amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-sort.h"

#include <string.h>

#define SEED 20261123

typedef gint64 (*MakeAmount) (GRand *random, gsize i);

static gint64
make_pay (GRand *random, gsize i)
{
  return (gint64) g_rand_int_range (random, 20000, 200000) * 10000;
}

static gint64
make_few_values (GRand *random, gsize i)
{
  return g_rand_int_range (random, 0, 3);
}

static gint64
make_equal (GRand *random, gsize i)
{
  return 1050000000;
}

static gint64
make_ascending (GRand *random, gsize i)
{
  return (gint64) i;
}

static gint64
make_descending (GRand *random, gsize i)
{
  return -(gint64) i;
}

static gint64
make_any (GRand *random, gsize i)
{
  return (gint64) (((guint64) g_rand_int (random) << 32) | g_rand_int (random));
}

static gint64
make_extremes (GRand *random, gsize i)
{
  static const gint64 values[] = { G_MININT64, -1, 0, 1, G_MAXINT64 };
  return values[g_rand_int_range (random, 0, G_N_ELEMENTS (values))];
}

static const struct {
  const char *name;
  MakeAmount make;
} kinds[] = {
  { "pay", make_pay },
  { "few-values", make_few_values },
  { "equal", make_equal },
  { "ascending", make_ascending },
  { "descending", make_descending },
  { "any", make_any },
  { "extremes", make_extremes },
};

/* On both sides of where one method follows the other. */
static const gsize sizes[] = { 0, 1, 2, 3, 63, 64, 65, 66, 1000, 70000 };

static int
compare_amounts (gconstpointer a, gconstpointer b, gpointer user_data)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;
  return (first > second) - (first < second);
}

static void
test_sort (gconstpointer data)
{
  MakeAmount make = kinds[GPOINTER_TO_SIZE (data)].make;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);

  for (gsize s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      gsize n = sizes[s];
      g_autofree gint64 *actual = g_new (gint64, n + 1);
      for (gsize i = 0; i <= n; i++)
        actual[i] = make (random, i);
      g_autofree gint64 *expected = g_memdup2 (actual, (n + 1) * sizeof *actual);

      /* One amount more than is sorted shows a write beyond the end. */
      g_qsort_with_data (expected, (gint) n, sizeof *expected, compare_amounts, NULL);
      rb_sort_amounts (actual, n);
      g_assert_cmpmem (actual, (n + 1) * sizeof *actual, expected, (n + 1) * sizeof *expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stats/sort/%s", kinds[i].name);
      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_sort);
    }
  return g_test_run ();
}
