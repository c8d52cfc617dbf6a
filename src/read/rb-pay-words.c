/* rb-pay-words.c: the words of texts about pay, by the part they play there.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-pay-words.h"

#include "model/rb-word-table.h"

#include <string.h>

#define TIMES(exponent) (exponent)
#define INDIAN(exponent) (-(exponent))

/* "Mil" is a thousand in Spanish and a million in English, so that nothing certain remains. */
static const RbWordGroup pay_words_groups[] = {
  { "salary|salaries|pay|wage|wages|rate|rates|range|base|basic|compensation|comp|package|"
    "ctc|gross|net|netto|brutto|brut|bruto|nett|competitive|negotiable|neg|doe|target|"
    "expected|offered|offer|hiring|annualized|annualised|stipend|remuneration|total|cash|of|"
    "is|are|in|at|the|on|for|it|as|as per|pro rata|per experience|зарплата|оклад|заработная|"
    "плата|на|руки|на руки|до вычета|вычета|налогов|вычетом|за вычетом|gehalt|jahresgehalt|"
    "lohn|salaire|salario|sueldo|vergutung|remuneracao|fixed|current|pf|tax|taxes|before tax|"
    "after tax",
    RB_PAY_TOKEN_NEUTRAL },
  { "per|за|each|every|apiece", RB_PAY_TOKEN_PER },
  { "в|pro|par|por|im|pr|na|za|je", RB_PAY_TOKEN_PER_SOFTLY },
  { "from|starting|starts|start|starting at|starting from|starts at|min|minimum|at least|"
    "more than|от|ab|desde|od|vanaf|des|mindestens|fra|fran|exceeding|upwards of|не менее|"
    "a partir",
    RB_PAY_TOKEN_FROM },
  { "up to|upto|max|maximum|under|below|less than|as much as|jusqua|hasta|maks|maximal|"
    "hochstens|at most",
    RB_PAY_TOKEN_UP_TO },
  { "to|до|bis|till|until|tot|til|do|through|thru|al", RB_PAY_TOKEN_TO },
  { "a|an", RB_PAY_TOKEN_A },
  { "between|zwischen|entre|между", RB_PAY_TOKEN_BETWEEN },
  { "and|und|et|и|y|e", RB_PAY_TOKEN_AND },
  { "above|over|up|more|higher|upwards|onwards|выше|свыше", RB_PAY_TOKEN_ABOVE },
  { "and above|and up|and over|or more|or above|or higher|or over|and more|and higher|"
    "and upwards|und mehr|et plus|и выше|и более|以上",
    RB_PAY_TOKEN_PLUS },
  { "approx|approximately|circa|ca|around|about|roughly|env|environ|etwa|около|примерно",
    RB_PAY_TOKEN_ABOUT },
  { "equity|stock|stocks|share|shares|options|rsu|rsus|esop|esops|bonus|bonuses|commission|"
    "commissions|referral|reward|rewards|relocation|allowance|allowances|reimbursement|grant|"
    "funding|raised|raise|revenue|arr|valuation|aum|turnover|variable|incentive|incentives|"
    "split|ote|budget|budgeted|premium|voucher|discount|deposit|fee|fees|prize|savings|"
    "joining|signing|sign on|retention|matching|hike|бонус|бонусы|премия|премии|mil|mille",
    RB_PAY_TOKEN_NOT_PAY },
  { "benefit|benefits|perks|tip|tips|pension|insurance|healthcare|tuition|vacation|pto",
    RB_PAY_TOKEN_EXTRA },
  { "mile|miles|question|task|word|page|article|lesson|session|class|visit|piece|unit|item|"
    "project|assignment|delivery|order|call|hit|survey|video|post|shift|load|trip|ride|"
    "person|head|услугу|смену|вахту|заказ|рейс|минуту|minute|km",
    RB_PAY_TOKEN_PIECE },
  { "grade|band|level|gs|wg|step|tier|scale|point|разряд|entgeltgruppe|eg|tvod|tv l|tvl|"
    "category",
    RB_PAY_TOKEN_GRADE },
  { "paid|payable|payout|payments|payment", RB_PAY_TOKEN_PAID },
  { "est|estimate|estimated|estimation|predicted", RB_PAY_TOKEN_ESTIMATE },
  { "employer|company", RB_PAY_TOKEN_EMPLOYER },
  { "glassdoor|indeed|linkedin|ziprecruiter|adzuna|payscale|google|monster|simplyhired|"
    "jooble|talent",
    RB_PAY_TOKEN_SITE },
  { "or|oder|ou|plus|with|including|incl|inkl|inclusive|excluding|excl|exclusive|but|zzgl|"
    "mit|avec|con|с|без|without|w",
    RB_PAY_TOKEN_STOP },
};
static RbWordTable pay_words = RB_WORD_TABLE (pay_words_groups);

/* What multiplies a number: a power of ten, and whether only India counts so. */
static const RbWordGroup multipliers_groups[] = {
  { "k|thousand|tsd|тыс|тысяч|т|tys|тыщ|千", TIMES (3) },
  { "m|mn|mio|mln|million|millions|млн", TIMES (6) },
  { "万|萬|만", TIMES (4) },
  { "t", INDIAN (3) },
  { "l|lac|lacs|lakh|lakhs|lk|lks|lpa", INDIAN (5) },
  { "cr|crore|crores", INDIAN (7) },
};
static RbWordTable multipliers = RB_WORD_TABLE (multipliers_groups);

/**
 * rb_pay_word_lookup:
 * @folded: one word or two, as rb_word_fold() writes them
 * @kind: (out): the part it plays
 *
 * Returns: whether the words are known
 */
gboolean
rb_pay_word_lookup (const char *folded, RbPayTokenKind *kind)
{
  int value = 0;

  if (!rb_word_table_find (&pay_words, folded, strlen (folded), &value))
    return FALSE;

  *kind = (RbPayTokenKind) value;
  return TRUE;
}

/**
 * rb_pay_multiplier_lookup:
 * @folded: a word as rb_word_fold() writes it
 * @exponent: (out): the power of ten it multiplies with
 * @is_indian: (out): whether only India counts so
 *
 * Returns: whether the word multiplies a number
 */
gboolean
rb_pay_multiplier_lookup (const char *folded, guint *exponent, gboolean *is_indian)
{
  int value = 0;

  if (!rb_word_table_find (&multipliers, folded, strlen (folded), &value))
    return FALSE;

  *exponent = (guint) ABS (value);
  *is_indian = value < 0;
  return TRUE;
}
