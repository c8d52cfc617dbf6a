/* table.c: reference figures in plain text tables.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "table.h"

#include "stats/rb-sort.h"

#include <string.h>

/**
 * table_load:
 * @name: name of a file in tests/data/stats
 *
 * Reads a table: a row a line, fields parted by spaces, lines from “#” on left out.
 *
 * Returns: (transfer full) (element-type GStrv): the rows
 */
GPtrArray *
table_load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "stats", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  for (gsize i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '\0' && lines[i][0] != '#')
      g_ptr_array_add (rows, g_strsplit (lines[i], " ", -1));

  g_assert_cmpuint (rows->len, >, 0);
  return rows;
}

gsize
table_parse_count (const char *text)
{
  guint64 count = 0;
  g_autoptr (GError) error = NULL;
  g_ascii_string_to_unsigned (text, 10, 0, G_MAXSIZE, &count, &error);
  g_assert_no_error (error);
  return (gsize) count;
}

double
table_parse_number (const char *text)
{
  char *end = NULL;
  double number = g_ascii_strtod (text, &end);
  g_assert_cmpstr (end, ==, "");
  return number;
}

/**
 * table_parse_amount:
 * @text: a decimal number
 * @decimals: number of decimals to keep, at least as many as @text has
 *
 * Reads a decimal number as an integer, without rounding.
 *
 * Returns: the number times 10 to the power of @decimals
 */
gint64
table_parse_amount (const char *text, guint decimals)
{
  const char *point = strchr (text, '.');
  gsize n_whole = point != NULL ? (gsize) (point - text) : strlen (text);
  g_autoptr (GString) digits = g_string_new_len (text, (gssize) n_whole);
  const char *fraction = point != NULL ? point + 1 : "";

  for (guint i = 0; i < decimals; i++)
    g_string_append_c (digits, *fraction != '\0' ? *fraction++ : '0');
  g_assert_cmpuint (strspn (fraction, "0"), ==, strlen (fraction));

  gint64 amount = 0;
  g_autoptr (GError) error = NULL;
  g_ascii_string_to_signed (digits->str, 10, G_MININT64, G_MAXINT64, &amount, &error);
  g_assert_no_error (error);
  return amount;
}

/**
 * table_read_sample:
 * @sample: (out caller-allocates): the sample, to be cleared with sample_clear()
 * @fields: (array zero-terminated=1): decimal numbers, up to the end or a field “/”
 * @decimals: number of decimals to keep
 *
 * Reads the rest of a row as a sorted sample.
 */
void
table_read_sample (Sample *sample, char **fields, guint decimals)
{
  gsize n = 0;
  while (fields[n] != NULL && !g_str_equal (fields[n], "/"))
    n++;

  sample->n = n;
  sample->values = g_new (gint64, n);
  for (gsize i = 0; i < n; i++)
    sample->values[i] = table_parse_amount (fields[i], decimals);
  rb_sort_amounts (sample->values, n);
}

void
sample_clear (Sample *self)
{
  g_clear_pointer (&self->values, g_free);
  self->n = 0;
}
