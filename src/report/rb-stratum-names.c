/* rb-stratum-names.c: kinds of pay in words.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-stratum-names.h"

#include <glib/gi18n-lib.h>

static const char *
get_period_name (RbPeriod period)
{
  switch (period)
    {
    case RB_PERIOD_HOUR:
      return C_ ("period of pay", "an hour");
    case RB_PERIOD_DAY:
      return C_ ("period of pay", "a day");
    case RB_PERIOD_WEEK:
      return C_ ("period of pay", "a week");
    case RB_PERIOD_MONTH:
      return C_ ("period of pay", "a month");
    case RB_PERIOD_YEAR:
      return C_ ("period of pay", "a year");
    case RB_PERIOD_NONE:
    default:
      return C_ ("period of pay", "no period");
    }
}

/**
 * rb_stratum_name:
 * @currency: a currency
 * @period: a period
 *
 * Returns: (transfer full): such as “USD, a year”
 */
char *
rb_stratum_name (RbCurrency currency, RbPeriod period)
{
  const char *code = rb_currency_to_code (currency);

  /* Translators: a kind of pay: the code of a currency and a period, “USD, a year”. */
  return g_strdup_printf (_ ("%s, %s"), code != NULL ? code : C_ ("currency", "No currency"),
                          get_period_name (period));
}

/**
 * rb_stratum_hint:
 * @stratum: (nullable): the pay of a role that is not of the kind shown
 * @shown: the currency that is shown
 *
 * Returns: (transfer full): such as “Paid by the hour”, for a row that has no figure to show
 */
char *
rb_stratum_hint (const RbStratum *stratum, RbCurrency shown)
{
  if (stratum == NULL)
    return g_strdup (_ ("No pay stated"));

  if (stratum->currency == RB_CURRENCY_NONE)
    return g_strdup (_ ("Pay without currency"));

  if (stratum->currency != shown)
    /* Translators: %s is the code of a currency, “EUR”. */
    return g_strdup_printf (_ ("Pay in %s"), rb_currency_to_code (stratum->currency));

  switch (stratum->period)
    {
    case RB_PERIOD_HOUR:
      return g_strdup (_ ("Paid by the hour"));
    case RB_PERIOD_DAY:
      return g_strdup (_ ("Paid by the day"));
    case RB_PERIOD_WEEK:
      return g_strdup (_ ("Paid by the week"));
    case RB_PERIOD_MONTH:
      return g_strdup (_ ("Paid by the month"));
    case RB_PERIOD_YEAR:
      return g_strdup (_ ("Paid by the year"));
    case RB_PERIOD_NONE:
    default:
      return g_strdup (_ ("Pay without period"));
    }
}
