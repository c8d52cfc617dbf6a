/* corpus-builder.c: makes corpora from tables of made-up postings, for tests.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "corpus-builder.h"

#include <math.h>
#include <string.h>

static gint64
parse_amount (const char **p)
{
  char *end = NULL;
  double value = g_ascii_strtod (*p, &end);
  gboolean is_given = end > *p;

  /* The number stops at the dots of a range, which a decimal point would not. */
  if (is_given && end[-1] == '.')
    end--;

  *p = end;

  return is_given ? (gint64) llround (value * 10000) : 0;
}

/**
 * corpus_builder_parse_stratum:
 * @text: a currency and a period, such as “USD/year”; “-” for one that is not stated
 *
 * Returns: the two
 */
RbAssumption
corpus_builder_parse_stratum (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "/", 2);
  RbAssumption stratum = { 0 };

  g_assert_cmpuint (g_strv_length (parts), ==, 2);

  if (!g_str_equal (parts[0], "-"))
    {
      stratum.currency = rb_currency_from_code (parts[0]);
      g_assert_cmpuint (stratum.currency, !=, RB_CURRENCY_NONE);
    }

  if (!g_str_equal (parts[1], "-"))
    {
      stratum.period = rb_period_from_code (parts[1]);
      g_assert_cmpuint (stratum.period, !=, RB_PERIOD_NONE);
    }

  return stratum;
}

/**
 * corpus_builder_parse_pay:
 * @text: (nullable): pay, such as “80000..120000 USD/year”
 *
 * Reads pay as tests write it: a number, or a range with two dots, either side of which may be
 * missing; then the stratum. “~” before the number marks an estimate, “?” before the currency one
 * that was assumed.
 *
 * Returns: the pay
 */
RbPay
corpus_builder_parse_pay (const char *text)
{
  RbPay pay = { 0 };
  const char *p = text;

  if (p == NULL)
    return pay;

  if (*p == '~')
    {
      pay.flags |= RB_PAY_ESTIMATED;
      p++;
    }

  pay.floor = pay.ceiling = parse_amount (&p);

  if (g_str_has_prefix (p, ".."))
    {
      p += 2;
      pay.ceiling = parse_amount (&p);
    }

  g_assert_cmpint (*p, ==, ' ');
  p++;

  if (*p == '?')
    {
      pay.flags |= RB_PAY_CURRENCY_ASSUMED;
      p++;
    }

  RbAssumption stratum = corpus_builder_parse_stratum (p);

  pay.currency = stratum.currency;
  pay.period = (guint8) stratum.period;

  return pay;
}

/**
 * corpus_builder_parse_day:
 * @text: (nullable): a day, such as “2026-01-31”
 *
 * Returns: the Julian day, 0 for %NULL
 */
guint32
corpus_builder_parse_day (const char *text)
{
  GDate day = { 0 };

  if (text == NULL)
    return 0;

  g_auto (GStrv) parts = g_strsplit (text, "-", 3);

  g_assert_cmpuint (g_strv_length (parts), ==, 3);
  g_date_set_dmy (&day, (GDateDay) atoi (parts[2]), (GDateMonth) atoi (parts[1]),
                  (GDateYear) atoi (parts[0]));

  return g_date_get_julian (&day);
}

/**
 * corpus_builder_make_draft:
 * @row: a row of a table
 *
 * Returns: the same as a reader would hand it over; texts are borrowed
 */
RbPostingDraft
corpus_builder_make_draft (const CorpusRow *row)
{
  return (RbPostingDraft){
    .title = row->title,
    .employer = row->employer,
    .place = row->place,
    .country = row->country,
    .url = row->url,
    .pay = corpus_builder_parse_pay (row->pay),
    .posted = corpus_builder_parse_day (row->posted),
    .positions = row->positions,
    .degree = row->degree,
    .degree_level = row->degree_level,
    .employment = row->employment,
    .level = row->level,
    .source = row->source,
  };
}

/**
 * corpus_builder_make_store:
 * @rows: a table, ended by a row without a title
 *
 * Returns: (transfer full): a store with its rows
 */
RbPostingStore *
corpus_builder_make_store (const CorpusRow *rows)
{
  RbPostingStore *store = rb_posting_store_new ();

  for (guint i = 0; rows[i].title != NULL; i++)
    {
      RbPostingDraft draft = corpus_builder_make_draft (&rows[i]);

      draft.record = i + 1;
      rb_posting_store_append (store, &draft);
    }

  return store;
}

/**
 * corpus_builder_wrap_store:
 * @store: (transfer full): postings
 *
 * Makes a corpus with an empty catalogue and one source, each of another content, for every source
 * that a posting names.
 *
 * Returns: (transfer full): the corpus
 */
RbCorpus *
corpus_builder_wrap_store (RbPostingStore *store)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  RbLedger *ledger = rb_ledger_new ();
  guint32 n_sources = 1;

  for (guint32 row = 0; row < columns->n_rows; row++)
    n_sources = MAX (n_sources, columns->source[row] + 1);

  for (guint32 i = 0; i < n_sources; i++)
    {
      RbSource *source = rb_ledger_add_source (ledger, "made-up.json");

      memset (source->digest, (int) i + 1, sizeof source->digest);
    }

  return rb_corpus_new (store, ledger, rb_catalogue_new ());
}

/**
 * corpus_builder_make:
 * @rows: a table, ended by a row without a title
 *
 * Returns: (transfer full): the corpus of its rows
 */
RbCorpus *
corpus_builder_make (const CorpusRow *rows)
{
  return corpus_builder_wrap_store (corpus_builder_make_store (rows));
}
