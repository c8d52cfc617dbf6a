/* rb-sheet-worksheet.c: up to three roles in columns, with lines to write on.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-sheet-worksheet.h"

#include "report/paper/rb-flow-blocks.h"
#include "report/paper/rb-document.h"
#include "report/paper/rb-sheet-role.h"
#include "report/rb-role-page.h"

#include <glib/gi18n-lib.h>

#define COLUMN_GAP 20.0
#define MIN_COLUMN_WIDTH 110.0
#define ROW_GAP 6.0
#define SECTION_GAP 12.0
#define COLUMN_RULE 0.6

/* A text has so much of the height of a page, even where a script needs that much more of it. */
#define MAX_SHARE_OF_PAGE 0.4
#define MAX_GROWTH 1.4

/* Lines to write on, as far apart as handwriting needs. */
#define NOTE_LINE_HEIGHT (8.0 * RB_POINTS_PER_MM)
#define N_NOTE_LINES 3
#define NOTE_RULE 0.4

/* A text of each role. */
typedef char *(*TextOf) (const RbRolePage *page);

typedef struct {
  RbFlow *flow;
  GPtrArray *pages; /* (element-type RbRolePage) */
  double gap;
  double width; /* of a column */
} Columns;

static double
get_x (const Columns *self, guint column)
{
  return column * (self->width + self->gap);
}

static void
place_text (Columns *self,
            RbFlowRow *row,
            guint column,
            const char *tag,
            RbType type,
            const char *text,
            double *y)
{
  if (text == NULL)
    return;

  const RbTextSpec spec = {
    .type = type,
    .text = text,
    .flags = type == RB_TYPE_SMALL ? RB_TEXT_GREY : 0,
    .width = self->width,
    .max_lines = (guint) (self->flow->room * MAX_SHARE_OF_PAGE /
                          (MAX_GROWTH * rb_print_style_get_step (self->flow->style, type))),
  };
  g_autoptr (RbTextBox) box = rb_flow_set (self->flow, &spec);
  RbTag *element = rb_tag_new (self->flow->tag, tag, NULL);

  rb_flow_place_box (self->flow, row, element, box, get_x (self, column), *y, self->width);
  rb_tag_unref (element);
  *y += box->height;
}

static void
place_rules (Columns *self, RbFlowRow *row)
{
  for (guint i = 1; i < self->pages->len; i++)
    rb_flow_place_rule (self->flow, row, get_x (self, i) - self->gap / 2, 0.0, COLUMN_RULE,
                        row->height);
}

static void
add_texts (Columns *self, const char *tag, RbType type, TextOf text_of)
{
  RbFlowRow *row = rb_flow_add_row (self->flow);

  for (guint i = 0; i < self->pages->len; i++)
    {
      g_autofree char *text = text_of (g_ptr_array_index (self->pages, i));
      double y = 0.0;

      place_text (self, row, i, tag, type, text, &y);
      self->flow->n_blocks++;
    }
}

static void
add_fact (Columns *self, guint index)
{
  RbFlowRow *row = rb_flow_add_row (self->flow);

  for (guint i = 0; i < self->pages->len; i++)
    {
      const RbRolePage *page = g_ptr_array_index (self->pages, i);
      const RbPageFact *fact = &page->facts[index];
      double y = 0.0;

      place_text (self, row, i, "P", RB_TYPE_FACT, fact->value, &y);
      place_text (self, row, i, "P", RB_TYPE_SUBTITLE, fact->label, &y);
      place_text (self, row, i, "P", RB_TYPE_SMALL, fact->basis, &y);
      self->flow->n_blocks++;
    }

  place_rules (self, row);
}

static char *
dup_title (const RbRolePage *page)
{
  return g_strdup (page->title);
}

static char *
join_pay (const RbRolePage *page)
{
  return rb_sheet_join (page->pay_sentences);
}

static char *
join_basis (const RbRolePage *page)
{
  return rb_sheet_join (page->pay_basis);
}

static char *
join_degree (const RbRolePage *page)
{
  return rb_sheet_join (page->degree_sentences + 1);
}

static void
add_figures (Columns *self)
{
  add_texts (self, "H2", RB_TYPE_HEADING, dup_title);
  rb_flow_keep (self->flow);

  for (guint i = 0; i < RB_N_PAGE_FACTS; i++)
    {
      rb_flow_add_space (self->flow, ROW_GAP);
      add_fact (self, i);
    }

  rb_flow_add_space (self->flow, ROW_GAP);
  add_texts (self, "P", RB_TYPE_BODY, join_pay);
  rb_flow_add_space (self->flow, ROW_GAP);
  add_texts (self, "P", RB_TYPE_BODY, join_degree);
  rb_flow_add_space (self->flow, ROW_GAP);
  add_texts (self, "P", RB_TYPE_SMALL, join_basis);
}

static void
add_note_lines (Columns *self, const char *heading)
{
  rb_flow_add_space (self->flow, SECTION_GAP);
  rb_flow_add_heading (self->flow, "H2", heading, NULL);

  for (guint line = 0; line < N_NOTE_LINES; line++)
    {
      RbFlowRow *row = rb_flow_add_row (self->flow);

      row->height = NOTE_LINE_HEIGHT;
      row->is_kept = TRUE;

      for (guint i = 0; i < self->pages->len; i++)
        rb_flow_place_rule (self->flow, row, get_x (self, i), row->height - NOTE_RULE, self->width,
                            NOTE_RULE);
    }
}

static GPtrArray *
make_pages (RbFigures *figures, const GArray *roles, guint from, guint to)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) rb_role_page_free);

  for (guint i = from; i < to; i++)
    g_ptr_array_add (pages, rb_role_page_new (figures, g_array_index (roles, guint32, i), NULL));

  return pages;
}

static void
add_columns (RbFlow *flow, GPtrArray *pages, guint n_beside)
{
  Columns columns = {
    .flow = flow,
    .pages = pages,
    .gap = rb_print_style_get_gap (flow->style, COLUMN_GAP),
  };

  columns.width = (flow->width - columns.gap * (n_beside - 1)) / n_beside;
  rb_flow_add_space (flow, SECTION_GAP);
  add_figures (&columns);
  add_note_lines (&columns, _ ("What speaks for it"));
  add_note_lines (&columns, _ ("What speaks against it"));
  add_note_lines (&columns, _ ("What to find out, and from whom"));
}

/**
 * rb_sheet_add_worksheet:
 * @flow: a flow
 * @figures: figures
 * @roles: (element-type guint32): up to %RB_WORKSHEET_MAX roles
 *
 * Adds the roles side by side, as many as the paper is wide enough for, and lines for what is said
 * about them.
 */
void
rb_sheet_add_worksheet (RbFlow *flow, RbFigures *figures, const GArray *roles)
{
  const double needed = rb_print_style_get_gap (flow->style, MIN_COLUMN_WIDTH + COLUMN_GAP);
  const guint n_beside = (guint) CLAMP (flow->width / needed, 1.0, (double) roles->len);

  rb_sheet_add_title (flow, _ ("Worksheet"), NULL);

  for (guint i = 0; i < roles->len; i += n_beside)
    {
      g_autoptr (GPtrArray) pages = make_pages (figures, roles, i, MIN (i + n_beside, roles->len));

      add_columns (flow, pages, n_beside);
    }
}
