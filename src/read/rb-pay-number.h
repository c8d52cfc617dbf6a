/* rb-pay-number.h: amounts of money written with digits.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which part of a number its only separator begins, where three digits follow it. */
typedef enum {
  RB_PAY_SEPARATOR_CLEAR,
  RB_PAY_SEPARATOR_COMMA, /* "1,250": groups digits, unless a multiplier follows */
  RB_PAY_SEPARATOR_DOT,   /* "1.250": may group digits or begin the decimals */
} RbPaySeparator;

typedef struct {
  gboolean is_valid; /* FALSE for "1.2.3" and other digits that are no amount */
  guint64 digits;
  guint n_decimals;
  RbPaySeparator separator;
} RbPayNumber;

gsize rb_pay_number_read (const char *text, RbPayNumber *number);
gboolean rb_pay_number_to_amount (const RbPayNumber *number, guint exponent, gint64 *amount);

G_END_DECLS
