/* rb-currency-symbol.h: the signs and words that stand for currencies.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pay.h"

G_BEGIN_DECLS

/* What a sign or a word says: a currency, or else the sign that several currencies share. Both may
 * be absent: "kr" is money of one of four countries. */
typedef struct {
  RbCurrency currency;
  gunichar symbol;
} RbCurrencySign;

gboolean rb_currency_sign_from_char (gunichar c, RbCurrencySign *sign);
gboolean rb_currency_sign_from_word (const char *folded, const char *written, RbCurrencySign *sign);
RbCurrency rb_currency_from_dollar_prefix (const char *folded);
gboolean rb_currency_sign_allows (gunichar symbol, RbCurrency currency);

RbCurrency rb_currency_from_symbol (gunichar symbol, const char *country, gboolean *is_assumed);

G_END_DECLS
