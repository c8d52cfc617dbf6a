/* rb-table.c: rows of text, aligned for a terminal or separated by tabs for a pipe.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-table.h"

/* Wider cells are cut on a terminal; a pipe gets all of them. */
#define MAX_WIDTH 44

struct _RbTable {
  guint n_columns;
  guint n_text_columns; /* these stand left, the others right */
  GPtrArray *cells;
};

/**
 * rb_table_new:
 * @n_columns: cells in a row
 * @n_text_columns: how many of them, from the left, are words; the others are numbers
 *
 * Returns: (transfer full): an empty table
 */
RbTable *
rb_table_new (guint n_columns, guint n_text_columns)
{
  RbTable *self = g_new0 (RbTable, 1);

  self->n_columns = n_columns;
  self->n_text_columns = n_text_columns;
  self->cells = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * rb_table_free:
 * @self: (transfer full): a table
 */
void
rb_table_free (RbTable *self)
{
  g_ptr_array_unref (self->cells);
  g_free (self);
}

/**
 * rb_table_add:
 * @self: a table
 * @cell: (transfer full) (nullable): the next cell; %NULL is empty
 */
void
rb_table_add (RbTable *self, char *cell)
{
  g_ptr_array_add (self->cells, cell != NULL ? cell : g_strdup (""));
}

/* Columns of a terminal: wide characters take two, marks none. */
static guint
get_width (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

static char *
cut (const char *text)
{
  const char *p = text;
  guint width = 0;

  if (get_width (text) <= MAX_WIDTH)
    return g_strdup (text);

  for (; *p != '\0'; p = g_utf8_next_char (p))
    {
      width += g_unichar_iswide (g_utf8_get_char (p)) ? 2 : 1;

      if (width >= MAX_WIDTH)
        break;
    }

  g_autofree char *beginning = g_strndup (text, p - text);

  return g_strconcat (beginning, "…", NULL);
}

static void
append_spaces (GString *out, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (out, ' ');
}

static void
append_aligned (GString *out, const char *cell, guint width, gboolean is_right, gboolean is_last)
{
  guint n_spaces = width - get_width (cell);

  if (is_right)
    append_spaces (out, n_spaces);

  g_string_append (out, cell);

  if (!is_right && !is_last)
    append_spaces (out, n_spaces);

  g_string_append (out, is_last ? "\n" : "  ");
}

static char *
align (RbTable *self)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree guint *widths = g_new0 (guint, self->n_columns);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->cells->len; i++)
    {
      char *cell = cut (g_ptr_array_index (self->cells, i));

      widths[i % self->n_columns] = MAX (widths[i % self->n_columns], get_width (cell));
      g_ptr_array_add (cells, cell);
    }

  for (guint i = 0; i < cells->len; i++)
    {
      guint column = i % self->n_columns;

      append_aligned (out, g_ptr_array_index (cells, i), widths[column],
                      column >= self->n_text_columns, column + 1 == self->n_columns);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * rb_table_to_text:
 * @self: a table of whole rows
 * @is_aligned: whether to align columns; else tabs stand between them
 *
 * Returns: (transfer full): the rows, each ending with a line break
 */
char *
rb_table_to_text (RbTable *self, gboolean is_aligned)
{
  g_autoptr (GString) out = g_string_new (NULL);

  if (is_aligned)
    return align (self);

  for (guint i = 0; i < self->cells->len; i++)
    {
      gboolean is_last = (i + 1) % self->n_columns == 0;

      g_string_append (out, g_ptr_array_index (self->cells, i));
      g_string_append_c (out, is_last ? '\n' : '\t');
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}
