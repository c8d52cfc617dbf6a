/* rb-reading-cells.c: tables of roles and openings as people read them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-reading-cells.h"

#include "report/rb-format-text.h"
#include "report/rb-opening-rows.h"
#include "report/rb-pick-text.h"
#include "report/rb-sentences.h"
#include "report/rb-stratum-names.h"

#include <glib/gi18n-lib.h>

static void
take (GPtrArray *row, char *cell)
{
  g_ptr_array_add (row, cell != NULL ? cell : g_strdup (""));
}

static void
end_row (GPtrArray *table, GPtrArray *row)
{
  g_ptr_array_add (row, NULL);
  g_ptr_array_add (table, g_ptr_array_free (row, FALSE));
}

static GPtrArray *
make_table (const char *const *names, guint n_names)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  GPtrArray *header = g_ptr_array_new ();

  for (guint i = 0; i < n_names; i++)
    take (header, g_strdup (_ (names[i])));

  end_row (table, header);

  return table;
}

/* What the ladder does not show of few openings is left out (R3). */
static void
take_amount (GPtrArray *row, const RbStratum *stratum, double amount, gsize smallest_n)
{
  take (row, stratum != NULL && stratum->n >= smallest_n
               ? rb_format_money (amount, stratum->currency, stratum->period, RB_MONEY_READING)
               : NULL);
}

static void
take_percentile (GPtrArray *row,
                 const RbStratum *stratum,
                 RbPercentile percentile,
                 gsize smallest_n)
{
  const double amount = stratum != NULL ? rb_stratum_get_percentile (stratum, percentile) : 0.0;

  take_amount (row, stratum, amount, smallest_n);
}

static void
add_role (GPtrArray *table, RbFigures *figures, guint32 role)
{
  const RbSubject subject = rb_subject_of_role (figures, role);
  const RbStratum *stratum = subject.stratum;
  GPtrArray *row = g_ptr_array_new ();

  take (row, g_strdup (rb_corpus_get_role_name (rb_figures_get_corpus (figures), role)));
  take (row, rb_format_count (subject.tally->openings));
  /* The amounts beside it are of these; a role may state pay of other kinds as well. */
  take (row, rb_format_count (stratum != NULL ? stratum->n : 0));
  take_amount (row, stratum, stratum != NULL ? stratum->mean : 0.0, 1);
  take_percentile (row, stratum, RB_PERCENTILE_25, RB_LADDER_QUARTILES);
  take_percentile (row, stratum, RB_PERCENTILE_MEDIAN, RB_LADDER_MEDIAN);
  take_percentile (row, stratum, RB_PERCENTILE_75, RB_LADDER_QUARTILES);
  take (row, stratum != NULL ? rb_stratum_name (stratum->currency, stratum->period) : NULL);
  take (row, rb_format_count (subject.tally->degrees[RB_DEGREE_REQUIRED]));
  end_row (table, row);
}

/**
 * rb_reading_cells_of_roles:
 * @figures: figures
 * @roles: (nullable) (element-type guint32): roles; %NULL for all that are shown
 *
 * Returns: (transfer full) (element-type GStrv): a row for each role, under a header; amounts as
 *   they are on pages
 */
GPtrArray *
rb_reading_cells_of_roles (RbFigures *figures, const GArray *roles)
{
  static const char *const names[] = {
    N_ ("Role"),    N_ ("Openings"),    N_ ("With pay of this kind"),
    N_ ("Average"), N_ ("25%"),         N_ ("Median"),
    N_ ("75%"),     N_ ("Kind of pay"), N_ ("Degree required"),
  };
  GPtrArray *table = make_table (names, G_N_ELEMENTS (names));
  const guint n =
    roles != NULL ? roles->len : rb_corpus_get_n_roles (rb_figures_get_corpus (figures));

  for (guint i = 0; i < n; i++)
    {
      const guint32 role = roles != NULL ? g_array_index (roles, guint32, i) : i;

      if (rb_figures_shows_role (figures, role))
        add_role (table, figures, role);
    }

  return table;
}

static void
add_opening (GPtrArray *table, RbFigures *figures, guint32 index)
{
  const RbPostingStore *store = rb_corpus_get_store (rb_figures_get_corpus (figures));
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  const guint32 posted = columns->posted[index];
  GPtrArray *row = g_ptr_array_new ();

  take (row, g_strdup (rb_posting_store_get_text (store, columns->title[index])));
  take (row, g_strdup (rb_posting_store_get_text (store, columns->employer[index])));
  take (row, g_strdup (rb_posting_store_get_text (store, columns->place[index])));
  take (row, posted != 0 ? rb_format_date (posted) : NULL);
  take (row, rb_opening_describe_pay (figures, index));
  take (row, g_strdup (rb_degree_get_label ((RbDegree) columns->degree[index])));
  take (row, g_strdup (rb_posting_store_get_text (store, columns->url[index])));
  end_row (table, row);
}

/**
 * rb_reading_cells_of_openings:
 * @figures: figures
 * @rows: (element-type guint32): postings
 *
 * Returns: (transfer full) (element-type GStrv): a row for each posting, under a header
 */
GPtrArray *
rb_reading_cells_of_openings (RbFigures *figures, const GArray *rows)
{
  static const char *const names[] = {
    N_ ("Title"), N_ ("Employer"), N_ ("Place"),   N_ ("Posted"),
    N_ ("Pay"),   N_ ("Degree"),   N_ ("Address"),
  };
  GPtrArray *table = make_table (names, G_N_ELEMENTS (names));

  for (guint i = 0; i < rows->len; i++)
    add_opening (table, figures, g_array_index (rows, guint32, i));

  return table;
}
