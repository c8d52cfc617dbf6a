/* rb-sheet-compare.c: several roles side by side on paper.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-sheet-compare.h"

#include "report/paper/rb-flow-blocks.h"
#include "report/paper/rb-flow-table.h"
#include "report/paper/rb-sheet-role.h"
#include "report/rb-comparison-chart.h"
#include "report/rb-comparison-text.h"
#include "report/rb-comparison.h"
#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define SECTION_GAP 12.0
#define CHART_GAP 8.0
#define PARAGRAPH_GAP 4.0

static RbComparison *
make_comparison (RbFigures *figures, const GArray *roles)
{
  return rb_comparison_new (figures, (const guint32 *) (gconstpointer) roles->data, roles->len,
                            FALSE, RB_NO_ROLE);
}

static void
add_range_chart (RbFlow *flow, const RbComparison *comparison, double mark)
{
  g_autoptr (RbComparisonChart) chart = rb_comparison_chart_new (comparison);
  RbChartRows rows = *rb_comparison_chart_get_ranges (chart);
  const RbChartContent content = { .ranges = &rows };

  rows.mark = mark;
  rows.is_small = flow->style->has_low_charts;
  rb_flow_add_chart (flow, &content);
}

/**
 * rb_sheet_add_ranges:
 * @flow: a flow
 * @figures: figures
 * @roles: (element-type guint32): two to eight roles
 *
 * Adds what the roles pay, a row each on one axis, under a sentence that says it.
 */
void
rb_sheet_add_ranges (RbFlow *flow, RbFigures *figures, const GArray *roles)
{
  g_autoptr (RbComparison) comparison = make_comparison (figures, roles);
  g_auto (GStrv) sentences = rb_comparison_make_sentences (comparison);
  g_autofree char *text = rb_sheet_join (sentences);

  rb_flow_add_text (flow, "P", RB_TYPE_BODY, text);
  rb_flow_add_space (flow, CHART_GAP);
  rb_flow_keep (flow);
  add_range_chart (flow, comparison, NAN);
}

/* The currency is said once, under the table: with it the columns would not fit everywhere. */
static char *
format_amount (RbFigures *figures, double amount)
{
  if (isnan (amount))
    return NULL;

  return rb_format_money (amount, RB_CURRENCY_NONE, rb_figures_get_period (figures),
                          RB_MONEY_READING);
}

static void
add_comparison_row (GPtrArray *cells, RbFigures *figures, const RbComparedRole *row)
{
  const RbTally *tally = row->tally;

  g_ptr_array_add (cells, g_strdup (row->name));
  g_ptr_array_add (cells, rb_format_count (tally->openings));
  g_ptr_array_add (cells, rb_format_count (row->stratum != NULL ? row->stratum->n : 0));
  g_ptr_array_add (cells, format_amount (figures, row->mean));

  for (guint i = 0; i < RB_N_PERCENTILES; i++)
    g_ptr_array_add (cells, format_amount (figures, row->percentiles[i]));

  g_ptr_array_add (cells,
                   rb_format_share (tally->degrees[RB_DEGREE_REQUIRED], MAX (tally->openings, 1)));
}

static void
add_table (RbFlow *flow, const RbComparison *comparison)
{
  const RbTableColumn columns[] = {
    { _ ("Role"), FALSE },           { _ ("Openings"), TRUE }, { _ ("With pay"), TRUE },
    { _ ("Average"), TRUE },         { _ ("10%"), TRUE },      { _ ("25%"), TRUE },
    { _ ("Median"), TRUE },          { _ ("75%"), TRUE },      { _ ("90%"), TRUE },
    { _ ("Degree required"), TRUE },
  };
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < rb_comparison_get_n_rows (comparison); i++)
    add_comparison_row (cells, rb_comparison_get_figures (comparison),
                        rb_comparison_get_row (comparison, i));

  rb_flow_add_table (flow, columns, G_N_ELEMENTS (columns), cells);
}

static char *
describe_pair (const RbComparison *comparison, const RbDifference *difference)
{
  const RbComparedRole *row = rb_comparison_get_row (comparison, difference->row);
  const RbComparedRole *other = rb_comparison_get_row (comparison, difference->other);

  /* Translators: two names of roles. */
  return g_strdup_printf (_ ("%s against %s"), row->name, other->name);
}

static void
add_differences (RbFlow *flow, const RbComparison *comparison)
{
  const RbTableColumn columns[] = { { _ ("Roles"), FALSE }, { _ ("Pay"), FALSE } };
  GArray *differences = rb_comparison_get_differences (comparison);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < differences->len; i++)
    {
      const RbDifference *difference = &g_array_index (differences, RbDifference, i);

      g_ptr_array_add (cells, describe_pair (comparison, difference));
      g_ptr_array_add (cells, rb_comparison_describe_pair (comparison, difference));
    }

  if (cells->len == 0)
    return;

  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_heading (flow, "H2", _ ("Differences"), NULL);
  rb_flow_add_table (flow, columns, G_N_ELEMENTS (columns), cells);
}

/**
 * rb_sheet_add_comparison:
 * @flow: a flow
 * @figures: figures
 * @roles: (element-type guint32): up to eight roles
 * @mark: a salary to be compared, in ten-thousandths; NAN for none
 *
 * Adds what the roles pay: in sentences, on one axis, in a table, and pair by pair.
 */
void
rb_sheet_add_comparison (RbFlow *flow, RbFigures *figures, const GArray *roles, double mark)
{
  g_autoptr (RbComparison) comparison = make_comparison (figures, roles);
  g_auto (GStrv) sentences = rb_comparison_make_sentences (comparison);
  g_auto (GStrv) basis = rb_comparison_make_basis (comparison);
  g_autofree char *text = rb_sheet_join (sentences);
  g_autofree char *unit = rb_sheet_describe_unit (figures);
  g_autofree char *basis_text = rb_sheet_join (basis);
  g_autofree char *note = g_strjoin (" ", unit, basis_text, NULL);

  rb_sheet_add_title (flow, _ ("Compare Salaries"), NULL);
  rb_flow_add_space (flow, PARAGRAPH_GAP);
  rb_flow_add_text (flow, "P", RB_TYPE_BODY, text);
  rb_flow_add_space (flow, CHART_GAP);
  add_range_chart (flow, comparison, mark);
  rb_flow_add_space (flow, SECTION_GAP);
  add_table (flow, comparison);
  rb_flow_add_space (flow, PARAGRAPH_GAP);
  rb_flow_add_text (flow, "P", RB_TYPE_SMALL, note);
  add_differences (flow, comparison);
}
