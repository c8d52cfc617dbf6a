/* rb-sheet-openings.c: the openings of a role as a table on paper.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-sheet-openings.h"

#include "report/paper/rb-flow-blocks.h"
#include "report/paper/rb-flow-table.h"
#include "report/rb-format-text.h"
#include "report/rb-opening-rows.h"
#include "report/rb-pick-text.h"
#include "report/rb-postings-json.h"

#include <glib/gi18n-lib.h>

#define SECTION_GAP 12.0
#define PARAGRAPH_GAP 4.0

static void
add_cells (GPtrArray *cells, RbFigures *figures, guint32 row)
{
  const RbPostingStore *store = rb_corpus_get_store (rb_figures_get_corpus (figures));
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  const RbTextId texts[] = { columns->title[row], columns->employer[row], columns->place[row] };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_ptr_array_add (cells, g_strdup (rb_posting_store_get_text (store, texts[i])));

  g_ptr_array_add (cells, rb_day_to_iso (columns->posted[row]));
  g_ptr_array_add (cells, g_strdup (rb_degree_get_label ((RbDegree) columns->degree[row])));
  g_ptr_array_add (cells, rb_opening_describe_pay (figures, row));
}

static char *
say_how_many (guint n_listed, guint n)
{
  g_autofree char *listed = rb_format_count (n_listed);
  g_autofree char *all = rb_format_count (n);

  /* Translators: two counts of openings. */
  return g_strdup_printf (_ ("The first %s of %s openings. An export as CSV holds all of them."),
                          listed, all);
}

/**
 * rb_sheet_add_openings:
 * @flow: a flow
 * @figures: figures
 * @role: a role
 *
 * Adds a table of the openings of a role, in the order of the files; of very many the first ones.
 */
void
rb_sheet_add_openings (RbFlow *flow, RbFigures *figures, guint32 role)
{
  const RbTableColumn columns[] = {
    { _ ("Title"), FALSE },  { _ ("Employer"), FALSE }, { _ ("Place"), FALSE },
    { _ ("Posted"), FALSE }, { _ ("Degree"), FALSE },   { _ ("Pay"), TRUE },
  };
  g_autoptr (GArray) rows = rb_opening_rows_of_role (figures, role);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  const guint n_listed = MIN (rows->len, RB_SHEET_MAX_OPENINGS);

  rb_flow_add_space (flow, SECTION_GAP);
  rb_flow_add_heading (flow, "H2", _ ("Openings"), NULL);

  if (n_listed < rows->len)
    {
      g_autofree char *text = say_how_many (n_listed, rows->len);

      rb_flow_add_text (flow, "P", RB_TYPE_SMALL, text);
      rb_flow_add_space (flow, PARAGRAPH_GAP);
      rb_flow_keep (flow);
    }

  for (guint i = 0; i < n_listed; i++)
    add_cells (cells, figures, g_array_index (rows, guint32, i));

  rb_flow_add_table (flow, columns, G_N_ELEMENTS (columns), cells);
}
