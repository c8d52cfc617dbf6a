/* test-strata.c: tests of how pay points fall into strata, and which is shown (R7 to R9).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-figures.h"

#include "figures-case.h"
#include "tally-text.h"

#define PAY(text)                                                                                  \
  {                                                                                                \
    .title = "Clerk", .pay = text                                                                  \
  }
#define END                                                                                        \
  {                                                                                                \
    .title = NULL                                                                                  \
  }

/* By size, then by currency, then by period; what is not stated comes last. */
static const CorpusRow one_each[] = {
  PAY ("3000 -/-"),      PAY ("3000 -/month"),
  PAY ("3000 -/year"),   PAY ("5000 USD/-"),
  PAY ("6000 USD/year"), PAY ("3000 USD/month"),
  PAY ("300 USD/week"),  PAY ("200 USD/day"),
  PAY ("20 USD/hour"),   PAY ("3000 RUR/month"),
  PAY ("50 INR/-"),      PAY ("9000 EUR/year"),
  PAY ("40 AED/hour"),   END,
};

static const CorpusRow by_size[] = {
  PAY ("9000 EUR/year"),
  PAY ("6000 USD/year"),
  PAY ("3000 -/-"),
  PAY ("3000 -/-"),
  PAY ("3000 -/-"),
  PAY ("7000 USD/year"),
  END,
};

/* Two strata are equally large, and one of them states nothing. */
static const CorpusRow tie_with_unstated[] = {
  PAY ("3000 -/-"), PAY ("3000 -/-"), PAY ("6000 USD/year"), PAY ("6000 USD/year"), END,
};

static const CorpusRow tie_with_unstated_period[] = {
  PAY ("5000 USD/-"),
  PAY ("6000 USD/year"),
  END,
};

static const CorpusRow tie_of_currencies[] = {
  PAY ("6000 USD/year"),
  PAY ("9000 EUR/year"),
  PAY ("9 EUR/hour"),
  END,
};

/* Three copies of one posting do not outweigh two. */
#define COPY                                                                                       \
  {                                                                                                \
    .title = "Clerk", .pay = "9000 EUR/year", .employer = "Acme"                                   \
  }
static const CorpusRow copies[] = {
  COPY, COPY, COPY, PAY ("6000 USD/year"), PAY ("7000 USD/year"), END,
};

/* Estimates and implausible pay have no weight until they are included. */
static const CorpusRow left_out[] = {
  PAY ("~60000 EUR/year"),
  PAY ("~61000 EUR/year"),
  PAY ("1 GBP/year"),
  PAY ("2 GBP/year"),
  PAY ("3 GBP/year"),
  PAY ("6000 USD/year"),
  END,
};

static const CorpusRow places[] = {
  { .title = "Clerk", .pay = "9000 EUR/year", .place = "Berlin" },
  { .title = "Clerk", .pay = "6000 USD/year", .place = "Denver" },
  { .title = "Clerk", .pay = "7000 USD/year", .place = "Denver" },
  END,
};

static const CorpusRow no_pay[] = { { .title = "Clerk" }, END };

/* Ranges: 1 equal bounds, 2 exactly double, 3 just above, 4 and 5 one-sided, 6 wide and hourly. */
static const CorpusRow ranges[] = {
  PAY ("50000..50000 USD/year"), PAY ("50000..100000 USD/year"), PAY ("50000..100000.01 USD/year"),
  PAY ("50000.. USD/year"),      PAY ("..50000 USD/year"),       PAY ("10..30 USD/hour"),
  PAY ("0..2000000 USD/year"),   PAY ("6000..3000000 USD/year"), END,
};

/* Mixed periods become one stratum; pay without a period or currency stays by itself. */
static const CorpusRow mixed[] = {
  PAY ("10 USD/hour"),
  PAY ("100 USD/day"),
  PAY ("1000 USD/week"),
  PAY ("2000 USD/month"),
  PAY ("26000 USD/year"),
  PAY ("30 USD/-"),
  PAY ("20 EUR/hour"),
  PAY ("3000 -/month"),
  PAY ("3000 -/-"),
  PAY ("500 USD/-"),
  END,
};

static const CorpusRow one_employer[] = {
  { .title = "Clerk", .pay = "30000 USD/year", .employer = "Bolt" },
  { .title = "Clerk", .pay = "40000 USD/year", .employer = "Acme" },
  { .title = "Clerk", .pay = "41000 USD/year", .employer = "Acme" },
  { .title = "Clerk", .pay = "42000 USD/year", .employer = "Acme" },
  { .title = "Clerk", .pay = "50000 USD/year" },
  { .title = "Clerk", .pay = "20 USD/hour", .employer = "Acme" },
  { .title = "Clerk", .pay = "21 USD/hour", .employer = "Bolt" },
  { .title = "Clerk", .pay = "22 USD/hour", .employer = "Bolt" },
  { .title = "Clerk", .employer = "Core" },
  END,
};

static const FiguresCase cases[] = {
  FIGURES_CASE ("order/one-each",
                one_each,
                VIEW_POINTS,
                "AED/hour 1: 40 mean 40; EUR/year 1: 9000 mean 9000; INR/- 1: 50 mean 50; "
                "RUB/month 1: 3000 mean 3000; USD/hour 1: 20 mean 20; USD/day 1: 200 mean 200; "
                "USD/week 1: 300 mean 300; USD/month 1: 3000 mean 3000; "
                "USD/year 1: 6000 mean 6000; USD/- 1: 5000 mean 5000; -/month 1: 3000 mean 3000; "
                "-/year 1: 3000 mean 3000; -/- 1: 3000 mean 3000"),
  FIGURES_CASE ("order/by-size",
                by_size,
                VIEW_POINTS,
                "-/- 3: 3000 3000 3000 mean 3000; USD/year 2: 6000 7000 mean 6500; "
                "EUR/year 1: 9000 mean 9000"),

  FIGURES_CASE ("display/largest", by_size, VIEW_STRATUM, "-/-"),
  FIGURES_CASE ("display/chosen", by_size, VIEW_STRATUM, "EUR/year", .stratum = "EUR/year"),
  FIGURES_CASE ("display/chosen-empty", by_size, VIEW_STRATUM, "GBP/day", .stratum = "GBP/day"),
  FIGURES_CASE ("display/tie-with-unstated", tie_with_unstated, VIEW_STRATUM, "USD/year"),
  FIGURES_CASE (
    "display/tie-with-unstated-period", tie_with_unstated_period, VIEW_STRATUM, "USD/year"),
  FIGURES_CASE ("display/tie-of-currencies", tie_of_currencies, VIEW_STRATUM, "EUR/hour"),
  FIGURES_CASE ("display/before-filters",
                places,
                VIEW_STRATUM,
                "USD/year",
                .filter = { .place = (char *) "Berlin" }),
  FIGURES_CASE ("display/before-pay-filters",
                places,
                VIEW_STRATUM,
                "USD/year",
                .filter = { .pay_from = G_GINT64_CONSTANT (80000000) }),
  FIGURES_CASE ("display/copies", copies, VIEW_STRATUM, "USD/year"),
  FIGURES_CASE ("display/copies-included",
                copies,
                VIEW_STRATUM,
                "EUR/year",
                .switches = { .include_copies = TRUE }),
  FIGURES_CASE ("display/left-out", left_out, VIEW_STRATUM, "USD/year"),
  FIGURES_CASE ("display/estimates-included",
                left_out,
                VIEW_STRATUM,
                "EUR/year",
                .switches = { .include_estimates = TRUE }),
  FIGURES_CASE ("display/implausible-included",
                left_out,
                VIEW_STRATUM,
                "GBP/year",
                .switches = { .include_implausible = TRUE }),
  FIGURES_CASE ("display/assumed", by_size, VIEW_STRATUM, "EUR/month", .assume = "EUR/month"),
  FIGURES_CASE ("display/no-pay", no_pay, VIEW_STRATUM, "-/-"),
  FIGURES_CASE ("display/filtered-points",
                places,
                VIEW_POINTS,
                "EUR/year 1: 9000 mean 9000",
                .filter = { .place = (char *) "Berlin" }),

  FIGURES_CASE ("ranges/points",
                ranges,
                VIEW_POINTS,
                "USD/year 6: 50000 50000 50000 75000 75000.005 2000000 mean 383333.334167; "
                "USD/hour 1: 20 mean 20"),
  FIGURES_CASE ("ranges/details",
                ranges,
                VIEW_DETAILS,
                "USD/year 6 ranges 2 wide 1; USD/hour 1 ranges 1 wide 1"),
  FIGURES_CASE ("ranges/implausible",
                ranges,
                VIEW_DETAILS,
                "USD/year 7 ranges 3 wide 2 implausible 1; USD/hour 1 ranges 1 wide 1",
                .switches = { .include_implausible = TRUE }),
  FIGURES_CASE (
    "ranges/pay",
    ranges,
    VIEW_PAY,
    "stated 7 estimated 0 set-aside 1 none 0 assumed-currency 0 assumed-period 0 wide 3"),

  FIGURES_CASE ("yearly/off",
                mixed,
                VIEW_DETAILS,
                "USD/hour 2 assumed-period 1; EUR/hour 1; USD/day 1; USD/week 1; USD/month 1; "
                "USD/year 1; USD/- 1; -/month 1; -/- 1"),
  FIGURES_CASE ("yearly/points",
                mixed,
                VIEW_POINTS,
                "USD/year 6: 20800 24000 26000 26000 52000 62400 mean 35200; "
                "EUR/year 1: 41600 mean 41600; USD/- 1: 500 mean 500; "
                "-/year 1: 36000 mean 36000; -/- 1: 3000 mean 3000",
                .switches = { .as_yearly = TRUE }),
  FIGURES_CASE ("yearly/details",
                mixed,
                VIEW_DETAILS,
                "USD/year 6 assumed-period 1 converted 5; EUR/year 1 converted 1; USD/- 1; "
                "-/year 1 converted 1; -/- 1",
                .switches = { .as_yearly = TRUE }),
  FIGURES_CASE ("yearly/1950",
                mixed,
                VIEW_POINTS,
                "USD/year 6: 19500 24000 26000 26000 52000 58500 mean 34333.3333333; "
                "EUR/year 1: 39000 mean 39000; USD/- 1: 500 mean 500; "
                "-/year 1: 36000 mean 36000; -/- 1: 3000 mean 3000",
                .switches = { .as_yearly = TRUE, .hours_in_year = 1950 }),

  FIGURES_CASE ("employers",
                one_employer,
                VIEW_DETAILS,
                "USD/year 5 named 4 employers 2 Acme 3; USD/hour 3 named 3 employers 2 Bolt 2"),
};

typedef struct {
  const char *name;
  const char *employers; /* a letter for each pay point, “-” for none */
  gboolean dominated;
} DominationCase;

/* R6, from the postings on. */
static const DominationCase domination_cases[] = {
  { "five-employers-quarter", "AAAAABBBBCCCCDDDDEEE", FALSE },
  { "five-employers-over-quarter", "AAAAAABBBBCCCCDDDEEE", TRUE },
  { "four-employers", "AAAAABBBBBCCCCCDDDDD", TRUE },
  { "half-named", "AAAABBBCCC----------", TRUE },
  { "half-named-five", "AABBCCDDEE----------", FALSE },
  { "below-half-named", "AAAAAAAAA-----------", FALSE },
  { "quarter-of-all-points", "AAAAABCDEF----------", FALSE },
  { "one-posting", "A", TRUE },
  { "one-unnamed-posting", "-", FALSE },
  { "top-is-last", "ABCDEFGGGGG", TRUE },
};

static void
test_domination (gconstpointer data)
{
  const DominationCase *test = data;
  RbPostingStore *store = rb_posting_store_new ();

  for (guint i = 0; test->employers[i] != '\0'; i++)
    {
      char employer[] = { test->employers[i], '\0' };
      RbPostingDraft draft = {
        .title = "Clerk",
        .employer = employer[0] != '-' ? employer : NULL,
        .pay = corpus_builder_parse_pay ("50000 USD/year"),
      };

      /* No two are copies of each other. */
      draft.pay.floor += i;
      rb_posting_store_append (store, &draft);
    }

  g_autoptr (RbCorpus) corpus = corpus_builder_wrap_store (store);
  FiguresCase defaults = { .name = NULL };
  g_autoptr (RbFigures) figures = figures_case_make (&defaults, corpus);
  const RbTally *total = rb_figures_get_total (figures);

  g_assert_cmpuint (total->n_strata, ==, 1);
  g_assert_true (rb_stratum_is_dominated (&total->strata[0]) == test->dominated);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  figures_case_add ("/model/strata", cases, G_N_ELEMENTS (cases));

  for (gsize i = 0; i < G_N_ELEMENTS (domination_cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/model/strata/domination/%s", domination_cases[i].name);

      g_test_add_data_func (path, &domination_cases[i], test_domination);
    }

  return g_test_run ();
}
