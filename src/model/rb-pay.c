/* rb-pay.c: amounts, currencies, periods, and what one posting says about pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-pay.h"

#include <math.h>
#include <string.h>

/* ISO 4217 codes of money in use, in alphabetical order, four bytes each. */
static const char iso_codes[] =
  "AED\0AFN\0ALL\0AMD\0ANG\0AOA\0ARS\0AUD\0AWG\0AZN\0BAM\0BBD\0BDT\0BGN\0BHD\0BIF\0BMD\0BND\0"
  "BOB\0BRL\0BSD\0BTN\0BWP\0BYN\0BZD\0CAD\0CDF\0CHF\0CLF\0CLP\0CNY\0COP\0CRC\0CUP\0CVE\0CZK\0"
  "DJF\0DKK\0DOP\0DZD\0EGP\0ERN\0ETB\0EUR\0FJD\0FKP\0GBP\0GEL\0GHS\0GIP\0GMD\0GNF\0GTQ\0GYD\0"
  "HKD\0HNL\0HRK\0HTG\0HUF\0IDR\0ILS\0INR\0IQD\0IRR\0ISK\0JMD\0JOD\0JPY\0KES\0KGS\0KHR\0KMF\0"
  "KPW\0KRW\0KWD\0KYD\0KZT\0LAK\0LBP\0LKR\0LRD\0LSL\0LYD\0MAD\0MDL\0MGA\0MKD\0MMK\0MNT\0MOP\0"
  "MRU\0MUR\0MVR\0MWK\0MXN\0MYR\0MZN\0NAD\0NGN\0NIO\0NOK\0NPR\0NZD\0OMR\0PAB\0PEN\0PGK\0PHP\0"
  "PKR\0PLN\0PYG\0QAR\0RON\0RSD\0RUB\0RWF\0SAR\0SBD\0SCR\0SDG\0SEK\0SGD\0SHP\0SLE\0SOS\0SRD\0"
  "SSP\0STN\0SVC\0SYP\0SZL\0THB\0TJS\0TMT\0TND\0TOP\0TRY\0TTD\0TWD\0TZS\0UAH\0UGX\0USD\0UYU\0"
  "UZS\0VES\0VND\0VUV\0WST\0XAF\0XCD\0XOF\0XPF\0YER\0ZAR\0ZMW\0ZWL";

/* Codes that were replaced one for one, with what they are called now. */
static const char *const renamed_codes[][2] = {
  { "BYR", "BYN" },
  { "RMB", "CNY" },
  { "RUR", "RUB" },
};

static const char *const period_codes[RB_N_PERIODS] = {
  NULL, "hour", "day", "week", "month", "year",
};

static int
compare_code (const void *key, const void *element)
{
  return memcmp (key, element, 3);
}

/**
 * rb_currency_from_code:
 * @code: three letters, in any case
 *
 * Looks up an ISO 4217 code. RUR is read as RUB (R9).
 *
 * Returns: the currency, or %RB_CURRENCY_NONE if @code names none
 */
RbCurrency
rb_currency_from_code (const char *code)
{
  char upper[4] = { 0 };

  g_return_val_if_fail (code != NULL, RB_CURRENCY_NONE);

  if (strlen (code) != 3)
    return RB_CURRENCY_NONE;

  for (guint i = 0; i < 3; i++)
    upper[i] = g_ascii_toupper (code[i]);

  for (gsize i = 0; i < G_N_ELEMENTS (renamed_codes); i++)
    {
      if (g_str_equal (upper, renamed_codes[i][0]))
        memcpy (upper, renamed_codes[i][1], 3);
    }

  const char *found = bsearch (upper, iso_codes, sizeof iso_codes / 4, 4, compare_code);

  return found != NULL ? (RbCurrency) ((found - iso_codes) / 4 + 1) : RB_CURRENCY_NONE;
}

/**
 * rb_currency_to_code:
 * @currency: a currency
 *
 * Returns: (nullable): the ISO 4217 code, or %NULL for %RB_CURRENCY_NONE
 */
const char *
rb_currency_to_code (RbCurrency currency)
{
  g_return_val_if_fail (currency <= sizeof iso_codes / 4, NULL);

  return currency == RB_CURRENCY_NONE ? NULL : iso_codes + 4 * (currency - 1);
}

/**
 * rb_period_from_code:
 * @code: hour, day, week, month or year
 *
 * Returns: the period, or %RB_PERIOD_NONE if @code is not one of these words
 */
RbPeriod
rb_period_from_code (const char *code)
{
  g_return_val_if_fail (code != NULL, RB_PERIOD_NONE);

  for (guint i = RB_PERIOD_HOUR; i < RB_N_PERIODS; i++)
    {
      if (g_str_equal (code, period_codes[i]))
        return (RbPeriod) i;
    }

  return RB_PERIOD_NONE;
}

/**
 * rb_period_to_code:
 * @period: a period
 *
 * Returns: (nullable): hour, day, week, month or year; %NULL for %RB_PERIOD_NONE
 */
const char *
rb_period_to_code (RbPeriod period)
{
  g_return_val_if_fail ((guint) period < RB_N_PERIODS, NULL);

  return period_codes[period];
}

/**
 * rb_amount_from_double:
 * @value: a number of major units
 * @amount: (out): the same in ten-thousandths, rounded half away from zero; 0 if up to 1
 *
 * Turns a number from a file into an amount. What is up to one major unit is no pay (R10).
 *
 * Returns: %FALSE if @value is not finite or over %RB_AMOUNT_MAX; then @amount is 0
 */
gboolean
rb_amount_from_double (double value, gint64 *amount)
{
  *amount = 0;

  if (!isfinite (value) || value > (double) (RB_AMOUNT_MAX / RB_AMOUNT_SCALE))
    return FALSE;

  if (value > 1.0)
    *amount = llround (value * (double) RB_AMOUNT_SCALE);

  return TRUE;
}

/**
 * rb_amount_to_double:
 * @amount: ten-thousandths of a major unit
 *
 * Returns: @amount in major units
 */
double
rb_amount_to_double (gint64 amount)
{
  return (double) amount / (double) RB_AMOUNT_SCALE;
}

/**
 * rb_pay_is_stated:
 * @pay: pay
 *
 * Returns: whether @pay gives at least one bound
 */
gboolean
rb_pay_is_stated (const RbPay *pay)
{
  return pay->floor > 0 || pay->ceiling > 0;
}

/**
 * rb_pay_is_wide:
 * @pay: pay
 *
 * Returns: whether @pay is a range whose ceiling is above twice its floor (R7)
 */
gboolean
rb_pay_is_wide (const RbPay *pay)
{
  return pay->floor > 0 && pay->ceiling > 2 * pay->floor;
}
