/* test-pay-basis.c: tests of what figures on pay are said to rest on.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-sentences.h"

#include "page-case.h"

static const PageCase basis_cases[] = {
  PAGE_CASE ("as-posted", 1, NULL, "Pay as posted, a year."),
  PAGE_CASE ("hour", 0, "20 USD/hour", "Pay as posted, an hour."),
  PAGE_CASE ("no-period", 0, "3000 USD/-", "Pay as posted, without a period."),
  PAGE_CASE (
    "one-range", 0, "50000..60000", "Pay as posted, a year. 1 range counts at its midpoint."),
  PAGE_CASE ("ranges-floor",
             0,
             "50000..60000|40000..70000|80000",
             "Pay as posted, a year. 2 ranges count at their floor.",
             .switches = { .pay_point = RB_PAY_POINT_FLOOR }),
  PAGE_CASE ("ranges-ceiling",
             0,
             "50000..60000|40000..70000",
             "Pay as posted, a year. 2 ranges count at their ceiling.",
             .switches = { .pay_point = RB_PAY_POINT_CEILING }),
  /* R7: a ceiling of twice the floor is not wide yet. */
  PAGE_CASE (
    "not-wide", 0, "50000..100000", "Pay as posted, a year. 1 range counts at its midpoint."),
  PAGE_CASE ("wide",
             0,
             "50000..100001|50000..60000",
             "Pay as posted, a year. 2 ranges count at their midpoint. "
             "1 of the ranges is wide: its ceiling is over twice its floor."),
  /* R8. */
  PAGE_CASE (
    "yearly",
    0,
    "20 USD/hour|4000 USD/month|50000",
    "All pay counts as yearly, with 2,080 hours, 260 days, 52 weeks or 12 months in a year. "
    "The pay of 2 openings was converted to a year.",
    .switches = { .as_yearly = TRUE }),
  PAGE_CASE (
    "yearly-1950",
    0,
    "20 USD/hour",
    "All pay counts as yearly, with 1,950 hours, 260 days, 52 weeks or 12 months in a year. "
    "The pay of 1 opening was converted to a year.",
    .switches = { .as_yearly = TRUE, .hours_in_year = 1950 }),
  PAGE_CASE ("yearly-no-period",
             0,
             "3000 INR/-",
             "Pay as posted, without a period.",
             .switches = { .as_yearly = TRUE }),
  PAGE_CASE ("period-inferred",
             0,
             "60000 USD/-|60000",
             "Pay as posted, a year. The period of 1 opening is inferred."),
  /* R9. */
  PAGE_CASE ("currency-assumed",
             0,
             "60000 ?USD/year|61000 ?USD/year|62000",
             "Pay as posted, a year. The currency of 2 openings is assumed."),
  PAGE_CASE (
    "other-periods",
    3,
    "20 USD/hour|21 USD/hour|4000 USD/month",
    "Pay as posted, a year. 2 more openings pay by the hour. 1 more opening pays by the month."),
  PAGE_CASE (
    "other-currency",
    3,
    "50000 EUR/year|25 EUR/hour|26 EUR/hour|3000 -/month",
    "Pay as posted, a year. 3 openings pay in EUR. 1 opening states pay without a currency."),
  PAGE_CASE ("currency-between",
             3,
             "25 EUR/hour|26 EUR/hour|90000 AED/year|50000 EUR/year",
             "Pay as posted, a year. 3 openings pay in EUR. 1 opening pays in AED."),
  PAGE_CASE ("own-stratum",
             0,
             "20 USD/hour|50000|51000",
             "Pay as posted, an hour. 2 more openings pay by the year.",
             .stratum = "USD/hour"),
  PAGE_CASE ("absent-stratum", 2, NULL, "Pay as posted, a year.", .stratum = "EUR/year"),
  /* R11, R12. */
  PAGE_CASE (
    "estimates",
    1,
    "~60000|~61000|-",
    "Pay as posted, a year. 2 openings give only estimates by the job site, which do not count. "
    "1 opening states no pay."),
  PAGE_CASE (
    "estimates-counted",
    1,
    "~60000|~61000|-",
    "Pay as posted, a year. 2 estimates by job sites are counted. 1 opening states no pay.",
    .switches = { .include_estimates = TRUE }),
  PAGE_CASE ("implausible",
             1,
             "200|-|-",
             "Pay as posted, a year. 1 opening is set aside because its pay is implausible. "
             "2 openings state no pay."),
  PAGE_CASE ("implausible-counted",
             1,
             "200",
             "Pay as posted, a year. 1 implausible amount is counted.",
             .switches = { .include_implausible = TRUE }),
  /* Nothing is said twice. */
  PAGE_CASE ("none", 0, "-|-", ""),
  PAGE_CASE ("none-counts",
             0,
             "~60000|-",
             "1 opening gives only an estimate by the job site, which does not count. "
             "1 opening states no pay."),
  /* R1, R13. */
  PAGE_CASE (
    "one-copy",
    0,
    "50000 @A|50000 @A",
    "Pay as posted, a year. 1 of the 2 postings is a copy of another one and does not count "
    "again."),
  PAGE_CASE (
    "copies",
    0,
    "50000 @A|50000 @A|50000 @A|52000",
    "Pay as posted, a year. 2 of the 4 postings are copies of others and do not count again."),
  PAGE_CASE (
    "copies-counted",
    0,
    "50000 @A|50000 @A|50000 @A",
    "Pay as posted, a year. 2 of the 3 postings are copies of others; their pay counts again.",
    .switches = { .include_copies = TRUE }),
  PAGE_CASE (
    "positions",
    1,
    "- #3",
    "Pay as posted, a year. 1 opening states no pay. The openings are for 4 people in all."),
  PAGE_CASE ("undated", 1, "51000 !|52000 !", "Pay as posted, a year. 2 openings bear no date."),
  PAGE_CASE ("all-undated", 0, "51000 !|52000 !", "Pay as posted, a year."),
};

static void
test_basis (gconstpointer data)
{
  const PageCase *test = data;
  g_autoptr (RbFigures) figures = page_case_make_figures (test);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_auto (GStrv) sentences = rb_sentences_pay_basis (&subject);
  g_autofree char *text = g_strjoinv (" ", sentences);

  g_assert_cmpstr (text, ==, test->expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1795478400", TRUE);

  page_case_add ("/pay-basis", basis_cases, G_N_ELEMENTS (basis_cases), test_basis);

  return g_test_run ();
}
