/* rb-pay.h: amounts, currencies, periods, and what one posting says about pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Amounts are gint64 counts of ten-thousandths of the currency's major unit; 0 means "not given"
 * (amounts of up to 1 are no pay, rule R10). */
#define RB_AMOUNT_SCALE G_GINT64_CONSTANT (10000)
#define RB_AMOUNT_MAX (G_GINT64_CONSTANT (100000000000) * RB_AMOUNT_SCALE)

/* The order is the order of display. */
typedef enum {
  RB_PERIOD_NONE,
  RB_PERIOD_HOUR,
  RB_PERIOD_DAY,
  RB_PERIOD_WEEK,
  RB_PERIOD_MONTH,
  RB_PERIOD_YEAR,
} RbPeriod;
#define RB_N_PERIODS 6

/* A place in the alphabetical list of ISO 4217 codes, from 1: comparing values compares codes. */
typedef guint16 RbCurrency;
#define RB_CURRENCY_NONE ((RbCurrency) 0)

typedef enum {
  RB_PAY_CURRENCY_ASSUMED = 1 << 0, /* read from a bare "$", "£" or "€" (R9) */
  RB_PAY_ESTIMATED = 1 << 1,        /* predicted by a site, not stated (R11) */
} RbPayFlags;

/* Pay as posted: nothing inferred, nothing converted. No pay: both bounds 0. */
typedef struct {
  gint64 floor;
  gint64 ceiling;
  RbCurrency currency;
  guint8 period; /* RbPeriod */
  guint8 flags;  /* RbPayFlags */
} RbPay;

RbCurrency rb_currency_from_code (const char *code);
const char *rb_currency_to_code (RbCurrency currency);

RbPeriod rb_period_from_code (const char *code);
const char *rb_period_to_code (RbPeriod period);

gboolean rb_amount_from_double (double value, gint64 *amount);
double rb_amount_to_double (gint64 amount);

gboolean rb_pay_is_stated (const RbPay *pay);
gboolean rb_pay_is_wide (const RbPay *pay);

G_END_DECLS
