/* test-scope-lines.c: filters and switches in sentences.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-scope-lines.h"

#include "../model/corpus-builder.h"

typedef struct {
  const char *name;
  RbFilter filter;
  RbSwitches switches;
  const char *expected; /* after how ranges count */
} ScopeCase;

/* Amounts are in ten-thousandths, days are Julian. */
static const ScopeCase cases[] = {
  { "none", { 0 }, { 0 }, "" },
  { "place", { .place = (char *) "Denver" }, { 0 }, " Only openings in “\u2068Denver\u2069”." },
  { "since", { .since = 739617 }, { 0 }, " Only openings posted since 1 January 2026." },
  { "until", { .until = 739647 }, { 0 }, " Only openings posted until 31 January 2026." },
  { "between",
    { .since = 739617, .until = 739647 },
    { 0 },
    " Only openings posted from 1 January 2026 to 31 January 2026." },
  { "degrees",
    { .degrees = 1u << RB_DEGREE_REQUIRED | 1u << RB_DEGREE_PREFERRED },
    { 0 },
    " Only openings with this said of a degree: Required, Preferred." },
  { "type",
    { .types = 1u << RB_EMPLOYMENT_FULL_TIME },
    { 0 },
    " Only openings of this type: Full time." },
  { "pay-stated", { .pay_stated = TRUE }, { 0 }, " Only openings that state pay." },
  { "pay-from",
    { .pay_stated = TRUE, .pay_from = 500000000 },
    { 0 },
    " Only openings that pay $50,000 a year or more." },
  { "pay-to", { .pay_to = 500000000 }, { 0 }, " Only openings that pay $50,000 a year or less." },
  { "pay-between",
    { .pay_from = 500000000, .pay_to = 600000000 },
    { 0 },
    " Only openings that pay from $50,000 a year to $60,000 a year." },
  { "fewest-one", { .fewest = 1 }, { 0 }, "" },
  { "fewest", { .fewest = 10 }, { 0 }, " Only roles with 10 openings or more." },
  { "estimates", { 0 }, { .include_estimates = TRUE }, " Estimates by job sites are counted." },
  { "implausible", { 0 }, { .include_implausible = TRUE }, " Implausible pay is counted." },
  { "copies", { 0 }, { .include_copies = TRUE }, " Copies are counted." },
  { "assume",
    { 0 },
    { .assume = { .period = RB_PERIOD_MONTH } },
    " What pay leaves out is read as No currency, a month." },
};

static char *
describe (const RbFilter *filter, const RbSwitches *made)
{
  const CorpusRow rows[] = { { .title = "Clerk", .pay = "55000 USD/year", .posted = "2026-01-05" },
                             { 0 } };
  g_autoptr (RbCorpus) corpus = corpus_builder_make (rows);
  g_autoptr (RbSwitches) switches = rb_switches_copy (made);

  switches->hours_in_year = RB_HOURS_IN_YEAR_DEFAULT;

  g_autoptr (RbFigures) figures = rb_figures_new (corpus, switches, filter, NULL, NULL, NULL);
  g_auto (GStrv) lines = rb_scope_lines_new (figures);

  return g_strjoinv (" ", lines);
}

static void
test_scope (gconstpointer data)
{
  const ScopeCase *test = data;
  g_autofree char *found = describe (&test->filter, &test->switches);
  g_autofree char *expected =
    g_strconcat ("Ranges of pay count at their midpoint.", test->expected, NULL);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_pay_points (void)
{
  const RbFilter filter = { 0 };
  g_autofree char *floor = describe (&filter, &(RbSwitches){ .pay_point = RB_PAY_POINT_FLOOR });
  g_autofree char *ceiling = describe (&filter, &(RbSwitches){ .pay_point = RB_PAY_POINT_CEILING });

  g_assert_cmpstr (floor, ==, "Ranges of pay count at their floor.");
  g_assert_cmpstr (ceiling, ==, "Ranges of pay count at their ceiling.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/report/scope-lines/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_scope);
    }

  g_test_add_func ("/report/scope-lines/pay-points", test_pay_points);

  return g_test_run ();
}
