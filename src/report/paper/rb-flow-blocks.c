/* rb-flow-blocks.c: paragraphs, headings, rules and charts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-flow-blocks.h"

#define RULE_WIDTH 0.6

#define MAX_TITLE_LINES 3

/* Of the height of a page; some scripts need lines that are so much further apart. */
#define MAX_HEADING_SHARE 0.4
#define MAX_TITLE_SHARE 0.25
#define MAX_GROWTH 1.4

#define MAX_CHART_SHARE 0.8

#define HEADING_GAP 3.0
#define ASIDE_GAP 12.0

/* Beside a heading, a note has so much of the width at most. */
#define ASIDE_SHARE 0.62

/**
 * rb_flow_add_spec:
 * @self: a flow
 * @tag: the name of its element
 * @spec: the text; its width is what is left beside @x
 * @x: how far it stands in
 *
 * Adds a paragraph. A page may end inside of it, with two lines at least on either side.
 */
void
rb_flow_add_spec (RbFlow *self, const char *tag, const RbTextSpec *spec, double x)
{
  RbTextSpec wide = *spec;

  wide.width = self->width - x;

  g_autoptr (RbTextBox) box = rb_flow_set (self, &wide);
  RbTag *element = rb_tag_new (self->tag, tag, NULL);

  for (guint i = 0; i < box->n_lines; i++)
    {
      rb_flow_keep_line (self, i, box->n_lines);

      RbFlowRow *row = rb_flow_add_row (self);

      rb_flow_place_lines (self, row, element, box, i, 1, x, 0.0, wide.width);
    }

  rb_tag_unref (element);
  self->n_blocks++;
}

/**
 * rb_flow_add_text:
 * @self: a flow
 * @tag: the name of its element
 * @type: what it is
 * @text: a paragraph
 */
void
rb_flow_add_text (RbFlow *self, const char *tag, RbType type, const char *text)
{
  const RbTextSpec spec = {
    .type = type,
    .text = text,
    .flags =
      type == RB_TYPE_NOTE || type == RB_TYPE_SMALL || type == RB_TYPE_SUBTITLE ? RB_TEXT_GREY : 0,
  };

  rb_flow_add_spec (self, tag, &spec, 0.0);
}

/* A short note at the end of a heading's line, on its baseline; under it where there is no room. */
static void
add_aside (RbFlow *self, RbFlowRow *row, const RbTextBox *heading, const char *aside)
{
  RbTextSpec spec = {
    .type = RB_TYPE_SMALL,
    .text = aside,
    .flags = RB_TEXT_GREY | RB_TEXT_AT_END,
    .width = self->width * ASIDE_SHARE,
  };
  g_autoptr (RbTextBox) box = rb_flow_set (self, &spec);
  gboolean has_room = box->n_lines == 1 && heading->n_lines == 1 &&
                      box->width + heading->width + ASIDE_GAP <= self->width;

  if (!has_room)
    {
      rb_flow_keep (self);
      rb_flow_add_text (self, "P", RB_TYPE_SMALL, aside);
      return;
    }

  RbTag *tag = rb_tag_new (self->tag, "P", NULL);

  rb_flow_place_box (self, row, tag, box, self->width - spec.width, heading->ascent - box->ascent,
                     spec.width);
  rb_tag_unref (tag);
  self->n_blocks++;
}

/* A title that needs more than a few lines is set like a heading, and what would still fill the
 * page is cut. */
static RbTextBox *
set_heading (RbFlow *self, const char *tag, const char *text)
{
  gboolean is_title = g_str_equal (tag, "H1");
  RbTextSpec spec = {
    .type = g_str_equal (tag, "H3") ? RB_TYPE_SUBHEADING : RB_TYPE_HEADING,
    .text = text,
    .width = self->width,
  };
  const double room = self->room * MAX_HEADING_SHARE;
  const double step = rb_print_style_get_step (self->style, spec.type) * MAX_GROWTH;

  spec.max_lines = (guint) MAX (room / step, 1.0);

  if (!is_title)
    return rb_flow_set (self, &spec);

  const RbTextSpec title_spec = { .type = RB_TYPE_TITLE, .text = text, .width = self->width };
  g_autoptr (RbTextBox) title = rb_flow_set (self, &title_spec);

  gboolean is_high =
    title->n_lines > MAX_TITLE_LINES || title->height > self->room * MAX_TITLE_SHARE;

  return is_high ? rb_flow_set (self, &spec) : g_steal_pointer (&title);
}

/**
 * rb_flow_add_heading:
 * @self: a flow
 * @tag: H1, H2 or H3
 * @text: the heading
 * @aside: (nullable): a short note to what stands under it
 *
 * Adds a heading, which stays with what follows.
 */
void
rb_flow_add_heading (RbFlow *self, const char *tag, const char *text, const char *aside)
{
  gboolean is_title = g_str_equal (tag, "H1");
  g_autoptr (RbTextBox) box = set_heading (self, tag, text);
  RbTag *element = rb_tag_new (self->tag, tag, NULL);
  RbFlowRow *row = rb_flow_add_row (self);

  rb_flow_place_box (self, row, element, box, 0.0, 0.0, self->width);
  rb_tag_unref (element);
  row->is_heading = TRUE;
  self->n_blocks++;

  if (aside != NULL)
    add_aside (self, row, box, aside);

  rb_flow_keep (self);

  if (!is_title)
    rb_flow_add_space (self, HEADING_GAP);
}

/**
 * rb_flow_add_rule:
 * @self: a flow
 *
 * Adds a grey line across the width.
 */
void
rb_flow_add_rule (RbFlow *self)
{
  RbFlowRow *row = rb_flow_add_row (self);

  rb_flow_place_rule (self, row, 0.0, 0.0, self->width, RULE_WIDTH);
  row->height = RULE_WIDTH;
}

/**
 * rb_flow_add_chart:
 * @self: a flow
 * @content: what it shows; needed only during the call
 *
 * Adds a chart, unless there is nothing to show.
 */
void
rb_flow_add_chart (RbFlow *self, const RbChartContent *content)
{
  g_autoptr (RbChartBox) chart =
    rb_chart_box_new (self->style, content, self->width, self->room * MAX_CHART_SHARE);
  const double height = rb_chart_box_get_height (chart);

  if (height <= 0.0)
    return;

  RbFlowRow *row = rb_flow_add_row (self);
  RbMark mark = {
    .kind = RB_MARK_CHART,
    .tag = rb_tag_new (self->tag, "Figure", NULL),
    .width = self->width,
    .height = height,
    .block = self->n_blocks++,
    .chart = g_steal_pointer (&chart),
  };

  g_array_append_val (row->marks, mark);
  row->height = height;
}
