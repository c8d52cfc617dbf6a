/* rb-pay-basis.c: what figures on pay rest on, in sentences.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-sentences.h"

#include "report/rb-format-text.h"
#include "report/rb-lines.h"

#include <glib/gi18n-lib.h>

/* Two forms of a sentence that ngettext chooses between later; the template of translations knows
 * this macro. */
#define RB_PLURAL(one, many) one, many

/* Takes a sentence with one count, if there is anything to count. */
static void
take_count (GStrvBuilder *builder, const char *one, const char *many, guint n)
{
  g_autofree char *count = rb_format_count (n);

  if (n > 0)
    rb_lines_take (builder, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, one, many, n), count));
}

static char *
describe_basis (const RbSubject *subject)
{
  const RbSwitches *switches = rb_figures_get_switches (subject->figures);

  if (switches->as_yearly && subject->stratum->period == RB_PERIOD_YEAR)
    {
      g_autofree char *hours = rb_format_count (switches->hours_in_year);

      /* Translators: %s is a number of hours. */
      return g_strdup_printf (
        _ ("All pay counts as yearly, with %s hours, 260 days, 52 weeks or 12 months in a year."),
        hours);
    }

  switch (subject->stratum->period)
    {
    case RB_PERIOD_HOUR:
      return g_strdup (_ ("Pay as posted, an hour."));
    case RB_PERIOD_DAY:
      return g_strdup (_ ("Pay as posted, a day."));
    case RB_PERIOD_WEEK:
      return g_strdup (_ ("Pay as posted, a week."));
    case RB_PERIOD_MONTH:
      return g_strdup (_ ("Pay as posted, a month."));
    case RB_PERIOD_YEAR:
      return g_strdup (_ ("Pay as posted, a year."));
    case RB_PERIOD_NONE:
    default:
      return g_strdup (_ ("Pay as posted, without a period."));
    }
}

static char *
describe_ranges (const RbSubject *subject)
{
  guint n = subject->stratum->n_ranges;
  g_autofree char *count = rb_format_count (n);

  if (n == 0)
    return NULL;

  switch (rb_figures_get_switches (subject->figures)->pay_point)
    {
    case RB_PAY_POINT_FLOOR:
      return g_strdup_printf (
        ngettext ("%s range counts at its floor.", "%s ranges count at their floor.", n), count);
    case RB_PAY_POINT_CEILING:
      return g_strdup_printf (
        ngettext ("%s range counts at its ceiling.", "%s ranges count at their ceiling.", n),
        count);
    case RB_PAY_POINT_MIDPOINT:
    default:
      return g_strdup_printf (
        ngettext ("%s range counts at its midpoint.", "%s ranges count at their midpoint.", n),
        count);
    }
}

/* Pay of another currency, whatever its periods. */
static char *
describe_other_currency (RbCurrency currency, gulong n)
{
  g_autofree char *count = rb_format_count (n);

  if (currency == RB_CURRENCY_NONE)
    return g_strdup_printf (ngettext ("%s opening states pay without a currency.",
                                      "%s openings state pay without a currency.", n),
                            count);

  /* Translators: a number of openings and the code of a currency, “EUR”. */
  return g_strdup_printf (ngettext ("%s opening pays in %s.", "%s openings pay in %s.", n), count,
                          rb_currency_to_code (currency));
}

/* Pay of the same currency and another period. */
static void
take_other_period (GStrvBuilder *builder, RbPeriod period, guint n)
{
  switch (period)
    {
    case RB_PERIOD_HOUR:
      take_count (
        builder,
        RB_PLURAL ("%s more opening pays by the hour.", "%s more openings pay by the hour."), n);
      break;
    case RB_PERIOD_DAY:
      take_count (
        builder, RB_PLURAL ("%s more opening pays by the day.", "%s more openings pay by the day."),
        n);
      break;
    case RB_PERIOD_WEEK:
      take_count (
        builder,
        RB_PLURAL ("%s more opening pays by the week.", "%s more openings pay by the week."), n);
      break;
    case RB_PERIOD_MONTH:
      take_count (
        builder,
        RB_PLURAL ("%s more opening pays by the month.", "%s more openings pay by the month."), n);
      break;
    case RB_PERIOD_YEAR:
      take_count (
        builder,
        RB_PLURAL ("%s more opening pays by the year.", "%s more openings pay by the year."), n);
      break;
    case RB_PERIOD_NONE:
    default:
      take_count (builder,
                  RB_PLURAL ("%s more opening states pay without a period.",
                             "%s more openings state pay without a period."),
                  n);
    }
}

/* Pay that is counted, but not in the figures shown. Each currency is said once, however many
 * periods it comes in. */
static void
take_other_strata (GStrvBuilder *builder, const RbSubject *subject)
{
  const RbTally *tally = subject->tally;

  for (guint i = 0; i < tally->n_strata; i++)
    {
      const RbStratum *other = &tally->strata[i];
      gboolean is_said = FALSE;
      gulong n = 0;

      if (other == subject->stratum)
        continue;

      if (other->currency == subject->stratum->currency)
        {
          take_other_period (builder, other->period, (guint) other->n);
          continue;
        }

      for (guint j = 0; j < tally->n_strata; j++)
        {
          gboolean is_same = tally->strata[j].currency == other->currency;

          is_said = is_said || (is_same && j < i);
          n += is_same ? tally->strata[j].n : 0;
        }

      if (!is_said)
        rb_lines_take (builder, describe_other_currency (other->currency, n));
    }
}

/* Openings whose pay is in none of the figures, and why. */
static void
take_left_out (GStrvBuilder *builder, const RbSubject *subject)
{
  const RbSwitches *switches = rb_figures_get_switches (subject->figures);
  const guint *kinds = subject->tally->opening_kinds;

  if (!switches->include_estimates)
    take_count (
      builder,
      RB_PLURAL ("%s opening gives only an estimate by the job site, which does not count.",
                 "%s openings give only estimates by the job site, which do not count."),
      kinds[RB_PAY_PREDICTED]);

  if (!switches->include_implausible)
    take_count (builder,
                RB_PLURAL ("%s opening is set aside because its pay is implausible.",
                           "%s openings are set aside because their pay is implausible."),
                kinds[RB_PAY_SET_ASIDE]);

  /* Where nobody states pay, that has been said. */
  if (kinds[RB_PAY_NOT_STATED] < subject->tally->openings)
    take_count (builder, RB_PLURAL ("%s opening states no pay.", "%s openings state no pay."),
                kinds[RB_PAY_NOT_STATED]);
}

static void
take_assumed (GStrvBuilder *builder, const RbStratum *stratum)
{
  take_count (builder,
              RB_PLURAL ("The pay of %s opening was converted to a year.",
                         "The pay of %s openings was converted to a year."),
              stratum->n_converted);
  take_count (
    builder,
    RB_PLURAL ("The currency of %s opening is assumed.", "The currency of %s openings is assumed."),
    stratum->n_currency_assumed);
  take_count (
    builder,
    RB_PLURAL ("The period of %s opening is inferred.", "The period of %s openings is inferred."),
    stratum->n_period_assumed);
  take_count (
    builder,
    RB_PLURAL ("%s estimate by a job site is counted.", "%s estimates by job sites are counted."),
    stratum->n_estimates);
  take_count (
    builder, RB_PLURAL ("%s implausible amount is counted.", "%s implausible amounts are counted."),
    stratum->n_implausible);
}

/* R1, R13: the raw count stands beside the openings wherever it differs. */
static char *
describe_copies (const RbSubject *subject)
{
  const RbTally *tally = subject->tally;
  g_autofree char *copies = rb_format_count (tally->copies);
  g_autofree char *postings = rb_format_count (tally->postings);

  if (tally->copies == 0)
    return NULL;

  if (rb_figures_get_switches (subject->figures)->include_copies)
    /* Translators: two numbers of postings; the plural goes by the first. */
    return g_strdup_printf (
      ngettext ("%s of the %s postings is a copy of another one; its pay counts again.",
                "%s of the %s postings are copies of others; their pay counts again.",
                tally->copies),
      copies, postings);

  /* Translators: two numbers of postings; the plural goes by the first. */
  return g_strdup_printf (
    ngettext ("%s of the %s postings is a copy of another one and does not count again.",
              "%s of the %s postings are copies of others and do not count again.", tally->copies),
    copies, postings);
}

static char *
describe_positions (const RbTally *tally)
{
  g_autofree char *positions = rb_format_count (tally->positions);

  if (tally->positions == tally->openings)
    return NULL;

  return g_strdup_printf (ngettext ("The openings are for %s person in all.",
                                    "The openings are for %s people in all.", tally->positions),
                          positions);
}

/**
 * rb_sentences_pay_basis:
 * @subject: what to speak of
 *
 * Says what the figures on pay rest on: how pay counts (R7, R8), what was assumed (R8, R9), and
 * which openings are not in them and why (R11, R12, R15), and what the openings were made from
 * (R1).
 *
 * Returns: (transfer full): the sentences
 */
GStrv
rb_sentences_pay_basis (const RbSubject *subject)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const RbStratum *stratum = subject->stratum;

  if (stratum != NULL)
    {
      rb_lines_take (builder, describe_basis (subject));
      rb_lines_take (builder, describe_ranges (subject));
      take_count (builder,
                  RB_PLURAL ("%s of the ranges is wide: its ceiling is over twice its floor.",
                             "%s of the ranges are wide: their ceiling is over twice their floor."),
                  stratum->n_wide);
      take_assumed (builder, stratum);
    }

  take_other_strata (builder, subject);
  take_left_out (builder, subject);
  rb_lines_take (builder, describe_copies (subject));
  rb_lines_take (builder, describe_positions (subject->tally));

  /* The span of dates that a page names is that of the others (R18). */
  if (subject->tally->first_posted != 0)
    take_count (builder, RB_PLURAL ("%s opening bears no date.", "%s openings bear no date."),
                subject->tally->undated);

  return g_strv_builder_end (builder);
}
