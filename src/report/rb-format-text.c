/* rb-format-text.c: numbers, money and dates in the words of the user's locale.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-format-text.h"

#include "report/rb-digits.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#define NBSP "\302\240"

/* Of the year 9999, the last one that GLib counts. */
#define LAST_SECOND G_GINT64_CONSTANT (253402300799)

typedef struct {
  const char *code;
  const char *symbol;
} SymbolRow;

/* Symbols that are clear wherever they are read; a currency without one is written as its code. */
static const SymbolRow symbols[] = {
  { "AUD", "A$" },  { "BRL", "R$" }, { "CAD", "CA$" }, { "CNY", "CN¥" }, { "CZK", "Kč" },
  { "EUR", "€" },   { "GBP", "£" },  { "HKD", "HK$" }, { "ILS", "₪" },   { "INR", "₹" },
  { "JPY", "¥" },   { "KRW", "₩" },  { "KZT", "₸" },   { "MXN", "MX$" }, { "NGN", "₦" },
  { "NZD", "NZ$" }, { "PHP", "₱" },  { "PLN", "zł" },  { "RUB", "₽" }, { "SGD", "S$" },
  { "THB", "฿" },   { "TRY", "₺" },  { "TWD", "NT$" }, { "UAH", "₴" },   { "USD", "US$" },
  { "VND", "₫" },
};

/* How the locale writes money. */
typedef struct {
  const char *grouping;
  const char *separator;
  const char *point;
  const char *symbol;
  gboolean symbol_first;
  gboolean has_space;
} MoneyForm;

static const char *
get_symbol (const char *code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (symbols); i++)
    {
      if (g_str_equal (symbols[i].code, code))
        return symbols[i].symbol;
    }

  return code;
}

/* What the locale puts between groups of digits. A line never breaks there, even where the
 * locale names a plain space. */
static const char *
get_separator (const char *separator)
{
  return g_str_equal (separator, " ") ? NBSP : separator;
}

/* Letters never touch digits. */
static gboolean
meets_digits_with_letter (const char *symbol, gboolean is_first)
{
  const char *letter = is_first ? g_utf8_find_prev_char (symbol, symbol + strlen (symbol)) : symbol;

  return letter != NULL && g_unichar_isalpha (g_utf8_get_char (letter));
}

/* The C locale says nothing about money; it is given the forms of American English. */
static MoneyForm
get_money_form (RbCurrency currency)
{
  const struct lconv *locale = localeconv ();
  const char *code = rb_currency_to_code (currency);
  gboolean is_plain = *locale->mon_decimal_point == '\0';
  MoneyForm form = {
    .grouping = is_plain ? "\3" : locale->mon_grouping,
    .separator = is_plain ? "," : get_separator (locale->mon_thousands_sep),
    .point = is_plain ? "." : locale->mon_decimal_point,
    .symbol = "",
    .symbol_first = is_plain || locale->p_cs_precedes != 0,
    .has_space = !is_plain && locale->p_sep_by_space != 0,
  };
  const char *own_code = is_plain ? "USD" : locale->int_curr_symbol;

  if (code == NULL)
    return form;

  if (strncmp (own_code, code, 3) == 0)
    form.symbol = is_plain ? "$" : locale->currency_symbol;
  else
    form.symbol = get_symbol (code);

  if (meets_digits_with_letter (form.symbol, form.symbol_first))
    form.has_space = TRUE;

  return form;
}

static gboolean
has_no_decimals (RbCurrency currency)
{
  const char *code = rb_currency_to_code (currency);
  static const char *const whole[] = { "CLP", "ISK", "JPY", "KRW", "PYG", "VND", NULL };

  return code != NULL && g_strv_contains (whole, code);
}

/* In ten-thousandths, so that halves are exact and go up. */
static double
round_for_reading (double amount)
{
  const double scale = (double) RB_AMOUNT_SCALE;
  double step = scale * (amount >= 10000.0 * scale  ? 100.0
                         : amount >= 1000.0 * scale ? 10.0
                                                    : 0.01);

  return round (amount / step) * step;
}

/* Cents are written where there are any, and always with pay by the hour. What was posted in parts
 * of a cent is written so; what was computed is not. */
static guint
count_decimals (
  double amount, double value, RbCurrency currency, RbPeriod period, RbMoneyStyle style)
{
  gboolean is_posted = fabs (amount - round (amount)) < 1e-6;

  if (has_no_decimals (currency))
    return 0;

  if (style == RB_MONEY_EXACT && is_posted && fabs (value * 100.0 - round (value * 100.0)) > 1e-6)
    return 4;

  if (period == RB_PERIOD_HOUR && value < 1000.0)
    return 2;

  return fabs (value - round (value)) > 1e-6 ? 2 : 0;
}

static void
trim_zeros (char *decimals)
{
  gsize length = strlen (decimals);

  while (length > 2 && decimals[length - 1] == '0')
    decimals[--length] = '\0';
}

static char *
format_number (double value, guint n_decimals, const MoneyForm *form)
{
  g_autofree char *format = g_strdup_printf ("%%.%uf", n_decimals);
  char digits[G_ASCII_DTOSTR_BUF_SIZE + 16] = { 0 };

  g_ascii_formatd (digits, sizeof digits, format, value);

  char *point = strchr (digits, '.');
  char *decimals = NULL;

  if (point != NULL)
    {
      *point = '\0';
      decimals = point + 1;
      trim_zeros (decimals);
    }

  g_autofree char *grouped = rb_digits_group (digits, form->grouping, form->separator);

  return decimals != NULL ? g_strconcat (grouped, form->point, decimals, NULL)
                          : g_steal_pointer (&grouped);
}

/**
 * rb_format_money:
 * @amount: ten-thousandths of a major unit, at least 0
 * @currency: a currency, or %RB_CURRENCY_NONE for a bare number
 * @period: what the amount is paid for; hourly pay is written with cents
 * @style: whether to round
 *
 * Writes an amount of money as the locale does. The locale is that of the process, and must not
 * change meanwhile.
 *
 * Returns: (transfer full): such as “$105,000” or “105.000 €”
 */
char *
rb_format_money (double amount, RbCurrency currency, RbPeriod period, RbMoneyStyle style)
{
  MoneyForm form = get_money_form (currency);

  if (style == RB_MONEY_READING)
    amount = round_for_reading (amount);

  double value = amount / (double) RB_AMOUNT_SCALE;
  guint n_decimals = count_decimals (amount, value, currency, period, style);
  g_autofree char *number = format_number (value, n_decimals, &form);
  const char *space = form.has_space && *form.symbol != '\0' ? NBSP : "";

  return form.symbol_first ? g_strconcat (form.symbol, space, number, NULL)
                           : g_strconcat (number, space, form.symbol, NULL);
}

/**
 * rb_format_pay:
 * @amount: ten-thousandths of a major unit
 * @currency: a currency
 * @period: a period
 * @style: whether to round
 *
 * Returns: (transfer full): such as “$105,000 a year”
 */
char *
rb_format_pay (double amount, RbCurrency currency, RbPeriod period, RbMoneyStyle style)
{
  g_autofree char *money = rb_format_money (amount, currency, period, style);

  switch (period)
    {
    case RB_PERIOD_HOUR:
      /* Translators: pay; %s is an amount of money. */
      return g_strdup_printf (_ ("%s an hour"), money);
    case RB_PERIOD_DAY:
      /* Translators: pay; %s is an amount of money. */
      return g_strdup_printf (_ ("%s a day"), money);
    case RB_PERIOD_WEEK:
      /* Translators: pay; %s is an amount of money. */
      return g_strdup_printf (_ ("%s a week"), money);
    case RB_PERIOD_MONTH:
      /* Translators: pay; %s is an amount of money. */
      return g_strdup_printf (_ ("%s a month"), money);
    case RB_PERIOD_YEAR:
      /* Translators: pay; %s is an amount of money. */
      return g_strdup_printf (_ ("%s a year"), money);
    case RB_PERIOD_NONE:
    default:
      return g_steal_pointer (&money);
    }
}

/**
 * rb_format_count:
 * @count: a number of things
 *
 * Writes a whole number as the locale does. Where the locale groups nothing, a comma groups only if
 * nobody could take it for a decimal one.
 *
 * Returns: (transfer full): such as “1,482”
 */
char *
rb_format_count (guint64 count)
{
  const struct lconv *locale = localeconv ();
  gboolean is_plain = *locale->thousands_sep == '\0' && g_str_equal (locale->decimal_point, ".");
  g_autofree char *digits = g_strdup_printf ("%" G_GUINT64_FORMAT, count);

  return rb_digits_group (digits, is_plain ? "\3" : locale->grouping,
                          is_plain ? "," : get_separator (locale->thousands_sep));
}

/**
 * rb_format_share:
 * @part: how many
 * @whole: of how many, more than 0
 *
 * Writes a share in whole per cent. 0% means none, and 100% all.
 *
 * Returns: (transfer full): such as “86%”
 */
char *
rb_format_share (guint64 part, guint64 whole)
{
  guint percent = (guint) floor (100.0 * (double) part / (double) whole + 0.5);

  if (percent == 0 && part > 0)
    return g_strdup (_ ("<1%"));

  if (percent == 100 && part < whole)
    return g_strdup (_ (">99%"));

  /* Translators: a share in per cent; many languages put a no-break space before the sign. */
  return g_strdup_printf (_ ("%u%%"), percent);
}

/**
 * rb_format_plain:
 * @text: a text with names between isolating marks
 *
 * The marks keep names apart in labels; in a file or a pipe they are of no use.
 *
 * Returns: (transfer full): the text without them
 */
char *
rb_format_plain (const char *text)
{
  g_autoptr (GString) plain = g_string_new (text);

  g_string_replace (plain, "\u2068", "", 0);
  g_string_replace (plain, "\u2069", "", 0);

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

static GDateTime *
get_date_time (guint32 day)
{
  GDate date = { 0 };

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);

  return g_date_time_new_utc (g_date_get_year (&date), (int) g_date_get_month (&date),
                              g_date_get_day (&date), 0, 0, 0);
}

/**
 * rb_format_date:
 * @day: a Julian day
 *
 * Returns: (transfer full): such as “3 January 2026”
 */
char *
rb_format_date (guint32 day)
{
  g_autoptr (GDateTime) date = get_date_time (day);

  /* Translators: a date; see g_date_time_format(). */
  return g_date_time_format (date, _ ("%-d %B %Y"));
}

/**
 * rb_format_date_span:
 * @first: a Julian day
 * @last: a Julian day, not before @first
 *
 * Returns: (transfer full): such as “3 January – 20 November 2026”
 */
char *
rb_format_date_span (guint32 first, guint32 last)
{
  g_autoptr (GDateTime) first_date = get_date_time (first);
  g_autoptr (GDateTime) last_date = get_date_time (last);
  gboolean same_year = g_date_time_get_year (first_date) == g_date_time_get_year (last_date);
  g_autofree char *to = rb_format_date (last);

  if (first == last)
    return g_steal_pointer (&to);

  /* Translators: the first day of a span of dates that ends in the same year. */
  g_autofree char *from =
    same_year ? g_date_time_format (first_date, _ ("%-d %B")) : rb_format_date (first);

  /* Translators: a span of dates, from – to. */
  return g_strdup_printf (_ ("%s – %s"), from, to);
}

/**
 * rb_get_today:
 *
 * Returns: today as a Julian day: that of SOURCE_DATE_EPOCH where it is set (R20)
 */
guint32
rb_get_today (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds = g_get_real_time () / G_USEC_PER_SEC;
  GDate date = { 0 };

  if (epoch != NULL && !g_ascii_string_to_signed (epoch, 10, 0, LAST_SECOND, &seconds, NULL))
    seconds = g_get_real_time () / G_USEC_PER_SEC;

  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (seconds);

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));

  return g_date_get_julian (&date);
}
