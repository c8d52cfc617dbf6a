/* test-quantile.c: tests of percentiles of sorted amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-quantile.h"

#include "table.h"

#include <math.h>

#define REFERENCE_TOLERANCE 1e-14

typedef struct {
  char **data;
  char **expected;
} Reference;

static void
test_reference (gconstpointer data)
{
  const Reference *reference = data;
  guint decimals = (guint) table_parse_count (reference->data[2]);
  g_auto (Sample) sample = { 0 };
  table_read_sample (&sample, reference->data + 3, decimals);

  double p = table_parse_number (reference->expected[2]);
  double expected = table_parse_number (reference->expected[3]) * pow (10, decimals);
  g_assert_cmpfloat_with_epsilon (rb_quantile (sample.values, sample.n, p), expected,
                                  expected * REFERENCE_TOLERANCE);
}

static void
add_references (GPtrArray *rows)
{
  char **sample = NULL;
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      if (g_str_equal (row[0], "data"))
        sample = row;
      if (!g_str_equal (row[0], "quantile"))
        continue;

      Reference *reference = g_new (Reference, 1);
      *reference = (Reference){ sample, row };
      g_autofree char *path = g_strdup_printf ("/stats/quantile/reference/%s/%s", row[1], row[2]);
      g_test_add_data_func_full (path, reference, test_reference, g_free);
    }
}

static void
test_empty (void)
{
  g_assert_true (isnan (rb_quantile (NULL, 0, 0.5)));
}

static void
test_equal (void)
{
  const gint64 sorted[] = { 1050000000, 1050000000, 1050000000, 1050000000 };

  for (gsize n = 1; n <= G_N_ELEMENTS (sorted); n++)
    for (guint percent = 0; percent <= 100; percent++)
      g_assert_cmpfloat (rb_quantile (sorted, n, percent / 100.0), ==, 1050000000);
}

/* Where (n - 1) p is a whole number, the percentile is one of the amounts, to the last bit. */
static void
test_on_rank (void)
{
  gint64 sorted[2001] = { 0 };
  for (gsize i = 0; i < G_N_ELEMENTS (sorted); i++)
    sorted[i] = (gint64) (i * i * 10000000);

  for (gsize last = 100; last < G_N_ELEMENTS (sorted); last += 100)
    for (guint percent = 0; percent <= 100; percent++)
      g_assert_cmpfloat (rb_quantile (sorted, last + 1, percent / 100.0), ==,
                         (double) sorted[last / 100 * percent]);
}

static void
test_extremes (void)
{
  const gint64 sorted[] = { G_MININT64, G_MAXINT64 };

  g_assert_cmpfloat (rb_quantile (sorted, 2, 0), ==, -0x1p63);
  g_assert_cmpfloat (rb_quantile (sorted, 2, 0.5), ==, 0);
  g_assert_cmpfloat (rb_quantile (sorted, 2, 0.75), ==, 0x1p62);
  g_assert_cmpfloat (rb_quantile (sorted, 2, 1), ==, 0x1p63);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GPtrArray) rows = table_load ("quantiles.txt");
  add_references (rows);
  g_test_add_func ("/stats/quantile/empty", test_empty);
  g_test_add_func ("/stats/quantile/equal", test_equal);
  g_test_add_func ("/stats/quantile/on-rank", test_on_rank);
  g_test_add_func ("/stats/quantile/extremes", test_extremes);
  return g_test_run ();
}
