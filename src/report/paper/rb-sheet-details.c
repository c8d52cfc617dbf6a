/* rb-sheet-details.c: what a full summary says besides the fact sheet.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-sheet-details.h"

#include "report/paper/rb-flow-blocks.h"
#include "model/rb-role-details.h"
#include "report/paper/rb-flow-list.h"
#include "report/paper/rb-flow-table.h"
#include "report/rb-breakdown.h"
#include "report/rb-format-text.h"
#include "report/rb-pick-text.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>

#define SECTION_GAP 12.0
#define PARAGRAPH_GAP 4.0

/* Of places so many are named. */
#define MAX_PLACES 12
#define MAX_SKILLS 15

static GPtrArray *
make_cells (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

static void
take_cell (GPtrArray *cells, char *text)
{
  g_ptr_array_add (cells, text);
}

static void
begin_section (RbFlow *flow, const char *heading)
{
  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_heading (flow, "H2", heading, NULL);
}

/**
 * rb_sheet_add_degrees:
 * @flow: a flow
 * @page: the page of a role
 *
 * Adds what openings say about a degree: sentences and the five states.
 */
void
rb_sheet_add_degrees (RbFlow *flow, const RbRolePage *page)
{
  const RbTableColumn columns[] = { { _ ("Degree"), FALSE }, { _ ("Openings"), TRUE } };
  g_autoptr (GPtrArray) cells = make_cells ();
  g_autofree char *text = g_strjoinv (" ", page->degree_sentences);

  begin_section (flow, _ ("Degree Requirement"));
  rb_flow_add_text (flow, "P", RB_TYPE_BODY, text);

  for (guint i = 0; i < page->degrees->len; i++)
    {
      const RbPageDegree *degree = g_ptr_array_index (page->degrees, i);

      take_cell (cells, g_strdup (degree->label));
      take_cell (cells, g_strdup (degree->text));
    }

  rb_flow_add_space (flow, PARAGRAPH_GAP);
  rb_flow_keep (flow);
  rb_flow_add_table (flow, columns, G_N_ELEMENTS (columns), cells);
}

static void
take_count (GPtrArray *cells, const char *name, guint n, guint whole)
{
  take_cell (cells, g_strdup (name));
  take_cell (cells, rb_format_count (n));
  take_cell (cells, whole > 0 ? rb_format_share (n, whole) : NULL);
}

static void
add_counts (RbFlow *flow, const char *heading, const char *name, GPtrArray *cells)
{
  const RbTableColumn columns[] = {
    { name, FALSE },
    { _ ("Openings"), TRUE },
    { _ ("Share"), TRUE },
  };

  if (cells->len == 0)
    return;

  begin_section (flow, heading);
  rb_flow_add_table (flow, columns, G_N_ELEMENTS (columns), cells);
}

static void
add_levels (RbFlow *flow, const RbTally *tally)
{
  g_autoptr (GPtrArray) cells = make_cells ();

  /* That no opening states a level is no breakdown. */
  if (tally->levels[RB_LEVEL_UNKNOWN] == tally->openings)
    return;

  for (guint i = 1; i <= RB_N_LEVELS; i++)
    {
      guint level = i % RB_N_LEVELS;

      if (tally->levels[level] > 0)
        take_count (cells, rb_level_get_label ((RbLevel) level), tally->levels[level],
                    tally->openings);
    }

  add_counts (flow, _ ("Levels"), _ ("Level"), cells);
}

static void
add_places (RbFlow *flow, RbFigures *figures, guint32 role, const RbTally *tally)
{
  g_autoptr (GPtrArray) cells = make_cells ();
  g_autoptr (GArray) places = rb_role_count_places (figures, role);
  guint n_others = 0;
  guint n_placed = 0;

  for (guint i = 0; i < places->len; i++)
    {
      const RbNamedCount *place = &g_array_index (places, RbNamedCount, i);

      n_placed += place->n;

      if (i < MAX_PLACES)
        take_count (cells, place->name, place->n, tally->openings);
      else
        n_others += place->n;
    }

  if (n_others > 0)
    take_count (cells, _ ("Other places"), n_others, tally->openings);

  if (n_placed > 0 && n_placed < tally->openings)
    take_count (cells, _ ("Not stated"), tally->openings - n_placed, tally->openings);

  add_counts (flow, _ ("Places"), _ ("Place"), cells);
}

/* Of large roles not all openings were asked, so that shares are of those that were. */
static void
add_skills (RbFlow *flow, const RbFoundTexts *skills)
{
  g_autoptr (GPtrArray) cells = make_cells ();
  g_autoptr (GPtrArray) texts =
    skills != NULL ? rb_found_texts_list (skills, MAX_SKILLS) : g_ptr_array_new ();

  for (guint i = 0; i < texts->len; i++)
    {
      const RbFoundText *skill = g_ptr_array_index (texts, i);

      take_count (cells, skill->text, skill->n, rb_found_texts_get_n_openings (skills));
    }

  add_counts (flow, _ ("Skills"), _ ("Skill"), cells);
}

static void
add_similar (RbFlow *flow, RbFigures *figures, guint32 role)
{
  g_autoptr (GPtrArray) cells = make_cells ();
  g_autoptr (GArray) similar = rb_role_find_similar (figures, role);
  const RbTableColumn columns[] = { { _ ("Role"), FALSE }, { _ ("Openings"), TRUE } };

  if (similar->len == 0)
    return;

  for (guint i = 0; i < similar->len; i++)
    {
      const RbNamedCount *other = &g_array_index (similar, RbNamedCount, i);

      take_cell (cells, g_strdup (other->name));
      take_cell (cells, rb_format_count (other->n));
    }

  begin_section (flow, _ ("Similar Roles"));
  rb_flow_add_table (flow, columns, G_N_ELEMENTS (columns), cells);
}

static void
add_pay_groups (RbFlow *flow, RbFigures *figures, guint32 role)
{
  static const RbPickKind kinds[] = {
    RB_PICK_LEVEL, RB_PICK_PLACE, RB_PICK_EMPLOYER, RB_PICK_WORKPLACE, RB_PICK_DEGREE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (RbBreakdown) breakdown = rb_breakdown_new (figures, role, kinds[i]);
      const RbChartContent content = { .ranges = rb_breakdown_get_rows (breakdown) };
      const char *rest = rb_breakdown_get_rest (breakdown);

      if (!rb_breakdown_is_telling (breakdown))
        continue;

      begin_section (flow, rb_breakdown_kind_get_label (kinds[i]));
      rb_flow_add_chart (flow, &content);

      if (*rest != '\0')
        rb_flow_add_text (flow, "P", RB_TYPE_SMALL, rest);
    }
}

/**
 * rb_sheet_add_breakdowns:
 * @flow: a flow
 * @figures: figures
 * @role: a role
 * @skills: (nullable): the skills that its openings list
 *
 * Adds levels, places, skills, pay by them and similar roles, as far as there are any, and how
 * figures are made.
 */
void
rb_sheet_add_breakdowns (RbFlow *flow, RbFigures *figures, guint32 role, const RbFoundTexts *skills)
{
  const RbTally *tally = rb_figures_get_role (figures, role);

  add_levels (flow, tally);
  add_places (flow, figures, role, tally);
  add_skills (flow, skills);
  add_pay_groups (flow, figures, role);
  add_similar (flow, figures, role);
  begin_section (flow, _ ("Method"));
  rb_sheet_add_method (flow);
}

/**
 * rb_sheet_add_method:
 * @flow: a flow
 *
 * Adds the rules that figures follow, in words.
 */
void
rb_sheet_add_method (RbFlow *flow)
{
  const RbListItem items[] = {
    { _ ("Openings."),
      _ ("Figures count openings: postings without those that repeat another one. Two postings are "
         "copies if they share their web address and title, or their employer, title, place and "
         "pay within 60 days."),
      NULL },
    { _ ("Average and median."),
      _ ("The average is the sum of all pay divided by the number of openings. The median is the "
         "middle one: half pay less, half pay more. Percentages that pay less are found the same "
         "way, between two openings in proportion."),
      NULL },
    { _ ("How sure."),
      _ ("Ranges beside a median and other values hold with 95% confidence and assume nothing "
         "about how pay is spread. Which figures are shown depends on how many openings state pay: "
         "the median from 6, quarters from 11, tenths from 29."),
      NULL },
    { _ ("Ranges."),
      _ ("A range of pay counts once, at its midpoint unless said otherwise. A range whose ceiling "
         "is over twice its floor is called wide."),
      NULL },
    { _ ("Periods and currencies."),
      _ ("Pay by the hour, day, week, month and year is kept apart, and so are currencies; nothing "
         "is converted unless that is said. What a posting leaves out is inferred only where that "
         "is safe, and how often is said."),
      NULL },
    { _ ("Not counted."),
      _ (
        "Estimates by job sites, amounts that cannot be pay, equity, bonuses and rewards. How many "
        "openings that concerns is said."),
      NULL },
    { _ ("Degree."),
      _ ("Required means required without an alternative. Openings that say nothing are counted as "
         "not stated, never as not needed."),
      NULL },
    { _ ("Report id."),
      _ ("The same files, switches and filters give the same id on every computer."), NULL },
  };

  rb_flow_add_list (flow, items, G_N_ELEMENTS (items), FALSE);
}

static void
take_reasons (GPtrArray *cells, const RbSource *source)
{
  for (guint i = 0; i < RB_N_REASONS; i++)
    {
      const guint64 count = source->reasons[i].count;

      if (count == 0)
        continue;

      take_cell (cells, g_strdup (rb_reason_get_title ((RbReason) i)));
      take_cell (cells, g_strdup (rb_outcome_to_code (rb_reason_get_outcome ((RbReason) i))));
      take_cell (cells, rb_format_count (count));
    }
}

static void
add_source (RbFlow *flow, const RbSource *source)
{
  const RbTableColumn columns[] = {
    { _ ("Reason"), FALSE },
    { _ ("Outcome"), FALSE },
    { _ ("Records"), TRUE },
  };
  g_autoptr (GPtrArray) cells = make_cells ();
  g_autofree char *name = rb_source_dup_name (source);
  g_autofree char *records = rb_format_count (source->records);
  g_autofree char *postings = rb_format_count (source->postings);
  g_autofree char *repaired = rb_format_count (source->repaired);
  g_autofree char *refused = rb_format_count (source->refused);
  /* Translators: four counts. */
  g_autofree char *text =
    g_strdup_printf (_ ("Records: %s. Postings: %s. Repaired: %s. Refused: %s."), records, postings,
                     repaired, refused);

  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_heading (flow, "H3", name, NULL);
  rb_flow_add_text (flow, "P", RB_TYPE_BODY, text);

  if (source->error != NULL)
    rb_flow_add_text (flow, "P", RB_TYPE_BODY, source->error);

  take_reasons (cells, source);

  if (cells->len > 0)
    {
      rb_flow_add_space (flow, PARAGRAPH_GAP);
      rb_flow_add_table (flow, columns, G_N_ELEMENTS (columns), cells);
    }
}

/**
 * rb_sheet_add_ledger:
 * @flow: a flow
 * @ledger: what was read
 *
 * Adds what became of the records of every source.
 */
void
rb_sheet_add_ledger (RbFlow *flow, const RbLedger *ledger)
{
  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    add_source (flow, rb_ledger_get_source (ledger, i));
}
