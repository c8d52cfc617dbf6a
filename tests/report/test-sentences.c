/* test-sentences.c: tests of openings and degrees in sentences.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-sentences.h"

#include "page-case.h"

/* R14: counts lead below six; both denominators are said. */
static const PageCase degree_cases[] = {
  PAGE_CASE (
    "1-of-1",
    0,
    "- required",
    "1 of 1 openings requires a degree (100%). The opening says something about a degree."),
  PAGE_CASE ("0-of-1",
             0,
             "-",
             "0 of 1 openings require a degree (0%). The opening says nothing about a degree."),
  PAGE_CASE ("1-of-3",
             0,
             "- required|-|- preferred",
             "1 of 3 openings requires a degree (33%). "
             "1 of the 2 openings that say anything about a degree requires one."),
  PAGE_CASE ("2-of-5",
             0,
             "- required|- required|-|-|- required_or_experience",
             "2 of 5 openings require a degree (40%). "
             "2 of the 3 openings that say anything about a degree require one."),
  PAGE_CASE ("2-of-6",
             0,
             "- required|- required|-|-|-|- not_needed",
             "33% of the openings require a degree (2 of 6). "
             "2 of the 3 openings that say anything about a degree require one."),
  PAGE_CASE ("1-that-says-so",
             0,
             "- required|-|-",
             "1 of 3 openings requires a degree (33%). "
             "The 1 opening that says anything about a degree requires one."),
  PAGE_CASE ("1-that-says-no",
             0,
             "- preferred|-|-",
             "0 of 3 openings require a degree (0%). "
             "The 1 opening that says anything about a degree requires none."),
  PAGE_CASE ("2-that-say-so",
             0,
             "- required|- required|-",
             "2 of 3 openings require a degree (67%). "
             "All 2 openings that say anything about a degree require one."),
  PAGE_CASE ("2-that-say-no",
             0,
             "- preferred|- not_needed|-",
             "0 of 3 openings require a degree (0%). "
             "None of the 2 openings that say anything about a degree requires one."),
  PAGE_CASE ("all-say",
             0,
             "- required|- preferred",
             "1 of 2 openings requires a degree (50%). All openings say something about a degree."),
  PAGE_CASE ("none-says",
             0,
             "-|-|-|-|-|-",
             "0% of the openings require a degree (0 of 6). "
             "None of the openings say anything about a degree."),
};

/* R14: the level is kept where it is known. */
static const PageCase level_cases[] = {
  PAGE_CASE ("none", 0, "- required|-", NULL),
  PAGE_CASE ("one", 0, "- required ^bachelor|- required", "Levels named: bachelor 1."),
  PAGE_CASE ("highest-first",
             0,
             "- required ^bachelor|- preferred ^bachelor|- required ^doctoral|"
             "- not_needed ^high_school|- required ^associate|-",
             "Levels named: doctor 1, bachelor 2, associate 1, high school 1."),
};

static const PageCase subtitle_cases[] = {
  PAGE_CASE ("one", 1, NULL, "Average salaries and statistics from 1 opening, 1 November 2026"),
  PAGE_CASE ("span",
             1,
             "- !2026-01-03",
             "Average salaries and statistics from 2 openings, 3 January – 1 November 2026"),
  PAGE_CASE ("undated", 0, "- !|- !", "Average salaries and statistics from 2 openings"),
};

static void
test_degree (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_autofree char *all = rb_sentence_degree (&subject);
  g_autofree char *stated = rb_sentence_degree_stated (&subject);
  g_autofree char *text = g_strjoin (" ", all, stated, NULL);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_levels (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_autofree char *text = rb_sentence_degree_levels (&subject);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_subtitle (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_autofree char *text = rb_sentence_subtitle (&subject);

  g_assert_cmpstr (text, ==, test->expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1795478400", TRUE);

  page_case_add ("/sentences/degree", degree_cases, G_N_ELEMENTS (degree_cases), test_degree);
  page_case_add ("/sentences/levels", level_cases, G_N_ELEMENTS (level_cases), test_levels);
  page_case_add ("/sentences/subtitle", subtitle_cases, G_N_ELEMENTS (subtitle_cases),
                 test_subtitle);

  return g_test_run ();
}
