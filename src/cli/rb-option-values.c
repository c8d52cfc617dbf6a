/* rb-option-values.c: values of single options.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-option-values.h"

#include "model/rb-vocabulary.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

/**
 * rb_option_fail:
 * @error: return location for a #GOptionError
 * @format: what is wrong with an option, as of printf()
 * @...: what is put into it
 *
 * Returns: %FALSE
 */
gboolean
rb_option_fail (GError **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);

  g_autofree char *message = g_strdup_vprintf (format, arguments);

  va_end (arguments);
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, message);

  return FALSE;
}

/**
 * rb_option_parse_stratum:
 * @name: the name of the option
 * @text: its value, such as USD/year, /year or USD
 * @stratum: (inout): what is set of it
 * @error: return location for a mistake
 *
 * Returns: whether @text is sound
 */
gboolean
rb_option_parse_stratum (const char *name, const char *text, RbAssumption *stratum, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "/", 2);
  g_autofree char *period =
    parts[0] != NULL && parts[1] != NULL ? g_ascii_strdown (parts[1], -1) : NULL;

  if (parts[0] != NULL && *parts[0] != '\0')
    stratum->currency = rb_currency_from_code (parts[0]);

  if (period != NULL && *period != '\0')
    stratum->period = rb_period_from_code (period);

  gboolean is_sound =
    (parts[0] == NULL || *parts[0] == '\0' || stratum->currency != RB_CURRENCY_NONE) &&
    (period == NULL || stratum->period != RB_PERIOD_NONE) &&
    (stratum->currency != RB_CURRENCY_NONE || stratum->period != RB_PERIOD_NONE);

  return is_sound ||
         rb_option_fail (
           error, _ ("--%s needs a currency and a period, such as USD/year, not “%s”"), name, text);
}

/**
 * rb_option_parse_day:
 * @name: the name of the option
 * @text: its value, such as 2026-01-31
 * @day: (out): a Julian day
 * @error: return location for a mistake
 *
 * Returns: whether @text is sound
 */
gboolean
rb_option_parse_day (const char *name, const char *text, guint32 *day, GError **error)
{
  GDate date = { 0 };
  guint year = 0;
  guint month = 0;
  guint day_of_month = 0;
  char rest = '\0';

  /* Signs and spaces, which scanning a number lets pass, leave fewer than ten digits and dashes. */
  if (strspn (text, "0123456789-") != strlen ("2026-01-31") ||
      sscanf (text, "%4u-%2u-%2u%c", &year, &month, &day_of_month, &rest) != 3 ||
      !g_date_valid_dmy ((GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year))
    return rb_option_fail (error, _ ("--%s needs a date such as 2026-01-31, not “%s”"), name, text);

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year);
  *day = g_date_get_julian (&date);

  return TRUE;
}

/**
 * rb_option_parse_amount:
 * @name: the name of the option
 * @text: its value, such as 50000
 * @amount: (out): in ten-thousandths
 * @error: return location for a mistake
 *
 * Returns: whether @text is sound
 */
gboolean
rb_option_parse_amount (const char *name, const char *text, gint64 *amount, GError **error)
{
  char *end = NULL;
  double value = g_ascii_strtod (text, &end);

  /* What is no pay (R10) is no bound of it either. */
  if (end == text || *end != '\0' || !rb_amount_from_double (value, amount) || *amount <= 0)
    return rb_option_fail (error, _ ("--%s needs an amount such as 50000, not “%s”"), name, text);

  return TRUE;
}

/* An empty text is one word that nobody knows. */
static GStrv
split_words (const char *text)
{
  const char *const empty[] = { "", NULL };

  return *text != '\0' ? g_strsplit (text, ",", -1) : g_strdupv ((char **) empty);
}

/**
 * rb_option_parse_degrees:
 * @text: states, with commas between them
 * @degrees: (inout): bits, one for each state
 * @error: return location for a mistake
 *
 * Returns: whether @text is sound
 */
gboolean
rb_option_parse_degrees (const char *text, guint *degrees, GError **error)
{
  g_auto (GStrv) codes = split_words (text);

  for (guint i = 0; codes[i] != NULL; i++)
    {
      RbDegree degree = RB_DEGREE_NOT_STATED;

      if (!rb_degree_from_code (codes[i], &degree))
        return rb_option_fail (
          error,
          _ ("--degree knows required, required_or_experience, preferred, not_needed and "
             "not_stated, not “%s”"),
          codes[i]);

      *degrees |= 1u << degree;
    }

  return TRUE;
}

/**
 * rb_option_parse_types:
 * @text: types, with commas between them
 * @types: (inout): bits, one for each type
 * @error: return location for a mistake
 *
 * Returns: whether @text is sound
 */
gboolean
rb_option_parse_types (const char *text, guint *types, GError **error)
{
  g_auto (GStrv) codes = split_words (text);

  for (guint i = 0; codes[i] != NULL; i++)
    {
      RbEmployment type = RB_EMPLOYMENT_UNKNOWN;

      if (!rb_employment_from_code (codes[i], &type))
        return rb_option_fail (
          error,
          _ ("--type knows full_time, part_time, contract, temporary, internship, "
             "volunteer, per_diem and other, not “%s”"),
          codes[i]);

      *types |= 1u << type;
    }

  return TRUE;
}

/**
 * rb_option_parse_includes:
 * @text: what is to be counted, with commas in between
 * @switches: (inout): what is set of them
 * @error: return location for a mistake
 *
 * Returns: whether @text is sound
 */
gboolean
rb_option_parse_includes (const char *text, RbSwitches *switches, GError **error)
{
  g_auto (GStrv) words = split_words (text);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_str_equal (words[i], "estimates"))
        switches->include_estimates = TRUE;
      else if (g_str_equal (words[i], "implausible"))
        switches->include_implausible = TRUE;
      else if (g_str_equal (words[i], "copies"))
        switches->include_copies = TRUE;
      else
        return rb_option_fail (
          error, _ ("--include knows estimates, implausible and copies, not “%s”"), words[i]);
    }

  return TRUE;
}
