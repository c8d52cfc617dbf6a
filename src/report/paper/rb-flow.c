/* rb-flow.c: blocks one under another, in rows that a page break may stand between.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-flow.h"

/* Of a paragraph so many lines stay together at its beginning and at its end. */
#define KEPT_LINES 2

static void
free_row (gpointer data)
{
  RbFlowRow *row = data;

  g_array_unref (row->marks);
  g_free (row);
}

/**
 * rb_flow_new:
 * @setter: sets the texts; must outlive the flow
 * @style: how pages are set; must outlive the flow
 * @width: the width of the blocks in points
 * @room: the height of a page
 *
 * Returns: (transfer full): an empty flow
 */
RbFlow *
rb_flow_new (RbTextSetter *setter, const RbPrintStyle *style, double width, double room)
{
  RbFlow *self = g_new0 (RbFlow, 1);

  self->setter = setter;
  self->style = style;
  self->width = width;
  self->room = room;
  self->rows = g_ptr_array_new_with_free_func (free_row);

  return self;
}

/**
 * rb_flow_free:
 * @self: (transfer full): a flow
 */
void
rb_flow_free (RbFlow *self)
{
  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->tag, rb_tag_unref);
  g_free (self);
}

/**
 * rb_flow_begin:
 * @self: a flow
 * @tag: the name of an element of the structure
 *
 * Makes what follows part of a new element, until rb_flow_end().
 */
void
rb_flow_begin (RbFlow *self, const char *tag)
{
  RbTag *inner = rb_tag_new (self->tag, tag, NULL);

  g_clear_pointer (&self->tag, rb_tag_unref);
  self->tag = inner;
}

/**
 * rb_flow_end:
 * @self: a flow
 *
 * Ends what rb_flow_begin() began.
 */
void
rb_flow_end (RbFlow *self)
{
  g_return_if_fail (self->tag != NULL);

  RbTag *outer = self->tag->parent != NULL ? rb_tag_ref (self->tag->parent) : NULL;

  rb_tag_unref (self->tag);
  self->tag = outer;
}

/**
 * rb_flow_add_space:
 * @self: a flow
 * @points: the distance in ordinary print
 *
 * Puts a distance above the next block, unless it begins a page. Of two distances the larger
 * counts.
 */
void
rb_flow_add_space (RbFlow *self, double points)
{
  self->space = MAX (self->space, rb_print_style_get_gap (self->style, points));
}

/**
 * rb_flow_keep:
 * @self: a flow
 *
 * Keeps the next row on the page of the last one.
 */
void
rb_flow_keep (RbFlow *self)
{
  self->is_kept = TRUE;
}

/**
 * rb_flow_break_page:
 * @self: a flow
 *
 * Begins a page with the next row.
 */
void
rb_flow_break_page (RbFlow *self)
{
  self->begins_page = self->rows->len > 0;
}

/**
 * rb_flow_add_row:
 * @self: a flow
 *
 * Returns: (transfer none): a new row without height at the end
 */
RbFlowRow *
rb_flow_add_row (RbFlow *self)
{
  RbFlowRow *row = g_new0 (RbFlowRow, 1);

  row->marks = rb_marks_new ();
  row->space = self->space;
  row->begins_page = self->begins_page;
  row->is_kept = self->is_kept && !self->begins_page;
  self->space = 0.0;
  row->is_inner = self->is_inner;
  self->is_kept = FALSE;
  self->is_inner = FALSE;
  self->begins_page = FALSE;
  g_ptr_array_add (self->rows, row);

  return row;
}

/**
 * rb_flow_set:
 * @self: a flow
 * @spec: what to set
 *
 * Returns: (transfer full): the text in lines
 */
RbTextBox *
rb_flow_set (RbFlow *self, const RbTextSpec *spec)
{
  return rb_text_setter_set (self->setter, self->style, spec);
}

/**
 * rb_flow_place_lines:
 * @self: a flow
 * @row: one of its rows
 * @tag: (nullable): what the lines are part of
 * @box: a text in lines
 * @first: the first line to place
 * @n: how many
 * @x: where the width begins, from the side at which lines begin
 * @y: the top of the first of them in the row
 * @width: the width the text was set for
 *
 * Places lines in a row, which grows as high as they need.
 */
void
rb_flow_place_lines (RbFlow *self,
                     RbFlowRow *row,
                     RbTag *tag,
                     RbTextBox *box,
                     guint first,
                     guint n,
                     double x,
                     double y,
                     double width)
{
  const double left = self->style->rtl ? self->width - x - width : x;

  for (guint i = 0; i < n; i++)
    {
      RbMark mark = {
        .kind = RB_MARK_LINE,
        .tag = tag != NULL ? rb_tag_ref (tag) : NULL,
        .x = left + box->lines[first + i].x,
        .y = y + i * box->step,
        .width = box->lines[first + i].width,
        .height = box->step,
        .block = self->n_blocks,
        .box = rb_text_box_ref (box),
        .line = first + i,
      };

      g_array_append_val (row->marks, mark);
    }

  row->height = MAX (row->height, y + n * box->step);
}

/**
 * rb_flow_place_box:
 * @self: a flow
 * @row: one of its rows
 * @tag: (nullable): what the text is part of
 * @box: a text in lines
 * @x: where the width begins, from the side at which lines begin
 * @y: the top in the row
 * @width: the width the text was set for
 *
 * Places all lines of a text.
 */
void
rb_flow_place_box (
  RbFlow *self, RbFlowRow *row, RbTag *tag, RbTextBox *box, double x, double y, double width)
{
  rb_flow_place_lines (self, row, tag, box, 0, box->n_lines, x, y, width);
}

/**
 * rb_flow_place_rule:
 * @self: a flow
 * @row: one of its rows
 * @x: its beginning, from the side at which lines begin
 * @y: its top in the row
 * @width: its width
 * @height: its height
 *
 * Places a grey line; the row does not grow.
 */
void
rb_flow_place_rule (RbFlow *self, RbFlowRow *row, double x, double y, double width, double height)
{
  RbMark mark = {
    .kind = RB_MARK_RULE,
    .x = self->style->rtl ? self->width - x - width : x,
    .y = y,
    .width = width,
    .height = height,
    .block = self->n_blocks,
  };

  g_array_append_val (row->marks, mark);
}

/**
 * rb_flow_keep_line:
 * @self: a flow
 * @line: a line of a paragraph, which is added next
 * @n_lines: how many the paragraph has
 *
 * Keeps a line with the one before, where either side would have too few of them.
 */
void
rb_flow_keep_line (RbFlow *self, guint line, guint n_lines)
{
  self->is_inner = line > 0 && (line < KEPT_LINES || line + KEPT_LINES > n_lines);
  self->is_kept = self->is_kept || self->is_inner;
}
