/* test-role-page.c: tests of what the page of a role shows.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-role-page.h"

#include "page-case.h"

#include <math.h>
#include <string.h>

/* The five values under the chart, by the rungs of R3; in brackets the intervals of R5, whose ranks
 * were computed from the binomial distribution. n openings pay 50,000, 51,000, …; percentiles are
 * those of type 7. */
static const PageCase value_cases[] = {
  PAGE_CASE ("0", 0, "-", ""),
  PAGE_CASE ("1", 1, NULL, ""),
  PAGE_CASE ("2", 2, NULL, ""),
  PAGE_CASE ("3", 3, NULL, "Lowest: $50,000 | Highest: $52,000"),
  PAGE_CASE ("5", 5, NULL, "Lowest: $50,000 | Highest: $54,000"),
  PAGE_CASE ("6", 6, NULL, "Lowest: $50,000 | *Median: $52,500 | Highest: $55,000"),
  PAGE_CASE ("10", 10, NULL, "Lowest: $50,000 | *Median: $54,500 | Highest: $59,000"),
  PAGE_CASE ("11",
             11,
             NULL,
             "25% pay less than: $52,500 ($50,000–$56,000) | *Median: $55,000 | "
             "75% pay less than: $57,500 ($54,000–$60,000)"),
  PAGE_CASE ("28",
             28,
             NULL,
             "25% pay less than: $56,800 ($52,000–$61,000) | *Median: $63,500 | "
             "75% pay less than: $70,300 ($66,000–$75,000)"),
  PAGE_CASE ("29",
             29,
             NULL,
             "10% pay less than: $52,800 ($50,000–$58,000) | "
             "25% pay less than: $57,000 ($52,000–$62,000) | *Median: $64,000 | "
             "75% pay less than: $71,000 ($66,000–$76,000) | "
             "90% pay less than: $75,200 ($70,000–$78,000)"),
  PAGE_CASE ("30",
             30,
             NULL,
             "10% pay less than: $52,900 ($50,000–$58,000) | "
             "25% pay less than: $57,300 ($52,000–$62,000) | *Median: $64,500 | "
             "75% pay less than: $71,800 ($67,000–$77,000) | "
             "90% pay less than: $76,100 ($71,000–$79,000)"),
};

static void
test_values (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbRolePage) page = page_case_make (test);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < page->values->len; i++)
    {
      const RbPageValue *value = g_ptr_array_index (page->values, i);

      g_string_append_printf (text, "%s%s%s: %s", i > 0 ? " | " : "", value->is_median ? "*" : "",
                              value->label, value->value);

      if (value->range != NULL)
        g_string_append_printf (text, " (%s)", value->range);
    }

  g_assert_cmpstr (text->str, ==, test->expected);
}

/* From six openings on there is an interval, and a note on what it leaves out (R5). */
static void
test_interval_note (void)
{
  for (guint n = 0; n <= 30; n++)
    {
      const PageCase test = PAGE_CASE ("", n, "-", NULL);
      g_autoptr (RbRolePage) page = page_case_make (&test);

      g_assert_true ((page->interval_note != NULL) == (n >= 6));
    }
}

typedef struct {
  guint n;
  RbChartForm form;
} FormCase;

static const FormCase form_cases[] = {
  { 0, RB_CHART_FORM_NONE },  { 1, RB_CHART_FORM_VALUES },     { 2, RB_CHART_FORM_VALUES },
  { 3, RB_CHART_FORM_DOTS },  { 10, RB_CHART_FORM_DOTS },      { 11, RB_CHART_FORM_DOTS },
  { 28, RB_CHART_FORM_DOTS }, { 29, RB_CHART_FORM_HISTOGRAM }, { 30, RB_CHART_FORM_HISTOGRAM },
};

/* What is not shown at a rung is not drawn either. */
static void
test_chart (gconstpointer data)
{
  const FormCase *test = data;
  const PageCase openings = PAGE_CASE ("", test->n, "-", NULL);
  g_autoptr (RbRolePage) page = page_case_make (&openings);
  const RbChartData *chart = rb_role_chart_get_data (page->chart);
  guint64 n_in_bins = 0;

  for (gsize i = 0; i < chart->n_bins; i++)
    n_in_bins += chart->bins[i].count;

  g_assert_cmpint (chart->form, ==, test->form);
  g_assert_cmpuint (chart->n_values, ==, test->n < 29 ? test->n : 0);
  g_assert_cmpuint (n_in_bins, ==, test->n >= 29 ? test->n : 0);
  g_assert_true (isnan (chart->mean) == (test->n < 3));
  g_assert_true (isnan (chart->median) == (test->n < 6));
  g_assert_true (isnan (chart->median_lower) == (test->n < 6));
  g_assert_true (isnan (chart->p25) == (test->n < 11));
  g_assert_true (isnan (chart->p75) == (test->n < 11));
  g_assert_true (isnan (chart->p10) == (test->n < 29));
  g_assert_true (isnan (chart->p90) == (test->n < 29));
}

/* Value, label and basis of the three facts. */
static const PageCase fact_cases[] = {
  PAGE_CASE ("one",
             1,
             NULL,
             "1; job opening; 1 employer, 1 place | "
             "$50,000; average salary a year; from 1 of 1 openings | "
             "0 of 1; require a degree; 0% of the openings"),
  PAGE_CASE ("two",
             1,
             "- required",
             "2; job openings; 2 employers, 1 place | "
             "$50,000; average salary a year; from 1 of 2 openings | "
             "1 of 2; requires a degree; 50% of the openings"),
  PAGE_CASE ("six",
             0,
             "20 USD/hour required|22 USD/hour|24.5 USD/hour|- required|- @|- @ !2026-10-01",
             "6; job openings; 4 employers, 1 place | "
             "$22.17; average pay an hour; from 3 of 6 openings | "
             "33%; require a degree; 2 of 6 openings"),
  PAGE_CASE ("unrounded",
             0,
             "50123.5|50124",
             "2; job openings; 2 employers, 1 place | "
             "$50,123.75; average salary a year; from 2 of 2 openings | "
             "0 of 2; require a degree; 0% of the openings"),
  PAGE_CASE ("rounded",
             0,
             "50123.5|50124|50123|50125|50126|50127",
             "6; job openings; 6 employers, 1 place | "
             "$50,100; average salary a year; from 6 of 6 openings | "
             "0%; require a degree; 0 of 6 openings"),
  PAGE_CASE ("no-pay",
             0,
             "- @",
             "1; job opening; 1 place | –; average salary; no opening states pay | "
             "0 of 1; require a degree; 0% of the openings"),
  PAGE_CASE ("set-aside",
             0,
             "200 @",
             "1; job opening; 1 place | –; average salary; no opening states pay that counts | "
             "0 of 1; require a degree; 0% of the openings"),
  /* With copies counted, postings are what pay is from. */
  PAGE_CASE ("copies",
             0,
             "50000 @A|50000 @A|-",
             "2; job openings; 2 employers, 1 place | "
             "$50,000; average salary a year; from 2 of 3 openings | "
             "0 of 2; require a degree; 0% of the openings",
             .switches = { .include_copies = TRUE }),
};

static void
test_facts (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbRolePage) page = page_case_make (test);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < RB_N_PAGE_FACTS; i++)
    {
      const RbPageFact *fact = &page->facts[i];

      g_string_append_printf (text, "%s%s; %s; %s", i > 0 ? " | " : "", fact->value, fact->label,
                              fact->basis);
    }

  g_assert_cmpstr (text->str, ==, test->expected);
}

/* R14: five states, each with its count, its share of all openings and its employers. */
static const PageCase degree_cases[] = {
  PAGE_CASE ("one",
             0,
             "- required",
             "Required: 1 (100%), 1 employer | Required, or equivalent experience: 0 | "
             "Preferred: 0 | Not needed: 0 | Not stated: 0"),
  PAGE_CASE ("all-states",
             0,
             "- required @A|- required @A !2026-01-01|- required_or_experience|- preferred @|"
             "- not_needed|-|-|-",
             "Required: 2 (25%), 1 employer | Required, or equivalent experience: 1 (13%), "
             "1 employer | Preferred: 1 (13%) | Not needed: 1 (13%), 1 employer | "
             "Not stated: 3 (38%), 3 employers"),
};

static void
test_degrees (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbRolePage) page = page_case_make (test);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < page->degrees->len; i++)
    {
      const RbPageDegree *degree = g_ptr_array_index (page->degrees, i);

      g_string_append_printf (text, "%s%s: %s", i > 0 ? " | " : "", degree->label, degree->text);
    }

  g_assert_cmpstr (text->str, ==, test->expected);
}

/* The content floor: each part is there however little is known, in the order of the page. */
static void
test_text (gconstpointer data)
{
  static const char *const headings[] = {
    "# Clerk Average Salaries and Statistics\n",
    "\n## Overview\n- Job openings: ",
    "\n- Average salary: ",
    "\n- Degree requirement: ",
    "\n## Average Salary\n",
    "\n## Degree Requirement\n",
    "\n## Responsibilities\nNo responsibilities are listed for this role.\n",
    "\n## How to become a Clerk\nNo steps are known for this role.\n",
    "\n## Note\nThese figures describe the openings in the opened files, not all jobs.",
    "\nSource: made-up.json, read on 24 November 2026.",
    " Report ",
  };
  const PageCase *test = data;
  g_autoptr (RbRolePage) page = page_case_make (test);
  g_autofree char *text = rb_role_page_to_text (page);
  const char *rest = text;

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      const char *found = strstr (rest, headings[i]);

      if (found == NULL)
        g_error ("“%s” is not in its place in:\n%s", headings[i], text);

      rest = found + 1;
    }

  g_assert_true (g_str_has_suffix (text, "\n"));
  g_assert_null (strstr (text, "\u2068"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1795478400", TRUE);

  page_case_add ("/role-page/values", value_cases, G_N_ELEMENTS (value_cases), test_values);
  page_case_add ("/role-page/facts", fact_cases, G_N_ELEMENTS (fact_cases), test_facts);
  page_case_add ("/role-page/degrees", degree_cases, G_N_ELEMENTS (degree_cases), test_degrees);
  page_case_add ("/role-page/text", value_cases, G_N_ELEMENTS (value_cases), test_text);
  g_test_add_func ("/role-page/interval-note", test_interval_note);

  for (gsize i = 0; i < G_N_ELEMENTS (form_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/role-page/chart/%u", form_cases[i].n);

      g_test_add_data_func (path, &form_cases[i], test_chart);
    }

  return g_test_run ();
}
