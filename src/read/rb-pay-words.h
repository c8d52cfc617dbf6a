/* rb-pay-words.h: the words of texts about pay, by the part they play there.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  RB_PAY_TOKEN_WORD,       /* a word that pay texts need not have */
  RB_PAY_TOKEN_NEUTRAL,    /* salary, gross, base */
  RB_PAY_TOKEN_NUMBER,     /* digits that may be an amount */
  RB_PAY_TOKEN_FIGURE,     /* digits that are none: 40%, 3rd, 401k, 9:30 */
  RB_PAY_TOKEN_MULTIPLIER, /* k, lakh, LPA */
  RB_PAY_TOKEN_CURRENCY,   /* $, USD, euros */
  RB_PAY_TOKEN_PERIOD,     /* hour, monthly */
  RB_PAY_TOKEN_PER,        /* per: before a period, else before a piece of work */
  RB_PAY_TOKEN_PER_SOFTLY, /* pro, par, в: before a period, else anything */
  RB_PAY_TOKEN_A,          /* a, an: before a period; a: between two amounts */
  RB_PAY_TOKEN_FROM,       /* from, starting at, minimum */
  RB_PAY_TOKEN_UP_TO,      /* up to, maximum */
  RB_PAY_TOKEN_TO,         /* to, bis, до: between two amounts, or before one */
  RB_PAY_TOKEN_BETWEEN,
  RB_PAY_TOKEN_AND,
  RB_PAY_TOKEN_ABOVE, /* above, over: before an amount, or behind it */
  RB_PAY_TOKEN_ABOUT, /* about, circa */
  RB_PAY_TOKEN_DASH,
  RB_PAY_TOKEN_TILDE,
  RB_PAY_TOKEN_SLASH,
  RB_PAY_TOKEN_PLUS,     /* behind an amount: or more */
  RB_PAY_TOKEN_RANGE,    /* between the two bounds of a range */
  RB_PAY_TOKEN_NOT_PAY,  /* equity, bonus: the amounts beside it are no pay */
  RB_PAY_TOKEN_EXTRA,    /* benefits: the amounts behind it are no pay */
  RB_PAY_TOKEN_PIECE,    /* mile, question: behind "per" a piece of work */
  RB_PAY_TOKEN_GRADE,    /* GS, band: the number behind it is none of money */
  RB_PAY_TOKEN_PAID,     /* paid: the period behind it is when, not for what */
  RB_PAY_TOKEN_ESTIMATE, /* est. */
  RB_PAY_TOKEN_EMPLOYER, /* employer: whose estimate is no prediction */
  RB_PAY_TOKEN_SITE,     /* Glassdoor */
  RB_PAY_TOKEN_OPEN,     /* ( */
  RB_PAY_TOKEN_BREAK,    /* a comma or closing bracket */
  RB_PAY_TOKEN_STOP,     /* the end of a thought */
} RbPayTokenKind;

gboolean rb_pay_word_lookup (const char *folded, RbPayTokenKind *kind);
gboolean rb_pay_multiplier_lookup (const char *folded, guint *exponent, gboolean *is_indian);

G_END_DECLS
