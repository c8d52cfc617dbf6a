/* rb-sheet-role.c: the page of a role on paper, brief or in full.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-sheet-role.h"

#include "report/paper/rb-flow-blocks.h"
#include "report/paper/rb-flow-list.h"
#include "report/paper/rb-flow-table.h"
#include "report/paper/rb-sheet-details.h"
#include "report/rb-stratum-names.h"

#include <glib/gi18n-lib.h>

/* Distances between blocks in ordinary print, in points. */
#define TITLE_GAP 3.0
#define RULE_GAP 7.0
#define SECTION_GAP 12.0
#define CHART_GAP 7.0
#define VALUES_GAP 5.0
#define PARAGRAPH_GAP 4.0

/* More values than this do not stand side by side where the page is narrow. */
#define MIN_VALUE_WIDTH 70.0
#define MIN_FACT_WIDTH 90.0
#define MAX_VALUES 5

/**
 * rb_sheet_join:
 * @sentences: sentences
 *
 * Returns: (transfer full): the sentences as a paragraph
 */
char *
rb_sheet_join (GStrv sentences)
{
  return g_strjoinv (" ", sentences);
}

/**
 * rb_sheet_describe_unit:
 * @figures: figures
 *
 * Returns: (transfer full): which pay is shown, as a sentence
 */
char *
rb_sheet_describe_unit (RbFigures *figures)
{
  g_autofree char *name =
    rb_stratum_name (rb_figures_get_currency (figures), rb_figures_get_period (figures));

  /* Translators: %s is a kind of pay, “USD, a year”. */
  return g_strdup_printf (_ ("Pay in %s."), name);
}

/**
 * rb_sheet_add_title:
 * @flow: a flow
 * @title: a title
 * @subtitle: (nullable): what stands under it
 */
void
rb_sheet_add_title (RbFlow *flow, const char *title, const char *subtitle)
{
  rb_flow_add_heading (flow, "H1", title, NULL);

  if (subtitle == NULL)
    return;

  rb_flow_add_space (flow, TITLE_GAP);
  rb_flow_add_text (flow, "P", RB_TYPE_SUBTITLE, subtitle);
}

/* Figures side by side in as many rows as the width asks for. */
static void
add_figures (RbFlow *flow,
             RbType type,
             const RbFigureColumn *columns,
             guint n,
             double least_width,
             gboolean has_rules)
{
  const double needed = rb_print_style_get_gap (flow->style, least_width);
  const guint n_beside = (guint) CLAMP (flow->width / needed, 1.0, (double) n);
  const guint n_rows = (n + n_beside - 1) / n_beside;
  const guint n_even = (n + n_rows - 1) / n_rows;

  for (guint i = 0; i < n; i += n_even)
    {
      if (i > 0)
        {
          rb_flow_keep (flow);
          rb_flow_add_space (flow, VALUES_GAP);
        }

      rb_flow_add_figures (flow, type, columns + i, MIN (n_even, n - i), n_even, has_rules);
    }
}

static void
add_facts (RbFlow *flow, const RbRolePage *page)
{
  RbFigureColumn columns[RB_N_PAGE_FACTS] = { 0 };

  for (guint i = 0; i < RB_N_PAGE_FACTS; i++)
    columns[i] = (RbFigureColumn){
      .value = page->facts[i].value,
      .under = page->facts[i].label,
      .basis = page->facts[i].basis,
    };

  rb_flow_add_space (flow, RULE_GAP);
  rb_flow_add_rule (flow);
  rb_flow_add_space (flow, RULE_GAP);
  rb_flow_keep (flow);
  add_figures (flow, RB_TYPE_FACT, columns, RB_N_PAGE_FACTS, MIN_FACT_WIDTH, TRUE);
  rb_flow_add_space (flow, RULE_GAP);
  rb_flow_keep (flow);
  rb_flow_add_rule (flow);
}

/* What is said of a degree, in one paragraph: the sentences, but for the first one, which is among
 * the facts, and the five states. */
static void
add_degree_line (RbFlow *flow, const RbRolePage *page)
{
  g_autofree char *sentences = rb_sheet_join (page->degree_sentences + 1);
  g_autoptr (GString) text = g_string_new (sentences);
  const char *mark = " ";

  for (guint i = 0; i < page->degrees->len; i++)
    {
      const RbPageDegree *degree = g_ptr_array_index (page->degrees, i);

      /* Translators: a state of openings, “Required”, and how many there are. */
      g_autofree char *state = g_strdup_printf (_ ("%s: %s"), degree->label, degree->text);

      g_string_append_printf (text, "%s%s", mark, state);
      mark = " · ";
    }

  /* A count keeps its share. */
  g_string_replace (text, " (", "\u00A0(", 0);

  const RbTextSpec spec = {
    .type = RB_TYPE_SMALL,
    .lead = _ ("Degree"),
    .text = text->str,
    .flags = RB_TEXT_GREY,
  };

  rb_flow_add_space (flow, PARAGRAPH_GAP);
  rb_flow_add_spec (flow, "P", &spec, 0.0);
}

static void
add_sentences (RbFlow *flow, RbType type, RbTextFlags flags, GStrv sentences, double gap)
{
  if (sentences[0] == NULL)
    return;

  g_autofree char *text = rb_sheet_join (sentences);
  const RbTextSpec spec = { .type = type, .text = text, .flags = flags };

  rb_flow_add_space (flow, gap);
  rb_flow_add_spec (flow, "P", &spec, 0.0);
}

/* The values stand as they do on the axis, which runs from left to right everywhere. */
static void
add_values (RbFlow *flow, const RbRolePage *page)
{
  RbFigureColumn columns[MAX_VALUES] = { 0 };
  const guint n = MIN (page->values->len, MAX_VALUES);

  if (n == 0)
    return;

  for (guint i = 0; i < n; i++)
    {
      const RbPageValue *value = g_ptr_array_index (page->values, i);

      columns[flow->style->rtl ? n - 1 - i : i] = (RbFigureColumn){
        .over = value->label,
        .value = value->value,
        .basis = value->range,
        .is_bold = value->is_median,
      };
    }

  rb_flow_add_space (flow, VALUES_GAP);
  rb_flow_keep (flow);
  add_figures (flow, RB_TYPE_VALUE, columns, n, MIN_VALUE_WIDTH, FALSE);
}

static void
add_pay_basis (RbFlow *flow, const RbRolePage *page)
{
  g_autofree char *basis = rb_sheet_join (page->pay_basis);
  g_autofree char *text = page->interval_note != NULL && *basis != '\0'
                            ? g_strconcat (basis, " ", page->interval_note, NULL)
                            : g_strdup (basis);

  if (*text == '\0')
    return;

  rb_flow_add_space (flow, PARAGRAPH_GAP);
  rb_flow_add_text (flow, "P", RB_TYPE_SMALL, text);
}

static void
add_salary (RbFlow *flow, const RbRolePage *page)
{
  const RbChartContent chart = { .pay = rb_role_chart_get_data (page->chart) };

  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_heading (flow, "H2", _ ("Salary"), NULL);
  add_sentences (flow, RB_TYPE_BODY, 0, page->pay_sentences, 0.0);
  add_sentences (flow, RB_TYPE_BODY, RB_TEXT_BOLD, page->pay_warnings, 1.0);
  rb_flow_add_space (flow, CHART_GAP);
  rb_flow_add_chart (flow, &chart);
  add_values (flow, page);
  add_pay_basis (flow, page);
}

static void
add_items (RbFlow *flow, GPtrArray *items)
{
  g_autofree RbListItem *list = g_new0 (RbListItem, items->len);
  g_autoptr (GPtrArray) asides = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) leads = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < items->len; i++)
    {
      const RbPageItem *item = g_ptr_array_index (items, i);

      list[i] = (RbListItem){ .text = item->text };

      if (item->title != NULL)
        {
          char *lead = g_strconcat (item->title, ".", NULL);

          g_ptr_array_add (leads, lead);
          list[i].lead = lead;
        }

      if (item->n > 0)
        {
          /* Translators: how many openings list a duty, “(in 14 of 20 openings)”. */
          char *aside = g_strdup_printf (_ ("(in %u of %u openings)"), item->n, item->of);

          g_ptr_array_add (asides, aside);
          list[i].aside = aside;
        }
    }

  rb_flow_add_list (flow, list, items->len, TRUE);
}

/* Where an item comes from stands beside the heading; where there is none, that is said below. */
static void
add_section (RbFlow *flow, const char *heading, GPtrArray *items, const char *note)
{
  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_heading (flow, "H2", heading, items->len > 0 ? note : NULL);

  if (items->len > 0)
    add_items (flow, items);
  else
    rb_flow_add_text (flow, "P", RB_TYPE_BODY, note);
}

/**
 * rb_sheet_add_role_until_steps:
 * @flow: a flow
 * @page: the page of a role
 *
 * Adds the first part of the fact sheet of a role: title, facts, degree, salary and
 * responsibilities.
 */
void
rb_sheet_add_role_until_steps (RbFlow *flow, const RbRolePage *page)
{
  rb_sheet_add_title (flow, page->title, page->subtitle);
  add_facts (flow, page);
  add_degree_line (flow, page);
  add_salary (flow, page);
  add_section (flow, _ ("Responsibilities"), page->duties, page->duties_note);
}

/**
 * rb_sheet_add_steps:
 * @flow: a flow
 * @page: the page of a role
 *
 * Adds the other part: how to become what the page is about, and the note.
 */
void
rb_sheet_add_steps (RbFlow *flow, const RbRolePage *page)
{
  add_section (flow, page->steps_heading, page->steps, page->steps_note);
  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_text (flow, "P", RB_TYPE_NOTE, page->note);
}

/**
 * rb_sheet_add_role:
 * @flow: a flow
 * @page: the page of a role
 *
 * Adds the fact sheet of a role.
 */
void
rb_sheet_add_role (RbFlow *flow, const RbRolePage *page)
{
  rb_sheet_add_role_until_steps (flow, page);
  rb_sheet_add_steps (flow, page);
}

/**
 * rb_sheet_add_role_in_full:
 * @flow: a flow
 * @figures: figures
 * @role: a role
 * @page: its page
 * @skills: (nullable): the skills that its openings list
 *
 * Adds everything that the page of a role says, and what is counted of it besides.
 */
void
rb_sheet_add_role_in_full (RbFlow *flow,
                           RbFigures *figures,
                           guint32 role,
                           const RbRolePage *page,
                           const RbFoundTexts *skills)
{
  rb_sheet_add_title (flow, page->title, page->subtitle);
  add_facts (flow, page);
  add_salary (flow, page);
  rb_sheet_add_degrees (flow, page);
  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_heading (flow, "H2", _ ("Responsibilities"),
                       page->duties->len > 0 ? page->duties_note : NULL);

  if (page->introduction != NULL)
    {
      rb_flow_add_text (flow, "P", RB_TYPE_BODY, page->introduction);
      rb_flow_add_space (flow, PARAGRAPH_GAP);
    }

  if (page->duties->len > 0)
    add_items (flow, page->duties);
  else
    rb_flow_add_text (flow, "P", RB_TYPE_BODY, page->duties_note);

  add_section (flow, page->steps_heading, page->steps, page->steps_note);
  rb_sheet_add_breakdowns (flow, figures, role, skills);
  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_text (flow, "P", RB_TYPE_NOTE, page->note);
}
