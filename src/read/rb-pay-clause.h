/* rb-pay-clause.h: the amounts in one clause of a text about pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-pay-token.h"

G_BEGIN_DECLS

typedef enum {
  RB_PAY_BOUND_BOTH,    /* the amount itself */
  RB_PAY_BOUND_FLOOR,   /* from, or more */
  RB_PAY_BOUND_CEILING, /* up to */
} RbPayBound;

/* One number with all that is said about it. */
typedef struct {
  RbPayNumber number;
  gboolean is_money; /* a currency stands beside it, known or not */
  RbCurrencySign sign;
  gboolean is_multiplied;
  guint exponent;
  gboolean is_indian;
  RbPeriod period;
  RbPayBound bound;
  gboolean is_joined;  /* the upper end of a range that the one before begins */
  gboolean is_dropped; /* no amount after all */
} RbPayQuantity;

#define RB_PAY_MAX_QUANTITIES 6

typedef struct {
  RbPayQuantity quantities[RB_PAY_MAX_QUANTITIES];
  guint n_quantities;
  gboolean is_refused;  /* what it says is not pay, or not certain */
  gboolean has_words;   /* beside those of pay */
  gboolean has_neutral; /* words of pay */
  RbPeriod period;      /* said before any amount, or without one */
  RbCurrencySign sign;  /* said without an amount */
} RbPayClause;

void rb_pay_clause_read (RbPayClause *self, const RbPayToken *tokens, guint n_tokens);

gboolean rb_pay_quantity_is_marked (const RbPayQuantity *self);

G_END_DECLS
