/* rb-cells-text.c: rows of cells as CSV, as lines with tabs, as Markdown and as HTML.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-cells-text.h"

#include "report/rb-html.h"

#include <string.h>

/* A cell that begins with one of these may be taken for a formula. Numbers of ours never do. */
#define FORMULA_STARTS "=+-@\t\r"

/* Such as CHF. */
#define MAX_CURRENCY_LETTERS 3

static void
append_csv_cell (GString *out, const char *cell)
{
  gboolean is_formula = *cell != '\0' && strchr (FORMULA_STARTS, *cell) != NULL;
  gboolean is_quoted = strpbrk (cell, ",\"\r\n") != NULL || *cell == ' ' ||
                       (*cell != '\0' && cell[strlen (cell) - 1] == ' ');

  if (is_quoted)
    g_string_append_c (out, '"');

  if (is_formula)
    g_string_append_c (out, '\'');

  for (const char *p = cell; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');

      g_string_append_c (out, *p);
    }

  if (is_quoted)
    g_string_append_c (out, '"');
}

/**
 * rb_cells_append_csv_row:
 * @row: cells
 * @out: where to append
 *
 * Writes a line of CSV by RFC 4180. Text that a spreadsheet could take for a formula gets an
 * apostrophe in front.
 */
void
rb_cells_append_csv_row (GStrv row, GString *out)
{
  for (guint i = 0; row[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');

      append_csv_cell (out, row[i]);
    }

  g_string_append (out, "\r\n");
}

/**
 * rb_cells_to_csv:
 * @table: (element-type GStrv): rows, the first one a header
 *
 * Writes CSV as rb_cells_append_csv_row() does.
 *
 * Returns: (transfer full): the rows
 */
char *
rb_cells_to_csv (GPtrArray *table)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < table->len; i++)
    rb_cells_append_csv_row (g_ptr_array_index (table, i), out);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * rb_cells_to_tsv:
 * @table: (element-type GStrv): rows of cells
 *
 * Returns: (transfer full): the rows as lines, their cells apart by tabs
 */
char *
rb_cells_to_tsv (GPtrArray *table)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < table->len; i++)
    {
      g_autofree char *line = g_strjoinv ("\t", g_ptr_array_index (table, i));

      g_string_append_printf (text, "%s\n", line);
    }

  return g_string_free (text, FALSE);
}

/* A number, or an amount of money: digits with signs, and nothing but a currency beside them. */
static gboolean
is_number (const char *cell)
{
  guint n_digits = 0;
  guint n_letters = 0;

  for (const char *p = cell; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      n_digits += g_unichar_isdigit (c) ? 1 : 0;
      n_letters += g_unichar_isalpha (c) ? 1 : 0;

      if (c == ',' && g_ascii_isspace (p[1]))
        return FALSE;
    }

  return n_digits > 0 && n_letters <= MAX_CURRENCY_LETTERS && n_letters < n_digits &&
         strpbrk (cell, "/:–") == NULL;
}

/* Columns of numbers stand right. */
static gboolean
is_numeric_column (GPtrArray *table, guint column)
{
  gboolean has_number = FALSE;

  for (guint i = 1; i < table->len; i++)
    {
      const GStrv row = g_ptr_array_index (table, i);

      if (*row[column] != '\0' && !is_number (row[column]))
        return FALSE;

      has_number = has_number || *row[column] != '\0';
    }

  return has_number;
}

static void
append_markdown_cell (GString *out, const char *cell)
{
  for (const char *p = cell; *p != '\0'; p++)
    {
      if (strchr ("\\|`*_<>[]", *p) != NULL)
        g_string_append_c (out, '\\');

      g_string_append_c (out, *p == '\n' || *p == '\r' ? ' ' : *p);
    }
}

static void
append_markdown_row (GString *out, const GStrv row)
{
  for (guint i = 0; row[i] != NULL; i++)
    {
      g_string_append (out, i > 0 ? " | " : "| ");
      append_markdown_cell (out, row[i]);
    }

  g_string_append (out, " |\n");
}

/**
 * rb_cells_append_markdown:
 * @table: (element-type GStrv): rows, the first one a header
 * @out: where to append
 *
 * Writes a table of Markdown.
 */
void
rb_cells_append_markdown (GPtrArray *table, GString *out)
{
  const GStrv header = g_ptr_array_index (table, 0);

  append_markdown_row (out, header);

  for (guint i = 0; header[i] != NULL; i++)
    g_string_append (out, is_numeric_column (table, i) ? "| ---: " : "| --- ");

  g_string_append (out, "|\n");

  for (guint i = 1; i < table->len; i++)
    append_markdown_row (out, g_ptr_array_index (table, i));
}

static void
append_html_row (GString *out, const GStrv row, const char *tag, const gboolean *is_numeric)
{
  g_string_append (out, "<tr>");

  for (guint i = 0; row[i] != NULL; i++)
    {
      const char *scope = g_str_equal (tag, "th") ? " scope=\"col\"" : "";

      g_string_append_printf (out, "<%s%s%s>", tag, scope, is_numeric[i] ? " class=\"n\"" : "");
      rb_html_append_text (out, row[i]);
      g_string_append_printf (out, "</%s>", tag);
    }

  g_string_append (out, "</tr>\n");
}

/**
 * rb_cells_append_html:
 * @table: (element-type GStrv): rows, the first one a header
 * @out: where to append
 *
 * Writes a table of HTML.
 */
void
rb_cells_append_html (GPtrArray *table, GString *out)
{
  const GStrv header = g_ptr_array_index (table, 0);
  g_autofree gboolean *is_numeric = g_new0 (gboolean, g_strv_length (header) + 1);

  for (guint i = 0; header[i] != NULL; i++)
    is_numeric[i] = is_numeric_column (table, i);

  g_string_append (out, "<table>\n<thead>\n");
  append_html_row (out, header, "th", is_numeric);
  g_string_append (out, "</thead>\n<tbody>\n");

  for (guint i = 1; i < table->len; i++)
    append_html_row (out, g_ptr_array_index (table, i), "td", is_numeric);

  g_string_append (out, "</tbody>\n</table>\n");
}
