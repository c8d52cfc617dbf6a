/* rb-pay-sentences.c: pay in sentences, and where its figures are weak.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-sentences.h"

#include "report/rb-format-text.h"
#include "report/rb-lines.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* How far the average has to be from the median to be “a little above” it, “above”, “far above”. */
#define LITTLE 0.005
#define SOME 0.03
#define FAR 0.10

/* R18: six months without a posting, after which a page says so. */
#define STALE_DAYS 183

/* R6: fewer employers than these are few. */
#define FEW_EMPLOYERS 5

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

static char *
compare_average (const RbStratum *stratum)
{
  double median = rb_stratum_get_percentile (stratum, RB_PERCENTILE_MEDIAN);
  double difference = median > 0.0 ? (stratum->mean - median) / median : 0.0;
  g_autofree char *mean_text = format_money (stratum, stratum->mean);
  g_autofree char *median_text = format_money (stratum, median);
  const char *format = NULL;

  if (g_str_equal (mean_text, median_text))
    format = _ ("The average, %s, is the same as the median, %s.");
  else if (fabs (difference) < LITTLE)
    format = _ ("The average, %s, is about the same as the median, %s.");
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
    format_money (stratum, rb_stratum_get_percentile (stratum, RB_PERCENTILE_75));
  g_autofree char *upper_pay =
    format_pay (stratum, rb_stratum_get_percentile (stratum, RB_PERCENTILE_75));

  if (g_str_equal (lower, upper))
    /* Translators: %s is pay, “$119,000 a year”. */
    return g_strdup_printf (_ ("At least half of these openings pay %s."), upper_pay);

  /* Translators: two amounts; the second one with its period, “$119,000 a year”. */
  return g_strdup_printf (_ ("Half of these openings pay between %s and %s."), lower, upper_pay);
}

static gboolean
has_one_value (const RbStratum *stratum)
{
  return stratum->points[0] == stratum->points[stratum->n - 1];
}

/* Also says all there is to say of openings that pay the same, however many they are. */
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

  if (has_one_value (stratum))
    /* Translators: a number of openings and pay, “$105,000 a year”. */
    return g_strdup_printf (
      ngettext ("%s opening states pay, %s.", "%s openings state pay, each %s.", stratum->n), count,
      highest);

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

  if (g_str_equal (lower_text, upper_text))
    /* Translators: %s is an amount of money. */
    return g_strdup_printf (_ ("The true middle very likely is %s."), lower_text);

  /* Translators: two amounts of money. */
  return g_strdup_printf (_ ("The true middle may lie anywhere from %s to %s."), lower_text,
                          upper_text);
}

/* Pay may be stated and yet not count (R11, R12). */
static char *
describe_none (const RbTally *tally)
{
  if (tally->opening_kinds[RB_PAY_NOT_STATED] == tally->openings)
    return g_strdup (_ ("None of these openings state pay."));

  return g_strdup (_ ("None of these openings state pay that counts."));
}

static void
take_distribution (GStrvBuilder *builder, const RbStratum *stratum)
{
  if (stratum->n >= RB_LADDER_QUARTILES)
    {
      rb_lines_take (builder, describe_middle_half (stratum));
      rb_lines_take (builder, compare_average (stratum));
    }
  else
    {
      rb_lines_take (builder, describe_few (stratum));

      if (stratum->n >= RB_LADDER_MEDIAN)
        rb_lines_take (builder, describe_median (stratum));
    }

  rb_lines_take (builder, describe_interval (stratum));
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
    rb_lines_take (builder, describe_none (subject->tally));
  else if (has_one_value (stratum))
    rb_lines_take (builder, describe_few (stratum));
  else
    take_distribution (builder, stratum);

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
name_top_employer (const RbStratum *stratum, const char *top)
{
  g_autofree char *part = rb_format_count (stratum->n_top_employer);
  g_autofree char *whole = rb_format_count (stratum->n);

  if (stratum->n_top_employer == stratum->n)
    /* Translators: a number of openings and the name of an employer between isolating marks. */
    return g_strdup_printf (ngettext ("The %s opening with pay is of \u2068%s\u2069.",
                                      "All %s openings with pay are of one employer, "
                                      "\u2068%s\u2069.",
                                      stratum->n),
                            whole, top);

  /* Translators: two numbers of openings and the name of an employer between isolating marks; the
   * plural goes by the first. */
  return g_strdup_printf (
    ngettext ("%s of the %s openings with pay is of one employer, \u2068%s\u2069.",
              "%s of the %s openings with pay are of one employer, \u2068%s\u2069.",
              stratum->n_top_employer),
    part, whole, top);
}

/* One line: it names the employer that gives most of the pay, else says how few they are. */
static char *
warn_of_domination (const RbSubject *subject)
{
  const RbStratum *stratum = subject->stratum;
  RbCorpus *corpus = rb_figures_get_corpus (subject->figures);

  /* Of one or two openings everybody sees whose they are. */
  if (stratum == NULL || stratum->n < RB_LADDER_DOTS || !rb_stratum_is_dominated (stratum))
    return NULL;

  if (stratum->n_employers >= FEW_EMPLOYERS || stratum->n_top_employer * 2 > stratum->n)
    return name_top_employer (
      stratum, rb_posting_store_get_text (rb_corpus_get_store (corpus), stratum->top_employer));

  g_autofree char *employers = rb_format_count (stratum->n_employers);

  return g_strdup_printf (ngettext ("The openings with pay name only %s employer.",
                                    "The openings with pay name only %s employers.",
                                    stratum->n_employers),
                          employers);
}

static char *
warn_of_age (const RbTally *tally)
{
  if (tally->last_posted == 0 || tally->last_posted + STALE_DAYS >= rb_get_today ())
    return NULL;

  g_autofree char *date = rb_format_date (tally->last_posted);

  return g_strdup_printf (
    ngettext ("This opening was posted over six months ago, on %s.",
              "The newest of these openings was posted over six months ago, on %s.",
              tally->openings),
    date);
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

  rb_lines_take (builder, warn_of_coverage (subject->tally));
  rb_lines_take (builder, warn_of_domination (subject));
  rb_lines_take (builder, warn_of_age (subject->tally));

  return g_strv_builder_end (builder);
}
