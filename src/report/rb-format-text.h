/* rb-format-text.h: numbers, money and dates in the words of the user's locale.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pay.h"

G_BEGIN_DECLS

typedef enum {
  RB_MONEY_READING, /* rounded: to 100 from 10,000, to 10 from 1,000, to 0.01 below */
  RB_MONEY_EXACT,
} RbMoneyStyle;

/* All give new strings. Amounts are in ten-thousandths. */
char *rb_format_count (guint64 count) G_GNUC_WARN_UNUSED_RESULT;
char *rb_format_share (guint64 part, guint64 whole) G_GNUC_WARN_UNUSED_RESULT;
char *rb_format_money (double amount, RbCurrency currency, RbPeriod period, RbMoneyStyle style)
  G_GNUC_WARN_UNUSED_RESULT;
char *rb_format_pay (double amount, RbCurrency currency, RbPeriod period, RbMoneyStyle style)
  G_GNUC_WARN_UNUSED_RESULT;
char *rb_format_plain (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *rb_format_date (guint32 day) G_GNUC_WARN_UNUSED_RESULT;
char *rb_format_date_span (guint32 first, guint32 last) G_GNUC_WARN_UNUSED_RESULT;

guint32 rb_get_today (void);

G_END_DECLS
