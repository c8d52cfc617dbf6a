/* page-case.c: made-up openings of one role, and what its page says of them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "page-case.h"

#include "../model/corpus-builder.h"

#include <string.h>

#define ROLE "Clerk"

/* Reads the words of one opening. */
static CorpusRow
parse_row (const char *text, guint number, GStringChunk *texts)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autofree char *employer = g_strdup_printf ("Employer %u", number);
  CorpusRow row = {
    .title = ROLE,
    .employer = g_string_chunk_insert (texts, employer),
    .place = "Denver",
    .posted = "2026-11-01",
  };

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *word = g_string_chunk_insert (texts, words[i]);

      if (g_ascii_isdigit (*word) || *word == '~')
        {
          g_autofree char *pay = g_strdup_printf (
            "%s %s", word,
            words[i + 1] != NULL && strchr (words[i + 1], '/') != NULL ? words[i + 1] : "USD/year");

          row.pay = g_string_chunk_insert (texts, pay);
        }
      else if (*word == '@')
        row.employer = word[1] != '\0' ? word + 1 : NULL;
      else if (*word == '!')
        row.posted = word[1] != '\0' ? word + 1 : NULL;
      else if (*word == '#')
        row.positions = (guint32) g_ascii_strtoull (word + 1, NULL, 10);
      else if (*word == '^')
        g_assert_true (rb_degree_level_from_code (word + 1, &row.degree_level));
      else if (strchr (word, '/') == NULL && !g_str_equal (word, "-"))
        g_assert_true (rb_degree_from_code (word, &row.degree));
    }

  return row;
}

/**
 * page_case_make_figures:
 * @test: openings and switches
 *
 * Openings stand between bars: an amount and, if it is not USD a year, its stratum; “@X” names an
 * employer and “!2026-01-31” a day other than the usual one, “#3” the number of positions; a word
 * is the state of the degree and “^bachelor” its level; a dash says nothing.
 *
 * Returns: (transfer full): the figures
 */
RbFigures *
page_case_make_figures (const PageCase *test)
{
  g_autoptr (GStringChunk) texts = g_string_chunk_new (256);
  g_autoptr (GArray) rows = g_array_new (TRUE, TRUE, sizeof (CorpusRow));
  g_auto (GStrv) more = g_strsplit (test->rows != NULL ? test->rows : "", "|", -1);
  g_autoptr (RbSwitches) switches = rb_switches_copy (&test->switches);
  g_autoptr (RbFilter) filter = rb_filter_new ();
  g_autoptr (GError) error = NULL;
  RbAssumption stratum = { 0 };

  for (guint i = 0; i < test->n_sequence; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", 50000 + 1000 * i);
      CorpusRow row = parse_row (text, rows->len + 1, texts);

      g_array_append_val (rows, row);
    }

  for (guint i = 0; more[i] != NULL; i++)
    {
      CorpusRow row = parse_row (more[i], rows->len + 1, texts);

      g_array_append_val (rows, row);
    }

  if (switches->hours_in_year == 0)
    switches->hours_in_year = RB_HOURS_IN_YEAR_DEFAULT;

  if (test->stratum != NULL)
    stratum = corpus_builder_parse_stratum (test->stratum);

  g_autoptr (RbCorpus) corpus = corpus_builder_make ((const CorpusRow *) (gpointer) rows->data);
  RbFigures *figures = rb_figures_new (corpus, switches, filter,
                                       test->stratum != NULL ? &stratum : NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (rb_corpus_get_n_roles (corpus), ==, 1);

  return figures;
}

/**
 * page_case_make:
 * @test: openings and switches
 *
 * Returns: (transfer full): the page of the role
 */
RbRolePage *
page_case_make (const PageCase *test)
{
  g_autoptr (RbFigures) figures = page_case_make_figures (test);

  return rb_role_page_new (figures, 0, NULL);
}

/**
 * page_case_add:
 * @group: path of the tests, such as “/sentences/degree”
 * @tests: (array length=n_tests): a table
 * @n_tests: its rows
 * @function: tests one row
 */
void
page_case_add (const char *group, const PageCase *tests, gsize n_tests, GTestDataFunc function)
{
  for (gsize i = 0; i < n_tests; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s", group, tests[i].name);

      g_test_add_data_func (path, &tests[i], function);
    }
}
