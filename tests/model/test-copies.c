/* test-copies.c: tests of which postings repeat another one (R13).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-copies.h"

#include "corpus-builder.h"

#define N_CHAIN 3000

typedef struct {
  const char *name;
  const char *expected; /* for each row, the row it repeats, or “-” */
  CorpusRow rows[8];
} CopiesCase;

#define TITLE .title = "Nurse"
#define EMPLOYER .employer = "Acme"
#define PLACE .place = "Berlin"
#define PAY .pay = "40000..50000 EUR/year"
#define A TITLE, EMPLOYER, PLACE, PAY
#define URL .url = "https://example.org/1"

static const CopiesCase cases[] = {
  /* The same address and title. */
  { "url/same", "- 0", { { .title = "Nurse", URL }, { .title = "Nurse", URL } } },
  { "url/other",
    "- -",
    { { .title = "Nurse", URL }, { .title = "Nurse", .url = "https://example.org/2" } } },
  { "url/empty", "- -", { { .title = "Nurse", .url = "" }, { .title = "Nurse", .url = "" } } },
  { "url/one-missing", "- -", { { .title = "Nurse", URL }, { .title = "Nurse" } } },
  { "url/other-title",
    "- - -",
    { { .title = "Nurse", URL }, { .title = "Clerk", URL }, { .title = "Senior Nurse", URL } } },
  { "url/normalised-title",
    "- 0 0",
    { { .title = "Senior Nurse", URL },
      { .title = "Sr. Nurse", URL },
      { .title = "SENIOR NURSE (m/w/d)", URL } } },
  { "url/own-place-in-title",
    "- 0",
    { { .title = "Nurse - Berlin", URL, .place = "Berlin" },
      { .title = "Nurse", URL, .place = "Berlin" } } },
  { "url/all-else-differs",
    "- 0",
    { { TITLE, EMPLOYER, PLACE, .pay = "40000 EUR/year", URL },
      { TITLE, URL, .employer = "Bolt", .place = "Denver", .pay = "60000 USD/year" } } },
  { "url/years-apart",
    "1 -",
    { { .title = "Nurse", URL, .posted = "2020-01-01" },
      { .title = "Nurse", URL, .posted = "2026-01-01" } } },
  { "url/undated-with-dated",
    "1 - 1",
    { { .title = "Nurse", URL },
      { .title = "Nurse", URL, .posted = "2026-01-01" },
      { .title = "Nurse", URL } } },
  { "url/careers-page",
    "- - - 0",
    { { .title = "Nurse", URL },
      { .title = "Clerk", URL },
      { .title = "Cook", URL },
      { .title = "Nurse", URL } } },

  /* The same employer, title, place and pay within 60 days. */
  { "content/same-day", "- 0", { { A, .posted = "2026-01-01" }, { A, .posted = "2026-01-01" } } },
  { "content/60-days", "1 -", { { A, .posted = "2026-01-01" }, { A, .posted = "2026-03-02" } } },
  { "content/61-days", "- -", { { A, .posted = "2026-01-01" }, { A, .posted = "2026-03-03" } } },
  { "content/60-days-back",
    "- 0",
    { { A, .posted = "2026-03-02" }, { A, .posted = "2026-01-01" } } },
  { "content/60-days-over-new-year",
    "1 -",
    { { A, .posted = "2025-11-30" }, { A, .posted = "2026-01-29" } } },
  { "content/chain",
    "3 3 3 -",
    { { A, .posted = "2026-01-01" },
      { A, .posted = "2026-03-02" },
      { A, .posted = "2026-05-01" },
      { A, .posted = "2026-06-30" } } },
  { "content/chain-unordered",
    "1 - 1 1",
    { { A, .posted = "2026-03-02" },
      { A, .posted = "2026-06-30" },
      { A, .posted = "2026-01-01" },
      { A, .posted = "2026-05-01" } } },
  { "content/chain-broken",
    "1 - 3 -",
    { { A, .posted = "2026-01-01" },
      { A, .posted = "2026-03-02" },
      { A, .posted = "2026-05-02" },
      { A, .posted = "2026-06-01" } } },
  { "content/undated", "- 0 0", { { A }, { A }, { A } } },
  { "content/undated-only-with-undated",
    "- - 0 1",
    { { A }, { A, .posted = "2026-01-01" }, { A }, { A, .posted = "2026-01-01" } } },
  { "content/equally-new",
    "1 - 1 1",
    { { A, .posted = "2026-01-01" },
      { A, .posted = "2026-01-31" },
      { A, .posted = "2026-01-31" },
      { A, .posted = "2026-01-31" } } },
  { "content/other-employer", "- -", { { A }, { TITLE, PLACE, PAY, .employer = "Bolt" } } },
  { "content/no-employer",
    "- -",
    { { TITLE, PLACE, PAY, .employer = NULL }, { TITLE, PLACE, PAY, .employer = NULL } } },
  { "content/empty-employer",
    "- -",
    { { TITLE, PLACE, PAY, .employer = "" }, { TITLE, PLACE, PAY, .employer = "" } } },
  { "content/other-title", "- -", { { A }, { EMPLOYER, PLACE, PAY, .title = "Head Nurse" } } },
  { "content/normalised-title",
    "- 0",
    { { A }, { EMPLOYER, PLACE, PAY, .title = "NURSE (f/m/x) - Berlin" } } },
  { "content/other-place", "- -", { { A }, { TITLE, EMPLOYER, PAY, .place = "Munich" } } },
  { "content/one-place-missing", "- -", { { A }, { TITLE, EMPLOYER, PAY, .place = NULL } } },
  { "content/no-places",
    "- 0",
    { { TITLE, EMPLOYER, PAY, .place = NULL }, { TITLE, EMPLOYER, PAY, .place = "" } } },
  { "content/other-floor",
    "- -",
    { { A }, { TITLE, EMPLOYER, PLACE, .pay = "41000..50000 EUR/year" } } },
  { "content/other-ceiling",
    "- -",
    { { A }, { TITLE, EMPLOYER, PLACE, .pay = "40000..51000 EUR/year" } } },
  { "content/other-currency",
    "- -",
    { { A }, { TITLE, EMPLOYER, PLACE, .pay = "40000..50000 CHF/year" } } },
  { "content/other-period",
    "- -",
    { { A }, { TITLE, EMPLOYER, PLACE, .pay = "40000..50000 EUR/month" } } },
  { "content/one-pay-missing", "- -", { { A }, { TITLE, EMPLOYER, PLACE, .pay = NULL } } },
  { "content/no-pay",
    "- 0",
    { { TITLE, EMPLOYER, PLACE, .pay = NULL }, { TITLE, EMPLOYER, PLACE, .pay = NULL } } },
  { "content/no-pay-with-a-currency",
    "- 0",
    { { TITLE, EMPLOYER, PLACE, .pay = NULL }, { TITLE, EMPLOYER, PLACE, .pay = "0 EUR/year" } } },
  { "content/other-address",
    "- 0",
    { { A, .url = "https://example.org/1" }, { A, .url = "https://example.org/2" } } },
  { "content/all-else-differs",
    "- 0",
    { { A, .degree = RB_DEGREE_REQUIRED, .positions = 3, .source = 0 },
      { A, .level = RB_LEVEL_SENIOR, .employment = RB_EMPLOYMENT_CONTRACT, .source = 1 } } },

  /* Both ways together: 0 and 1 share the address, 0 and 2 the content. */
  { "both/joined",
    "1 - 1",
    { { A, URL, .posted = "2026-01-01" },
      { .title = "Nurse", URL, .employer = "Bolt", .posted = "2026-06-01" },
      { A, .posted = "2026-01-20" } } },
  { "both/undated-between",
    "2 2 - 2",
    { { A, URL }, { A }, { A, URL, .posted = "2026-01-31" }, { A, .posted = "2026-01-01" } } },

  /* Survey rows repeat legitimately: they name neither employer nor address. */
  { "survey", "- - -", { { TITLE, PLACE, PAY }, { TITLE, PLACE, PAY }, { TITLE, PLACE, PAY } } },
};

#undef A
#undef TITLE
#undef EMPLOYER
#undef PLACE
#undef PAY
#undef URL

static char *
describe_copies (RbCorpus *corpus)
{
  guint32 n_rows = rb_posting_store_get_columns (rb_corpus_get_store (corpus))->n_rows;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint32 row = 0; row < n_rows; row++)
    {
      guint32 copy_of = rb_corpus_get_copy_of (corpus, row);

      if (copy_of == RB_NO_ROW)
        g_string_append (text, row > 0 ? " -" : "-");
      else
        g_string_append_printf (text, row > 0 ? " %u" : "%u", copy_of);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_copies (gconstpointer data)
{
  const CopiesCase *test = data;
  g_autoptr (RbCorpus) corpus = corpus_builder_make (test->rows);
  g_autofree char *actual = describe_copies (corpus);

  g_assert_cmpstr (actual, ==, test->expected);
}

/* One posting renewed every 60 days, read in a scattered order: all are copies of the newest. */
static void
test_long_chain (void)
{
  g_autoptr (RbPostingStore) store = rb_posting_store_new ();
  g_autofree guint32 *rows = g_new0 (guint32, N_CHAIN);
  g_autofree guint32 *copy_of = g_new0 (guint32, N_CHAIN);
  guint32 newest = 0;

  for (guint32 row = 0; row < N_CHAIN; row++)
    {
      guint32 step = row * 1009 % N_CHAIN;
      RbPostingDraft draft = { .title = "Nurse", .employer = "Acme", .posted = 700000 + 60 * step };

      rb_posting_store_append (store, &draft);
      rows[row] = row;
      newest = step == N_CHAIN - 1 ? row : newest;
    }

  rb_copies_find (store, rows, N_CHAIN, copy_of);

  for (guint32 row = 0; row < N_CHAIN; row++)
    g_assert_cmpuint (copy_of[row], ==, row == newest ? RB_NO_ROW : newest);
}

/* Only the rows of the role are looked at and written. */
static void
test_given_rows (void)
{
  static const CorpusRow table[] = {
    { .title = "Nurse", .url = "u" },
    { .title = "Nurse", .url = "u" },
    { .title = "Nurse", .url = "u" },
    { .title = "Nurse", .url = "u" },
    { .title = NULL },
  };
  static const guint32 rows[] = { 1, 3 };
  g_autoptr (RbPostingStore) store = corpus_builder_make_store (table);
  guint32 copy_of[] = { 77, 77, 77, 77 };

  rb_copies_find (store, rows, 0, copy_of);
  g_assert_cmpuint (copy_of[1], ==, 77);

  rb_copies_find (store, rows, G_N_ELEMENTS (rows), copy_of);
  g_assert_cmpuint (copy_of[0], ==, 77);
  g_assert_cmpuint (copy_of[1], ==, RB_NO_ROW);
  g_assert_cmpuint (copy_of[2], ==, 77);
  g_assert_cmpuint (copy_of[3], ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/copies/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_copies);
    }

  g_test_add_func ("/model/copies/long-chain", test_long_chain);
  g_test_add_func ("/model/copies/given-rows", test_given_rows);

  return g_test_run ();
}
