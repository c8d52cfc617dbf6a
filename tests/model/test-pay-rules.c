/* test-pay-rules.c: tests of what posted pay counts as (rules R7 to R12).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-pay-rules.h"

#include "corpus-builder.h"

#include <string.h>

typedef struct {
  const char *name;
  const char *pay;
  const char *assume; /* (nullable) */
  RbSwitches switches;
  const char *expected; /* as describe() writes it */
} RuleCase;

#define FLOOR .pay_point = RB_PAY_POINT_FLOOR
#define CEILING .pay_point = RB_PAY_POINT_CEILING
#define YEARLY .as_yearly = TRUE
#define ESTIMATES .include_estimates = TRUE
#define IMPLAUSIBLE .include_implausible = TRUE

static const RuleCase cases[] = {
  /* R7: the pay point. */
  { "R7/single", "105000 USD/year", NULL, { 0 }, "stated USD/year 105000 counts" },
  { "R7/midpoint", "80000..120000 USD/year", NULL, { 0 }, "stated USD/year 100000 counts" },
  { "R7/floor", "80000..120000 USD/year", NULL, { FLOOR }, "stated USD/year 80000 counts" },
  { "R7/ceiling", "80000..120000 USD/year", NULL, { CEILING }, "stated USD/year 120000 counts" },
  { "R7/midpoint-of-cents",
    "32.69..44.953 USD/hour",
    NULL,
    { 0 },
    "stated USD/hour 38.8215 counts" },
  { "R7/only-floor", "80000.. USD/year", NULL, { 0 }, "stated USD/year 80000 counts" },
  { "R7/only-floor-by-ceiling",
    "80000.. USD/year",
    NULL,
    { CEILING },
    "stated USD/year 80000 counts" },
  { "R7/only-ceiling", "..120000 USD/year", NULL, { 0 }, "stated USD/year 120000 counts" },
  { "R7/only-ceiling-by-floor",
    "..120000 USD/year",
    NULL,
    { FLOOR },
    "stated USD/year 120000 counts" },
  { "R7/largest", "100000000000 UZS/month", NULL, { 0 }, "stated UZS/month 100000000000 counts" },
  { "R7/none", NULL, NULL, { 0 }, "none -/- 0" },
  { "R7/none-with-stratum", "0 USD/year", NULL, { ESTIMATES, IMPLAUSIBLE }, "none USD/year 0" },

  /* R8: the period by the size of the ceiling, else of the floor. */
  { "R8/below-400", "399.99 USD/-", NULL, { 0 }, "stated USD/hour 399.99 period-assumed counts" },
  { "R8/just-below-400",
    "399.9999 USD/-",
    NULL,
    { 0 },
    "stated USD/hour 399.9999 period-assumed counts" },
  { "R8/400", "400 USD/-", NULL, { 0 }, "stated USD/- 400 counts" },
  { "R8/14999.99", "14999.99 USD/-", NULL, { 0 }, "stated USD/- 14999.99 counts" },
  { "R8/15000", "15000 USD/-", NULL, { 0 }, "stated USD/year 15000 period-assumed counts" },
  { "R8/ceiling-decides-hour", "300..400 USD/-", NULL, { 0 }, "stated USD/- 350 counts" },
  { "R8/ceiling-decides-year",
    "14000..15000 USD/-",
    NULL,
    { 0 },
    "stated USD/year 14500 period-assumed counts" },
  { "R8/only-floor-hour",
    "399.99.. USD/-",
    NULL,
    { 0 },
    "stated USD/hour 399.99 period-assumed counts" },
  { "R8/only-floor-none", "400.. USD/-", NULL, { 0 }, "stated USD/- 400 counts" },
  { "R8/only-floor-year",
    "15000.. USD/-",
    NULL,
    { 0 },
    "stated USD/year 15000 period-assumed counts" },
  { "R8/only-ceiling-hour",
    "..399.99 USD/-",
    NULL,
    { 0 },
    "stated USD/hour 399.99 period-assumed counts" },
  { "R8/stated-is-kept", "20000 USD/month", NULL, { 0 }, "stated USD/month 20000 counts" },
  { "R8/EUR", "60000 EUR/-", NULL, { 0 }, "stated EUR/year 60000 period-assumed counts" },
  { "R8/GBP", "60000 GBP/-", NULL, { 0 }, "stated GBP/year 60000 period-assumed counts" },
  { "R8/CAD", "60000 CAD/-", NULL, { 0 }, "stated CAD/year 60000 period-assumed counts" },
  { "R8/AUD", "60000 AUD/-", NULL, { 0 }, "stated AUD/year 60000 period-assumed counts" },
  { "R8/CHF", "60000 CHF/-", NULL, { 0 }, "stated CHF/year 60000 period-assumed counts" },
  { "R8/NZD", "60000 NZD/-", NULL, { 0 }, "stated NZD/year 60000 period-assumed counts" },
  { "R8/SGD", "60000 SGD/-", NULL, { 0 }, "stated SGD/year 60000 period-assumed counts" },
  { "R8/INR", "60000 INR/-", NULL, { 0 }, "stated INR/- 60000 counts" },
  { "R8/SEK", "60000 SEK/-", NULL, { 0 }, "stated SEK/- 60000 counts" },
  { "R8/RUB-small", "300 RUB/-", NULL, { 0 }, "stated RUB/- 300 counts" },
  { "R8/no-currency", "60000 -/-", NULL, { 0 }, "stated -/- 60000 counts" },

  /* R8: counted as yearly. */
  { "R8/yearly-hour", "25 USD/hour", NULL, { YEARLY }, "stated USD/year 52000 converted counts" },
  { "R8/yearly-hour-1950",
    "25 USD/hour",
    NULL,
    { YEARLY, .hours_in_year = 1950 },
    "stated USD/year 48750 converted counts" },
  { "R8/yearly-hour-cents",
    "32.69..44.953 USD/hour",
    NULL,
    { YEARLY },
    "stated USD/year 80748.72 converted counts" },
  { "R8/yearly-day", "400 EUR/day", NULL, { YEARLY }, "stated EUR/year 104000 converted counts" },
  { "R8/yearly-day-1950",
    "400 EUR/day",
    NULL,
    { YEARLY, .hours_in_year = 1950 },
    "stated EUR/year 104000 converted counts" },
  { "R8/yearly-week", "1000 GBP/week", NULL, { YEARLY }, "stated GBP/year 52000 converted counts" },
  { "R8/yearly-month",
    "5000 RUB/month",
    NULL,
    { YEARLY },
    "stated RUB/year 60000 converted counts" },
  { "R8/yearly-year", "90000 USD/year", NULL, { YEARLY }, "stated USD/year 90000 counts" },
  { "R8/yearly-unknown", "5000 USD/-", NULL, { YEARLY }, "stated USD/- 5000 counts" },
  { "R8/yearly-inferred",
    "30 USD/-",
    NULL,
    { YEARLY },
    "stated USD/year 62400 period-assumed converted counts" },
  { "R8/yearly-largest",
    "100000000000 UZS/hour",
    NULL,
    { YEARLY, .hours_in_year = 8784 },
    "stated UZS/year 878400000000000 converted counts" },
  { "R8/hours-alone-do-nothing",
    "25 USD/hour",
    NULL,
    { .hours_in_year = 1950 },
    "stated USD/hour 25 counts" },

  /* R9: currencies. */
  { "R9/symbol", "60000 ?USD/year", NULL, { 0 }, "stated USD/year 60000 currency-assumed counts" },
  { "R9/both-said",
    "3000 -/-",
    "USD/month",
    { 0 },
    "stated USD/month 3000 currency-assumed period-assumed counts" },
  { "R9/said-over-inferred",
    "20 -/-",
    "USD/day",
    { 0 },
    "stated USD/day 20 currency-assumed period-assumed counts" },
  { "R9/said-period-over-inferred",
    "60000 USD/-",
    "EUR/month",
    { 0 },
    "stated USD/month 60000 period-assumed counts" },
  { "R9/said-currency-only",
    "60000 -/-",
    "EUR/-",
    { 0 },
    "stated EUR/year 60000 currency-assumed period-assumed counts" },
  { "R9/said-period-only",
    "60000 -/-",
    "-/month",
    { 0 },
    "stated -/month 60000 period-assumed counts" },
  { "R9/posting-wins", "60000 GBP/year", "USD/month", { 0 }, "stated GBP/year 60000 counts" },
  { "R9/posting-wins-currency",
    "60000 -/year",
    "USD/month",
    { 0 },
    "stated USD/year 60000 currency-assumed counts" },
  { "R9/no-pay-no-assumption", NULL, "USD/year", { 0 }, "none -/- 0" },
  { "R9/no-pay-assumes-nothing", "0 ?USD/year", NULL, { 0 }, "none USD/year 0" },
  { "R9/said-unmarked-is-judged",
    "4999 -/-",
    "USD/year",
    { 0 },
    "set_aside USD/year 4999 currency-assumed period-assumed" },

  /* R11: estimates. */
  { "R11/out", "~100000 USD/year", NULL, { 0 }, "estimated USD/year 100000" },
  { "R11/in", "~100000 USD/year", NULL, { ESTIMATES }, "estimated USD/year 100000 counts" },
  { "R11/implausible-does-not-help",
    "~100000 USD/year",
    NULL,
    { IMPLAUSIBLE },
    "estimated USD/year 100000" },
  { "R11/implausible-estimate", "~3000000 USD/year", NULL, { 0 }, "set_aside USD/year 3000000" },
  { "R11/implausible-estimate-with-estimates",
    "~3000000 USD/year",
    NULL,
    { ESTIMATES },
    "set_aside USD/year 3000000" },
  { "R11/implausible-estimate-with-implausible",
    "~3000000 USD/year",
    NULL,
    { IMPLAUSIBLE },
    "set_aside USD/year 3000000" },
  { "R11/implausible-estimate-with-both",
    "~3000000 USD/year",
    NULL,
    { ESTIMATES, IMPLAUSIBLE },
    "set_aside USD/year 3000000 counts" },

  /* R12: what is done with the implausible; the bounds are tested below. */
  { "R12/out", "2000000.01 USD/year", NULL, { 0 }, "set_aside USD/year 2000000.01" },
  { "R12/in",
    "2000000.01 USD/year",
    NULL,
    { IMPLAUSIBLE },
    "set_aside USD/year 2000000.01 counts" },
  { "R12/estimates-do-not-help",
    "3000000 USD/year",
    NULL,
    { ESTIMATES },
    "set_aside USD/year 3000000" },
  { "R12/judged-as-posted",
    "1000 USD/hour",
    NULL,
    { YEARLY },
    "stated USD/year 2080000 converted counts" },
  { "R12/not-rescued-by-yearly",
    "1.5 USD/hour",
    NULL,
    { YEARLY },
    "set_aside USD/year 3120 converted" },
  { "R12/floor-of-zero-is-absent",
    "0..2000000 USD/year",
    NULL,
    { 0 },
    "stated USD/year 2000000 counts" },
  { "R12/other-currency", "900000000 IDR/month", NULL, { 0 }, "stated IDR/month 900000000 counts" },
  { "R12/small-other-currency", "2 INR/year", NULL, { 0 }, "stated INR/year 2 counts" },
  { "R12/no-currency", "2 -/year", NULL, { 0 }, "stated -/year 2 counts" },
  { "R12/no-period", "401 USD/-", NULL, { 0 }, "stated USD/- 401 counts" },
  { "R12/inferred-hour-too-low",
    "1.99 USD/-",
    NULL,
    { 0 },
    "set_aside USD/hour 1.99 period-assumed" },
};

static char *
describe_amount (gint64 amount)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%" G_GINT64_FORMAT ".%04d", amount / 10000, (int) (amount % 10000));

  while (g_str_has_suffix (text->str, "0"))
    g_string_truncate (text, text->len - 1);

  if (g_str_has_suffix (text->str, "."))
    g_string_truncate (text, text->len - 1);

  return g_string_free (text, FALSE);
}

static char *
describe (const RbCountedPay *pay)
{
  const char *currency = rb_currency_to_code (pay->currency);
  const char *period = rb_period_to_code (pay->period);
  g_autofree char *point = describe_amount (pay->point);

  return g_strdup_printf ("%s %s/%s %s%s%s%s%s", rb_pay_kind_to_code (pay->kind),
                          currency != NULL ? currency : "-", period != NULL ? period : "-", point,
                          pay->currency_assumed ? " currency-assumed" : "",
                          pay->period_assumed ? " period-assumed" : "",
                          pay->converted ? " converted" : "", pay->counts ? " counts" : "");
}

static RbSwitches
fill_in (const RbSwitches *switches)
{
  RbSwitches filled = *switches;

  if (filled.hours_in_year == 0)
    filled.hours_in_year = RB_HOURS_IN_YEAR_DEFAULT;

  return filled;
}

static void
test_rule (gconstpointer data)
{
  const RuleCase *test = data;
  RbPay pay = corpus_builder_parse_pay (test->pay);
  RbAssumption assumption =
    corpus_builder_parse_stratum (test->assume != NULL ? test->assume : "-/-");
  RbSwitches switches = fill_in (&test->switches);
  RbCountedPay counted = rb_pay_count (&pay, assumption, &switches);
  g_autofree char *actual = describe (&counted);

  g_assert_cmpstr (actual, ==, test->expected);
}

/* What the switches include decides what counts, never what a posting is. */
static void
test_kind_is_fixed (gconstpointer data)
{
  const RuleCase *test = data;
  RbPay pay = corpus_builder_parse_pay (test->pay);
  RbAssumption assumption =
    corpus_builder_parse_stratum (test->assume != NULL ? test->assume : "-/-");

  for (guint i = 0; i < 8; i++)
    {
      RbSwitches switches = fill_in (&test->switches);

      switches.include_estimates = (i & 1) != 0;
      switches.include_implausible = (i & 2) != 0;
      switches.include_copies = (i & 4) != 0;

      RbCountedPay counted = rb_pay_count (&pay, assumption, &switches);
      const char *kind = rb_pay_kind_to_code (counted.kind);

      g_assert_true (g_str_has_prefix (test->expected, kind));
      g_assert_true (test->expected[strlen (kind)] == ' ');
    }
}

typedef struct {
  const char *period;
  int least;
  int most;
} Bounds;

static const Bounds bounds[] = {
  { "hour", 2, 1000 },      { "day", 20, 8000 },       { "week", 100, 40000 },
  { "month", 400, 170000 }, { "year", 5000, 2000000 },
};

static void
assert_kind (const char *currency, const char *period, gint64 floor, gint64 ceiling, RbPayKind kind)
{
  g_autofree char *stratum = g_strdup_printf ("%s/%s", currency, period);
  RbAssumption parsed = corpus_builder_parse_stratum (stratum);
  RbPay pay = { floor, ceiling, parsed.currency, (guint8) parsed.period, 0 };
  RbSwitches switches = { .hours_in_year = RB_HOURS_IN_YEAR_DEFAULT };

  g_assert_cmpint (rb_pay_count (&pay, (RbAssumption){ 0 }, &switches).kind, ==, kind);
}

/* R12: the bounds themselves are plausible, a ten-thousandth beyond is not. */
static void
test_bounds (gconstpointer data)
{
  static const char *const currencies[] = {
    "USD", "EUR", "GBP", "CAD", "AUD", "CHF", "NZD", "SGD",
  };
  const Bounds *test = data;
  gint64 least = test->least * RB_AMOUNT_SCALE;
  gint64 most = test->most * RB_AMOUNT_SCALE;

  for (gsize i = 0; i < G_N_ELEMENTS (currencies); i++)
    {
      const char *code = currencies[i];

      assert_kind (code, test->period, least, least, RB_PAY_STATED);
      assert_kind (code, test->period, most, most, RB_PAY_STATED);
      assert_kind (code, test->period, least, most, RB_PAY_STATED);
      assert_kind (code, test->period, least, 0, RB_PAY_STATED);
      assert_kind (code, test->period, 0, most, RB_PAY_STATED);
      assert_kind (code, test->period, least - 1, least - 1, RB_PAY_SET_ASIDE);
      assert_kind (code, test->period, most + 1, most + 1, RB_PAY_SET_ASIDE);
      assert_kind (code, test->period, least - 1, 0, RB_PAY_SET_ASIDE);
      assert_kind (code, test->period, 0, most + 1, RB_PAY_SET_ASIDE);
      assert_kind (code, test->period, least, most + 1, RB_PAY_SET_ASIDE);
    }

  assert_kind ("INR", test->period, least - 1, least - 1, RB_PAY_STATED);
  assert_kind ("JPY", test->period, most + 1, most + 1, RB_PAY_STATED);
  assert_kind ("-", test->period, most + 1, most + 1, RB_PAY_STATED);
}

static void
test_size_rules (void)
{
  guint n = 0;

  for (guint i = 0; i < 26 * 26 * 26; i++)
    {
      char code[] = { (char) ('A' + i / 676), (char) ('A' + i / 26 % 26), (char) ('A' + i % 26),
                      0 };
      RbCurrency currency = rb_currency_from_code (code);

      if (currency != RB_CURRENCY_NONE && rb_currency_has_size_rules (currency))
        n++;
    }

  g_assert_cmpuint (n, ==, 8);
  g_assert_false (rb_currency_has_size_rules (RB_CURRENCY_NONE));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rule = g_strdup_printf ("/model/pay-rules/%s", cases[i].name);
      g_autofree char *kind = g_strdup_printf ("/model/pay-rules/kind/%s", cases[i].name);

      g_test_add_data_func (rule, &cases[i], test_rule);
      g_test_add_data_func (kind, &cases[i], test_kind_is_fixed);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/pay-rules/bounds/%s", bounds[i].period);

      g_test_add_data_func (path, &bounds[i], test_bounds);
    }

  g_test_add_func ("/model/pay-rules/size-rules", test_size_rules);

  return g_test_run ();
}
