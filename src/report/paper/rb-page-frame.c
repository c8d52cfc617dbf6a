/* rb-page-frame.c: what stands above and below the text of every page.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-page-frame.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define RULE_WIDTH 0.6
#define RULE_GAP 2.0
#define HEAD_GAP 7.0
#define HEAD_SPACE 9.0
#define LEAST_RIGHT_SHARE 0.4
#define FOOT_GAP 5.0
#define LINE_GAP 1.0

/* The longest texts are cut, so that there is always room for a page. */
#define MAX_EVIDENCE_LINES 6
#define MAX_EVIDENCE_SHARE 0.12
#define NUMBER_SHARE 0.3

#define HOMEPAGE "https://github.com/rolebook/rolebook"

struct _RbPageFrame {
  const RbPrintStyle *style;
  RbFlow *first_head;
  RbFlow *next_head;
  RbFlow *foot;
};

static void
place (RbFlow *flow, RbFlowRow *row, RbTag *tag, const RbTextSpec *spec, double x, double y)
{
  g_autoptr (RbTextBox) box = rb_flow_set (flow, spec);

  rb_flow_place_box (flow, row, tag, box, x, y, spec->width);
}

static double
measure (RbFlow *flow, const char *text)
{
  const RbTextSpec spec = {
    .type = RB_TYPE_HEAD,
    .text = text,
    .width = flow->width,
    .max_lines = 1,
  };
  g_autoptr (RbTextBox) box = rb_flow_set (flow, &spec);

  return ceil (box->lines[0].width) + 1.0;
}

/* As much as it needs, if the other one leaves that; its share at the least. */
static double
find_right_width (RbFlow *flow, const char *left, const char *right)
{
  const double rest = flow->width - measure (flow, left) - HEAD_SPACE;

  return MIN (measure (flow, right), MAX (rest, flow->width * LEAST_RIGHT_SHARE));
}

static RbFlow *
make_head (RbTextSetter *setter, const RbPrintStyle *style, const char *left, const char *right)
{
  const double width = rb_print_style_get_text_width (style);
  RbFlow *flow = rb_flow_new (setter, style, width, style->paper.height_pt);
  RbFlowRow *row = rb_flow_add_row (flow);
  const double left_width =
    right != NULL ? width - find_right_width (flow, left, right) - HEAD_SPACE : width;
  RbTextSpec spec = {
    .type = RB_TYPE_HEAD,
    .text = left,
    .flags = RB_TEXT_GREY,
    .width = left_width,
    .max_lines = 1,
  };
  RbTag *tag = rb_tag_new (NULL, "P", NULL);

  place (flow, row, tag, &spec, 0.0, 0.0);
  rb_tag_unref (tag);

  if (right != NULL)
    {
      spec.text = right;
      spec.flags = RB_TEXT_GREY | RB_TEXT_AT_END;
      spec.width = width - left_width - HEAD_SPACE;
      tag = rb_tag_new (NULL, "P", NULL);
      place (flow, row, tag, &spec, left_width + HEAD_SPACE, 0.0);
      rb_tag_unref (tag);
    }

  row->height += RULE_GAP + RULE_WIDTH;
  rb_flow_place_rule (flow, row, 0.0, row->height - RULE_WIDTH, width, RULE_WIDTH);

  return flow;
}

/* The program and where it is from: a link. */
static void
place_program (RbFlow *flow, RbFlowRow *row, double y)
{
  g_autofree char *text = g_strdup_printf ("Rolebook %s, %s", RB_VERSION, HOMEPAGE);
  RbTag *paragraph = rb_tag_new (NULL, "P", NULL);
  RbTag *link = rb_tag_new (paragraph, "Link", g_strdup ("uri='" HOMEPAGE "'"));
  const RbTextSpec spec = {
    .type = RB_TYPE_SMALL,
    .text = text,
    .flags = RB_TEXT_GREY,
    .width = flow->width * (1.0 - NUMBER_SHARE),
    .max_lines = 1,
  };

  place (flow, row, link, &spec, 0.0, y);
  rb_tag_unref (link);
  rb_tag_unref (paragraph);
}

static RbFlow *
make_foot (RbTextSetter *setter, const RbPrintStyle *style, const char *evidence)
{
  RbFlow *flow =
    rb_flow_new (setter, style, rb_print_style_get_text_width (style), style->paper.height_pt);
  RbFlowRow *row = rb_flow_add_row (flow);
  RbTag *tag = rb_tag_new (NULL, "P", NULL);
  const double room = style->paper.height_pt * MAX_EVIDENCE_SHARE;
  const guint n_lines = (guint) (room / rb_print_style_get_step (style, RB_TYPE_SMALL));
  const RbTextSpec spec = {
    .type = RB_TYPE_SMALL,
    .text = evidence,
    .flags = RB_TEXT_GREY,
    .width = flow->width,
    .max_lines = CLAMP (n_lines, 1, MAX_EVIDENCE_LINES),
  };

  rb_flow_place_rule (flow, row, 0.0, 0.0, flow->width, RULE_WIDTH);
  place (flow, row, tag, &spec, 0.0, RULE_WIDTH + RULE_GAP);
  rb_tag_unref (tag);
  place_program (flow, row, row->height + LINE_GAP);

  return flow;
}

/**
 * rb_page_frame_new:
 * @setter: sets the texts
 * @style: how pages are set; must outlive the frame
 * @words: what is said; needed only during the call
 *
 * Returns: (transfer full): a frame for all pages of a section
 */
RbPageFrame *
rb_page_frame_new (RbTextSetter *setter, const RbPrintStyle *style, const RbFrameWords *words)
{
  RbPageFrame *self = g_new0 (RbPageFrame, 1);

  self->style = style;
  self->first_head = make_head (setter, style, words->first_head, words->organisation);
  self->next_head = make_head (setter, style, words->next_head, words->organisation);
  self->foot = make_foot (setter, style, words->evidence);

  return self;
}

/**
 * rb_page_frame_free:
 * @self: (transfer full): a frame
 */
void
rb_page_frame_free (RbPageFrame *self)
{
  rb_flow_free (self->first_head);
  rb_flow_free (self->next_head);
  rb_flow_free (self->foot);
  g_free (self);
}

static const RbFlowRow *
get_row (const RbFlow *flow)
{
  return g_ptr_array_index (flow->rows, 0);
}

/**
 * rb_page_frame_get_top:
 * @self: a frame
 * @is_first: whether for the first page
 *
 * Returns: where the text begins, in points from the top of the paper
 */
double
rb_page_frame_get_top (const RbPageFrame *self, gboolean is_first)
{
  const RbFlow *head = is_first ? self->first_head : self->next_head;

  return self->style->margin_y + get_row (head)->height +
         rb_print_style_get_gap (self->style, HEAD_GAP);
}

static double
get_foot_top (const RbPageFrame *self)
{
  return self->style->paper.height_pt - self->style->margin_y - get_row (self->foot)->height;
}

/**
 * rb_page_frame_get_bottom:
 * @self: a frame
 *
 * Returns: where the text has to end, in points from the top of the paper
 */
double
rb_page_frame_get_bottom (const RbPageFrame *self)
{
  return get_foot_top (self) - rb_print_style_get_gap (self->style, FOOT_GAP);
}

/**
 * rb_page_frame_begin_page:
 * @self: a frame
 * @is_first: whether it is the first page of its section
 *
 * Returns: (transfer full): a page with what stands above its text
 */
RbPrintPage *
rb_page_frame_begin_page (const RbPageFrame *self, gboolean is_first)
{
  RbPrintPage *page = rb_print_page_new (self->style);
  const RbFlow *head = is_first ? self->first_head : self->next_head;

  rb_marks_append_moved (page->marks, get_row (head)->marks, self->style->margin_x,
                         self->style->margin_y);

  return page;
}

/**
 * rb_page_frame_end_page:
 * @self: a frame
 * @page: a page that has its text
 *
 * Adds what stands below the text, but for the number.
 */
void
rb_page_frame_end_page (const RbPageFrame *self, RbPrintPage *page)
{
  rb_marks_append_moved (page->marks, get_row (self->foot)->marks, self->style->margin_x,
                         get_foot_top (self));
  page->n_marks = page->marks->len;
}

/**
 * rb_page_number:
 * @page: a page
 * @setter: sets the text
 * @style: how pages are set
 * @number: which page it is, from 1
 * @n_pages: of how many
 *
 * Gives the page a number, in place of the one it may have.
 */
void
rb_page_number (
  RbPrintPage *page, RbTextSetter *setter, const RbPrintStyle *style, guint number, guint n_pages)
{
  g_autofree char *number_text = rb_format_count (number);
  g_autofree char *n_pages_text = rb_format_count (n_pages);
  /* Translators: the number of a page, and how many there are. */
  g_autofree char *text = g_strdup_printf (_ ("Page %s of %s"), number_text, n_pages_text);
  g_autoptr (RbFlow) flow =
    rb_flow_new (setter, style, rb_print_style_get_text_width (style), style->paper.height_pt);
  RbFlowRow *row = rb_flow_add_row (flow);
  RbTag *tag = rb_tag_new (NULL, "P", NULL);
  const RbTextSpec spec = {
    .type = RB_TYPE_SMALL,
    .text = text,
    .flags = RB_TEXT_GREY | RB_TEXT_AT_END,
    .width = flow->width * NUMBER_SHARE,
    .max_lines = 1,
  };

  place (flow, row, tag, &spec, flow->width - spec.width, 0.0);
  rb_tag_unref (tag);
  g_array_set_size (page->marks, page->n_marks);
  rb_marks_append_moved (page->marks, row->marks, style->margin_x, page->bottom - row->height);
}
