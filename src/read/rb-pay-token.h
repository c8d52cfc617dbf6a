/* rb-pay-token.h: the words, numbers and signs of a text about pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-currency-symbol.h"
#include "read/rb-pay-number.h"
#include "read/rb-pay-words.h"
#include "read/rb-period-words.h"

G_BEGIN_DECLS

typedef struct {
  RbPayTokenKind kind;
  gboolean is_spaced;       /* white space stands before it */
  RbPayNumber number;       /* of a number */
  guint exponent;           /* of a multiplier, as a power of ten */
  gboolean is_indian;       /* of a multiplier */
  RbCurrencySign sign;      /* of a currency */
  RbPeriod period;          /* of a period, and of the multiplier LPA */
  RbPeriodWord period_word; /* of a period */
} RbPayToken;

guint rb_pay_tokens_read (const char *text, RbPayToken *tokens, guint max_tokens);

G_END_DECLS
