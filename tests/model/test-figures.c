/* test-figures.c: tests of what a corpus comes to under switches and filters.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-figures.h"

#include "model/rb-report-id.h"

#include "figures-case.h"
#include "town.h"

static const FiguresCase town_cases[] = {
  FIGURES_CASE (
    "counts",
    town,
    VIEW_COUNTS,
    "postings 21 copies 3 openings 18 positions 23 employers 7 places 4 with-pay 14 undated 3 "
    "first 2025-11-30 last 2026-03-01"),
  FIGURES_CASE (
    "pay",
    town,
    VIEW_PAY,
    "stated 17 estimated 1 set-aside 1 none 2 assumed-currency 1 assumed-period 1 wide 1"),
  FIGURES_CASE (
    "degrees",
    town,
    VIEW_DEGREES,
    "not_stated 12/6 required 3/2 required_or_experience 1/1 preferred 1/1 not_needed 1/1"),
  FIGURES_CASE (
    "levels", town, VIEW_LEVELS, "unknown 15 associate 1 bachelor 1 master 1; unknown 17 senior 1"),
  FIGURES_CASE ("points",
                town,
                VIEW_POINTS,
                TOWN_HOURS "; USD/year 4: 45000 45000 50000 70000 mean 52500; " TOWN_REST),
  FIGURES_CASE (
    "details",
    town,
    VIEW_DETAILS,
    "USD/hour 7 named 7 employers 5 Bolt 2 assumed-currency 1 assumed-period 1; "
    "USD/year 4 named 2 employers 1 Acme 2 ranges 2 wide 1; EUR/month 1 named 1 employers 1 Eden "
    "1; "
    "USD/- 1 named 1 employers 1 Gulf 1; -/- 1 named 1 employers 1 Fern 1"),
  FIGURES_CASE (
    "roles",
    town,
    VIEW_ROLES,
    "Clerk 6 5 USD/year 3: 45000 45000 50000 mean 46666.6666667; EUR/month 1: 2500 mean 2500; "
    "-/- 1: 5000 mean 5000 | "
    "Cook 4 4 USD/hour 4: 18 19 20 21 mean 19.5 | "
    "Driver 4 3 USD/hour 1: 22 mean 22; USD/- 1: 5000 mean 5000 | "
    "Nurse 7 6 USD/hour 2: 35 40 mean 37.5; USD/year 1: 70000 mean 70000"),
  FIGURES_CASE ("rows", town, VIEW_ROWS, "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"),
  FIGURES_CASE ("stratum", town, VIEW_STRATUM, "USD/hour"),

  /* R11 to R13: what the switches include. Openings stay what they are. */
  FIGURES_CASE ("estimates",
                town,
                VIEW_POINTS,
                TOWN_HOURS "; USD/year 5: 45000 45000 50000 70000 90000 mean 60000; " TOWN_REST,
                .switches = { .include_estimates = TRUE }),
  FIGURES_CASE ("implausible",
                town,
                VIEW_POINTS,
                TOWN_HOURS "; USD/year 5: 45000 45000 50000 70000 3000000 mean 642000; " TOWN_REST,
                .switches = { .include_implausible = TRUE }),
  FIGURES_CASE ("estimates-and-implausible",
                town,
                VIEW_DETAILS,
                "USD/hour 7 named 7 employers 5 Bolt 2 assumed-currency 1 assumed-period 1; "
                "USD/year 6 named 4 employers 2 Acme 3 ranges 2 wide 1 estimates 1 implausible 1; "
                "EUR/month 1 named 1 employers 1 Eden 1; USD/- 1 named 1 employers 1 Gulf 1; "
                "-/- 1 named 1 employers 1 Fern 1",
                .switches = { .include_estimates = TRUE, .include_implausible = TRUE }),
  FIGURES_CASE (
    "estimates-and-implausible-counts",
    town,
    VIEW_COUNTS,
    "postings 21 copies 3 openings 18 positions 23 employers 7 places 4 with-pay 16 undated 3 "
    "first 2025-11-30 last 2026-03-01",
    .switches = { .include_estimates = TRUE, .include_implausible = TRUE }),
  FIGURES_CASE (
    "estimates-and-implausible-pay",
    town,
    VIEW_PAY,
    "stated 17 estimated 1 set-aside 1 none 2 assumed-currency 1 assumed-period 1 wide 1",
    .switches = { .include_estimates = TRUE, .include_implausible = TRUE }),
  FIGURES_CASE (
    "copies",
    town,
    VIEW_POINTS,
    "USD/hour 8: 18 19 20 21 22 22.5 35 40 mean 24.6875; "
    "USD/year 5: 45000 45000 50000 70000 70000 mean 56000; EUR/month 2: 2500 2500 mean 2500; "
    "USD/- 1: 5000 mean 5000; -/- 1: 5000 mean 5000",
    .switches = { .include_copies = TRUE }),
  FIGURES_CASE (
    "copies-counts",
    town,
    VIEW_COUNTS,
    "postings 21 copies 3 openings 18 positions 23 employers 7 places 4 with-pay 14 undated 3 "
    "first 2025-11-30 last 2026-03-01",
    .switches = { .include_copies = TRUE }),

  /* R7: the pay point. */
  FIGURES_CASE ("floor",
                town,
                VIEW_POINTS,
                TOWN_HOURS "; USD/year 4: 30000 45000 45000 60000 mean 45000; " TOWN_REST,
                .switches = { .pay_point = RB_PAY_POINT_FLOOR }),
  FIGURES_CASE ("ceiling",
                town,
                VIEW_POINTS,
                TOWN_HOURS "; USD/year 4: 45000 45000 70000 80000 mean 60000; " TOWN_REST,
                .switches = { .pay_point = RB_PAY_POINT_CEILING }),

  /* R8: strata merge, and what was converted is counted. */
  FIGURES_CASE (
    "yearly",
    town,
    VIEW_POINTS,
    "USD/year 11: 37440 39520 41600 43680 45000 45000 45760 50000 70000 72800 83200 mean "
    "52181.8181818; EUR/year 1: 30000 mean 30000; USD/- 1: 5000 mean 5000; -/- 1: 5000 mean 5000",
    .switches = { .as_yearly = TRUE }),
  FIGURES_CASE (
    "yearly-1950",
    town,
    VIEW_POINTS,
    "USD/year 11: 35100 37050 39000 40950 42900 45000 45000 50000 68250 70000 78000 mean "
    "50113.6363636; EUR/year 1: 30000 mean 30000; USD/- 1: 5000 mean 5000; -/- 1: 5000 mean 5000",
    .switches = { .as_yearly = TRUE, .hours_in_year = 1950 }),
  FIGURES_CASE (
    "yearly-details",
    town,
    VIEW_DETAILS,
    "USD/year 11 named 9 employers 5 Acme 4 ranges 2 wide 1 assumed-currency 1 assumed-period 1 "
    "converted 7; EUR/year 1 named 1 employers 1 Eden 1 converted 1; "
    "USD/- 1 named 1 employers 1 Gulf 1; -/- 1 named 1 employers 1 Fern 1",
    .switches = { .as_yearly = TRUE }),
  FIGURES_CASE (
    "yearly-stratum", town, VIEW_STRATUM, "USD/year", .switches = { .as_yearly = TRUE }),

  /* R9: row 3 is paid 40 a year then, which is implausible. */
  FIGURES_CASE (
    "assume",
    town,
    VIEW_POINTS,
    "USD/hour 6: 18 19 20 21 22 35 mean 22.5; "
    "USD/year 6: 5000 5000 45000 45000 50000 70000 mean 36666.6666667; EUR/month 1: 2500 mean 2500",
    .assume = "USD/year"),
  FIGURES_CASE (
    "assume-pay",
    town,
    VIEW_PAY,
    "stated 16 estimated 1 set-aside 2 none 2 assumed-currency 2 assumed-period 3 wide 1",
    .assume = "USD/year"),
};

/* The posting that Rolebook started from. */
static const CorpusRow seed[] = {
  { "Back End Software Engineer", "105000 USD/year", .degree = RB_DEGREE_REQUIRED,
    .degree_level = RB_DEGREE_LEVEL_BACHELOR },
  { .title = NULL },
};

static const CorpusRow none[] = { { .title = NULL } };

static const FiguresCase small_cases[] = {
  FIGURES_CASE (
    "seed-counts",
    seed,
    VIEW_COUNTS,
    "postings 1 copies 0 openings 1 positions 1 employers 0 places 0 with-pay 1 undated 1 "
    "first - last -"),
  FIGURES_CASE ("seed-roles",
                seed,
                VIEW_ROLES,
                "Back End Software Engineer 1 1 USD/year 1: 105000 mean 105000"),
  FIGURES_CASE ("seed-degrees", seed, VIEW_DEGREES, "required 1/0"),
  FIGURES_CASE (
    "none-counts",
    none,
    VIEW_COUNTS,
    "postings 0 copies 0 openings 0 positions 0 employers 0 places 0 with-pay 0 undated 0 "
    "first - last -"),
  FIGURES_CASE ("none-points", none, VIEW_POINTS, ""),
  FIGURES_CASE ("none-roles", none, VIEW_ROLES, ""),
  FIGURES_CASE ("none-stratum", none, VIEW_STRATUM, "-/-"),
};

static void
test_parts (void)
{
  static const FiguresCase test = {
    .switches = { .as_yearly = TRUE, .hours_in_year = 1950 },
    .filter = { .place = (char *) "Denver", .fewest = 3 },
    .stratum = "EUR/month",
  };
  g_autoptr (RbCorpus) corpus = corpus_builder_make (town);
  g_autoptr (RbFigures) figures = figures_case_make (&test, corpus);
  RbAssumption stratum = corpus_builder_parse_stratum (test.stratum);
  g_autofree char *id =
    rb_report_id_new (rb_corpus_get_ledger (corpus), &test.switches, &test.filter, &stratum);

  g_assert_true (rb_figures_get_corpus (figures) == corpus);
  g_assert_true (rb_figures_get_switches (figures)->as_yearly);
  g_assert_cmpuint (rb_figures_get_switches (figures)->hours_in_year, ==, 1950);
  g_assert_cmpstr (rb_figures_get_filter (figures)->place, ==, "Denver");
  g_assert_cmpuint (rb_figures_get_filter (figures)->fewest, ==, 3);
  g_assert_cmpuint (rb_figures_get_currency (figures), ==, stratum.currency);
  g_assert_cmpuint (rb_figures_get_period (figures), ==, stratum.period);
  g_assert_cmpstr (rb_figures_get_report_id (figures), ==, id);
}

/* What was said of one source is used for its postings and for no others. */
static void
test_count_pay (void)
{
  static const CorpusRow rows[] = {
    { "Nurse", "3000 -/-", .source = 0 },
    { "Nurse", "3000 -/-", .source = 1 },
    { "Nurse", "3000 GBP/week", .source = 1 },
    { .title = NULL },
  };
  g_autoptr (RbCorpus) corpus = corpus_builder_make (rows);
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();

  rb_switches_set_source_assumption (switches, 1, corpus_builder_parse_stratum ("EUR/month"));

  g_autoptr (RbFigures) figures = rb_figures_new (corpus, switches, filter, NULL, NULL, NULL);
  RbCountedPay first = rb_figures_count_pay (figures, 0);
  RbCountedPay second = rb_figures_count_pay (figures, 1);
  RbCountedPay third = rb_figures_count_pay (figures, 2);

  g_assert_cmpuint (first.currency, ==, RB_CURRENCY_NONE);
  g_assert_cmpstr (rb_currency_to_code (second.currency), ==, "EUR");
  g_assert_cmpuint (second.period, ==, RB_PERIOD_MONTH);
  g_assert_true (second.currency_assumed && second.period_assumed && second.counts);
  g_assert_cmpstr (rb_currency_to_code (third.currency), ==, "GBP");
  g_assert_false (third.currency_assumed || third.period_assumed);
}

static void
test_cancel (void)
{
  g_autoptr (RbCorpus) corpus = corpus_builder_make (town);
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (rb_figures_new (corpus, switches, filter, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  figures_case_add ("/model/figures/town", town_cases, G_N_ELEMENTS (town_cases));
  figures_case_add ("/model/figures", small_cases, G_N_ELEMENTS (small_cases));
  g_test_add_func ("/model/figures/parts", test_parts);
  g_test_add_func ("/model/figures/count-pay", test_count_pay);
  g_test_add_func ("/model/figures/cancel", test_cancel);

  return g_test_run ();
}
