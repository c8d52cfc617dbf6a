/* rb-flow-list.c: numbered and plain lists in one column or two.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-flow-list.h"

#include "report/rb-format-text.h"

#include <math.h>

#define LABEL_GAP 5.0
#define ITEM_GAP 2.5
#define COLUMN_GAP (5.6 * RB_POINTS_PER_MM)

/* Two columns are for more items than this, all shorter than so many characters, where a column is
 * so wide and all of them are not too high for a page. */
#define MAX_IN_ONE_COLUMN 5
#define MAX_CHARS_IN_COLUMN 100
#define MIN_COLUMN_WIDTH 180.0
#define MAX_SHARE_OF_PAGE 0.6

/* An item that is set. */
typedef struct {
  RbTextBox *label;
  RbTextBox *body;
} SetItem;

typedef struct {
  RbFlow *flow;
  double width;       /* of a column */
  double label_width; /* of the widest label */
  double indent;      /* of the bodies */
  double gap;         /* between items */
  SetItem *items;
  guint n_items;
} SetList;

static char *
write_label (guint index, gboolean is_numbered)
{
  g_autofree char *number = rb_format_count (index + 1);

  return is_numbered ? g_strconcat (number, ".", NULL) : g_strdup ("•");
}

static void
set_labels (SetList *list, gboolean is_numbered)
{
  for (guint i = 0; i < list->n_items; i++)
    {
      g_autofree char *text = write_label (i, is_numbered);
      const RbTextSpec spec = { .type = RB_TYPE_BODY, .text = text, .flags = RB_TEXT_GREY };
      g_autoptr (RbTextBox) box = rb_flow_set (list->flow, &spec);

      list->label_width = MAX (list->label_width, box->width);
    }

  /* Numbers stand one under another at their ends. */
  for (guint i = 0; i < list->n_items; i++)
    {
      g_autofree char *text = write_label (i, is_numbered);
      const RbTextSpec spec = {
        .type = RB_TYPE_BODY,
        .text = text,
        .flags = RB_TEXT_GREY | RB_TEXT_AT_END,
        .width = ceil (list->label_width),
      };

      list->items[i].label = rb_flow_set (list->flow, &spec);
    }

  list->label_width = ceil (list->label_width);
  list->indent = list->label_width + rb_print_style_get_gap (list->flow->style, LABEL_GAP);
}

static void
set_bodies (SetList *list, const RbListItem *items)
{
  for (guint i = 0; i < list->n_items; i++)
    {
      g_autofree char *text = items[i].aside != NULL
                                ? g_strconcat (items[i].text, " ", items[i].aside, NULL)
                                : g_strdup (items[i].text);
      const RbTextSpec spec = {
        .type = RB_TYPE_BODY,
        .lead = items[i].lead,
        .text = text,
        .width = list->width - list->indent,
      };

      list->items[i].body = rb_flow_set (list->flow, &spec);
    }
}

static void
set_list (SetList *list, const RbListItem *items, guint n_items, gboolean is_numbered)
{
  list->items = g_new0 (SetItem, n_items);
  list->n_items = n_items;
  list->gap = rb_print_style_get_gap (list->flow->style, ITEM_GAP);
  set_labels (list, is_numbered);
  set_bodies (list, items);
}

static void
clear_list (SetList *list)
{
  for (guint i = 0; i < list->n_items; i++)
    {
      rb_text_box_unref (list->items[i].label);
      rb_text_box_unref (list->items[i].body);
    }

  g_free (list->items);
}

/* The label and the first lines; those that follow get rows of their own. */
static void
add_item (SetList *list, RbTag *list_tag, guint index)
{
  RbFlow *flow = list->flow;
  const SetItem *item = &list->items[index];
  RbTag *item_tag = rb_tag_new (list_tag, "LI", NULL);
  RbTag *label_tag = rb_tag_new (item_tag, "Lbl", NULL);
  RbTag *body_tag = rb_tag_new (item_tag, "LBody", NULL);
  const guint n_lines = item->body->n_lines;

  for (guint i = 0; i < n_lines; i++)
    {
      rb_flow_keep_line (flow, i, n_lines);

      RbFlowRow *row = rb_flow_add_row (flow);

      if (i == 0 && index > 0)
        row->space = list->gap;

      if (i == 0)
        rb_flow_place_box (flow, row, label_tag, item->label, 0.0,
                           item->body->ascent - item->label->ascent, list->label_width);

      rb_flow_place_lines (flow, row, body_tag, item->body, i, 1, list->indent, 0.0,
                           list->width - list->indent);
    }

  rb_tag_unref (body_tag);
  rb_tag_unref (label_tag);
  rb_tag_unref (item_tag);
  flow->n_blocks++;
}

static double
place_item (SetList *list, RbFlowRow *row, RbTag *list_tag, guint index, double x, double y)
{
  RbFlow *flow = list->flow;
  const SetItem *item = &list->items[index];
  RbTag *item_tag = rb_tag_new (list_tag, "LI", NULL);
  RbTag *label_tag = rb_tag_new (item_tag, "Lbl", NULL);
  RbTag *body_tag = rb_tag_new (item_tag, "LBody", NULL);

  rb_flow_place_box (flow, row, label_tag, item->label, x,
                     y + item->body->ascent - item->label->ascent, list->label_width);
  rb_flow_place_box (flow, row, body_tag, item->body, x + list->indent, y,
                     list->width - list->indent);
  rb_tag_unref (body_tag);
  rb_tag_unref (label_tag);
  rb_tag_unref (item_tag);
  flow->n_blocks++;

  return y + item->body->height + list->gap;
}

static double
measure_items (const SetList *list, guint from, guint to)
{
  double height = 0.0;

  for (guint i = from; i < to; i++)
    height += list->items[i].body->height + (i > from ? list->gap : 0.0);

  return height;
}

/* The first column is as long as the second, or one item longer. */
static gboolean
add_in_two_columns (SetList *list, RbTag *list_tag)
{
  RbFlow *flow = list->flow;
  const guint n_first = (list->n_items + 1) / 2;
  const double height =
    MAX (measure_items (list, 0, n_first), measure_items (list, n_first, list->n_items));

  if (height > flow->room * MAX_SHARE_OF_PAGE)
    return FALSE;

  RbFlowRow *row = rb_flow_add_row (flow);
  const double second_x = flow->width - list->width;
  double y = 0.0;

  for (guint i = 0; i < list->n_items; i++)
    {
      if (i == n_first)
        y = 0.0;

      y = place_item (list, row, list_tag, i, i < n_first ? 0.0 : second_x, y);
    }

  return TRUE;
}

static gboolean
is_short (const RbListItem *items, guint n_items)
{
  for (guint i = 0; i < n_items; i++)
    {
      if (items[i].lead != NULL || g_utf8_strlen (items[i].text, -1) >= MAX_CHARS_IN_COLUMN)
        return FALSE;
    }

  return n_items > MAX_IN_ONE_COLUMN;
}

/**
 * rb_flow_add_list:
 * @self: a flow
 * @items: (array length=n_items): the items
 * @n_items: how many there are
 * @is_numbered: whether they are numbered
 *
 * Adds a list; many short items stand in two columns.
 */
void
rb_flow_add_list (RbFlow *self, const RbListItem *items, guint n_items, gboolean is_numbered)
{
  const double column = (self->width - COLUMN_GAP) / 2.0;
  RbTag *tag = rb_tag_new (self->tag, "L", NULL);
  gboolean is_done = FALSE;

  if (is_short (items, n_items) && column >= MIN_COLUMN_WIDTH)
    {
      SetList list = { .flow = self, .width = column };

      set_list (&list, items, n_items, is_numbered);
      is_done = add_in_two_columns (&list, tag);
      clear_list (&list);
    }

  if (!is_done)
    {
      SetList list = { .flow = self, .width = self->width };

      set_list (&list, items, n_items, is_numbered);

      for (guint i = 0; i < n_items; i++)
        add_item (&list, tag, i);

      clear_list (&list);
    }

  rb_tag_unref (tag);
}
