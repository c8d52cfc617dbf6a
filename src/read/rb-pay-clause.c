/* rb-pay-clause.c: the amounts in one clause of a text about pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-pay-clause.h"

#include "read/rb-pay-phrase.h"

typedef struct {
  RbPayClause *clause;
  const RbPayToken *tokens;
  guint n_tokens;
  guint at;
  RbCurrencySign sign; /* waits for its number */
  gboolean sign_is_pending;
  RbPayBound bound; /* of the next number */
  gboolean join_is_pending;
  gboolean grade_is_open;
  gboolean extra_is_open;
  gboolean is_at_amount; /* the last token belongs to the last quantity */
} Reader;

/**
 * rb_pay_quantity_is_marked:
 * @self: a quantity
 *
 * Returns: whether anything but the number itself shows that it is an amount of pay
 */
gboolean
rb_pay_quantity_is_marked (const RbPayQuantity *self)
{
  return self->is_money || self->is_multiplied || self->period != RB_PERIOD_NONE;
}

static RbPayQuantity *
get_last (Reader *self)
{
  RbPayClause *clause = self->clause;

  return clause->n_quantities > 0 ? &clause->quantities[clause->n_quantities - 1] : NULL;
}

static RbPayTokenKind
get_previous_kind (const Reader *self)
{
  return self->at > 0 ? self->tokens[self->at - 1].kind : RB_PAY_TOKEN_BREAK;
}

/* "$126k-$154k CAD" has one currency, "£90k USD" contradicts itself. */
static gboolean
merge_signs (RbCurrencySign *into, const RbCurrencySign *from)
{
  RbCurrency currency = into->currency != RB_CURRENCY_NONE ? into->currency : from->currency;
  gunichar symbol = into->symbol != 0 ? into->symbol : from->symbol;

  if ((from->currency != RB_CURRENCY_NONE && from->currency != currency) ||
      (from->symbol != 0 && from->symbol != symbol) || !rb_currency_sign_allows (symbol, currency))
    return FALSE;

  *into = (RbCurrencySign){ currency, symbol };
  return TRUE;
}

static void
read_number (Reader *self, const RbPayToken *token)
{
  RbPayClause *clause = self->clause;

  if (clause->n_quantities == RB_PAY_MAX_QUANTITIES)
    {
      clause->is_refused = TRUE;
      return;
    }

  clause->quantities[clause->n_quantities++] = (RbPayQuantity){
    .number = token->number,
    .is_money = self->sign_is_pending,
    .sign = self->sign,
    .bound = self->bound,
    .is_joined = self->join_is_pending,
    .is_dropped = self->grade_is_open || self->extra_is_open,
  };
  self->sign_is_pending = FALSE;
  self->sign = (RbCurrencySign){ RB_CURRENCY_NONE, 0 };
  self->bound = RB_PAY_BOUND_BOTH;
  self->join_is_pending = FALSE;
  self->grade_is_open = FALSE;
}

/* A currency belongs to the number before it where that has none yet, else to the one behind. */
static void
read_currency (Reader *self, const RbPayToken *token)
{
  RbPayQuantity *last = get_last (self);
  gboolean is_behind = last != NULL && self->is_at_amount;
  gboolean is_before = rb_pay_phrase_number_follows (self->tokens, self->n_tokens, self->at);

  if (is_behind && (!last->is_money || !is_before))
    {
      last->is_money = TRUE;
      if (!merge_signs (&last->sign, &token->sign))
        self->clause->is_refused = TRUE;
    }
  else
    {
      self->sign_is_pending = TRUE;
      if (!merge_signs (&self->sign, &token->sign))
        self->clause->is_refused = TRUE;
    }
}

static void
read_multiplier (Reader *self, const RbPayToken *token)
{
  RbPayQuantity *last = get_last (self);

  if (last == NULL || !self->is_at_amount || last->is_multiplied)
    return;

  last->is_multiplied = TRUE;
  last->exponent = token->exponent;
  last->is_indian = token->is_indian;
  if (token->period != RB_PERIOD_NONE)
    last->period = token->period;
}

/* "40 hours": a bare number with a unit of time is a length of time, and so is a range's other end.
 */
static void
drop_last (Reader *self)
{
  RbPayClause *clause = self->clause;
  RbPayQuantity *last = get_last (self);

  last->is_dropped = TRUE;
  if (last->is_joined && clause->n_quantities > 1 && !rb_pay_quantity_is_marked (last - 1))
    last[-1].is_dropped = TRUE;
}

static void
read_period (Reader *self, const RbPayToken *token)
{
  RbPayQuantity *last = get_last (self);
  gboolean is_asked_for = get_previous_kind (self) == RB_PAY_TOKEN_PER;
  gboolean is_adverb = token->period_word == RB_PERIOD_WORD_ADVERB;

  if (last == NULL)
    {
      if ((is_asked_for || is_adverb) && self->clause->period == RB_PERIOD_NONE)
        self->clause->period = token->period;
      return;
    }

  gboolean is_noun = token->period_word == RB_PERIOD_WORD_NOUN && self->is_at_amount;
  if (last->is_dropped)
    return;
  if (!is_asked_for && !is_adverb && !rb_pay_quantity_is_marked (last))
    drop_last (self);
  else if (is_asked_for || is_adverb || is_noun)
    {
      if (token->period == RB_PERIOD_NONE)
        self->clause->is_refused = TRUE;
      else if (last->period == RB_PERIOD_NONE)
        last->period = token->period;
    }
}

static gboolean
keeps_currency_waiting (RbPayTokenKind kind)
{
  return kind == RB_PAY_TOKEN_NEUTRAL || kind == RB_PAY_TOKEN_ABOUT || kind == RB_PAY_TOKEN_FROM ||
         kind == RB_PAY_TOKEN_UP_TO || kind == RB_PAY_TOKEN_CURRENCY ||
         kind == RB_PAY_TOKEN_TILDE || kind == RB_PAY_TOKEN_RANGE;
}

static gboolean
belongs_to_amount (RbPayTokenKind kind)
{
  return kind == RB_PAY_TOKEN_NUMBER || kind == RB_PAY_TOKEN_MULTIPLIER ||
         kind == RB_PAY_TOKEN_CURRENCY || kind == RB_PAY_TOKEN_PER || kind == RB_PAY_TOKEN_PERIOD ||
         kind == RB_PAY_TOKEN_PLUS;
}

static void
read_word (Reader *self, RbPayTokenKind kind)
{
  RbPayClause *clause = self->clause;
  RbPayQuantity *last = get_last (self);

  switch (kind)
    {
    case RB_PAY_TOKEN_FROM:
      self->bound = RB_PAY_BOUND_FLOOR;
      break;
    case RB_PAY_TOKEN_UP_TO:
      self->bound = RB_PAY_BOUND_CEILING;
      break;
    case RB_PAY_TOKEN_RANGE:
      self->join_is_pending = last != NULL;
      break;
    case RB_PAY_TOKEN_PLUS:
      if (last != NULL)
        last->bound = RB_PAY_BOUND_FLOOR;
      break;
    case RB_PAY_TOKEN_GRADE:
      self->grade_is_open = TRUE;
      break;
    case RB_PAY_TOKEN_EXTRA:
      self->extra_is_open = TRUE;
      break;
    case RB_PAY_TOKEN_NOT_PAY:
      clause->is_refused = TRUE;
      break;
    case RB_PAY_TOKEN_NEUTRAL:
      clause->has_neutral = TRUE;
      break;
    case RB_PAY_TOKEN_WORD:
    case RB_PAY_TOKEN_PIECE:
      clause->has_words = TRUE;
      break;
    default:
      break;
    }
}

static void
read_token (Reader *self)
{
  const RbPayToken *token = &self->tokens[self->at];

  switch (token->kind)
    {
    case RB_PAY_TOKEN_NUMBER:
      read_number (self, token);
      break;
    case RB_PAY_TOKEN_CURRENCY:
      read_currency (self, token);
      break;
    case RB_PAY_TOKEN_MULTIPLIER:
      read_multiplier (self, token);
      break;
    case RB_PAY_TOKEN_PERIOD:
      read_period (self, token);
      break;
    default:
      read_word (self, token->kind);
      break;
    }

  if (!keeps_currency_waiting (token->kind))
    self->sign_is_pending = FALSE;
  self->is_at_amount = self->clause->n_quantities > 0 && belongs_to_amount (token->kind) &&
                       !(token->kind == RB_PAY_TOKEN_CURRENCY && self->sign_is_pending);
}

/* "GS 9-11": the second number of a grade is none of money either. */
static void
drop_joined_grades (RbPayClause *clause)
{
  for (guint i = 1; i < clause->n_quantities; i++)
    {
      RbPayQuantity *quantity = &clause->quantities[i];

      if (!quantity->is_joined || !clause->quantities[i - 1].is_dropped)
        continue;

      quantity->is_joined = FALSE;
      quantity->is_dropped = !rb_pay_quantity_is_marked (quantity);
    }
}

/**
 * rb_pay_clause_read:
 * @self: (out caller-allocates): what the clause says
 * @tokens: (array length=n_tokens): settled tokens without a break among them
 * @n_tokens: their number
 *
 * Finds the numbers of a clause, and for each its currency, multiplier, period and bound.
 */
void
rb_pay_clause_read (RbPayClause *self, const RbPayToken *tokens, guint n_tokens)
{
  Reader reader = { .clause = self, .tokens = tokens, .n_tokens = n_tokens };

  *self = (RbPayClause){ .n_quantities = 0 };
  for (reader.at = 0; reader.at < n_tokens; reader.at++)
    read_token (&reader);

  if (self->n_quantities == 0)
    self->sign = reader.sign;
  drop_joined_grades (self);
}
