/* test-pay.c: tests of amounts, currencies, periods and posted pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-pay.h"

#include "corpus-builder.h"

#include <math.h>

typedef struct {
  const char *code;
  const char *expected;
} CurrencyCase;

/* The currencies that real posting files were seen to quote, as ISO 4217 lists them; and what is no
 * code of that list. */
static const CurrencyCase currency_cases[] = {
  { "USD", "USD" }, { "EUR", "EUR" }, { "GBP", "GBP" },
  { "CAD", "CAD" }, { "AUD", "AUD" }, { "SGD", "SGD" },
  { "INR", "INR" }, { "JPY", "JPY" }, { "BRL", "BRL" },
  { "PLN", "PLN" }, { "CHF", "CHF" }, { "SEK", "SEK" },
  { "AED", "AED" }, { "PHP", "PHP" }, { "RUB", "RUB" },
  { "KZT", "KZT" }, { "BYN", "BYN" }, { "UZS", "UZS" },
  { "CNY", "CNY" }, { "RSD", "RSD" }, { "COP", "COP" },
  { "MYR", "MYR" }, { "MXN", "MXN" }, { "NZD", "NZD" },
  { "ZAR", "ZAR" }, { "RUR", "RUB" }, { "rur", "RUB" },
  { "usd", "USD" }, { "Eur", "EUR" }, { "", NULL },
  { "US", NULL },   { "USDX", NULL }, { "US$", NULL },
  { "$", NULL },    { "€", NULL },    { "ABC", NULL },
  { " USD", NULL }, { "USD ", NULL }, { "XXX", NULL },
  { "000", NULL },  { "ÜSD", NULL },  { "Dollar", NULL },
  { "AAA", NULL },  { "ZZZ", NULL },  { "Referral Reward", NULL },
};

static void
test_currency (gconstpointer data)
{
  const CurrencyCase *test = data;
  RbCurrency currency = rb_currency_from_code (test->code);

  g_assert_cmpstr (rb_currency_to_code (currency), ==, test->expected);
  g_assert_true ((currency == RB_CURRENCY_NONE) == (test->expected == NULL));
}

/* Every code there is: each that is known comes back as itself unless it was renamed, and values
 * ascend as their codes do. */
static void
test_currency_order (void)
{
  char code[4] = { 0 };
  RbCurrency last = RB_CURRENCY_NONE;
  guint n_renamed = 0;

  for (guint i = 0; i < 26 * 26 * 26; i++)
    {
      code[0] = (char) ('A' + i / 676);
      code[1] = (char) ('A' + i / 26 % 26);
      code[2] = (char) ('A' + i % 26);

      RbCurrency currency = rb_currency_from_code (code);

      if (currency == RB_CURRENCY_NONE)
        continue;

      if (!g_str_equal (rb_currency_to_code (currency), code))
        {
          n_renamed++;
          continue;
        }

      g_assert_cmpuint (currency, ==, last + 1);
      last = currency;
    }

  /* ISO 4217 lists about 155 currencies in use. */
  g_assert_cmpuint (last, >=, 150);
  g_assert_cmpuint (n_renamed, <=, 5);
  g_assert_null (rb_currency_to_code (RB_CURRENCY_NONE));
}

static void
test_period (void)
{
  static const char *const codes[] = { "hour", "day", "week", "month", "year" };
  static const char *const others[] = { "", "Year", "years", "annual", "yearly", "none", "null" };
  RbPeriod last = RB_PERIOD_NONE;

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      RbPeriod period = rb_period_from_code (codes[i]);

      g_assert_cmpuint (period, >, last);
      g_assert_cmpstr (rb_period_to_code (period), ==, codes[i]);
      last = period;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_cmpuint (rb_period_from_code (others[i]), ==, RB_PERIOD_NONE);

  g_assert_null (rb_period_to_code (RB_PERIOD_NONE));
}

typedef struct {
  const char *name;
  double value;
  gboolean usable;
  gint64 amount;
} AmountCase;

static const AmountCase amount_cases[] = {
  { "zero", 0, TRUE, 0 },
  { "minus-zero", -0.0, TRUE, 0 },
  { "cent", 0.01, TRUE, 0 },
  { "just-below-one", 0.9999, TRUE, 0 },
  { "one", 1, TRUE, 0 },
  { "just-above-one", 1.0001, TRUE, 10001 },
  { "negative", -50000, TRUE, 0 },
  { "two", 2, TRUE, 20000 },
  { "flatiron", 44.953, TRUE, 449530 },
  { "tenth-of-cent", 32.695, TRUE, 326950 },
  { "fifth-decimal-up", 44.95305, TRUE, 449531 },
  { "fifth-decimal-down", 44.95304, TRUE, 449530 },
  { "salary", 105000, TRUE, G_GINT64_CONSTANT (1050000000) },
  { "uzs", 45000000, TRUE, G_GINT64_CONSTANT (450000000000) },
  { "largest", 1e11, TRUE, G_GINT64_CONSTANT (1000000000000000) },
  { "above-largest", 1.0001e11, FALSE, 0 },
  { "huge", 1e300, FALSE, 0 },
  { "infinite", INFINITY, FALSE, 0 },
  { "minus-infinite", -INFINITY, FALSE, 0 },
  { "no-number", NAN, FALSE, 0 },
};

static void
test_amount (gconstpointer data)
{
  const AmountCase *test = data;
  gint64 amount = -1;

  g_assert_true (rb_amount_from_double (test->value, &amount) == test->usable);
  g_assert_cmpint (amount, ==, test->amount);

  if (amount != 0)
    g_assert_cmpfloat_with_epsilon (rb_amount_to_double (amount), test->value, 0.000051);
}

/* Amounts of up to four decimals survive the way there and back. */
static void
test_amount_round_trip (void)
{
  for (gint64 amount = 10001; amount < RB_AMOUNT_MAX; amount = amount * 3 + 7)
    {
      gint64 again = 0;

      g_assert_true (rb_amount_from_double (rb_amount_to_double (amount), &again));
      g_assert_cmpint (again, ==, amount);
    }
}

typedef struct {
  const char *pay;
  gboolean stated;
  gboolean wide;
} PayCase;

static const PayCase pay_cases[] = {
  { NULL, FALSE, FALSE },
  { "0 USD/year", FALSE, FALSE },
  { "50000 USD/year", TRUE, FALSE },
  { "50000.. USD/year", TRUE, FALSE },
  { "..50000 USD/year", TRUE, FALSE },
  { "50000..60000 USD/year", TRUE, FALSE },
  { "50000..100000 USD/year", TRUE, FALSE },
  { "50000..100000.0001 USD/year", TRUE, TRUE },
  { "50000..100001 -/-", TRUE, TRUE },
  { "2..2000000 USD/year", TRUE, TRUE },
  { "..2000000 USD/year", TRUE, FALSE },
  { "50000000000..100000000000 UZS/month", TRUE, FALSE },
  { "49999999999..100000000000 UZS/month", TRUE, TRUE },
};

static void
test_pay (gconstpointer data)
{
  const PayCase *test = data;
  RbPay pay = corpus_builder_parse_pay (test->pay);

  g_assert_true (rb_pay_is_stated (&pay) == test->stated);
  g_assert_true (rb_pay_is_wide (&pay) == test->wide);
}

#define ADD_CASES(cases, name, function)                                                           \
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)                                                 \
    {                                                                                              \
      g_autofree char *path = g_strdup_printf ("/model/pay/" name "/%02" G_GSIZE_FORMAT, i);       \
      g_test_add_data_func (path, &cases[i], function);                                            \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  ADD_CASES (currency_cases, "currency", test_currency)
  g_test_add_func ("/model/pay/currency-order", test_currency_order);
  g_test_add_func ("/model/pay/period", test_period);

  for (gsize i = 0; i < G_N_ELEMENTS (amount_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/pay/amount/%s", amount_cases[i].name);

      g_test_add_data_func (path, &amount_cases[i], test_amount);
    }

  g_test_add_func ("/model/pay/amount-round-trip", test_amount_round_trip);
  ADD_CASES (pay_cases, "posted", test_pay)

  return g_test_run ();
}
