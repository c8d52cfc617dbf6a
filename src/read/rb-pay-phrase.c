/* rb-pay-phrase.c: which part the words of a text about pay play in it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-pay-phrase.h"

/* "Minimum base salary of $50,000": so many words may stand before the number. */
#define MAX_WORDS_BETWEEN 4

typedef struct {
  RbPayToken *tokens;
  guint n_tokens;
  guint at;
  gboolean between_is_open; /* "between" waits for its "and" */
  gboolean is_in_brackets;
  gboolean is_estimated;
} Settler;

static RbPayTokenKind
get_kind (const Settler *self, guint i)
{
  return i < self->n_tokens ? self->tokens[i].kind : RB_PAY_TOKEN_BREAK;
}

static RbPayTokenKind
get_previous_kind (const Settler *self)
{
  return self->at > 0 ? self->tokens[self->at - 1].kind : RB_PAY_TOKEN_BREAK;
}

static gboolean
is_between_sign_and_number (RbPayTokenKind kind)
{
  return kind == RB_PAY_TOKEN_CURRENCY || kind == RB_PAY_TOKEN_TILDE ||
         kind == RB_PAY_TOKEN_ABOUT || kind == RB_PAY_TOKEN_NEUTRAL;
}

/**
 * rb_pay_phrase_number_follows:
 * @tokens: (array length=n_tokens): tokens
 * @n_tokens: their number
 * @i: one of them
 *
 * Returns: whether the next thing of weight behind @i is a number
 */
gboolean
rb_pay_phrase_number_follows (const RbPayToken *tokens, guint n_tokens, guint i)
{
  guint next = i + 1;

  while (next < n_tokens && next <= i + MAX_WORDS_BETWEEN &&
         is_between_sign_and_number (tokens[next].kind))
    next++;

  return next < n_tokens && tokens[next].kind == RB_PAY_TOKEN_NUMBER;
}

static gboolean
number_follows (const Settler *self)
{
  return rb_pay_phrase_number_follows (self->tokens, self->n_tokens, self->at);
}

/* Whether an amount, with its currency and period, ends right before the current token. */
static gboolean
amount_precedes (const Settler *self)
{
  for (guint i = self->at; i > 0; i--)
    {
      switch (self->tokens[i - 1].kind)
        {
        case RB_PAY_TOKEN_NUMBER:
          return TRUE;
        case RB_PAY_TOKEN_CURRENCY:
        case RB_PAY_TOKEN_MULTIPLIER:
        case RB_PAY_TOKEN_NEUTRAL:
        case RB_PAY_TOKEN_PER:
        case RB_PAY_TOKEN_PERIOD:
        case RB_PAY_TOKEN_PLUS:
          break;
        default:
          return FALSE;
        }
    }

  return FALSE;
}

static RbPayTokenKind
settle_range (const Settler *self, RbPayTokenKind alone)
{
  if (!number_follows (self))
    return RB_PAY_TOKEN_NEUTRAL;

  return amount_precedes (self) ? RB_PAY_TOKEN_RANGE : alone;
}

static RbPayTokenKind
settle_dash (const Settler *self)
{
  gboolean amount = amount_precedes (self);

  if (get_previous_kind (self) == RB_PAY_TOKEN_GRADE)
    return RB_PAY_TOKEN_NEUTRAL;
  if (amount && number_follows (self))
    return RB_PAY_TOKEN_RANGE;

  return amount || self->tokens[self->at].is_spaced ? RB_PAY_TOKEN_STOP : RB_PAY_TOKEN_NEUTRAL;
}

static RbPayTokenKind
settle_and (const Settler *self)
{
  if (self->between_is_open && amount_precedes (self) && number_follows (self))
    return RB_PAY_TOKEN_RANGE;

  return get_kind (self, self->at + 1) == RB_PAY_TOKEN_ABOVE ? RB_PAY_TOKEN_NEUTRAL
                                                             : RB_PAY_TOKEN_STOP;
}

static RbPayTokenKind
settle_above (const Settler *self)
{
  if (number_follows (self))
    return RB_PAY_TOKEN_FROM;

  return amount_precedes (self) ? RB_PAY_TOKEN_PLUS : RB_PAY_TOKEN_NEUTRAL;
}

/* "per" before anything but a period makes a piece rate of an amount. */
static RbPayTokenKind
settle_per (const Settler *self, RbPayTokenKind otherwise)
{
  if (get_kind (self, self->at + 1) == RB_PAY_TOKEN_PERIOD)
    return RB_PAY_TOKEN_PER;

  return amount_precedes (self) ? otherwise : RB_PAY_TOKEN_NEUTRAL;
}

static RbPayTokenKind
settle_a (const Settler *self)
{
  RbPayTokenKind next = get_kind (self, self->at + 1);

  if (next == RB_PAY_TOKEN_PERIOD || next == RB_PAY_TOKEN_PIECE)
    return settle_per (self, RB_PAY_TOKEN_NOT_PAY);

  return settle_range (self, RB_PAY_TOKEN_NEUTRAL);
}

/* "70/30" is a split, and "$40/lesson" a piece rate. */
static RbPayTokenKind
settle_slash (const Settler *self)
{
  RbPayToken *tokens = self->tokens;
  guint at = self->at;
  RbPayTokenKind next = get_kind (self, at + 1);
  gboolean is_tight = !tokens[at].is_spaced && at + 1 < self->n_tokens && !tokens[at + 1].is_spaced;

  if (get_previous_kind (self) == RB_PAY_TOKEN_NUMBER && next == RB_PAY_TOKEN_NUMBER &&
      (at < 2 || tokens[at - 2].kind != RB_PAY_TOKEN_CURRENCY))
    {
      tokens[at - 1].kind = RB_PAY_TOKEN_FIGURE;
      tokens[at + 1].kind = RB_PAY_TOKEN_FIGURE;
      return RB_PAY_TOKEN_NEUTRAL;
    }
  if (!is_tight && next != RB_PAY_TOKEN_PERIOD)
    return RB_PAY_TOKEN_STOP;
  if (next == RB_PAY_TOKEN_PERIOD || next == RB_PAY_TOKEN_WORD || next == RB_PAY_TOKEN_PIECE ||
      number_follows (self))
    return settle_per (self, RB_PAY_TOKEN_NOT_PAY);

  return RB_PAY_TOKEN_NEUTRAL;
}

/* An estimate is a site's where the site says so, in brackets or at the start. In running text the
 * word means the employer's own. */
static RbPayTokenKind
settle_estimate (Settler *self)
{
  RbPayTokenKind previous = get_previous_kind (self);

  if (previous != RB_PAY_TOKEN_EMPLOYER &&
      (previous == RB_PAY_TOKEN_SITE || self->is_in_brackets || self->at == 0))
    self->is_estimated = TRUE;

  return RB_PAY_TOKEN_ESTIMATE;
}

static RbPayTokenKind
settle_token (Settler *self)
{
  RbPayTokenKind kind = self->tokens[self->at].kind;

  switch (kind)
    {
    case RB_PAY_TOKEN_TO:
      return settle_range (self, RB_PAY_TOKEN_UP_TO);
    case RB_PAY_TOKEN_UP_TO:
      return settle_range (self, RB_PAY_TOKEN_UP_TO);
    case RB_PAY_TOKEN_FROM:
      return number_follows (self) ? kind : RB_PAY_TOKEN_NEUTRAL;
    case RB_PAY_TOKEN_TILDE:
      return settle_range (self, RB_PAY_TOKEN_NEUTRAL);
    case RB_PAY_TOKEN_A:
      return settle_a (self);
    case RB_PAY_TOKEN_AND:
      return settle_and (self);
    case RB_PAY_TOKEN_ABOVE:
      return settle_above (self);
    case RB_PAY_TOKEN_DASH:
      return settle_dash (self);
    case RB_PAY_TOKEN_SLASH:
      return settle_slash (self);
    case RB_PAY_TOKEN_PER:
      return settle_per (self, RB_PAY_TOKEN_NOT_PAY);
    case RB_PAY_TOKEN_PER_SOFTLY:
      return settle_per (self, RB_PAY_TOKEN_NEUTRAL);
    case RB_PAY_TOKEN_ESTIMATE:
      return settle_estimate (self);
    case RB_PAY_TOKEN_PERIOD:
      return get_previous_kind (self) == RB_PAY_TOKEN_PAID ? RB_PAY_TOKEN_NEUTRAL : kind;
    case RB_PAY_TOKEN_PLUS:
      return amount_precedes (self) ? kind : RB_PAY_TOKEN_NEUTRAL;
    default:
      return kind;
    }
}

/**
 * rb_pay_phrase_settle:
 * @tokens: (array length=n_tokens): tokens of a text
 * @n_tokens: their number
 * @is_estimated: (out): whether a site says that the amounts are its own estimate
 *
 * Gives each word and sign that can mean several things the part it plays here: a dash or "to"
 * becomes a range, a break or nothing, "per" a period or a piece rate.
 */
void
rb_pay_phrase_settle (RbPayToken *tokens, guint n_tokens, gboolean *is_estimated)
{
  Settler settler = { .tokens = tokens, .n_tokens = n_tokens };

  for (settler.at = 0; settler.at < n_tokens; settler.at++)
    {
      RbPayTokenKind kind = settle_token (&settler);

      if (kind == RB_PAY_TOKEN_OPEN || kind == RB_PAY_TOKEN_BREAK || kind == RB_PAY_TOKEN_STOP)
        {
          settler.is_in_brackets = kind == RB_PAY_TOKEN_OPEN;
          settler.between_is_open = FALSE;
        }
      else if (kind == RB_PAY_TOKEN_BETWEEN)
        settler.between_is_open = TRUE;

      tokens[settler.at].kind = kind;
    }

  *is_estimated = settler.is_estimated;
}
