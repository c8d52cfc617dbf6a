/* rb-period-words.h: the words that name an hour, a day, a week, a month or a year of pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pay.h"

G_BEGIN_DECLS

/* How a word says the period; decides where in a sentence it may stand. */
typedef enum {
  RB_PERIOD_WORD_ADVERB, /* hourly, p.a.: anywhere near the amount */
  RB_PERIOD_WORD_NOUN,   /* hour: right behind the amount, or behind "per" */
  RB_PERIOD_WORD_PLURAL, /* hours: with a bare number, a length of time */
  RB_PERIOD_WORD_SHORT,  /* h: only behind "per" or a slash */
} RbPeriodWord;

gboolean
rb_period_word_lookup (const char *folded, gsize length, RbPeriod *period, RbPeriodWord *word);
gboolean rb_period_word_next (const char **cursor, RbPeriod *period);

G_END_DECLS
