/* rb-sentences.c: openings and degrees in sentences, each made in one place.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-sentences.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

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
 * rb_sentence_openings_of:
 * @n: a number of openings
 * @n_all: the number of openings that these are a part of
 *
 * Returns: (transfer full): “97 of 128 openings”
 */
char *
rb_sentence_openings_of (guint n, guint n_all)
{
  g_autofree char *part = rb_format_count (n);
  g_autofree char *whole = rb_format_count (n_all);

  /* Translators: two counts of openings; the plural goes by the second. */
  return g_strdup_printf (ngettext ("%s of %s opening", "%s of %s openings", n_all), part, whole);
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
    return g_strdup (ngettext ("The opening says nothing about a degree.",
                               "None of the openings say anything about a degree.",
                               tally->openings));

  if (n_stated == tally->openings)
    return g_strdup (ngettext ("The opening says something about a degree.",
                               "All openings say something about a degree.", tally->openings));

  if (n == 0)
    return g_strdup_printf (
      ngettext ("The %s opening that says anything about a degree requires none.",
                "None of the %s openings that say anything about a degree requires one.", n_stated),
      stated);

  if (n == n_stated)
    return g_strdup_printf (
      ngettext ("The %s opening that says anything about a degree requires one.",
                "All %s openings that say anything about a degree require one.", n_stated),
      stated);

  /* Translators: two counts, “6 of the 7 openings that say anything about a degree require one.”
   * The plural goes by the first. */
  return g_strdup_printf (
    ngettext ("%s of the %s openings that say anything about a degree requires one.",
              "%s of the %s openings that say anything about a degree require one.", n),
    part, stated);
}

static const char *
get_level_label (RbDegreeLevel level)
{
  switch (level)
    {
    case RB_DEGREE_LEVEL_HIGH_SCHOOL:
      return _ ("high school");
    case RB_DEGREE_LEVEL_SOME_COLLEGE:
      return _ ("some college");
    case RB_DEGREE_LEVEL_CERTIFICATE:
      return _ ("certificate");
    case RB_DEGREE_LEVEL_ASSOCIATE:
      return _ ("associate");
    case RB_DEGREE_LEVEL_BACHELOR:
      return _ ("bachelor");
    case RB_DEGREE_LEVEL_MASTER:
      return _ ("master");
    case RB_DEGREE_LEVEL_DOCTORAL:
      return _ ("doctor");
    case RB_DEGREE_LEVEL_NONE:
      return _ ("none");
    case RB_DEGREE_LEVEL_UNKNOWN:
    default:
      return NULL;
    }
}

/**
 * rb_sentence_degree_levels:
 * @subject: what to speak of
 *
 * Says which levels of education the openings name, highest first, and how many name each.
 *
 * Returns: (transfer full) (nullable): the sentence, %NULL if none names any
 */
char *
rb_sentence_degree_levels (const RbSubject *subject)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint level = RB_DEGREE_LEVEL_DOCTORAL; level > RB_DEGREE_LEVEL_UNKNOWN; level--)
    {
      guint n = subject->tally->degree_levels[level];
      g_autofree char *count = rb_format_count (n);

      if (n == 0)
        continue;

      if (list->len > 0)
        /* Translators: stands between the items of a list. */
        g_string_append (list, _ (", "));

      /* Translators: a level of education and a number of openings, “bachelor 86”. */
      g_string_append_printf (list, _ ("%s %s"), get_level_label ((RbDegreeLevel) level), count);
    }

  /* Translators: a list of levels and numbers, “bachelor 86, associate 3”. */
  return list->len > 0 ? g_strdup_printf (_ ("Levels named: %s."), list->str) : NULL;
}
