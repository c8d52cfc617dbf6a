/* test-mean.c: tests of the arithmetic mean.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-mean.h"

#include "table.h"

#include <float.h>
#include <math.h>

/* The means are certified to 15 digits; one digit less is asked for. */
#define CERTIFIED_TOLERANCE 1e-14

static void
assert_relative (double actual, double expected, double tolerance)
{
  g_assert_cmpfloat_with_epsilon (actual, expected, fabs (expected) * tolerance);
}

static GArray *
read_counted_values (char **fields, guint decimals)
{
  GArray *values = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (gsize i = 0; fields[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (fields[i], ":", 2);
      gint64 value = table_parse_amount (parts[0], decimals);
      for (gsize left = table_parse_count (parts[1]); left > 0; left--)
        g_array_append_val (values, value);
    }
  return values;
}

static void
test_certified (gconstpointer data)
{
  char **row = (char **) data;
  guint decimals = (guint) table_parse_count (row[2]);
  g_autoptr (GArray) values = read_counted_values (row + 4, decimals);
  double mean = rb_mean ((const gint64 *) (gpointer) values->data, values->len);

  assert_relative (mean, table_parse_number (row[3]) * pow (10, decimals), CERTIFIED_TOLERANCE);
}

static void
add_certified (GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      g_autofree char *path = g_strdup_printf ("/stats/mean/nist/%s", row[1]);
      g_test_add_data_func (path, row, test_certified);
    }
}

/* Follows the rows of one data set to its mean. */
static void
test_reference (gconstpointer data)
{
  char *const *const *rows = data;
  char **row = (char **) rows[0];
  guint decimals = (guint) table_parse_count (row[2]);
  g_auto (Sample) sample = { 0 };
  table_read_sample (&sample, row + 3, decimals);

  double expected = table_parse_number (rows[1][2]) * pow (10, decimals);
  assert_relative (rb_mean (sample.values, sample.n), expected, CERTIFIED_TOLERANCE);
}

static void
add_references (GPtrArray *rows)
{
  for (guint i = 0; i + 1 < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      char **next = g_ptr_array_index (rows, i + 1);
      if (!g_str_equal (row[0], "data") || !g_str_equal (next[0], "mean"))
        continue;

      g_autofree char *path = g_strdup_printf ("/stats/mean/r/%s", row[1]);
      g_test_add_data_func (path, rows->pdata + i, test_reference);
    }
}

typedef struct {
  const char *name;
  gint64 values[4];
  gsize n;
  double expected;
} ExactCase;

/* Each expected value is the double nearest to the true mean, written so that the compiler finds
 * it; a sum in doubles, or one that wraps, misses it. */
static const ExactCase exact_cases[] = {
  { "one", { 42 }, 1, 42 },
  { "equal", { 7, 7, 7 }, 3, 7 },
  { "negative", { -3, -4 }, 2, -3.5 },
  { "cancelling", { -5, 5 }, 2, 0 },
  { "third", { 0, 0, 1 }, 3, 1.0 / 3 },
  { "lost-in-doubles", { 0x20000000000000, 1, 1, 1 }, 4, 0x1p51 + 0.75 },
  { "largest", { G_MAXINT64, G_MAXINT64, G_MAXINT64 }, 3, 0x1p63 },
  { "lowest", { G_MININT64, G_MININT64, G_MININT64 }, 3, -0x1p63 },
  { "both-ends", { G_MININT64, G_MAXINT64 }, 2, -0.5 },
  /* 2^53 + 1/3 and 2^53 + 1 + 1/3: the first is nearer to 2^53, the second to 2^53 + 2. */
  { "round-down", { 0x20000000000000, 0x20000000000000, 0x20000000000001 }, 3, 0x1p53 },
  { "round-up", { 0x20000000000001, 0x20000000000001, 0x20000000000002 }, 3, 0x1p53 + 2 },
  /* 2^53 + 3 + 1/3; the sum, rounded to a double first, would give 2^53 + 2. */
  { "sum-not-rounded", { 0x20000000000003, 0x20000000000003, 0x20000000000004 }, 3, 0x1p53 + 4 },
  /* Exactly halfway, to the even neighbour; a remainder of 1/4 beyond it, to the upper one. */
  { "halfway", { 0x20000000000001 }, 1, 0x1p53 },
  { "beyond-halfway",
    { 0x40000000000002, 0x40000000000002, 0x40000000000002, 0x40000000000003 },
    4,
    0x1p54 + 4 },
};

static void
test_exact (gconstpointer data)
{
  const ExactCase *test = data;

  g_assert_cmpfloat (rb_mean (test->values, test->n), ==, test->expected);
}

static void
test_empty (void)
{
  g_assert_true (isnan (rb_mean (NULL, 0)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GPtrArray) certified = table_load ("nist-means.txt");
  g_autoptr (GPtrArray) references = table_load ("quantiles.txt");
  add_certified (certified);
  add_references (references);
  for (gsize i = 0; i < G_N_ELEMENTS (exact_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stats/mean/exact/%s", exact_cases[i].name);
      g_test_add_data_func (path, &exact_cases[i], test_exact);
    }
  g_test_add_func ("/stats/mean/empty", test_empty);
  return g_test_run ();
}
