/* rb-postings-json.c: single postings as JSON, for scripts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-postings-json.h"

static void
add_bound (RbJsonWriter *writer, const char *name, gint64 amount)
{
  if (amount == 0)
    rb_json_writer_add_null (writer, name);
  else
    rb_json_writer_add_number (writer, name, rb_amount_to_double (amount));
}

static void
add_pay (RbJsonWriter *writer, RbFigures *figures, guint32 row)
{
  const RbPostingStore *store = rb_corpus_get_store (rb_figures_get_corpus (figures));
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  RbPay pay = rb_posting_store_get_pay (store, row);
  RbCountedPay counted = rb_figures_count_pay (figures, row);
  gboolean is_stated = counted.kind != RB_PAY_NOT_STATED;

  rb_json_writer_begin_object (writer, "pay");
  add_bound (writer, "floor", pay.floor);
  add_bound (writer, "ceiling", pay.ceiling);
  rb_json_writer_add_text (writer, "currency",
                           is_stated ? rb_currency_to_code (counted.currency) : NULL);
  rb_json_writer_add_text (writer, "period",
                           is_stated ? rb_period_to_code (counted.posted_period) : NULL);
  rb_json_writer_add_text (writer, "kind", rb_pay_kind_to_code (counted.kind));
  rb_json_writer_begin_array (writer, "assumed");

  if (counted.currency_assumed)
    rb_json_writer_add_text (writer, NULL, "currency");

  if (counted.period_assumed)
    rb_json_writer_add_text (writer, NULL, "period");

  rb_json_writer_end_array (writer);
  rb_json_writer_add_text (writer, "text",
                           rb_posting_store_get_text (store, columns->pay_text[row]));
  rb_json_writer_end_object (writer);
}

static void
add_source (RbJsonWriter *writer, RbCorpus *corpus, guint32 row)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (rb_corpus_get_store (corpus));
  const RbSource *source =
    rb_ledger_get_source (rb_corpus_get_ledger (corpus), columns->source[row]);
  g_autofree char *path = g_filename_display_name (source->path);

  rb_json_writer_begin_object (writer, "source");
  rb_json_writer_add_text (writer, "path", path);
  rb_json_writer_add_integer (writer, "record", columns->record[row]);
  rb_json_writer_add_integer (writer, "offset", (gint64) columns->offset[row]);
  rb_json_writer_end_object (writer);
}

/**
 * rb_day_to_iso:
 * @day: a Julian day, 0 for none
 *
 * Returns: (transfer full) (nullable): the day as in 2026-01-03, %NULL for none
 */
char *
rb_day_to_iso (guint32 day)
{
  GDate date = { 0 };

  if (day == 0)
    return NULL;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);

  return g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (&date),
                          (guint) g_date_get_month (&date), g_date_get_day (&date));
}

/**
 * rb_posting_to_json:
 * @figures: figures
 * @row: a row of the store
 * @writer: a writer with nothing open, to be used for many postings
 *
 * Returns: (transfer full): one line of --postings --format=json, without a line break
 */
char *
rb_posting_to_json (RbFigures *figures, guint32 row, RbJsonWriter *writer)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbPostingStore *store = rb_corpus_get_store (corpus);
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  guint32 copy_of = rb_corpus_get_copy_of (corpus, row);
  guint32 role = rb_corpus_get_role_of_row (corpus, row);
  g_autofree char *posted = rb_day_to_iso (columns->posted[row]);

  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_text (writer, "role", rb_corpus_get_role_name (corpus, role));
  rb_json_writer_add_text (writer, "title", rb_posting_store_get_text (store, columns->title[row]));
  rb_json_writer_add_text (writer, "employer",
                           rb_posting_store_get_text (store, columns->employer[row]));
  rb_json_writer_add_text (writer, "place", rb_posting_store_get_text (store, columns->place[row]));
  rb_json_writer_add_text (writer, "posted", posted);
  rb_json_writer_add_integer (writer, "openings", columns->positions[row]);
  rb_json_writer_add_text (writer, "level", rb_level_to_code (columns->level[row]));
  rb_json_writer_add_text (writer, "type", rb_employment_to_code (columns->employment[row]));
  rb_json_writer_add_text (writer, "degree", rb_degree_to_code (columns->degree[row]));
  rb_json_writer_add_text (writer, "degree_level",
                           rb_degree_level_to_code (columns->degree_level[row]));
  rb_json_writer_add_text (writer, "url", rb_posting_store_get_text (store, columns->url[row]));
  add_pay (writer, figures, row);

  if (copy_of == RB_NO_ROW)
    rb_json_writer_add_null (writer, "copy_of");
  else
    rb_json_writer_add_integer (writer, "copy_of", columns->record[copy_of]);

  add_source (writer, corpus, row);
  rb_json_writer_end_object (writer);

  return rb_json_writer_finish (writer);
}

static void
add_place (RbJsonWriter *writer, const RbPlace *place)
{
  rb_json_writer_begin_object (writer, NULL);

  if (place->record > 0)
    rb_json_writer_add_integer (writer, "record", (gint64) place->record);
  else
    rb_json_writer_add_null (writer, "record");

  rb_json_writer_add_integer (writer, "offset", (gint64) place->offset);

  if (place->line > 0)
    rb_json_writer_add_integer (writer, "line", (gint64) place->line);
  else
    rb_json_writer_add_null (writer, "line");

  if (place->column > 0)
    rb_json_writer_add_integer (writer, "column", (gint64) place->column);

  rb_json_writer_add_text (writer, "text", place->text);
  rb_json_writer_end_object (writer);
}

static void
add_reason (RbJsonWriter *writer, RbReason reason, const RbReasonTally *tally)
{
  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_text (writer, "reason", rb_reason_to_code (reason));
  rb_json_writer_add_text (writer, "outcome", rb_outcome_to_code (rb_reason_get_outcome (reason)));
  rb_json_writer_add_integer (writer, "count", (gint64) tally->count);
  rb_json_writer_begin_array (writer, "places");

  for (guint i = 0; tally->places != NULL && i < tally->places->len; i++)
    add_place (writer, &g_array_index (tally->places, RbPlace, i));

  rb_json_writer_end_array (writer);
  rb_json_writer_end_object (writer);
}

static void
add_account (RbJsonWriter *writer, const RbSource *source)
{
  g_autofree char *path = g_filename_display_name (source->path);

  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_text (writer, "path", path);
  rb_json_writer_add_text (writer, "format", source->format);
  rb_json_writer_add_integer (writer, "bytes", (gint64) source->bytes);
  rb_json_writer_add_integer (writer, "records", (gint64) source->records);
  rb_json_writer_add_integer (writer, "postings", (gint64) source->postings);
  rb_json_writer_add_integer (writer, "repaired", (gint64) source->repaired);
  rb_json_writer_add_integer (writer, "refused", (gint64) source->refused);
  rb_json_writer_add_text (writer, "error", source->error);
  rb_json_writer_begin_array (writer, "reasons");

  for (guint reason = 0; reason < RB_N_REASONS; reason++)
    {
      if (source->reasons[reason].count > 0)
        add_reason (writer, (RbReason) reason, &source->reasons[reason]);
    }

  rb_json_writer_end_array (writer);
  rb_json_writer_end_object (writer);
}

/**
 * rb_ledger_to_json:
 * @ledger: what was read
 *
 * Returns: (transfer full): the answer of --check --format=json
 */
char *
rb_ledger_to_json (const RbLedger *ledger)
{
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (TRUE);

  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_text (writer, "format", "rolebook.check");
  rb_json_writer_add_integer (writer, "version", 1);
  rb_json_writer_begin_array (writer, "sources");

  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    add_account (writer, rb_ledger_get_source (ledger, i));

  rb_json_writer_end_array (writer);
  rb_json_writer_end_object (writer);

  return rb_json_writer_finish (writer);
}
