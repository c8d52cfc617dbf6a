/* rb-sheet-booklet.c: cover and contents of a booklet.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-sheet-booklet.h"

#include "report/paper/rb-flow-blocks.h"
#include "report/paper/rb-sheet-compare.h"
#include "report/paper/rb-sheet-role.h"
#include "report/rb-comparison.h"
#include "report/rb-format-text.h"
#include "report/rb-scope-lines.h"
#include "report/rb-sentences.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>

#define COVER_GAP 60.0
#define SECTION_GAP 14.0
#define PARAGRAPH_GAP 4.0
#define LINE_GAP 2.5

/* Of the width, for the numbers of pages. */
#define NUMBER_SHARE 0.12

/* What the booklet is about: how many roles and openings, of which time. */
static char *
describe_contents (const RbSheetContext *context)
{
  guint n_openings = 0;
  guint32 first = G_MAXUINT32;
  guint32 last = 0;

  for (guint i = 0; i < context->roles->len; i++)
    {
      const RbTally *tally =
        rb_figures_get_role (context->figures, g_array_index (context->roles, guint32, i));

      n_openings += tally->openings;
      first = tally->first_posted != 0 ? MIN (first, tally->first_posted) : first;
      last = MAX (last, tally->last_posted);
    }

  g_autofree char *count = rb_format_count (context->roles->len);
  g_autofree char *roles =
    g_strdup_printf (ngettext ("%s role", "%s roles", context->roles->len), count);
  g_autofree char *openings = rb_sentence_openings (n_openings);

  if (last == 0)
    /* Translators: a number of roles and a number of openings. */
    return g_strdup_printf (_ ("%s, %s"), roles, openings);

  g_autofree char *span = rb_format_date_span (first, last);

  /* Translators: a number of roles, a number of openings and a span of dates. */
  return g_strdup_printf (_ ("%s, %s, %s"), roles, openings, span);
}

static void
add_paragraph (RbFlow *flow, GStrv sentences)
{
  g_autofree char *text = rb_sheet_join (sentences);

  rb_flow_add_space (flow, PARAGRAPH_GAP);
  rb_flow_add_text (flow, "P", RB_TYPE_BODY, text);
}

static int
compare_openings (gconstpointer a, gconstpointer b, gpointer figures)
{
  const guint32 role_a = *(const guint32 *) a;
  const guint32 role_b = *(const guint32 *) b;
  const guint32 n_a = rb_figures_get_role (figures, role_a)->openings;
  const guint32 n_b = rb_figures_get_role (figures, role_b)->openings;

  if (n_a != n_b)
    return n_a > n_b ? -1 : 1;

  return role_a < role_b ? -1 : 1;
}

/* So many roles as can be compared: of more, those with the most openings. */
static GArray *
choose_compared (const RbSheetContext *context)
{
  GArray *roles = g_array_copy (context->roles);

  if (roles->len > RB_COMPARISON_MAX)
    {
      g_array_sort_with_data (roles, compare_openings, context->figures);
      g_array_set_size (roles, RB_COMPARISON_MAX);
    }

  return roles;
}

static void
add_compared (RbFlow *flow, const RbSheetContext *context)
{
  g_autoptr (GArray) compared = choose_compared (context);

  if (compared->len < 2)
    return;

  rb_flow_add_space (flow, SECTION_GAP);

  if (compared->len < context->roles->len)
    {
      rb_flow_add_text (flow, "P", RB_TYPE_BODY, _ ("Of the roles with the most openings:"));
      rb_flow_add_space (flow, PARAGRAPH_GAP);
      rb_flow_keep (flow);
    }

  rb_sheet_add_ranges (flow, context->figures, compared);
}

/**
 * rb_sheet_add_cover:
 * @flow: a flow
 * @context: what the booklet is made from
 *
 * Adds the cover: title, how many roles and openings of which time, source, filters, and what the
 * roles pay on one axis, or those of them with the most openings.
 */
void
rb_sheet_add_cover (RbFlow *flow, const RbSheetContext *context)
{
  const RbSection cover = { .kind = RB_SECTION_COVER };
  g_autofree char *title = rb_section_dup_title (context, &cover);
  g_autofree char *subtitle = describe_contents (context);
  g_auto (GStrv) sources = rb_source_lines_new (context->figures);
  g_auto (GStrv) scope = rb_scope_lines_new (context->figures);

  RbFlowRow *space = rb_flow_add_row (flow);

  space->height = rb_print_style_get_gap (flow->style, COVER_GAP);
  rb_sheet_add_title (flow, title, subtitle);
  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_rule (flow);
  rb_flow_add_space (flow, SECTION_GAP);
  add_paragraph (flow, sources);
  add_paragraph (flow, scope);
  add_compared (flow, context);
}

/* A place is named: Cairo 1.16 leaves links to the numbers of later pages without a target. */
static void
add_entry (RbFlow *flow, RbTag *list, const char *title, const char *place, guint page)
{
  const double number_width = flow->width * NUMBER_SHARE;
  g_autofree char *number = rb_format_count (page + 1);
  /* Read aloud, the number does not grow together with the title. */
  g_autofree char *spaced = g_strconcat (title, " ", NULL);
  RbTag *item = rb_tag_new (list, "LI", NULL);
  RbTag *body = rb_tag_new (item, "LBody", NULL);
  RbTag *link = rb_tag_new (body, "Link", g_strdup_printf ("dest='%s'", place));
  const RbTextSpec title_spec = {
    .type = RB_TYPE_BODY,
    .text = spaced,
    .width = flow->width - number_width,
    .max_lines = 1,
  };
  const RbTextSpec number_spec = {
    .type = RB_TYPE_BODY,
    .text = number,
    .flags = RB_TEXT_AT_END,
    .width = number_width,
    .max_lines = 1,
  };
  g_autoptr (RbTextBox) title_box = rb_flow_set (flow, &title_spec);
  g_autoptr (RbTextBox) number_box = rb_flow_set (flow, &number_spec);

  rb_flow_add_space (flow, LINE_GAP);

  RbFlowRow *row = rb_flow_add_row (flow);

  rb_flow_place_box (flow, row, link, title_box, 0.0, 0.0, title_spec.width);
  rb_flow_place_box (flow, row, link, number_box, title_spec.width,
                     title_box->ascent - number_box->ascent, number_width);
  flow->n_blocks++;
  rb_tag_unref (link);
  rb_tag_unref (body);
  rb_tag_unref (item);
}

/**
 * rb_sheet_add_contents:
 * @flow: a flow
 * @context: what the booklet is made from
 *
 * Adds the contents: every section behind them with its page, which is a link.
 */
void
rb_sheet_add_contents (RbFlow *flow, const RbSheetContext *context)
{
  RbTag *list = rb_tag_new (flow->tag, "L", NULL);

  rb_sheet_add_title (flow, _ ("Contents"), NULL);
  rb_flow_add_space (flow, SECTION_GAP);

  for (guint i = 0; i < context->sections->len; i++)
    {
      const RbSection *section = &g_array_index (context->sections, RbSection, i);
      g_autofree char *title = rb_section_dup_title (context, section);

      g_autofree char *place = rb_section_dup_place (context, section);

      if (section->kind != RB_SECTION_COVER && section->kind != RB_SECTION_CONTENTS)
        add_entry (flow, list, title, place, section->first_page);
    }

  rb_tag_unref (list);
}
