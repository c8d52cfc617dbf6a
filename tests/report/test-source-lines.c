/* test-source-lines.c: tests of the lines that say where figures come from.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-source-lines.h"

typedef struct {
  const char *name;
  const char *paths; /* between bars; one that begins with “!” cannot be read */
  guint64 records;   /* of each */
  guint64 refused;
  const char *expected;
} SourcesCase;

/* Today is 24 November 2026. */
static const SourcesCase cases[] = {
  { "one", "/home/me/board.json", 1204, 31,
    "Source: \u2068board.json\u2069, read on 24 November 2026. 1,204 records were read. "
    "31 of them were skipped. Report ID." },
  { "one-record", "board.json", 1, 0,
    "Source: \u2068board.json\u2069, read on 24 November 2026. 1 record was read. Report ID." },
  { "one-skipped", "board.json", 2, 1,
    "Source: \u2068board.json\u2069, read on 24 November 2026. 2 records were read. "
    "1 of them was skipped. Report ID." },
  { "several", "a.json|b.json|c.json", 5, 0,
    "Source: \u20683 files\u2069, read on 24 November 2026. 15 records were read. Report ID." },
  { "unreadable", "a.json|!b.json", 5, 0,
    "Source: \u20682 files\u2069, read on 24 November 2026. 10 records were read. "
    "1 file could not be read. Report ID." },
  { "standard-input", "-", 3, 0,
    "Source: \u2068Standard input\u2069, read on 24 November 2026. 3 records were read. "
    "Report ID." },
  { "not-utf-8", "/tmp/\377.json", 3, 0,
    "Source: \u2068\uFFFD.json\u2069, read on 24 November 2026. 3 records were read. Report ID." },
};

static RbFigures *
make_figures (const SourcesCase *test)
{
  g_auto (GStrv) paths = g_strsplit (test->paths, "|", -1);
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();
  g_autoptr (GError) error = NULL;
  RbLedger *ledger = rb_ledger_new ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      gboolean is_readable = *paths[i] != '!';
      RbSource *source = rb_ledger_add_source (ledger, is_readable ? paths[i] : paths[i] + 1);

      source->records = test->records;
      source->refused = test->refused;
      source->error = is_readable ? NULL : g_strdup ("No such file or directory");
    }

  g_autoptr (RbCorpus) corpus =
    rb_corpus_new (rb_posting_store_new (), ledger, rb_catalogue_new ());
  RbFigures *figures = rb_figures_new (corpus, switches, filter, NULL, NULL, &error);

  g_assert_no_error (error);

  return figures;
}

static void
test_lines (gconstpointer data)
{
  const SourcesCase *test = data;
  g_autoptr (RbFigures) figures = make_figures (test);
  g_auto (GStrv) lines = rb_source_lines_new (figures);
  g_autofree char *text = g_strjoinv (" ", lines);
  g_autoptr (GString) plain = g_string_new (text);

  g_string_replace (plain, rb_figures_get_report_id (figures), "ID", 0);
  g_assert_cmpstr (plain->str, ==, test->expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1795478400", TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/source-lines/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_lines);
    }

  return g_test_run ();
}
