/* test-figures-filter.c: tests of figures under filters.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-figures.h"

#include "figures-case.h"
#include "town.h"

#define AMOUNT(major) ((major) *RB_AMOUNT_SCALE)

static const FiguresCase town_cases[] = {
  FIGURES_CASE ("place",
                town,
                VIEW_ROWS,
                "0 1 2 5 6 7 13 14 15 17 18 19",
                .filter = { .place = (char *) "denver" }),
  FIGURES_CASE (
    "place-counts",
    town,
    VIEW_COUNTS,
    "postings 12 copies 2 openings 10 positions 15 employers 5 places 1 with-pay 8 undated 0 "
    "first 2025-11-30 last 2026-03-01",
    .filter = { .place = (char *) "denver" }),
  FIGURES_CASE ("place-roles",
                town,
                VIEW_ROLES,
                "Clerk 1 1 USD/year 1: 50000 mean 50000 | Cook 3 3 USD/hour 3: 18 19 20 mean 19 | "
                "Driver 3 2 USD/hour 1: 22 mean 22; USD/- 1: 5000 mean 5000 | "
                "Nurse 5 4 USD/hour 1: 35 mean 35; USD/year 1: 70000 mean 70000",
                .filter = { .place = (char *) "denver" }),
  FIGURES_CASE ("place-hides-roles",
                town,
                VIEW_ROLES,
                "Clerk 3 2 EUR/month 1: 2500 mean 2500; -/- 1: 5000 mean 5000",
                .filter = { .place = (char *) "Berlin" }),
  FIGURES_CASE ("place-keeps-stratum",
                town,
                VIEW_STRATUM,
                "USD/hour",
                .filter = { .place = (char *) "Berlin" }),
  FIGURES_CASE (
    "place-unknown",
    town,
    VIEW_COUNTS,
    "postings 0 copies 0 openings 0 positions 0 employers 0 places 0 with-pay 0 undated 0 "
    "first - last -",
    .filter = { .place = (char *) "Paris" }),
  FIGURES_CASE ("since", town, VIEW_ROWS, "1 2 3 6 10 11 14 15 16", .since = "2026-01-10"),
  FIGURES_CASE ("until", town, VIEW_ROWS, "0 2 5 7 12 13 17 18 19 20", .until = "2026-01-10"),
  FIGURES_CASE (
    "degree", town, VIEW_ROWS, "0 1 4 10", .filter = { .degrees = 1 << RB_DEGREE_REQUIRED }),
  FIGURES_CASE ("type", town, VIEW_ROWS, "", .filter = { .types = 1 << RB_EMPLOYMENT_FULL_TIME }),
  FIGURES_CASE (
    "fewest",
    town,
    VIEW_ROLES,
    "Clerk 6 5 USD/year 3: 45000 45000 50000 mean 46666.6666667; EUR/month 1: 2500 mean 2500; "
    "-/- 1: 5000 mean 5000 | Nurse 7 6 USD/hour 2: 35 40 mean 37.5; USD/year 1: 70000 mean 70000",
    .filter = { .fewest = 5 }),
  FIGURES_CASE ("fewest-none", town, VIEW_ROLES, "", .filter = { .fewest = 7 }),

  /* Copies state pay too. */
  FIGURES_CASE ("pay-stated",
                town,
                VIEW_ROWS,
                "0 1 2 3 7 8 9 10 11 12 13 14 15 17 18 19 20",
                .filter = { .pay_stated = TRUE }),
  FIGURES_CASE (
    "pay-stated-counts",
    town,
    VIEW_COUNTS,
    "postings 17 copies 3 openings 14 positions 19 employers 7 places 4 with-pay 14 undated 2 "
    "first 2026-01-01 last 2026-02-11",
    .filter = { .pay_stated = TRUE }),
  FIGURES_CASE ("pay-stated-points",
                town,
                VIEW_POINTS,
                TOWN_HOURS "; USD/year 4: 45000 45000 50000 70000 mean 52500; " TOWN_REST,
                .filter = { .pay_stated = TRUE }),
  FIGURES_CASE ("pay-from",
                town,
                VIEW_POINTS,
                "USD/hour 4: 21 22 35 40 mean 29.5",
                .filter = { .pay_from = AMOUNT (21) }),
  FIGURES_CASE ("pay-to",
                town,
                VIEW_POINTS,
                "USD/hour 4: 18 19 20 21 mean 19.5",
                .filter = { .pay_to = AMOUNT (21) }),
  FIGURES_CASE ("pay-between",
                town,
                VIEW_ROWS,
                "17 18 19",
                .filter = { .pay_from = AMOUNT (18), .pay_to = AMOUNT (20) }),
  FIGURES_CASE ("pay-just-above",
                town,
                VIEW_POINTS,
                "USD/hour 3: 22 35 40 mean 32.3333333333",
                .filter = { .pay_from = AMOUNT (21) + 1 }),
  FIGURES_CASE ("pay-just-below",
                town,
                VIEW_POINTS,
                "USD/hour 3: 18 19 20 mean 19",
                .filter = { .pay_to = AMOUNT (21) - 1 }),
  FIGURES_CASE ("pay-in-other-stratum",
                town,
                VIEW_ROWS,
                "7 8 9",
                .filter = { .pay_from = AMOUNT (45000), .pay_to = AMOUNT (50000) },
                .stratum = "USD/year"),
  FIGURES_CASE ("pay-in-unstated-stratum",
                town,
                VIEW_ROWS,
                "12",
                .filter = { .pay_from = 1 },
                .stratum = "-/-"),
  FIGURES_CASE ("pay-in-empty-stratum",
                town,
                VIEW_ROWS,
                "",
                .filter = { .pay_from = 1 },
                .stratum = "GBP/week"),
  FIGURES_CASE ("pay-from-with-its-copy",
                town,
                VIEW_ROWS,
                "0 1",
                .filter = { .pay_from = AMOUNT (70000) },
                .stratum = "USD/year"),
  FIGURES_CASE (
    "pay-from-with-its-copy-counts",
    town,
    VIEW_COUNTS,
    "postings 2 copies 1 openings 1 positions 1 employers 1 places 1 with-pay 1 undated 0 "
    "first 2026-02-01 last 2026-02-01",
    .filter = { .pay_from = AMOUNT (70000) },
    .stratum = "USD/year"),
  FIGURES_CASE ("pay-from-with-copies-included",
                town,
                VIEW_ROWS,
                "0 1",
                .switches = { .include_copies = TRUE },
                .filter = { .pay_from = AMOUNT (70000) },
                .stratum = "USD/year"),
  FIGURES_CASE ("pay-from-yearly",
                town,
                VIEW_POINTS,
                "USD/year 3: 70000 72800 83200 mean 75333.3333333",
                .switches = { .as_yearly = TRUE },
                .filter = { .pay_from = AMOUNT (70000) }),
  FIGURES_CASE ("filters-together",
                town,
                VIEW_ROWS,
                "2",
                .filter = { .place = (char *) "Denver", .pay_from = AMOUNT (23) },
                .since = "2026-01-01"),
};

/* The smallest case of a filter that everything passes: it changes nothing. */
static const CorpusRow twins[] = {
  { "Nurse", "50000 USD/year", "Acme", "Denver", .posted = "2026-01-01" },
  { "Nurse", "50000 USD/year", "Acme", "Denver", .posted = "2026-01-02" },
  { .title = NULL },
};

#define TWINS                                                                                      \
  "postings 2 copies 1 openings 1 positions 1 employers 1 places 1 with-pay 1 undated 0 "          \
  "first 2026-01-02 last 2026-01-02"

static const FiguresCase twins_cases[] = {
  FIGURES_CASE ("twins", twins, VIEW_COUNTS, TWINS),
  FIGURES_CASE ("twins-pay-stated", twins, VIEW_COUNTS, TWINS, .filter = { .pay_stated = TRUE }),
  FIGURES_CASE ("twins-pay-from", twins, VIEW_COUNTS, TWINS, .filter = { .pay_from = 1 }),
  FIGURES_CASE ("twins-since", twins, VIEW_COUNTS, TWINS, .since = "2026-01-01"),
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  figures_case_add ("/model/figures-filter/town", town_cases, G_N_ELEMENTS (town_cases));
  figures_case_add ("/model/figures-filter", twins_cases, G_N_ELEMENTS (twins_cases));

  return g_test_run ();
}
