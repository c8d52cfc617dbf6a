/* rb-pay-rules.c: what one posting's pay counts as, by rules R7 to R12.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-pay-rules.h"

/* R8: below the first, pay is by the hour; from the second on, by the year. */
#define HOURLY_BELOW (400 * RB_AMOUNT_SCALE)
#define YEARLY_FROM (15000 * RB_AMOUNT_SCALE)

typedef struct {
  gint64 least;
  gint64 most;
} Bounds;

/* R12, in major units. */
static const Bounds plausible[RB_N_PERIODS] = {
  [RB_PERIOD_HOUR] = { 2, 1000 },       [RB_PERIOD_DAY] = { 20, 8000 },
  [RB_PERIOD_WEEK] = { 100, 40000 },    [RB_PERIOD_MONTH] = { 400, 170000 },
  [RB_PERIOD_YEAR] = { 5000, 2000000 },
};

static const char *const kind_codes[RB_N_PAY_KINDS] = {
  "stated",
  "estimated",
  "set_aside",
  "none",
};

/**
 * rb_currency_has_size_rules:
 * @currency: a currency
 *
 * Returns: whether rules R8 and R12 judge amounts in @currency by their size
 */
gboolean
rb_currency_has_size_rules (RbCurrency currency)
{
  static const char *const codes[] = { "USD", "EUR", "GBP", "CAD", "AUD", "CHF", "NZD", "SGD" };
  static gsize initialized = 0;
  static RbCurrency currencies[G_N_ELEMENTS (codes)];

  if (g_once_init_enter (&initialized))
    {
      for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
        currencies[i] = rb_currency_from_code (codes[i]);

      g_once_init_leave (&initialized, 1);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      if (currencies[i] == currency)
        return TRUE;
    }

  return FALSE;
}

static RbPeriod
infer_period (const RbPay *pay, RbCurrency currency)
{
  gint64 size = pay->ceiling > 0 ? pay->ceiling : pay->floor;

  if (!rb_currency_has_size_rules (currency))
    return RB_PERIOD_NONE;

  if (size < HOURLY_BELOW)
    return RB_PERIOD_HOUR;

  return size >= YEARLY_FROM ? RB_PERIOD_YEAR : RB_PERIOD_NONE;
}

/* Both stated bounds have to be plausible: one posting of 30,000 to 9,000,000 is a slip of the
 * keyboard, and its midpoint would be no pay of anybody. */
static gboolean
is_plausible (const RbPay *pay, RbCurrency currency, RbPeriod period)
{
  if (period == RB_PERIOD_NONE || !rb_currency_has_size_rules (currency))
    return TRUE;

  gint64 least = plausible[period].least * RB_AMOUNT_SCALE;
  gint64 most = plausible[period].most * RB_AMOUNT_SCALE;
  gint64 floor = pay->floor > 0 ? pay->floor : pay->ceiling;
  gint64 ceiling = pay->ceiling > 0 ? pay->ceiling : pay->floor;

  return floor >= least && ceiling <= most;
}

static gint64
get_point (const RbPay *pay, RbPayPoint point)
{
  if (pay->floor == 0)
    return pay->ceiling;

  if (pay->ceiling == 0 || point == RB_PAY_POINT_FLOOR)
    return pay->floor;

  if (point == RB_PAY_POINT_CEILING)
    return pay->ceiling;

  return pay->floor + (pay->ceiling - pay->floor) / 2;
}

static gint64
get_periods_in_year (RbPeriod period, const RbSwitches *switches)
{
  switch (period)
    {
    case RB_PERIOD_HOUR:
      return switches->hours_in_year;
    case RB_PERIOD_DAY:
      return 260;
    case RB_PERIOD_WEEK:
      return 52;
    case RB_PERIOD_MONTH:
      return 12;
    case RB_PERIOD_YEAR:
      return 1;
    case RB_PERIOD_NONE:
    default:
      return 0;
    }
}

static gboolean
passes (RbPayKind kind, gboolean is_estimate, const RbSwitches *switches)
{
  if (kind == RB_PAY_NOT_STATED || (is_estimate && !switches->include_estimates))
    return FALSE;

  return kind != RB_PAY_SET_ASIDE || switches->include_implausible;
}

/**
 * rb_pay_count:
 * @pay: pay as posted
 * @assumption: what unmarked pay means in the posting's source
 * @switches: how pay is counted
 *
 * Applies the rules to one posting's pay: its currency (R9) and period (R8), whether it is an
 * estimate (R11) or implausible (R12), its pay point (R7), and the conversion to a year (R8). The
 * kind does not depend on what the switches include. A midpoint between two ten-thousandths is
 * rounded down.
 *
 * Returns: what the pay counts as
 */
RbCountedPay
rb_pay_count (const RbPay *pay, RbAssumption assumption, const RbSwitches *switches)
{
  RbCountedPay counted = {
    .kind = RB_PAY_NOT_STATED,
    .currency = pay->currency,
    .period = pay->period,
  };

  if (!rb_pay_is_stated (pay))
    return counted;

  counted.currency_assumed = (pay->flags & RB_PAY_CURRENCY_ASSUMED) != 0;

  if (counted.currency == RB_CURRENCY_NONE && assumption.currency != RB_CURRENCY_NONE)
    {
      counted.currency = assumption.currency;
      counted.currency_assumed = TRUE;
    }

  if (counted.period == RB_PERIOD_NONE)
    {
      counted.period = assumption.period != RB_PERIOD_NONE ? assumption.period
                                                           : infer_period (pay, counted.currency);
      counted.period_assumed = counted.period != RB_PERIOD_NONE;
    }

  counted.posted_period = counted.period;

  gboolean is_estimate = (pay->flags & RB_PAY_ESTIMATED) != 0;

  if (!is_plausible (pay, counted.currency, counted.period))
    counted.kind = RB_PAY_SET_ASIDE;
  else
    counted.kind = is_estimate ? RB_PAY_PREDICTED : RB_PAY_STATED;

  counted.counts = passes (counted.kind, is_estimate, switches);
  counted.point = get_point (pay, switches->pay_point);

  if (switches->as_yearly && counted.period != RB_PERIOD_NONE)
    {
      counted.point *= get_periods_in_year (counted.period, switches);
      counted.converted = counted.period != RB_PERIOD_YEAR;
      counted.period = RB_PERIOD_YEAR;
    }

  return counted;
}

/**
 * rb_pay_kind_to_code:
 * @kind: a kind
 *
 * Returns: stated, estimated, set_aside or none
 */
const char *
rb_pay_kind_to_code (RbPayKind kind)
{
  g_return_val_if_fail ((guint) kind < RB_N_PAY_KINDS, NULL);

  return kind_codes[kind];
}
