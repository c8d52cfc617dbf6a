/* rb-sentences.c: figures in sentences, each made in one place.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-sentences.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* How far the average has to be from the median to be “a little above” it, “above”, “far above”. */
#define LITTLE 0.005
#define SOME 0.03
#define FAR 0.10

/* Two forms of a sentence that ngettext chooses between later; the template of translations knows
 * this macro. */
#define RB_PLURAL(one, many) one, many

/* R18: months without a posting after which a page says so. */
#define STALE_DAYS 183

/**
 * rb_subject_of_role:
 * @figures: figures
 * @role: a role
 *
 * Chooses what a role's page speaks of: its pay in the display stratum, or, where it has none
 * there, in its own largest one.
 *
 * Returns: the subject; it borrows from @figures
 */
RbSubject
rb_subject_of_role (RbFigures *figures, guint32 role)
{
  const RbTally *tally = rb_figures_get_role (figures, role);
  const RbStratum *stratum = rb_tally_find_stratum (tally, rb_figures_get_currency (figures),
                                                    rb_figures_get_period (figures));

  if (stratum == NULL && tally->n_strata > 0)
    stratum = &tally->strata[0];

  return (RbSubject){ .figures = figures, .tally = tally, .stratum = stratum };
}

/* Few values are written as they are (R3). */
static char *
format_money (const RbStratum *stratum, double amount)
{
  return rb_format_money (amount, stratum->currency, stratum->period,
                          stratum->n < RB_LADDER_MEDIAN ? RB_MONEY_EXACT : RB_MONEY_READING);
}

static char *
format_pay (const RbStratum *stratum, double amount)
{
  return rb_format_pay (amount, stratum->currency, stratum->period,
                        stratum->n < RB_LADDER_MEDIAN ? RB_MONEY_EXACT : RB_MONEY_READING);
}

/**
 * rb_sentence_openings:
 * @n: a number
 *
 * Returns: (transfer full): “128 openings”
 */
char *
rb_sentence_openings (guint n)
{
  g_autofree char *count = rb_format_count (n);

  return g_strdup_printf (ngettext ("%s opening", "%s openings", n), count);
}

/**
 * rb_sentence_subtitle:
 * @subject: what to speak of
 *
 * Returns: (transfer full): from how many openings, of which time, a page is made
 */
char *
rb_sentence_subtitle (const RbSubject *subject)
{
  const RbTally *tally = subject->tally;
  g_autofree char *openings = rb_sentence_openings (tally->openings);

  if (tally->first_posted == 0)
    /* Translators: %s is a number of openings, “128 openings”. */
    return g_strdup_printf (_ ("Average salaries and statistics from %s"), openings);

  g_autofree char *span = rb_format_date_span (tally->first_posted, tally->last_posted);

  /* Translators: a number of openings, “128 openings”, and a span of dates. */
  return g_strdup_printf (_ ("Average salaries and statistics from %s, %s"), openings, span);
}

/**
 * rb_sentence_degree:
 * @subject: what to speak of
 *
 * Says how many openings require a degree, of all (R14). Below six openings the counts lead.
 *
 * Returns: (transfer full): the sentence
 */
char *
rb_sentence_degree (const RbSubject *subject)
{
  const RbTally *tally = subject->tally;
  guint n = tally->degrees[RB_DEGREE_REQUIRED];
  g_autofree char *part = rb_format_count (n);
  g_autofree char *whole = rb_format_count (tally->openings);

  if (tally->openings == 0)
    return g_strdup (_ ("There are no openings."));

  g_autofree char *share = rb_format_share (n, tally->openings);

  if (tally->openings < RB_LADDER_MEDIAN)
    /* Translators: “1 of 3 openings requires a degree (33%).” The plural goes by the first number.
     */
    return g_strdup_printf (ngettext ("%s of %s openings requires a degree (%s).",
                                      "%s of %s openings require a degree (%s).", n),
                            part, whole, share);

  /* Translators: a share, “86%”, then two counts. */
  return g_strdup_printf (_ ("%s of the openings require a degree (%s of %s)."), share, part,
                          whole);
}

/**
 * rb_sentence_degree_stated:
 * @subject: what to speak of
 *
 * Says in how many openings anything is stated about a degree, and what share of these requires
 * one: the second denominator of R14.
 *
 * Returns: (transfer full): the sentence
 */
char *
rb_sentence_degree_stated (const RbSubject *subject)
{
  const RbTally *tally = subject->tally;
  guint n = tally->degrees[RB_DEGREE_REQUIRED];
  guint n_stated = tally->openings - tally->degrees[RB_DEGREE_NOT_STATED];
  g_autofree char *part = rb_format_count (n);
  g_autofree char *stated = rb_format_count (n_stated);

  if (n_stated == 0)
    return g_strdup (_ ("None of the openings say anything about a degree."));

  if (n_stated == tally->openings)
    return g_strdup (_ ("All openings say something about a degree."));

  /* Translators: two counts, “6 of the 7 openings that say anything about a degree require one.”
   * The plural goes by the first. */
  return g_strdup_printf (
    ngettext ("%s of the %s openings that say anything about a degree requires one.",
              "%s of the %s openings that say anything about a degree require one.", n),
    part, stated);
}

/* Pay: the sentences above the chart. */

static char *
compare_average (const RbStratum *stratum)
{
  double median = rb_stratum_get_percentile (stratum, RB_PERCENTILE_MEDIAN);
  double difference = median > 0.0 ? (stratum->mean - median) / median : 0.0;
  g_autofree char *mean_text = format_money (stratum, stratum->mean);
  g_autofree char *median_text = format_money (stratum, median);
  const char *format = NULL;

  if (fabs (difference) < LITTLE)
    format = _ ("The average, %s, is the same as the median, %s.");
  else if (difference >= FAR)
    format = _ ("The average, %s, is far above the median, %s: a few high salaries pull it up.");
  else if (difference >= SOME)
    format = _ ("The average, %s, is above the median, %s.");
  else if (difference > 0.0)
    format = _ ("The average, %s, is a little above the median, %s.");
  else if (difference <= -FAR)
    format = _ ("The average, %s, is far below the median, %s: a few low salaries pull it down.");
  else if (difference <= -SOME)
    format = _ ("The average, %s, is below the median, %s.");
  else
    format = _ ("The average, %s, is a little below the median, %s.");

  return g_strdup_printf (format, mean_text, median_text);
}

static char *
describe_middle_half (const RbStratum *stratum)
{
  g_autofree char *lower =
    format_money (stratum, rb_stratum_get_percentile (stratum, RB_PERCENTILE_25));
  g_autofree char *upper =
    format_pay (stratum, rb_stratum_get_percentile (stratum, RB_PERCENTILE_75));

  /* Translators: two amounts; the second one with its period, “$119,000 a year”. */
  return g_strdup_printf (_ ("Half of these openings pay between %s and %s."), lower, upper);
}

static char *
describe_few (const RbStratum *stratum)
{
  g_autofree char *count = rb_format_count (stratum->n);
  g_autofree char *lowest = format_money (stratum, (double) stratum->points[0]);
  g_autofree char *highest = format_pay (stratum, (double) stratum->points[stratum->n - 1]);
  g_autofree char *mean = format_money (stratum, stratum->mean);

  if (stratum->n == 1)
    /* Translators: %s is pay, “$105,000 a year”. */
    return g_strdup_printf (_ ("1 opening states pay: %s."), highest);

  /* Translators: a number of openings, the lowest amount, the highest with its period, and the
   * average; the plural goes by the first. */
  return g_strdup_printf (ngettext ("%s opening states pay, from %s to %s; the average is %s.",
                                    "%s openings state pay, from %s to %s; the average is %s.",
                                    stratum->n),
                          count, lowest, highest, mean);
}

static char *
describe_median (const RbStratum *stratum)
{
  g_autofree char *median =
    format_money (stratum, rb_stratum_get_percentile (stratum, RB_PERCENTILE_MEDIAN));

  return g_strdup_printf (_ ("The median is %s."), median);
}

static char *
describe_interval (const RbStratum *stratum)
{
  gint64 lower = 0;
  gint64 upper = 0;

  if (!rb_stratum_get_interval (stratum, RB_PERCENTILE_MEDIAN, &lower, &upper))
    return NULL;

  g_autofree char *lower_text = format_money (stratum, (double) lower);
  g_autofree char *upper_text = format_money (stratum, (double) upper);

  /* Translators: two amounts of money. */
  return g_strdup_printf (_ ("The true middle may lie anywhere from %s to %s."), lower_text,
                          upper_text);
}

static void
take (GStrvBuilder *builder, char *sentence)
{
  if (sentence != NULL)
    g_strv_builder_add (builder, sentence);

  g_free (sentence);
}

/**
 * rb_sentences_pay:
 * @subject: what to speak of
 *
 * Says what the openings pay, as much of it as their number allows (R3).
 *
 * Returns: (transfer full): the sentences
 */
GStrv
rb_sentences_pay (const RbSubject *subject)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const RbStratum *stratum = subject->stratum;

  if (stratum == NULL)
    {
      take (builder, g_strdup (_ ("None of these openings state pay.")));
      return g_strv_builder_end (builder);
    }

  if (stratum->n >= RB_LADDER_QUARTILES)
    {
      take (builder, describe_middle_half (stratum));
      take (builder, compare_average (stratum));
    }
  else
    {
      take (builder, describe_few (stratum));

      if (stratum->n >= RB_LADDER_MEDIAN)
        take (builder, describe_median (stratum));
    }

  take (builder, describe_interval (stratum));

  return g_strv_builder_end (builder);
}

/* Pay: what the figures rest on. */

static char *
describe_basis (const RbSubject *subject)
{
  const RbSwitches *switches = rb_figures_get_switches (subject->figures);

  if (switches->as_yearly)
    {
      g_autofree char *hours = rb_format_count (switches->hours_in_year);

      /* Translators: %s is the number of hours in a year. */
      return g_strdup_printf (_ ("All pay counts as yearly, an hour as one of %s."), hours);
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

/* Takes a sentence with one count, if there is anything to count. */
static void
take_count (GStrvBuilder *builder, const char *one, const char *many, guint n)
{
  g_autofree char *count = rb_format_count (n);

  if (n > 0)
    take (builder, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, one, many, n), count));
}

static char *
describe_other_stratum (const RbSubject *subject, const RbStratum *other)
{
  g_autofree char *count = rb_format_count (other->n);
  const char *code = rb_currency_to_code (other->currency);
  gulong n = other->n;

  if (other->currency == RB_CURRENCY_NONE)
    return g_strdup_printf (ngettext ("%s opening states pay without a currency.",
                                      "%s openings state pay without a currency.", n),
                            count);

  if (other->currency != subject->stratum->currency)
    /* Translators: a number of openings and the code of a currency, “EUR”. */
    return g_strdup_printf (ngettext ("%s opening pays in %s.", "%s openings pay in %s.", n), count,
                            code);

  switch (other->period)
    {
    case RB_PERIOD_HOUR:
      return g_strdup_printf (
        ngettext ("%s more opening pays by the hour.", "%s more openings pay by the hour.", n),
        count);
    case RB_PERIOD_DAY:
      return g_strdup_printf (
        ngettext ("%s more opening pays by the day.", "%s more openings pay by the day.", n),
        count);
    case RB_PERIOD_WEEK:
      return g_strdup_printf (
        ngettext ("%s more opening pays by the week.", "%s more openings pay by the week.", n),
        count);
    case RB_PERIOD_MONTH:
      return g_strdup_printf (
        ngettext ("%s more opening pays by the month.", "%s more openings pay by the month.", n),
        count);
    case RB_PERIOD_YEAR:
      return g_strdup_printf (
        ngettext ("%s more opening pays by the year.", "%s more openings pay by the year.", n),
        count);
    case RB_PERIOD_NONE:
    default:
      return g_strdup_printf (ngettext ("%s more opening states pay without a period.",
                                        "%s more openings state pay without a period.", n),
                              count);
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
      RB_PLURAL ("%s opening gives only an estimate of the job site, which does not count.",
                 "%s openings give only estimates of the job site, which do not count."),
      kinds[RB_PAY_PREDICTED]);

  if (!switches->include_implausible)
    take_count (builder,
                RB_PLURAL ("%s opening is set aside because its pay is implausible.",
                           "%s openings are set aside because their pay is implausible."),
                kinds[RB_PAY_SET_ASIDE]);

  take_count (builder, RB_PLURAL ("%s opening states no pay.", "%s openings state no pay."),
              kinds[RB_PAY_NOT_STATED]);
}

static void
take_assumed (GStrvBuilder *builder, const RbStratum *stratum)
{
  take_count (
    builder,
    RB_PLURAL ("%s opening was converted to a year.", "%s openings were converted to a year."),
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
    RB_PLURAL ("%s estimate of a job site is counted.", "%s estimates of job sites are counted."),
    stratum->n_estimates);
  take_count (
    builder, RB_PLURAL ("%s implausible amount is counted.", "%s implausible amounts are counted."),
    stratum->n_implausible);
}

/**
 * rb_sentences_pay_basis:
 * @subject: what to speak of
 *
 * Says what the figures on pay rest on: how pay counts (R7, R8), what was assumed (R8, R9), and
 * which openings are not in them and why (R11, R12, R15).
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
      take (builder, describe_basis (subject));
      take (builder, describe_ranges (subject));
      take_count (builder,
                  RB_PLURAL ("%s of the ranges is wide: its ceiling is over twice its floor.",
                             "%s of the ranges are wide: their ceiling is over twice their floor."),
                  stratum->n_wide);
      take_assumed (builder, stratum);
    }

  for (guint i = 0; i < subject->tally->n_strata; i++)
    {
      if (&subject->tally->strata[i] != stratum)
        take (builder, describe_other_stratum (subject, &subject->tally->strata[i]));
    }

  take_left_out (builder, subject);

  return g_strv_builder_end (builder);
}

static char *
warn_of_coverage (const RbTally *tally)
{
  if (tally->with_pay == 0 ||
      (double) tally->with_pay >= RB_COVERAGE_LOW * (double) tally->openings)
    return NULL;

  g_autofree char *part = rb_format_count (tally->with_pay);
  g_autofree char *whole = rb_format_count (tally->openings);

  /* Translators: two counts of openings. */
  return g_strdup_printf (
    _ ("Pay is stated in %s of %s openings only, so the figures rest on few postings."), part,
    whole);
}

static char *
warn_of_domination (const RbSubject *subject)
{
  const RbStratum *stratum = subject->stratum;
  RbCorpus *corpus = rb_figures_get_corpus (subject->figures);

  /* Of one or two openings everybody sees whose they are. */
  if (stratum == NULL || stratum->n < RB_LADDER_DOTS || !rb_stratum_is_dominated (stratum))
    return NULL;

  g_autofree char *share = rb_format_share (stratum->n_top_employer, stratum->n);
  g_autofree char *employers = rb_format_count (stratum->n_employers);
  const char *top = rb_posting_store_get_text (rb_corpus_get_store (corpus), stratum->top_employer);

  if (stratum->n_top_employer * 4 > stratum->n)
    /* Translators: a share, “40%”, and the name of an employer between isolating marks. */
    return g_strdup_printf (_ ("%s of the openings with pay are of one employer, \u2068%s\u2069."),
                            share, top);

  return g_strdup_printf (ngettext ("The openings with pay are of %s employer only.",
                                    "The openings with pay are of %s employers only.",
                                    stratum->n_employers),
                          employers);
}

static char *
warn_of_age (const RbTally *tally)
{
  if (tally->last_posted == 0 || tally->last_posted + STALE_DAYS >= rb_get_today ())
    return NULL;

  g_autofree char *date = rb_format_date (tally->last_posted);

  return g_strdup_printf (_ ("The newest of these openings was posted on %s."), date);
}

/**
 * rb_sentences_pay_warnings:
 * @subject: what to speak of
 *
 * Says where the figures are weak: low coverage (R15), few employers (R6), old postings (R18).
 *
 * Returns: (transfer full): the sentences, most often none
 */
GStrv
rb_sentences_pay_warnings (const RbSubject *subject)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  take (builder, warn_of_coverage (subject->tally));
  take (builder, warn_of_domination (subject));
  take (builder, warn_of_age (subject->tally));

  return g_strv_builder_end (builder);
}
