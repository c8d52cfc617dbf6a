/* rb-cli-text.c: the answers of the command line as text.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-cli-text.h"

#include "cli/rb-table.h"
#include "report/rb-format-text.h"
#include "report/rb-postings-json.h"
#include "report/rb-sentences.h"

#include <glib/gi18n-lib.h>

/* So many places of each reason are named; JSON gives fifty. */
#define MAX_PLACES 5

static void
add_header (RbTable *table, const char *const *names, guint n_names)
{
  for (guint i = 0; i < n_names; i++)
    rb_table_add (table, g_strdup (_ (names[i])));
}

/* What the ladder does not show of few openings is left out here too (R3). */
static void
add_money (RbTable *table, const RbStratum *stratum, double amount, gsize smallest_n)
{
  rb_table_add (table,
                stratum != NULL && stratum->n >= smallest_n
                  ? rb_format_money (amount, stratum->currency, stratum->period, RB_MONEY_EXACT)
                  : NULL);
}

static double
get_percentile (const RbStratum *stratum, RbPercentile percentile)
{
  return stratum != NULL ? rb_stratum_get_percentile (stratum, percentile) : 0.0;
}

static void
add_role (RbTable *table, RbFigures *figures, guint32 role)
{
  RbSubject subject = rb_subject_of_role (figures, role);
  const RbStratum *stratum = subject.stratum;

  rb_table_add (table, g_strdup (rb_corpus_get_role_name (rb_figures_get_corpus (figures), role)));
  rb_table_add (table, rb_format_count (subject.tally->openings));
  rb_table_add (table, rb_format_count (subject.tally->with_pay));
  add_money (table, stratum, stratum != NULL ? stratum->mean : 0.0, 1);
  add_money (table, stratum, get_percentile (stratum, RB_PERCENTILE_25), RB_LADDER_QUARTILES);
  add_money (table, stratum, get_percentile (stratum, RB_PERCENTILE_MEDIAN), RB_LADDER_MEDIAN);
  add_money (table, stratum, get_percentile (stratum, RB_PERCENTILE_75), RB_LADDER_QUARTILES);
  rb_table_add (table, stratum != NULL ? g_strdup (rb_period_to_code (stratum->period)) : NULL);
  rb_table_add (table, rb_format_count (subject.tally->degrees[RB_DEGREE_REQUIRED]));
}

/**
 * rb_cli_list_to_text:
 * @figures: figures
 * @is_aligned: whether for a terminal
 *
 * Returns: (transfer full): one row for each role, under a header
 */
char *
rb_cli_list_to_text (RbFigures *figures, gboolean is_aligned)
{
  static const char *const names[] = {
    N_ ("Role"),   N_ ("Openings"), N_ ("With pay"), N_ ("Average"),         N_ ("25%"),
    N_ ("Median"), N_ ("75%"),      N_ ("Period"),   N_ ("Degree required"),
  };
  g_autoptr (RbTable) table = rb_table_new (G_N_ELEMENTS (names), 1);
  RbCorpus *corpus = rb_figures_get_corpus (figures);

  add_header (table, names, G_N_ELEMENTS (names));

  for (guint32 role = 0; role < rb_corpus_get_n_roles (corpus); role++)
    {
      if (rb_figures_shows_role (figures, role))
        add_role (table, figures, role);
    }

  return rb_table_to_text (table, is_aligned);
}

static void
add_posting (RbTable *table, RbFigures *figures, guint32 row)
{
  const RbPostingStore *store = rb_corpus_get_store (rb_figures_get_corpus (figures));
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  RbCountedPay counted = rb_figures_count_pay (figures, row);
  gboolean is_stated = counted.kind != RB_PAY_NOT_STATED;
  const RbTextId texts[] = { columns->title[row], columns->employer[row], columns->place[row] };
  const gint64 bounds[] = { columns->floor[row], columns->ceiling[row] };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    rb_table_add (table, g_strdup (rb_posting_store_get_text (store, texts[i])));

  rb_table_add (table, rb_day_to_iso (columns->posted[row]));
  rb_table_add (table, g_strdup (rb_degree_to_code (columns->degree[row])));
  rb_table_add (table, g_strdup (rb_employment_to_code (columns->employment[row])));
  rb_table_add (table, g_strdup (rb_pay_kind_to_code (counted.kind)));

  for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
    rb_table_add (table, bounds[i] > 0 ? rb_format_money ((double) bounds[i], RB_CURRENCY_NONE,
                                                          counted.posted_period, RB_MONEY_EXACT)
                                       : NULL);

  rb_table_add (table, is_stated ? g_strdup (rb_currency_to_code (counted.currency)) : NULL);
  rb_table_add (table, is_stated ? g_strdup (rb_period_to_code (counted.posted_period)) : NULL);
}

/**
 * rb_cli_postings_to_text:
 * @figures: figures
 * @rows: (element-type guint32): rows of the store
 * @is_aligned: whether for a terminal
 *
 * Returns: (transfer full): one row for each posting, under a header
 */
char *
rb_cli_postings_to_text (RbFigures *figures, const GArray *rows, gboolean is_aligned)
{
  static const char *const names[] = {
    N_ ("Title"), N_ ("Employer"),  N_ ("Place"),      N_ ("Posted"),   N_ ("Degree"), N_ ("Type"),
    N_ ("Pay"),   N_ ("Pay (low)"), N_ ("Pay (high)"), N_ ("Currency"), N_ ("Period"),
  };
  g_autoptr (RbTable) table = rb_table_new (G_N_ELEMENTS (names), 7);

  add_header (table, names, G_N_ELEMENTS (names));

  for (guint i = 0; i < rows->len; i++)
    add_posting (table, figures, g_array_index (rows, guint32, i));

  return rb_table_to_text (table, is_aligned);
}

static void
append_place (GString *out, const RbPlace *place)
{
  if (place->record > 0)
    g_string_append_printf (out, _ ("    record %" G_GUINT64_FORMAT), place->record);
  else
    g_string_append (out, "   ");

  if (place->line > 0)
    g_string_append_printf (out, _ (" line %" G_GUINT64_FORMAT), place->line);

  if (place->column > 0)
    g_string_append_printf (out, _ (" column %" G_GUINT64_FORMAT), place->column);

  g_string_append_printf (out, _ (" byte %" G_GUINT64_FORMAT), place->offset);

  if (place->text != NULL)
    g_string_append_printf (out, ": %s", place->text);

  g_string_append_c (out, '\n');
}

static void
append_reason (GString *out, RbReason reason, const RbReasonTally *tally)
{
  g_string_append_printf (out, "  %s, %s: %" G_GUINT64_FORMAT ". %s.\n", rb_reason_to_code (reason),
                          rb_outcome_to_code (rb_reason_get_outcome (reason)), tally->count,
                          rb_reason_get_title (reason));

  for (guint i = 0; tally->places != NULL && i < MIN (tally->places->len, MAX_PLACES); i++)
    append_place (out, &g_array_index (tally->places, RbPlace, i));

  if (tally->count > MAX_PLACES)
    g_string_append (out, "    …\n");
}

static void
append_source (GString *out, const RbSource *source)
{
  g_autofree char *path = g_filename_display_name (source->path);
  g_autofree char *size = g_format_size (source->bytes);

  g_string_append_printf (out, "%s (%s", path, size);

  if (source->format != NULL)
    g_string_append_printf (out, ", %s", source->format);

  g_string_append (out, ")\n");
  g_string_append_printf (out,
                          _ ("  records %" G_GUINT64_FORMAT ", postings %" G_GUINT64_FORMAT
                             ", repaired %" G_GUINT64_FORMAT ", refused %" G_GUINT64_FORMAT "\n"),
                          source->records, source->postings, source->repaired, source->refused);

  if (source->error != NULL)
    g_string_append_printf (out, "  %s\n", source->error);

  for (guint reason = 0; reason < RB_N_REASONS; reason++)
    {
      if (source->reasons[reason].count > 0)
        append_reason (out, (RbReason) reason, &source->reasons[reason]);
    }
}

/**
 * rb_cli_ledger_to_text:
 * @ledger: what was read
 *
 * Returns: (transfer full): every source with its counts, reasons and first places
 */
char *
rb_cli_ledger_to_text (const RbLedger *ledger)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    append_source (out, rb_ledger_get_source (ledger, i));

  return g_string_free (g_steal_pointer (&out), FALSE);
}
