/* rb-posting-columns.c: what the columns of the openings table say, and how they sort.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-posting-columns.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

/* Laying out a longer text would take longer than reading it. */
#define MAX_CELL_CHARACTERS 300

static const char *const titles[RB_N_COLUMNS] = {
  N_ ("Title"),      N_ ("Employer"), N_ ("Place"),    N_ ("Posted"), N_ ("Pay (low)"),
  N_ ("Pay (high)"), N_ ("Period"),   N_ ("Currency"), N_ ("Degree"), N_ ("Type"),
};

static const char *const degree_names[RB_N_DEGREES] = {
  "", N_ ("Required"), N_ ("Required or experience"), N_ ("Preferred"), N_ ("Not needed"),
};

static const char *const employment_names[RB_N_EMPLOYMENTS] = {
  "",
  N_ ("Full time"),
  N_ ("Part time"),
  N_ ("Contract"),
  N_ ("Temporary"),
  N_ ("Internship"),
  N_ ("Volunteer"),
  N_ ("Per diem"),
  N_ ("Other"),
};

static const char *const period_names[RB_N_PERIODS] = {
  "",
  NC_ ("period of pay", "Hour"),
  NC_ ("period of pay", "Day"),
  NC_ ("period of pay", "Week"),
  NC_ ("period of pay", "Month"),
  NC_ ("period of pay", "Year"),
};

/**
 * rb_column_get_title:
 * @column: a column
 *
 * Returns: its heading, in the user's language
 */
const char *
rb_column_get_title (RbColumn column)
{
  return _ (titles[column]);
}

/**
 * rb_column_is_numeric:
 * @column: a column
 *
 * Returns: whether it stands right
 */
gboolean
rb_column_is_numeric (RbColumn column)
{
  return column == RB_COLUMN_PAY_LOW || column == RB_COLUMN_PAY_HIGH;
}

static char *
clip (const char *text)
{
  if (text == NULL)
    return g_strdup ("");

  return g_utf8_strlen (text, -1) > MAX_CELL_CHARACTERS
           ? g_utf8_substring (text, 0, MAX_CELL_CHARACTERS)
           : g_strdup (text);
}

static char *
translate (const char *name)
{
  return g_strdup (*name != '\0' ? _ (name) : "");
}

static char *
format_bound (gint64 amount, RbPeriod period)
{
  if (amount == 0)
    return g_strdup ("");

  return rb_format_money ((double) amount, RB_CURRENCY_NONE, period, RB_MONEY_EXACT);
}

static char *
format_period (RbPeriod period)
{
  const char *name = period_names[period];

  return g_strdup (*name != '\0' ? g_dpgettext2 (GETTEXT_PACKAGE, "period of pay", name) : "");
}

/**
 * rb_column_format:
 * @column: a column
 * @posting: a posting
 *
 * Returns: (transfer full): what the cell says; nothing where the posting does not
 */
char *
rb_column_format (RbColumn column, RbPosting *posting)
{
  RbCountedPay counted = rb_posting_get_counted_pay (posting);
  RbPay pay = rb_posting_get_pay (posting);
  gboolean is_stated = counted.kind != RB_PAY_NOT_STATED;
  guint32 posted = rb_posting_get_posted (posting);

  switch (column)
    {
    case RB_COLUMN_TITLE:
      return clip (rb_posting_get_title (posting));
    case RB_COLUMN_EMPLOYER:
      return clip (rb_posting_get_employer (posting));
    case RB_COLUMN_PLACE:
      return clip (rb_posting_get_place (posting));
    case RB_COLUMN_POSTED:
      return posted != 0 ? rb_format_date (posted) : g_strdup ("");
    case RB_COLUMN_PAY_LOW:
      return format_bound (pay.floor, counted.posted_period);
    case RB_COLUMN_PAY_HIGH:
      return format_bound (pay.ceiling, counted.posted_period);
    case RB_COLUMN_PERIOD:
      return format_period (is_stated ? counted.posted_period : RB_PERIOD_NONE);
    case RB_COLUMN_CURRENCY:
      return clip (is_stated ? rb_currency_to_code (counted.currency) : NULL);
    case RB_COLUMN_DEGREE:
      return translate (degree_names[rb_posting_get_degree (posting)]);
    case RB_COLUMN_TYPE:
    default:
      return translate (employment_names[rb_posting_get_employment (posting)]);
    }
}

/* What is missing comes last. */
static int
compare_numbers (gint64 a, gint64 b)
{
  if (a == 0 || b == 0)
    return a == b ? 0 : a == 0 ? 1 : -1;

  return a < b ? -1 : a > b;
}

static int
compare_texts (const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return a == b ? 0 : a == NULL ? 1 : -1;

  return g_utf8_collate (a, b);
}

/**
 * rb_column_compare:
 * @column: a column
 * @a: a posting
 * @b: another one
 *
 * Returns: the order of the two by that column: numbers as numbers, days as days, what is missing
 *   last
 */
int
rb_column_compare (RbColumn column, RbPosting *a, RbPosting *b)
{
  RbPay a_pay = rb_posting_get_pay (a);
  RbPay b_pay = rb_posting_get_pay (b);

  switch (column)
    {
    case RB_COLUMN_TITLE:
      return compare_texts (rb_posting_get_title (a), rb_posting_get_title (b));
    case RB_COLUMN_EMPLOYER:
      return compare_texts (rb_posting_get_employer (a), rb_posting_get_employer (b));
    case RB_COLUMN_PLACE:
      return compare_texts (rb_posting_get_place (a), rb_posting_get_place (b));
    case RB_COLUMN_POSTED:
      return compare_numbers (rb_posting_get_posted (a), rb_posting_get_posted (b));
    case RB_COLUMN_PAY_LOW:
      return compare_numbers (a_pay.floor, b_pay.floor);
    case RB_COLUMN_PAY_HIGH:
      return compare_numbers (a_pay.ceiling, b_pay.ceiling);
    case RB_COLUMN_PERIOD:
      return compare_numbers (rb_posting_get_counted_pay (a).posted_period,
                              rb_posting_get_counted_pay (b).posted_period);
    case RB_COLUMN_CURRENCY:
      return compare_numbers (rb_posting_get_counted_pay (a).currency,
                              rb_posting_get_counted_pay (b).currency);
    case RB_COLUMN_DEGREE:
      return compare_numbers (rb_posting_get_degree (a), rb_posting_get_degree (b));
    case RB_COLUMN_TYPE:
    default:
      return compare_numbers (rb_posting_get_employment (a), rb_posting_get_employment (b));
    }
}

/**
 * rb_columns_to_tsv:
 * @posting: a posting
 *
 * Returns: (transfer full): its cells with tabs between them
 */
char *
rb_columns_to_tsv (RbPosting *posting)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint column = 0; column < RB_N_COLUMNS; column++)
    {
      g_autofree char *cell = rb_column_format ((RbColumn) column, posting);

      g_string_append_printf (line, "%s%s", column > 0 ? "\t" : "", cell);
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}
