/* figures-case.c: a test of figures as a row of a table.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "figures-case.h"

#include "tally-text.h"

/**
 * figures_case_make:
 * @test: how to count
 * @corpus: what to count
 *
 * Returns: (transfer full): the figures
 */
RbFigures *
figures_case_make (const FiguresCase *test, RbCorpus *corpus)
{
  g_autoptr (RbSwitches) switches = rb_switches_copy (&test->switches);
  g_autoptr (RbFilter) filter = rb_filter_copy (&test->filter);
  g_autoptr (GError) error = NULL;
  RbAssumption stratum = { 0 };

  if (switches->hours_in_year == 0)
    switches->hours_in_year = RB_HOURS_IN_YEAR_DEFAULT;

  if (test->assume != NULL)
    switches->assume = corpus_builder_parse_stratum (test->assume);

  if (test->stratum != NULL)
    stratum = corpus_builder_parse_stratum (test->stratum);

  filter->since = corpus_builder_parse_day (test->since);
  filter->until = corpus_builder_parse_day (test->until);

  RbFigures *figures = rb_figures_new (corpus, switches, filter,
                                       test->stratum != NULL ? &stratum : NULL, NULL, &error);

  g_assert_no_error (error);

  return figures;
}

static char *
describe_roles (RbFigures *figures)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  g_autoptr (GString) text = g_string_new (NULL);
  guint32 n_shown = 0;

  for (guint32 role = 0; role < rb_corpus_get_n_roles (corpus); role++)
    {
      const RbTally *tally = rb_figures_get_role (figures, role);
      g_autofree char *points = tally_text_points (tally);

      if (!rb_figures_shows_role (figures, role))
        continue;

      g_string_append_printf (text, "%s%s %u %u", n_shown > 0 ? " | " : "",
                              rb_corpus_get_role_name (corpus, role), tally->postings,
                              tally->openings);
      g_string_append_printf (text, "%s%s", *points != '\0' ? " " : "", points);
      n_shown++;
    }

  g_assert_cmpuint (rb_figures_get_n_shown_roles (figures), ==, n_shown);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_rows (RbFigures *figures)
{
  const RbPostingStore *store = rb_corpus_get_store (rb_figures_get_corpus (figures));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint32 row = 0; row < rb_posting_store_get_columns (store)->n_rows; row++)
    {
      if (rb_figures_has_row (figures, row))
        g_string_append_printf (text, "%s%u", text->len > 0 ? " " : "", row);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe (RbFigures *figures, FiguresView view)
{
  const RbTally *total = rb_figures_get_total (figures);

  switch (view)
    {
    case VIEW_COUNTS:
      return tally_text_counts (total);
    case VIEW_PAY:
      return tally_text_pay (total);
    case VIEW_DEGREES:
      return tally_text_degrees (total);
    case VIEW_LEVELS:
      return tally_text_levels (total);
    case VIEW_POINTS:
      return tally_text_points (total);
    case VIEW_DETAILS:
      return tally_text_details (total, rb_corpus_get_store (rb_figures_get_corpus (figures)));
    case VIEW_ROLES:
      return describe_roles (figures);
    case VIEW_ROWS:
      return describe_rows (figures);
    case VIEW_STRATUM:
      return tally_text_stratum (rb_figures_get_currency (figures),
                                 rb_figures_get_period (figures));
    default:
      g_assert_not_reached ();
    }
}

static void
test_figures (gconstpointer data)
{
  const FiguresCase *test = data;
  g_autoptr (RbCorpus) corpus = corpus_builder_make (test->rows);
  g_autoptr (RbFigures) figures = figures_case_make (test, corpus);
  g_autofree char *actual = describe (figures, test->view);

  g_assert_cmpstr (actual, ==, test->expected);
}

/**
 * figures_case_add:
 * @group: the path that the tests' names are put behind
 * @tests: (array length=n_tests): a table that stays
 * @n_tests: the number of its rows
 *
 * Adds one test for every row of a table.
 */
void
figures_case_add (const char *group, const FiguresCase *tests, gsize n_tests)
{
  for (gsize i = 0; i < n_tests; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s", group, tests[i].name);

      g_test_add_data_func (path, &tests[i], test_figures);
    }
}
