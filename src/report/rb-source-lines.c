/* rb-source-lines.c: where figures come from, in lines for the foot of a page.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-source-lines.h"

#include "report/rb-format-text.h"
#include "report/rb-lines.h"

#include <glib/gi18n-lib.h>

typedef struct {
  guint64 records;
  guint64 refused;
  guint n_unreadable;
} Account;

static Account
add_up (const RbLedger *ledger)
{
  Account account = { 0 };

  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    {
      const RbSource *source = rb_ledger_get_source (ledger, i);

      account.records += source->records;
      account.refused += source->refused;
      account.n_unreadable += source->error != NULL ? 1 : 0;
    }

  return account;
}

/**
 * rb_source_dup_name:
 * @source: a source
 *
 * Returns: (transfer full): the name of its file without folders, valid UTF-8
 */
char *
rb_source_dup_name (const RbSource *source)
{
  g_autofree char *base = g_path_get_basename (source->path);

  if (g_str_equal (source->path, "-"))
    return g_strdup (_ ("Standard input"));

  return g_filename_display_name (base);
}

/**
 * rb_sources_name:
 * @ledger: what was read
 *
 * Returns: (transfer full): the name of the only source, or how many files there are
 */
char *
rb_sources_name (const RbLedger *ledger)
{
  guint n = rb_ledger_get_n_sources (ledger);
  g_autofree char *count = rb_format_count (n);

  if (n == 1)
    return rb_source_dup_name (rb_ledger_get_source (ledger, 0));

  return g_strdup_printf (ngettext ("%s file", "%s files", n), count);
}

static void
take_account (GStrvBuilder *builder, const Account *account)
{
  g_autofree char *records = rb_format_count (account->records);
  g_autofree char *refused = rb_format_count (account->refused);
  g_autofree char *unreadable = rb_format_count (account->n_unreadable);

  rb_lines_take (builder, g_strdup_printf (ngettext ("%s record was read.", "%s records were read.",
                                                     account->records),
                                           records));

  if (account->refused > 0)
    rb_lines_take (builder,
                   g_strdup_printf (ngettext ("%s of them was skipped.", "%s of them were skipped.",
                                              account->refused),
                                    refused));

  if (account->n_unreadable > 0)
    rb_lines_take (builder,
                   g_strdup_printf (ngettext ("%s file could not be read.",
                                              "%s files could not be read.", account->n_unreadable),
                                    unreadable));
}

/**
 * rb_source_lines_new:
 * @figures: figures
 *
 * Says which files the figures are of, how many records were read and skipped, on which day, and
 * the id of the report (R20).
 *
 * Returns: (transfer full): sentences
 */
GStrv
rb_source_lines_new (RbFigures *figures)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbLedger *ledger = rb_corpus_get_ledger (corpus);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *name = rb_sources_name (ledger);
  g_autofree char *today = rb_format_date (rb_get_today ());
  Account account = add_up (ledger);

  if (rb_corpus_is_invented (corpus))
    /* Translators: %s is the name of a file, or “3 files”, between isolating marks. */
    rb_lines_take (builder,
                   g_strdup_printf (_ ("Source: \u2068%s\u2069, invented, %s."), name, today));
  else
    /* Translators: the name of a file, or “3 files”, between isolating marks, and a date. */
    rb_lines_take (builder,
                   g_strdup_printf (_ ("Source: \u2068%s\u2069, read on %s."), name, today));

  take_account (builder, &account);
  rb_lines_take (builder, g_strdup_printf (_ ("Report %s."), rb_figures_get_report_id (figures)));

  return g_strv_builder_end (builder);
}

static void
count_records (const RbLedger *ledger, guint64 *records, guint64 *refused)
{
  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    {
      const RbSource *source = rb_ledger_get_source (ledger, i);

      *records += source->records;
      *refused += source->refused;
    }
}

static char *
describe_skipped (const RbLedger *ledger)
{
  guint64 records = 0;
  guint64 refused = 0;

  count_records (ledger, &records, &refused);

  if (refused == 0)
    return NULL;

  g_autofree char *refused_text = rb_format_count (refused);
  g_autofree char *records_text = rb_format_count (records);

  /* Translators: two counts; the plural goes by the second. */
  return g_strdup_printf (
    ngettext ("%s of %s posting was skipped.", "%s of %s postings were skipped.", records),
    refused_text, records_text);
}

static char *
describe_unreadable_files (const RbLedger *ledger)
{
  guint n = 0;

  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    n += rb_ledger_get_source (ledger, i)->error != NULL ? 1 : 0;

  if (n == 0)
    return NULL;

  g_autofree char *count = rb_format_count (n);

  return g_strdup_printf (ngettext ("%s file could not be read.", "%s files could not be read.", n),
                          count);
}

/**
 * rb_describe_losses:
 * @ledger: the account of what was read
 *
 * Returns: (transfer full) (nullable): in one line, which files could not be read, else how many
 *   postings were skipped; %NULL if nothing was lost
 */
char *
rb_describe_losses (const RbLedger *ledger)
{
  char *text = describe_unreadable_files (ledger);

  return text != NULL ? text : describe_skipped (ledger);
}
