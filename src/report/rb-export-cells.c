/* rb-export-cells.c: roles and openings as rows of cells, the same in every locale.
 *
 * Names of columns are those of the JSON output, numbers are exact and in major units, days are as
 * in 2026-01-31.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-export-cells.h"

#include "report/rb-json-writer.h"
#include "report/rb-postings-json.h"
#include "report/rb-sentences.h"

static const char *const role_columns[] = {
  "role",
  "openings",
  "employers",
  "first_posted",
  "last_posted",
  "with_pay",
  "currency",
  "period",
  "n",
  "mean",
  "min",
  "p10",
  "p25",
  "median",
  "p75",
  "p90",
  "max",
  "required",
  "required_or_experience",
  "preferred",
  "not_needed",
  "not_stated",
  "report_id",
  NULL,
};

static const char *const opening_columns[] = {
  "role",        "title",    "employer",  "place",        "posted",   "positions",
  "level",       "type",     "degree",    "degree_level", "pay_kind", "pay_floor",
  "pay_ceiling", "currency", "period",    "pay_text",     "url",      "copy_of",
  "source",      "record",   "report_id", NULL,
};

static GPtrArray *
make_table (const char *const *columns)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  g_ptr_array_add (table, g_strdupv ((char **) columns));

  return table;
}

static void
take (GPtrArray *row, char *cell)
{
  g_ptr_array_add (row, cell != NULL ? cell : g_strdup (""));
}

static void
add (GPtrArray *row, const char *text)
{
  take (row, g_strdup (text));
}

static void
add_count (GPtrArray *row, guint64 count)
{
  take (row, g_strdup_printf ("%" G_GUINT64_FORMAT, count));
}

static void
end_row (GPtrArray *table, GPtrArray *row)
{
  g_ptr_array_add (row, NULL);
  g_ptr_array_add (table, g_ptr_array_free (row, FALSE));
}

/* What the ladder does not show of few openings is left out (R3). */
static void
add_amount (GPtrArray *row, const RbStratum *stratum, double amount, gsize smallest_n)
{
  take (row, stratum != NULL && stratum->n >= smallest_n
               ? rb_json_format_number (amount / (double) RB_AMOUNT_SCALE)
               : NULL);
}

static void
add_pay (GPtrArray *row, const RbStratum *stratum)
{
  static const gsize smallest[RB_N_PERCENTILES] = {
    RB_LADDER_HISTOGRAM, RB_LADDER_QUARTILES, RB_LADDER_MEDIAN,
    RB_LADDER_QUARTILES, RB_LADDER_HISTOGRAM,
  };
  gboolean has_pay = stratum != NULL;

  add (row, has_pay ? rb_currency_to_code (stratum->currency) : NULL);
  add (row, has_pay ? rb_period_to_code (stratum->period) : NULL);
  add_count (row, has_pay ? stratum->n : 0);
  add_amount (row, stratum, has_pay ? stratum->mean : 0.0, 1);
  add_amount (row, stratum, has_pay ? (double) stratum->points[0] : 0.0, 1);

  for (guint i = 0; i < RB_N_PERCENTILES; i++)
    add_amount (row, stratum, has_pay ? rb_stratum_get_percentile (stratum, (RbPercentile) i) : 0.0,
                smallest[i]);

  add_amount (row, stratum, has_pay ? (double) stratum->points[stratum->n - 1] : 0.0, 1);
}

static void
add_role (GPtrArray *table, RbFigures *figures, guint32 role)
{
  static const RbDegree degrees[] = {
    RB_DEGREE_REQUIRED,   RB_DEGREE_REQUIRED_OR_EXPERIENCE,
    RB_DEGREE_PREFERRED,  RB_DEGREE_NOT_NEEDED,
    RB_DEGREE_NOT_STATED,
  };
  const RbSubject subject = rb_subject_of_role (figures, role);
  const RbTally *tally = subject.tally;
  GPtrArray *row = g_ptr_array_new ();

  add (row, rb_corpus_get_role_name (rb_figures_get_corpus (figures), role));
  add_count (row, tally->openings);
  add_count (row, tally->employers);
  take (row, rb_day_to_iso (tally->first_posted));
  take (row, rb_day_to_iso (tally->last_posted));
  add_count (row, tally->with_pay);
  add_pay (row, subject.stratum);

  for (guint i = 0; i < G_N_ELEMENTS (degrees); i++)
    add_count (row, tally->degrees[degrees[i]]);

  add (row, rb_figures_get_report_id (figures));
  end_row (table, row);
}

/**
 * rb_export_cells_of_roles:
 * @figures: figures
 *
 * Returns: (transfer full) (element-type GStrv): a row for each role that is shown, under a header
 */
GPtrArray *
rb_export_cells_of_roles (RbFigures *figures)
{
  GPtrArray *table = make_table (role_columns);

  for (guint32 role = 0; role < rb_corpus_get_n_roles (rb_figures_get_corpus (figures)); role++)
    {
      if (rb_figures_shows_role (figures, role))
        add_role (table, figures, role);
    }

  return table;
}

/**
 * rb_export_cells_of_some_roles:
 * @figures: figures
 * @roles: (array length=n_roles): roles
 * @n_roles: how many
 *
 * Returns: (transfer full) (element-type GStrv): a row for each of the roles, under a header
 */
GPtrArray *
rb_export_cells_of_some_roles (RbFigures *figures, const guint32 *roles, guint n_roles)
{
  GPtrArray *table = make_table (role_columns);

  for (guint i = 0; i < n_roles; i++)
    add_role (table, figures, roles[i]);

  return table;
}

static void
add_bound (GPtrArray *row, gint64 amount)
{
  take (row, amount > 0 ? rb_json_format_number (rb_amount_to_double (amount)) : NULL);
}

static void
add_opening_pay (GPtrArray *row, RbFigures *figures, guint32 index)
{
  const RbPostingStore *store = rb_corpus_get_store (rb_figures_get_corpus (figures));
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  const RbCountedPay pay = rb_figures_count_pay (figures, index);
  gboolean is_stated = pay.kind != RB_PAY_NOT_STATED;

  add (row, rb_pay_kind_to_code (pay.kind));
  add_bound (row, columns->floor[index]);
  add_bound (row, columns->ceiling[index]);
  add (row, is_stated ? rb_currency_to_code (pay.currency) : NULL);
  add (row, is_stated ? rb_period_to_code (pay.posted_period) : NULL);
  add (row, rb_posting_store_get_text (store, columns->pay_text[index]));
}

static void
add_origin (GPtrArray *row, RbCorpus *corpus, guint32 index)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (rb_corpus_get_store (corpus));
  const RbSource *source =
    rb_ledger_get_source (rb_corpus_get_ledger (corpus), columns->source[index]);
  const guint32 copy_of = rb_corpus_get_copy_of (corpus, index);

  if (copy_of != RB_NO_ROW)
    add_count (row, columns->record[copy_of]);
  else
    add (row, NULL);

  take (row, g_filename_display_name (source->path));
  add_count (row, columns->record[index]);
}

/**
 * rb_export_opening_columns:
 *
 * Returns: (transfer full): the names of the cells of an opening
 */
GStrv
rb_export_opening_columns (void)
{
  return g_strdupv ((char **) opening_columns);
}

/**
 * rb_export_cells_of_opening:
 * @figures: figures
 * @row: a posting
 *
 * Returns: (transfer full): its cells
 */
GStrv
rb_export_cells_of_opening (RbFigures *figures, guint32 row)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbPostingStore *store = rb_corpus_get_store (corpus);
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  GPtrArray *cells = g_ptr_array_new ();

  add (cells, rb_corpus_get_role_name (corpus, rb_corpus_get_role_of_row (corpus, row)));
  add (cells, rb_posting_store_get_text (store, columns->title[row]));
  add (cells, rb_posting_store_get_text (store, columns->employer[row]));
  add (cells, rb_posting_store_get_text (store, columns->place[row]));
  take (cells, rb_day_to_iso (columns->posted[row]));
  add_count (cells, columns->positions[row]);
  add (cells, rb_level_to_code ((RbLevel) columns->level[row]));
  add (cells, rb_employment_to_code ((RbEmployment) columns->employment[row]));
  add (cells, rb_degree_to_code ((RbDegree) columns->degree[row]));
  add (cells, rb_degree_level_to_code ((RbDegreeLevel) columns->degree_level[row]));
  add_opening_pay (cells, figures, row);
  add (cells, rb_posting_store_get_text (store, columns->url[row]));
  add_origin (cells, corpus, row);
  add (cells, rb_figures_get_report_id (figures));
  g_ptr_array_add (cells, NULL);

  return (GStrv) g_ptr_array_free (cells, FALSE);
}
