/* rb-target-text.c: what a part of a chart stands for, in words.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-target-text.h"

#include "report/rb-format-text.h"
#include "report/rb-sentences.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static char *
format_money (const RbChartUnit *unit, double amount, RbMoneyStyle style)
{
  return rb_format_money (amount, unit->currency, unit->period, style);
}

/* Edges of bars are round; dots stand for amounts as they are. */
static char *
format_span (const RbChartTarget *target, const RbChartUnit *unit)
{
  const RbMoneyStyle style =
    target->kind == RB_CHART_TARGET_DOTS ? RB_MONEY_EXACT : RB_MONEY_READING;
  g_autofree char *from = isnan (target->from) ? NULL : format_money (unit, target->from, style);
  g_autofree char *to = isnan (target->to) ? NULL : format_money (unit, target->to, style);

  if (from == NULL && to == NULL)
    return g_strdup ("");

  if (from == NULL)
    /* Translators: a bar of a chart, by its upper edge. */
    return g_strdup_printf (_ ("Under %s"), to);

  if (to == NULL)
    /* Translators: a bar of a chart, by its lower edge. */
    return g_strdup_printf (_ ("%s or more"), from);

  if (target->from == target->to)
    return g_steal_pointer (&from);

  /* Translators: two amounts, “$120,000 – $130,000”. */
  return g_strdup_printf (_ ("%s – %s"), from, to);
}

static char *
describe_count (const RbChartTarget *target, gsize n)
{
  g_autofree char *openings = rb_sentence_openings ((guint) target->count);
  g_autofree char *share = rb_format_share (target->count, MAX (n, 1));

  /* Translators: a number of openings and the share of the role they are, “15 openings, 12%”. */
  return g_strdup_printf (_ ("%s, %s"), openings, share);
}

static char *
describe_meaning (const RbChartTarget *target, gsize n)
{
  switch (target->kind)
    {
    case RB_CHART_TARGET_DOTS:
      return rb_sentence_openings ((guint) target->count);
    case RB_CHART_TARGET_BAR:
      return describe_count (target, n);
    case RB_CHART_TARGET_REACH:
      return g_strdup (_ ("10% pay less, 10% pay more"));
    case RB_CHART_TARGET_BOX:
      return g_strdup (_ ("the middle half"));
    case RB_CHART_TARGET_UNCERTAINTY:
      return g_strdup (_ ("where the true middle may lie"));
    case RB_CHART_TARGET_P10:
      return g_strdup (_ ("10% pay less"));
    case RB_CHART_TARGET_P25:
      return g_strdup (_ ("25% pay less"));
    case RB_CHART_TARGET_MEDIAN:
      return g_strdup (_ ("median"));
    case RB_CHART_TARGET_P75:
      return g_strdup (_ ("75% pay less"));
    case RB_CHART_TARGET_P90:
      return g_strdup (_ ("90% pay less"));
    case RB_CHART_TARGET_AVERAGE:
      return g_strdup (_ ("average"));
    case RB_CHART_TARGET_MARK:
      return g_strdup (_ ("the salary that was entered"));
    case RB_CHART_TARGET_ROW:
    default:
      return g_strdup ("");
    }
}

/**
 * rb_target_make_words:
 * @target: what of a chart is pointed at; not a row
 * @unit: the unit of its amounts
 * @n: the pay points of its row
 *
 * Returns: an amount and what it means, to be read beside the chart
 */
RbTargetWords
rb_target_make_words (const RbChartTarget *target, const RbChartUnit *unit, gsize n)
{
  return (RbTargetWords){
    .amount = format_span (target, unit),
    .meaning = describe_meaning (target, n),
  };
}

/**
 * rb_target_words_clear:
 * @self: words
 */
void
rb_target_words_clear (RbTargetWords *self)
{
  g_clear_pointer (&self->amount, g_free);
  g_clear_pointer (&self->meaning, g_free);
}

/**
 * rb_target_describe:
 * @target: what of a chart is pointed at; not a row
 * @unit: the unit of its amounts
 * @n: the pay points of its row
 *
 * Returns: (transfer full): the same in one line, which a screen reader is told
 */
char *
rb_target_describe (const RbChartTarget *target, const RbChartUnit *unit, gsize n)
{
  g_auto (RbTargetWords) words = rb_target_make_words (target, unit, n);

  /* Translators: an amount and what it means: “$120,000 – $130,000: 15 openings, 12%”,
   * “$108,000: median”. */
  return g_strdup_printf (_ ("%s: %s"), words.amount, words.meaning);
}
