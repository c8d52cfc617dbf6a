/* rb-flow-table.c: tables whose head is repeated on every page, and figures side by side.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-flow-table.h"

#include <math.h>

/* So many lines of a cell are shown, and so much of a text is looked at. */
#define MAX_CELL_LINES 3
#define MAX_HEAD_LINES 3
#define MAX_CELL_CHARS 300

#define COLUMN_GAP 8.0
#define CELL_GAP 2.2
#define HEAD_RULE 0.6
#define ROW_RULE 0.3
#define MIN_COLUMN_WIDTH 24.0
#define MIN_WORDS_WIDTH 48.0

/* Of the page, a table takes so much at least; one that takes more than this takes all of it. */
#define LEAST_SHARE 0.5
#define MOST_SHARE 0.75

#define FIGURE_GAP 12.0
#define FIGURE_RULE 0.6

typedef struct {
  RbFlow *flow;
  const RbTableColumn *columns;
  guint n_columns;
  double *widths;
  double width; /* of all */
  RbTag *tag;
  double gap;
} Table;

static char *
clip (const char *text)
{
  if (text == NULL)
    return g_strdup ("");

  if (g_utf8_strlen (text, -1) <= MAX_CELL_CHARS)
    return g_strdup (text);

  g_autofree char *beginning = g_utf8_substring (text, 0, MAX_CELL_CHARS - 1);

  return g_strconcat (beginning, "…", NULL);
}

static RbTextBox *
set_cell (const Table *self, guint column, const char *text, double width, gboolean is_head)
{
  g_autofree char *clipped = clip (text);
  const RbTextSpec spec = {
    .type = RB_TYPE_SMALL,
    .text = clipped,
    .flags = (self->columns[column].is_numeric ? RB_TEXT_AT_END : 0) | (is_head ? RB_TEXT_BOLD : 0),
    .width = width,
    .max_lines = is_head ? MAX_HEAD_LINES : MAX_CELL_LINES,
  };

  return rb_flow_set (self->flow, &spec);
}

static void
widen (Table *self, guint column, const char *text, gboolean is_head)
{
  g_autoptr (RbTextBox) box = set_cell (self, column, text, 0.0, is_head);

  self->widths[column] = MAX (self->widths[column], ceil (box->width) + 1.0);
}

static double
add_up (const Table *self, double most, gboolean spares_numbers)
{
  double sum = 0.0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      gboolean is_rigid = spares_numbers && self->columns[i].is_numeric;

      sum += is_rigid ? self->widths[i] : MIN (self->widths[i], most);
    }

  return sum;
}

/* Wide columns give way to narrow ones: all that are too wide get the same width. Numbers are not
 * broken while the words have room. */
static void
narrow (Table *self, double room)
{
  gboolean spares_numbers = TRUE;
  double most = room;

  while (add_up (self, most, spares_numbers) > room && most > 1.0)
    {
      most -= 1.0;

      if (spares_numbers && most < MIN_WORDS_WIDTH)
        {
          spares_numbers = FALSE;
          most = room;
        }
    }

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (!spares_numbers || !self->columns[i].is_numeric)
        self->widths[i] = MIN (self->widths[i], most);
    }
}

/* A table of few short columns does not reach across the page, where its rows would be hard to
 * follow; what is left over goes to the columns of words. */
static void
widen_words (Table *self, double room)
{
  const double sum = add_up (self, room, FALSE);
  const double wanted = MAX (MIN (LEAST_SHARE * self->flow->width, room), sum);
  const double most = sum > MOST_SHARE * room ? room : wanted;
  guint n_words = 0;

  for (guint i = 0; i < self->n_columns; i++)
    n_words += self->columns[i].is_numeric ? 0 : 1;

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (n_words == 0 || !self->columns[i].is_numeric)
        self->widths[i] += MAX (most - sum, 0.0) / (n_words > 0 ? n_words : self->n_columns);
    }
}

static void
fit_widths (Table *self)
{
  const double gaps = self->gap * (self->n_columns - 1);

  for (guint i = 0; i < self->n_columns; i++)
    self->widths[i] = MAX (self->widths[i], MIN_COLUMN_WIDTH);

  narrow (self, self->flow->width - gaps);
  widen_words (self, self->flow->width - gaps);
  self->width = gaps;

  for (guint i = 0; i < self->n_columns; i++)
    self->width += self->widths[i];
}

static RbFlowRow *
add_row (Table *self, const char *const *texts, gboolean is_head)
{
  RbFlowRow *row = rb_flow_add_row (self->flow);
  RbTag *row_tag = rb_tag_new (self->tag, "TR", NULL);
  const double gap = rb_print_style_get_gap (self->flow->style, CELL_GAP);
  double x = 0.0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      g_autoptr (RbTextBox) box = set_cell (self, i, texts[i], self->widths[i], is_head);
      RbTag *cell_tag = rb_tag_new (row_tag, is_head ? "TH" : "TD", NULL);

      rb_flow_place_box (self->flow, row, cell_tag, box, x, gap, self->widths[i]);
      rb_tag_unref (cell_tag);
      x += self->widths[i] + self->gap;
    }

  rb_tag_unref (row_tag);
  row->height += gap;

  const double rule = is_head ? HEAD_RULE : ROW_RULE;

  rb_flow_place_rule (self->flow, row, 0.0, row->height - rule, self->width, rule);
  self->flow->n_blocks++;

  return row;
}

static void
measure (Table *self, GPtrArray *cells)
{
  for (guint i = 0; i < self->n_columns; i++)
    widen (self, i, self->columns[i].title, TRUE);

  for (guint i = 0; i < cells->len; i++)
    widen (self, i % self->n_columns, g_ptr_array_index (cells, i), FALSE);

  fit_widths (self);
}

/**
 * rb_flow_add_table:
 * @self: a flow
 * @columns: (array length=n_columns): the columns
 * @n_columns: how many there are
 * @cells: (element-type utf8): the cells, row by row; %NULL is empty
 *
 * Adds a table in small type. Its rows are not split; where one begins a page, the head is
 * repeated. What does not fit three lines of a cell ends with an ellipsis.
 */
void
rb_flow_add_table (RbFlow *self, const RbTableColumn *columns, guint n_columns, GPtrArray *cells)
{
  g_autofree double *widths = g_new0 (double, n_columns);
  g_autofree const char **titles = g_new0 (const char *, n_columns);
  Table table = {
    .flow = self,
    .columns = columns,
    .n_columns = n_columns,
    .widths = widths,
    .tag = rb_tag_new (self->tag, "Table", NULL),
    .gap = rb_print_style_get_gap (self->style, COLUMN_GAP),
  };

  for (guint i = 0; i < n_columns; i++)
    titles[i] = columns[i].title;

  measure (&table, cells);

  RbFlowRow *head = add_row (&table, titles, TRUE);

  head->is_heading = TRUE;
  rb_flow_keep (self);

  for (guint i = 0; i + n_columns <= cells->len; i += n_columns)
    {
      gboolean is_last = i + 2 * n_columns > cells->len;

      /* No row stands alone at the beginning or at the end of a page. */
      if (i == n_columns || is_last)
        rb_flow_keep (self);

      RbFlowRow *row = add_row (&table, (const char *const *) cells->pdata + i, FALSE);

      row->head = head;
    }

  self->is_kept = FALSE;
  rb_tag_unref (table.tag);
}

/* Figures side by side. */

static void
place_words (RbFlow *self,
             RbFlowRow *row,
             RbType type,
             const char *text,
             RbTextFlags flags,
             double x,
             double width,
             double *y)
{
  if (text == NULL)
    return;

  const RbTextSpec spec = { .type = type, .text = text, .flags = flags, .width = width };
  g_autoptr (RbTextBox) box = rb_flow_set (self, &spec);
  RbTag *tag = rb_tag_new (self->tag, "P", NULL);

  rb_flow_place_box (self, row, tag, box, x, *y, width);
  rb_tag_unref (tag);
  *y += box->height;
}

/**
 * rb_flow_add_figures:
 * @self: a flow
 * @type: the type of the figures
 * @columns: (array length=n_columns): the figures
 * @n_columns: how many there are
 * @n_slots: how many would stand side by side if the row were full
 * @has_rules: whether lines stand between them
 *
 * Adds figures in columns of the same width, each with its words. The row is not split.
 */
void
rb_flow_add_figures (RbFlow *self,
                     RbType type,
                     const RbFigureColumn *columns,
                     guint n_columns,
                     guint n_slots,
                     gboolean has_rules)
{
  const double gap = rb_print_style_get_gap (self->style, has_rules ? 2 * FIGURE_GAP : FIGURE_GAP);
  const double width = (self->width - gap * (n_slots - 1)) / n_slots;
  RbFlowRow *row = rb_flow_add_row (self);

  for (guint i = 0; i < n_columns; i++)
    {
      const RbFigureColumn *column = &columns[i];
      const double x = i * (width + gap);
      double y = 0.0;

      place_words (self, row, RB_TYPE_SMALL, column->over, RB_TEXT_GREY, x, width, &y);
      place_words (self, row, type, column->value, column->is_bold ? RB_TEXT_BOLD : 0, x, width,
                   &y);
      place_words (self, row, RB_TYPE_SUBTITLE, column->under, 0, x, width, &y);
      place_words (self, row, RB_TYPE_SMALL, column->basis, RB_TEXT_GREY, x, width, &y);
      self->n_blocks++;
    }

  for (guint i = 1; has_rules && i < n_columns; i++)
    rb_flow_place_rule (self, row, i * (width + gap) - gap / 2, 0.0, FIGURE_RULE, row->height);
}
