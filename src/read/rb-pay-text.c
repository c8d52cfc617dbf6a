/* rb-pay-text.c: pay in the words of a posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-pay-text.h"

#include "read/rb-currency-symbol.h"
#include "read/rb-pay-clause.h"
#include "read/rb-pay-phrase.h"
#include "read/rb-pay-token.h"

#include <string.h>

/* Longer texts are descriptions; their start is read. */
#define MAX_CHARS 500
#define MAX_TOKENS 200
#define MAX_PARTS 24

/* A range this many times as high as it begins was put together wrongly. */
#define MAX_RANGE_RATIO 20

/* More than anyone writes without a currency. */
#define MAX_BARE_AMOUNT (G_GINT64_CONSTANT (1000000000) * RB_AMOUNT_SCALE)

/* One amount or the two ends of a range, before they are numbers. */
typedef struct {
  RbPayQuantity low;
  RbPayQuantity high; /* the same as low for a single amount */
  gboolean is_range;
  gboolean is_shared; /* one multiplier was written for both */
} Finding;

/* Where a dot before three digits groups them. */
static const char *const dot_grouping_codes[] = {
  "ARS", "BRL", "CLP", "COP", "CZK", "DKK", "EUR", "HRK", "IDR", "NOK",
  "PLN", "PYG", "RON", "RSD", "RUB", "SEK", "TRY", "UYU", "VND", NULL,
};

/* Of these currencies nobody earns millions: "$50M" is what a company raised. */
static const char *const strong_codes[] = {
  "AUD", "CAD", "CHF", "EUR", "GBP", "NZD", "SGD", "USD", NULL,
};

static gboolean
has_code_in (const RbCurrencySign *sign, const char *const *codes)
{
  return sign->currency != RB_CURRENCY_NONE &&
         g_strv_contains (codes, rb_currency_to_code (sign->currency));
}

static gboolean
is_euro (const RbCurrencySign *sign)
{
  return sign->symbol == g_utf8_get_char ("€");
}

/* "$100-120k": a multiplier on one side binds both, where the other number is small enough to need
 * it. "60,000-1.25 Lacs" is complete on both sides. */
static gboolean
share_multiplier (const RbPayQuantity *from, RbPayQuantity *to)
{
  guint64 limit = from->exponent == 3 || from->exponent == 6 ? 1000 : 100;
  gint64 plain = 0;

  if (!from->is_multiplied || to->is_multiplied ||
      !rb_pay_number_to_amount (&to->number, 0, &plain) ||
      (guint64) plain >= limit * (guint64) RB_AMOUNT_SCALE)
    return FALSE;

  to->is_multiplied = TRUE;
  to->exponent = from->exponent;
  to->is_indian = from->is_indian;
  return TRUE;
}

/* Both ends of a range have one currency and one period, on whichever side they stand. */
static gboolean
share_units (Finding *finding)
{
  RbPayQuantity *low = &finding->low;
  RbPayQuantity *high = &finding->high;

  if (low->is_money && high->is_money)
    {
      if (low->sign.symbol != high->sign.symbol && low->sign.symbol != 0 && high->sign.symbol != 0)
        return FALSE;
      if (low->sign.currency != high->sign.currency && low->sign.currency != RB_CURRENCY_NONE &&
          high->sign.currency != RB_CURRENCY_NONE)
        return FALSE;
    }
  if (low->period != high->period && low->period != RB_PERIOD_NONE &&
      high->period != RB_PERIOD_NONE)
    return FALSE;

  RbCurrencySign sign = {
    low->sign.currency != RB_CURRENCY_NONE ? low->sign.currency : high->sign.currency,
    low->sign.symbol != 0 ? low->sign.symbol : high->sign.symbol,
  };
  low->sign = high->sign = sign;
  low->period = high->period = MAX (low->period, high->period);
  finding->is_shared = share_multiplier (low, high) || share_multiplier (high, low);

  return rb_currency_sign_allows (sign.symbol, sign.currency);
}

/* Decides what the only separator of a number means; FALSE if that stays open. */
static gboolean
settle_separator (RbPayQuantity *quantity)
{
  RbPayNumber *number = &quantity->number;
  gboolean is_decimal = quantity->exponent > 3 || quantity->period == RB_PERIOD_HOUR;

  if (number->separator == RB_PAY_SEPARATOR_CLEAR)
    return TRUE;
  if (quantity->exponent == 3)
    return FALSE;
  if (number->separator == RB_PAY_SEPARATOR_COMMA)
    return quantity->exponent == 0;

  if (is_decimal)
    {
      number->n_decimals = 3;
      number->separator = RB_PAY_SEPARATOR_CLEAR;
      return TRUE;
    }

  return is_euro (&quantity->sign) || has_code_in (&quantity->sign, dot_grouping_codes) ||
         number->digits % 100 == 0;
}

/* India's multipliers imply its currency; "T" for thousand needs it, and millions of a strong one
 * are no pay. */
static gboolean
settle_multiplier (RbPayQuantity *quantity)
{
  RbCurrencySign *sign = &quantity->sign;
  gboolean is_strong = sign->symbol == '$' || sign->symbol == 0xA3 || is_euro (sign) ||
                       has_code_in (sign, strong_codes) || !quantity->is_money;

  if (quantity->exponent == 6)
    return !is_strong;
  if (!quantity->is_indian)
    return TRUE;
  if (sign->symbol != 0)
    return FALSE;
  if (sign->currency == RB_CURRENCY_NONE && quantity->exponent > 3)
    sign->currency = rb_currency_from_code ("INR");

  return sign->currency == rb_currency_from_code ("INR") || quantity->exponent > 3;
}

static gboolean
convert (RbPayQuantity *quantity, gint64 *amount)
{
  return settle_multiplier (quantity) && settle_separator (quantity) &&
         rb_pay_number_to_amount (&quantity->number, quantity->exponent, amount);
}

static gboolean
convert_finding (Finding *finding, RbPayText *pay)
{
  gint64 low = 0;
  gint64 high = 0;

  if (finding->is_range && !share_units (finding))
    return FALSE;
  if (!convert (&finding->low, &low) || !convert (&finding->high, &high))
    return FALSE;

  if (finding->is_shared && low > 0 && (low > high || high / MAX_RANGE_RATIO > low))
    return FALSE;

  pay->floor = !finding->is_range && finding->low.bound == RB_PAY_BOUND_CEILING ? 0 : low;
  pay->ceiling = !finding->is_range && finding->low.bound == RB_PAY_BOUND_FLOOR ? 0 : high;
  pay->currency = finding->high.sign.currency;
  if (pay->currency == RB_CURRENCY_NONE)
    pay->currency = finding->low.sign.currency;
  pay->symbol = pay->currency == RB_CURRENCY_NONE ? finding->high.sign.symbol : 0;
  pay->period = finding->high.period;

  return pay->floor > 0 || pay->ceiling > 0;
}

static gboolean
is_joined_at (const RbPayClause *clause, guint i)
{
  return i < clause->n_quantities && clause->quantities[i].is_joined &&
         !clause->quantities[i].is_dropped;
}

/* Finds the first amount or range of a clause, marked or not. Three numbers in a row are a date or
 * something else. */
static gboolean
find_in_clause (const RbPayClause *clause, gboolean marked, Finding *finding)
{
  for (guint i = 0; i < clause->n_quantities; i++)
    {
      const RbPayQuantity *low = &clause->quantities[i];
      gboolean is_range = is_joined_at (clause, i + 1);
      const RbPayQuantity *high = is_range ? low + 1 : low;

      if (low->is_dropped || low->is_joined ||
          (rb_pay_quantity_is_marked (low) || rb_pay_quantity_is_marked (high)) != marked)
        continue;

      *finding = (Finding){ .low = *low, .high = *high, .is_range = is_range };
      return !is_joined_at (clause, i + 2);
    }

  return FALSE;
}

/* Takes from a clause without amounts what it says about those of its neighbour: "(per year)",
 * "in USD". "Weekly pay" in a clause of its own says when it is paid. */
static void
add_note (RbPayText *pay, const RbPayClause *clause, gboolean is_before)
{
  if (pay->period == RB_PERIOD_NONE && (is_before || !clause->has_neutral))
    pay->period = clause->period;

  if (pay->currency == RB_CURRENCY_NONE && clause->sign.currency != RB_CURRENCY_NONE &&
      rb_currency_sign_allows (pay->symbol, clause->sign.currency))
    {
      pay->currency = clause->sign.currency;
      pay->symbol = 0;
    }
}

static gboolean
is_note (const RbPayClause *clause)
{
  return clause->n_quantities == 0 && !clause->has_words && !clause->is_refused;
}

/* What stands between two breaks, and whether the second is the end of a thought. */
typedef struct {
  RbPayClause clause;
  gboolean stops;
} Part;

static gboolean
ends_clause (RbPayTokenKind kind)
{
  return kind == RB_PAY_TOKEN_OPEN || kind == RB_PAY_TOKEN_BREAK || kind == RB_PAY_TOKEN_STOP;
}

static guint
read_parts (const RbPayToken *tokens, guint n_tokens, Part *parts)
{
  guint n_parts = 0;
  guint start = 0;

  for (guint i = 0; i <= n_tokens && n_parts < MAX_PARTS; i++)
    {
      if (i < n_tokens && !ends_clause (tokens[i].kind))
        continue;

      rb_pay_clause_read (&parts[n_parts].clause, tokens + start, i - start);
      parts[n_parts].stops = i < n_tokens && tokens[i].kind == RB_PAY_TOKEN_STOP;
      n_parts++;
      start = i + 1;
    }

  return n_parts;
}

/* The first part with marked amounts counts. */
static gboolean
find_marked (const Part *parts, guint n_parts, guint *found, RbPayText *pay)
{
  for (guint i = 0; i < n_parts; i++)
    {
      Finding finding = { .is_range = FALSE };

      *found = i;
      if (!parts[i].clause.is_refused && find_in_clause (&parts[i].clause, TRUE, &finding) &&
          convert_finding (&finding, pay))
        return TRUE;
    }

  return FALSE;
}

/* Bare numbers count where nothing else is in the text that they could belong to. */
static gboolean
find_bare (const Part *parts, guint n_parts, guint *found, RbPayText *pay)
{
  Finding finding = { .is_range = FALSE };
  guint n_found = 0;

  for (guint i = 0; i < n_parts; i++)
    {
      const RbPayClause *clause = &parts[i].clause;

      if (clause->is_refused || clause->n_quantities > 2)
        return FALSE;
      if (clause->n_quantities == 0)
        continue;
      if (clause->has_words || !find_in_clause (clause, FALSE, &finding) ||
          (clause->n_quantities == 2 && !finding.is_range))
        return FALSE;

      *found = i;
      n_found++;
    }

  return n_found == 1 && convert_finding (&finding, pay) && pay->floor <= MAX_BARE_AMOUNT &&
         pay->ceiling <= MAX_BARE_AMOUNT;
}

static void
add_notes (RbPayText *pay, const Part *parts, guint n_parts, guint found)
{
  const RbPayClause *clause = &parts[found].clause;

  if (pay->period == RB_PERIOD_NONE)
    pay->period = clause->period;

  for (guint i = found; i > 0 && !parts[i - 1].stops && is_note (&parts[i - 1].clause); i--)
    add_note (pay, &parts[i - 1].clause, TRUE);

  for (guint i = found + 1; i < n_parts && !parts[i - 1].stops && is_note (&parts[i].clause); i++)
    add_note (pay, &parts[i].clause, FALSE);
}

/* A text cut in the middle of an amount would show a smaller one. */
static guint
drop_cut_end (const RbPayToken *tokens, guint n_tokens)
{
  guint n_kept = n_tokens;

  while (n_kept > 0 && tokens[n_kept - 1].kind != RB_PAY_TOKEN_WORD &&
         !ends_clause (tokens[n_kept - 1].kind))
    n_kept--;

  return n_kept;
}

static guint
read_tokens (const char *text, RbPayToken *tokens)
{
  gboolean is_long = g_utf8_strlen (text, -1) > MAX_CHARS;
  g_autofree char *start = is_long ? g_utf8_substring (text, 0, MAX_CHARS) : NULL;
  guint n_tokens = rb_pay_tokens_read (is_long ? start : text, tokens, MAX_TOKENS);

  return is_long || n_tokens == MAX_TOKENS ? drop_cut_end (tokens, n_tokens) : n_tokens;
}

/**
 * rb_pay_text_read:
 * @text: pay in the words of a posting: "$110-140k a year", "3-7.5 Lacs PA", "от 60 000 ₽"
 * @pay: (out): what it says
 *
 * Reads the first amount or range of pay in a text. Only what is certain is read: amounts of
 * equity, bonuses, piece rates, numbers that may or may not be pay, and currencies that contradict
 * each other are none. Numbers without a currency, a multiplier or a period count only where the
 * text has no other words than those of pay. A floor above its ceiling is returned as found. Of a
 * text of over 500 characters the first 500 are read.
 *
 * Returns: whether an amount was found; if not, all of @pay is 0
 */
gboolean
rb_pay_text_read (const char *text, RbPayText *pay)
{
  RbPayToken tokens[MAX_TOKENS];
  Part parts[MAX_PARTS];
  gboolean is_estimated = FALSE;
  guint found = 0;

  g_return_val_if_fail (text != NULL && pay != NULL, FALSE);

  *pay = (RbPayText){ 0 };

  guint n_tokens = read_tokens (text, tokens);
  rb_pay_phrase_settle (tokens, n_tokens, &is_estimated);
  guint n_parts = read_parts (tokens, n_tokens, parts);

  if (!find_marked (parts, n_parts, &found, pay) && !find_bare (parts, n_parts, &found, pay))
    {
      *pay = (RbPayText){ 0 };
      return FALSE;
    }

  add_notes (pay, parts, n_parts, found);
  pay->estimated = is_estimated;

  return TRUE;
}
