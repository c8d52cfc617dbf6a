/* test-proportion.c: tests of the interval of a share.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-proportion.h"

#include "table.h"

static void
test_reference (gconstpointer data)
{
  char **row = (char **) data;
  double tolerance = table_parse_number (row[5]);
  double lower = -1;
  double upper = -1;
  rb_proportion_interval (table_parse_count (row[1]), table_parse_count (row[2]), &lower, &upper);

  g_assert_cmpfloat_with_epsilon (lower, table_parse_number (row[3]), tolerance);
  g_assert_cmpfloat_with_epsilon (upper, table_parse_number (row[4]), tolerance);
}

static void
test_no_trial (void)
{
  double lower = -1;
  double upper = -1;
  rb_proportion_interval (0, 0, &lower, &upper);

  g_assert_cmpfloat (lower, ==, 0);
  g_assert_cmpfloat (upper, ==, 1);
}

/* The share lies inside, the ends are exact, and misses are the mirror of hits. */
static void
test_every_share (void)
{
  for (gsize n = 1; n <= 300; n++)
    for (gsize x = 0; x <= n; x++)
      {
        double lower = -1;
        double upper = -1;
        double other_lower = -1;
        double other_upper = -1;
        rb_proportion_interval (x, n, &lower, &upper);
        rb_proportion_interval (n - x, n, &other_lower, &other_upper);

        double share = (double) x / (double) n;
        g_assert_true (x == 0 ? lower == 0 : lower > 0 && lower < share);
        g_assert_true (x == n ? upper == 1 : upper < 1 && upper > share);
        g_assert_cmpfloat (upper, ==, 1 - other_lower);
        g_assert_cmpfloat (other_upper, ==, 1 - lower);
      }
}

static void
test_million (void)
{
  double lower = -1;
  double upper = -1;
  rb_proportion_interval (500000, 1000000, &lower, &upper);

  /* Half way the reach is z / (2 sqrt (n + z²)). */
  g_assert_cmpfloat_with_epsilon (lower, 0.5 - 0.000979980110, 1e-12);
  g_assert_cmpfloat_with_epsilon (upper, 0.5 + 0.000979980110, 1e-12);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GPtrArray) rows = table_load ("wilson.txt");
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      g_autofree char *path =
        g_strdup_printf ("/stats/proportion/reference/%s-of-%s/%s", row[1], row[2], row[5]);
      g_test_add_data_func (path, row, test_reference);
    }
  g_test_add_func ("/stats/proportion/no-trial", test_no_trial);
  g_test_add_func ("/stats/proportion/every-share", test_every_share);
  g_test_add_func ("/stats/proportion/million", test_million);
  return g_test_run ();
}
