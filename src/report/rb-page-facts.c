/* rb-page-facts.c: the three facts at the head of a page, and the overview made from them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-page-facts.h"

#include "report/rb-format-text.h"
#include "report/rb-lines.h"
#include "report/rb-pick-text.h"

#include <glib/gi18n-lib.h>

static void
fill_openings_fact (const RbSubject *subject, RbPageFact *fact)
{
  const RbTally *tally = subject->tally;
  g_autofree char *employers = rb_format_count (tally->employers);
  g_autofree char *places = rb_format_count (tally->places);
  g_autofree char *employers_text =
    g_strdup_printf (ngettext ("%s employer", "%s employers", tally->employers), employers);
  g_autofree char *places_text =
    g_strdup_printf (ngettext ("%s place", "%s places", tally->places), places);

  fact->n = tally->openings;
  fact->value = rb_format_count (tally->openings);
  fact->label = g_strdup (ngettext ("job opening", "job openings", tally->openings));

  if (tally->employers > 0 && tally->places > 0)
    /* Translators: a list of two, “46 employers, 18 places”. */
    fact->basis = g_strdup_printf (_ ("%s, %s"), employers_text, places_text);
  else if (tally->employers > 0)
    fact->basis = g_steal_pointer (&employers_text);
  else if (tally->places > 0)
    fact->basis = g_steal_pointer (&places_text);
}

static const char *
get_average_label (RbPeriod period)
{
  switch (period)
    {
    case RB_PERIOD_HOUR:
      return _ ("average pay an hour");
    case RB_PERIOD_DAY:
      return _ ("average pay a day");
    case RB_PERIOD_WEEK:
      return _ ("average pay a week");
    case RB_PERIOD_MONTH:
      return _ ("average salary a month");
    case RB_PERIOD_YEAR:
      return _ ("average salary a year");
    case RB_PERIOD_NONE:
    default:
      return _ ("average pay");
    }
}

static char *
format_mean (const RbStratum *stratum)
{
  return rb_format_money (stratum->mean, stratum->currency, stratum->period,
                          stratum->n < RB_LADDER_MEDIAN ? RB_MONEY_EXACT : RB_MONEY_READING);
}

static void
fill_average_fact (const RbSubject *subject, RbPageFact *fact)
{
  const RbStratum *stratum = subject->stratum;

  if (stratum == NULL)
    {
      fact->value = g_strdup ("–");
      fact->label = g_strdup (_ ("average salary"));
      fact->basis =
        g_strdup (subject->tally->opening_kinds[RB_PAY_NOT_STATED] < subject->tally->openings
                    ? _ ("no opening states pay that counts")
                    : _ ("no opening states pay"));
      return;
    }

  guint n_all = rb_figures_get_switches (subject->figures)->include_copies
                  ? subject->tally->postings
                  : subject->tally->openings;
  g_autofree char *part = rb_format_count (stratum->n);
  g_autofree char *whole = rb_format_count (n_all);

  fact->pick = rb_pick_pay ();
  fact->n = (guint) stratum->n;
  fact->value = format_mean (stratum);
  fact->label = g_strdup (get_average_label (stratum->period));
  /* Translators: two counts of openings; the plural goes by the second. */
  fact->basis = g_strdup_printf (
    ngettext ("from %s of %s openings", "from %s of %s openings", n_all), part, whole);
}

static void
fill_degree_fact (const RbSubject *subject, RbPageFact *fact)
{
  const RbTally *tally = subject->tally;
  guint n = tally->degrees[RB_DEGREE_REQUIRED];
  g_autofree char *part = rb_format_count (n);
  g_autofree char *whole = rb_format_count (tally->openings);
  g_autofree char *share = rb_format_share (n, MAX (tally->openings, 1));

  fact->pick = (RbPick){ .kind = RB_PICK_DEGREE, .value = RB_DEGREE_REQUIRED };
  fact->n = n;

  /* Below six, counts lead (R14). */
  if (tally->openings < RB_LADDER_MEDIAN)
    {
      /* Translators: two counts, “1 of 3”. */
      fact->value = g_strdup_printf (_ ("%s of %s"), part, whole);
      fact->label = g_strdup (ngettext ("requires a degree", "require a degree", n));
      fact->basis = g_strdup_printf (_ ("%s of the openings"), share);
      return;
    }

  fact->value = g_steal_pointer (&share);
  fact->label = g_strdup (_ ("require a degree"));
  fact->basis = g_strdup_printf (
    ngettext ("%s of %s openings", "%s of %s openings", tally->openings), part, whole);
}

static char *
describe_average (const RbSubject *subject, const char *basis)
{
  const RbStratum *stratum = subject->stratum;

  if (stratum == NULL)
    /* Translators: why there is none, “no opening states pay”. */
    return g_strdup_printf (_ ("Average salary: %s"), basis);

  g_autofree char *mean =
    rb_format_pay (stratum->mean, stratum->currency, stratum->period,
                   stratum->n < RB_LADDER_MEDIAN ? RB_MONEY_EXACT : RB_MONEY_READING);

  /* Translators: pay, “$109,800 a year”, and what it rests on, “from 97 of 128 openings”. */
  return g_strdup_printf (_ ("Average salary: %s (%s)"), mean, basis);
}

static char *
format_percentile (const RbStratum *stratum, RbPercentile percentile)
{
  return rb_format_money (rb_stratum_get_percentile (stratum, percentile), stratum->currency,
                          stratum->period, RB_MONEY_READING);
}

static char *
describe_median (const RbStratum *stratum)
{
  g_autofree char *lower = format_percentile (stratum, RB_PERCENTILE_25);
  g_autofree char *median = format_percentile (stratum, RB_PERCENTILE_MEDIAN);
  g_autofree char *upper = format_percentile (stratum, RB_PERCENTILE_75);

  if (stratum->n < RB_LADDER_QUARTILES)
    return g_strdup_printf (_ ("Median salary: %s"), median);

  /* Translators: three amounts of money. */
  return g_strdup_printf (_ ("Median salary: %s; half pay between %s and %s"), median, lower,
                          upper);
}

/**
 * rb_page_facts_fill:
 * @facts: (array fixed-size=3) (out caller-allocates): openings, average and degree
 * @subject: what to speak of
 */
void
rb_page_facts_fill (RbPageFact *facts, const RbSubject *subject)
{
  fill_openings_fact (subject, &facts[0]);
  fill_average_fact (subject, &facts[1]);
  fill_degree_fact (subject, &facts[2]);
}

/**
 * rb_page_facts_to_lines:
 * @facts: (array fixed-size=3): the facts of a page
 * @subject: what they speak of
 *
 * Returns: (transfer full): the same as a list of lines
 */
GStrv
rb_page_facts_to_lines (const RbPageFact *facts, const RbSubject *subject)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *degree = rb_sentence_degree (subject);

  rb_lines_take (builder, g_strdup_printf (_ ("Job openings: %s"), facts[0].value));

  if (subject->tally->employers > 0)
    {
      g_autofree char *employers = rb_format_count (subject->tally->employers);

      rb_lines_take (builder, g_strdup_printf (_ ("Employers: %s"), employers));
    }

  rb_lines_take (builder, describe_average (subject, facts[1].basis));

  if (subject->stratum != NULL && subject->stratum->n >= RB_LADDER_MEDIAN)
    rb_lines_take (builder, describe_median (subject->stratum));

  rb_lines_take (builder, g_strdup_printf (_ ("Degree requirement: %s"), degree));

  return g_strv_builder_end (builder);
}
