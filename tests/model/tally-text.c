/* tally-text.c: writes tallies as text, so that tests can compare them at a glance.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "tally-text.h"

#include <string.h>

/**
 * tally_text_amount:
 * @ten_thousandths: an amount
 *
 * Returns: (transfer full): the amount in major units, as short as it reads back the same
 */
char *
tally_text_amount (double ten_thousandths)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE] = { 0 };

  g_ascii_formatd (text, sizeof text, "%.12g", ten_thousandths / 10000);

  return g_strdup (text);
}

/**
 * tally_text_stratum:
 * @currency: a currency
 * @period: a period
 *
 * Returns: (transfer full): the two, such as “USD/year”, with “-” for what is not stated
 */
char *
tally_text_stratum (RbCurrency currency, RbPeriod period)
{
  const char *currency_code = rb_currency_to_code (currency);
  const char *period_code = rb_period_to_code (period);

  return g_strdup_printf ("%s/%s", currency_code != NULL ? currency_code : "-",
                          period_code != NULL ? period_code : "-");
}

static char *
describe_day (guint32 julian)
{
  GDate day = { 0 };
  char text[16] = "-";

  if (julian != 0)
    {
      g_date_set_julian (&day, julian);
      g_date_strftime (text, sizeof text, "%Y-%m-%d", &day);
    }

  return g_strdup (text);
}

char *
tally_text_counts (const RbTally *tally)
{
  g_autofree char *first = describe_day (tally->first_posted);
  g_autofree char *last = describe_day (tally->last_posted);

  return g_strdup_printf ("postings %u copies %u openings %u positions %" G_GUINT64_FORMAT
                          " employers %u places %u with-pay %u undated %u first %s last %s",
                          tally->postings, tally->copies, tally->openings, tally->positions,
                          tally->employers, tally->places, tally->with_pay, tally->undated, first,
                          last);
}

char *
tally_text_pay (const RbTally *tally)
{
  return g_strdup_printf ("stated %u estimated %u set-aside %u none %u assumed-currency %u "
                          "assumed-period %u wide %u",
                          tally->pay_kinds[RB_PAY_STATED], tally->pay_kinds[RB_PAY_PREDICTED],
                          tally->pay_kinds[RB_PAY_SET_ASIDE], tally->pay_kinds[RB_PAY_NOT_STATED],
                          tally->currency_assumed, tally->period_assumed, tally->wide);
}

static void
append_count (GString *text, const char *name, guint n)
{
  if (n > 0)
    g_string_append_printf (text, "%s%s %u", text->len > 0 ? " " : "", name, n);
}

/* Openings and employers of each state, those without openings left out. */
char *
tally_text_degrees (const RbTally *tally)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < RB_N_DEGREES; i++)
    {
      append_count (text, rb_degree_to_code ((RbDegree) i), tally->degrees[i]);

      if (tally->degrees[i] > 0 || tally->degree_employers[i] > 0)
        g_string_append_printf (text, "/%u", tally->degree_employers[i]);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Openings of each known level of a degree and of seniority. */
char *
tally_text_levels (const RbTally *tally)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_count (text, "unknown", tally->degree_levels[RB_DEGREE_LEVEL_UNKNOWN]);

  for (guint i = 1; i < RB_N_DEGREE_LEVELS; i++)
    append_count (text, rb_degree_level_to_code ((RbDegreeLevel) i), tally->degree_levels[i]);

  g_string_append (text, ";");
  append_count (text, "unknown", tally->levels[RB_LEVEL_UNKNOWN]);

  for (guint i = 1; i < RB_N_LEVELS; i++)
    append_count (text, rb_level_to_code ((RbLevel) i), tally->levels[i]);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
append_points (GString *text, const RbStratum *stratum)
{
  g_autofree char *name = tally_text_stratum (stratum->currency, stratum->period);
  g_autofree char *mean = tally_text_amount (stratum->mean);

  g_string_append_printf (text, "%s%s %" G_GSIZE_FORMAT ":", text->len > 0 ? "; " : "", name,
                          stratum->n);

  for (gsize i = 0; i < stratum->n; i++)
    {
      g_autofree char *point = tally_text_amount ((double) stratum->points[i]);

      g_string_append_printf (text, " %s", point);
    }

  g_string_append_printf (text, " mean %s", mean);
}

/* The pay points and the mean of each stratum. */
char *
tally_text_points (const RbTally *tally)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < tally->n_strata; i++)
    append_points (text, &tally->strata[i]);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* What else is counted in each stratum, where it is not 0. */
char *
tally_text_details (const RbTally *tally, const RbPostingStore *store)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < tally->n_strata; i++)
    {
      const RbStratum *stratum = &tally->strata[i];
      g_autofree char *name = tally_text_stratum (stratum->currency, stratum->period);

      g_string_append_printf (text, "%s%s %" G_GSIZE_FORMAT, i > 0 ? "; " : "", name, stratum->n);
      append_count (text, "named", stratum->n_named);
      append_count (text, "employers", stratum->n_employers);

      if (stratum->n_top_employer > 0)
        append_count (text, rb_posting_store_get_text (store, stratum->top_employer),
                      stratum->n_top_employer);

      append_count (text, "ranges", stratum->n_ranges);
      append_count (text, "wide", stratum->n_wide);
      append_count (text, "assumed-currency", stratum->n_currency_assumed);
      append_count (text, "assumed-period", stratum->n_period_assumed);
      append_count (text, "converted", stratum->n_converted);
      append_count (text, "estimates", stratum->n_estimates);
      append_count (text, "implausible", stratum->n_implausible);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
