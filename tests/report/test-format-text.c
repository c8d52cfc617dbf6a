/* test-format-text.c: tests of numbers, money and dates as locales write them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-format-text.h"

#include "test-locale.h"

/* Spaces that no line breaks at: U+00A0 and the narrow U+202F. */
#define SP "\u00a0"
#define NSP "\u202f"

typedef struct {
  const char *amount; /* in major units */
  const char *currency;
  RbPeriod period;
  const char *reading;
  const char *exact;
} MoneyCase;

/* Rounding is that of “Numbers for the reader”: to 100 from 10,000, to 10 from 1,000, to 0.01
 * below; halves go up. */
static const MoneyCase money_cases[] = {
  { "105000", "USD", RB_PERIOD_YEAR, "$105,000", "$105,000" },
  { "105049", "USD", RB_PERIOD_YEAR, "$105,000", "$105,049" },
  { "105050", "USD", RB_PERIOD_YEAR, "$105,100", "$105,050" },
  { "1234567", "USD", RB_PERIOD_YEAR, "$1,234,600", "$1,234,567" },
  { "10000", "USD", RB_PERIOD_YEAR, "$10,000", "$10,000" },
  { "10049.99", "USD", RB_PERIOD_YEAR, "$10,000", "$10,049.99" },
  { "10050", "USD", RB_PERIOD_YEAR, "$10,100", "$10,050" },
  { "9999.99", "USD", RB_PERIOD_MONTH, "$10,000", "$9,999.99" },
  { "9994", "USD", RB_PERIOD_MONTH, "$9,990", "$9,994" },
  { "1000", "USD", RB_PERIOD_WEEK, "$1,000", "$1,000" },
  { "1005", "USD", RB_PERIOD_WEEK, "$1,010", "$1,005" },
  { "1004.99", "USD", RB_PERIOD_WEEK, "$1,000", "$1,004.99" },
  { "999.99", "USD", RB_PERIOD_WEEK, "$999.99", "$999.99" },
  { "999.995", "USD", RB_PERIOD_WEEK, "$1,000", "$999.995" },
  { "950.5", "USD", RB_PERIOD_DAY, "$950.50", "$950.50" },
  { "240", "USD", RB_PERIOD_DAY, "$240", "$240" },
  { "44.95", "USD", RB_PERIOD_HOUR, "$44.95", "$44.95" },
  { "44.953", "USD", RB_PERIOD_HOUR, "$44.95", "$44.953" },
  { "44.9535", "USD", RB_PERIOD_HOUR, "$44.95", "$44.9535" },
  { "44.955", "USD", RB_PERIOD_HOUR, "$44.96", "$44.955" },
  { "1.005", "USD", RB_PERIOD_HOUR, "$1.01", "$1.005" },
  { "18.2", "USD", RB_PERIOD_HOUR, "$18.20", "$18.20" },
  { "18", "USD", RB_PERIOD_HOUR, "$18.00", "$18.00" },
  { "999", "USD", RB_PERIOD_HOUR, "$999.00", "$999.00" },
  { "1250", "USD", RB_PERIOD_HOUR, "$1,250", "$1,250" },
  { "0", "USD", RB_PERIOD_YEAR, "$0", "$0" },
  /* No decimals. */
  { "5400000", "JPY", RB_PERIOD_YEAR, "¥5,400,000", "¥5,400,000" },
  { "1250", "JPY", RB_PERIOD_HOUR, "¥1,250", "¥1,250" },
  { "950", "JPY", RB_PERIOD_HOUR, "¥950", "¥950" },
  { "9860", "KRW", RB_PERIOD_HOUR, "₩9,860", "₩9,860" },
  /* Symbols that are clear anywhere; a code and a space where there is none. */
  { "60000", "EUR", RB_PERIOD_YEAR, "€60,000", "€60,000" },
  { "60000", "GBP", RB_PERIOD_YEAR, "£60,000", "£60,000" },
  { "60000", "CAD", RB_PERIOD_YEAR, "CA$60,000", "CA$60,000" },
  { "60000", "AUD", RB_PERIOD_YEAR, "A$60,000", "A$60,000" },
  { "60000", "INR", RB_PERIOD_MONTH, "₹60,000", "₹60,000" },
  { "60000", "CNY", RB_PERIOD_MONTH, "CN¥60,000", "CN¥60,000" },
  { "60000", "CHF", RB_PERIOD_YEAR, "CHF" SP "60,000", "CHF" SP "60,000" },
  { "60000", "SEK", RB_PERIOD_MONTH, "SEK" SP "60,000", "SEK" SP "60,000" },
  { "60000", "CZK", RB_PERIOD_MONTH, "Kč" SP "60,000", "Kč" SP "60,000" },
  { "60000", "PLN", RB_PERIOD_MONTH, "zł" SP "60,000", "zł" SP "60,000" },
  { "60000", "", RB_PERIOD_YEAR, "60,000", "60,000" },
};

static double
parse_amount (const char *text)
{
  gint64 amount = 0;

  g_assert_true (rb_amount_from_double (g_ascii_strtod (text, NULL), &amount));

  return (double) amount;
}

static void
test_money (gconstpointer data)
{
  const MoneyCase *test = data;
  RbCurrency currency = rb_currency_from_code (test->currency);
  double amount = parse_amount (test->amount);

  g_assert_true (test_locale_set ("C"));

  g_autofree char *reading = rb_format_money (amount, currency, test->period, RB_MONEY_READING);
  g_autofree char *exact = rb_format_money (amount, currency, test->period, RB_MONEY_EXACT);

  g_assert_cmpstr (reading, ==, test->reading);
  g_assert_cmpstr (exact, ==, test->exact);
}

/* What was computed is not written in parts of a cent. */
static void
test_computed (void)
{
  RbCurrency usd = rb_currency_from_code ("USD");

  g_assert_true (test_locale_set ("C"));

  g_autofree char *third = rb_format_money (1e9 / 3.0, usd, RB_PERIOD_YEAR, RB_MONEY_EXACT);
  g_autofree char *hourly = rb_format_money (5e5 / 3.0, usd, RB_PERIOD_HOUR, RB_MONEY_EXACT);

  g_assert_cmpstr (third, ==, "$33,333.33");
  g_assert_cmpstr (hourly, ==, "$16.67");
}

static void
test_period (void)
{
  static const char *const expected[RB_N_PERIODS] = {
    "$500", "$500.00 an hour", "$500 a day", "$500 a week", "$500 a month", "$500 a year",
  };

  g_assert_true (test_locale_set ("C"));

  for (guint period = 0; period < RB_N_PERIODS; period++)
    {
      g_autofree char *pay =
        rb_format_pay (5e6, rb_currency_from_code ("USD"), (RbPeriod) period, RB_MONEY_EXACT);

      g_assert_cmpstr (pay, ==, expected[period]);
    }
}

typedef struct {
  const char *locale;
  const char *currency;
  RbPeriod period;
  const char *amount;
  const char *expected;
} LocaleCase;

/* A currency of its own is written as CLDR and the C library's strfmon() do, spaces without breaks
 * aside; others keep the place of the symbol. */
static const LocaleCase locale_cases[] = {
  { "en_US", "USD", RB_PERIOD_YEAR, "105000", "$105,000" },
  { "en_US", "EUR", RB_PERIOD_YEAR, "105000", "€105,000" },
  { "en_CA", "CAD", RB_PERIOD_YEAR, "105000", "$105,000" },
  { "en_CA", "USD", RB_PERIOD_YEAR, "105000", "US$105,000" },
  { "en_GB", "GBP", RB_PERIOD_HOUR, "12.5", "£12.50" },
  { "de_DE", "EUR", RB_PERIOD_YEAR, "105000", "105.000" SP "€" },
  { "de_DE", "EUR", RB_PERIOD_HOUR, "44.95", "44,95" SP "€" },
  { "de_DE", "USD", RB_PERIOD_YEAR, "105000", "105.000" SP "US$" },
  { "de_DE", "CHF", RB_PERIOD_YEAR, "105000", "105.000" SP "CHF" },
  { "de_CH", "CHF", RB_PERIOD_YEAR, "105000", "CHF" SP "105’000" },
  { "fr_FR", "EUR", RB_PERIOD_YEAR, "105000", "105" NSP "000" SP "€" },
  { "fr_FR", "EUR", RB_PERIOD_HOUR, "44.95", "44,95" SP "€" },
  { "es_ES", "EUR", RB_PERIOD_YEAR, "105000", "105.000" SP "€" },
  { "pl_PL", "PLN", RB_PERIOD_MONTH, "9500", "9" NSP "500" SP "zł" },
  { "uk_UA", "UAH", RB_PERIOD_MONTH, "95000", "95" NSP "000" SP "грн." },
  { "da_DK", "DKK", RB_PERIOD_MONTH, "45000", "kr." SP "45.000" },
  { "es_MX", "MXN", RB_PERIOD_MONTH, "25000", "$" SP "25" SP "000" },
  { "hi_IN", "INR", RB_PERIOD_YEAR, "105000", "₹1,05,000" },
  { "hi_IN", "INR", RB_PERIOD_YEAR, "12345600", "₹1,23,45,600" },
  { "hi_IN", "USD", RB_PERIOD_YEAR, "105000", "US$1,05,000" },
  { "sv_SE", "SEK", RB_PERIOD_MONTH, "35000", "35" NSP "000" SP "kr" },
  { "pt_BR", "BRL", RB_PERIOD_MONTH, "4500", "R$" SP "4.500" },
};

static void
test_money_of_locale (gconstpointer data)
{
  const LocaleCase *test = data;

  if (!test_locale_set (test->locale))
    return;

  g_autofree char *money =
    rb_format_money (parse_amount (test->amount), rb_currency_from_code (test->currency),
                     test->period, RB_MONEY_EXACT);

  g_assert_cmpstr (money, ==, test->expected);
}

typedef struct {
  const char *locale;
  guint64 count;
  const char *expected;
} CountCase;

/* Counts go by LC_NUMERIC, which differs from LC_MONETARY; see the case of hi_IN. Where the decimal
 * sign is a comma, no comma groups. */
static const CountCase count_cases[] = {
  { "C", 0, "0" },
  { "C", 999, "999" },
  { "C", 1482, "1,482" },
  { "C", 105000, "105,000" },
  { "C", 1000000, "1,000,000" },
  { "C", G_MAXUINT64, "18,446,744,073,709,551,615" },
  { "en_US", 1482, "1,482" },
  { "de_DE", 1482, "1.482" },
  { "fr_FR", 1482, "1" NSP "482" },
  { "hi_IN", 9500, "9,500" },
  { "pt_PT", 1482, "1482" },
  { "bg_BG", 1482, "1482" },
};

static void
test_count (gconstpointer data)
{
  const CountCase *test = data;

  if (!test_locale_set (test->locale))
    return;

  g_autofree char *count = rb_format_count (test->count);

  g_assert_cmpstr (count, ==, test->expected);
}

typedef struct {
  guint64 part;
  guint64 whole;
  const char *expected;
} ShareCase;

/* 0% is said of none and 100% of all only. */
static const ShareCase share_cases[] = {
  { 0, 1, "0%" },        { 1, 1, "100%" },       { 1, 3, "33%" },      { 2, 3, "67%" },
  { 1, 8, "13%" },       { 110, 128, "86%" },    { 0, 100000, "0%" },  { 1, 100000, "<1%" },
  { 4, 1000, "<1%" },    { 5, 1000, "1%" },      { 994, 1000, "99%" }, { 995, 1000, ">99%" },
  { 999, 1000, ">99%" }, { 1000, 1000, "100%" }, { 1, 200, "1%" },     { 1, 201, "<1%" },
};

static void
test_share (gconstpointer data)
{
  const ShareCase *test = data;
  g_autofree char *share = rb_format_share (test->part, test->whole);

  g_assert_cmpstr (share, ==, test->expected);
}

static guint32
make_day (guint day, guint month, guint year)
{
  GDate date = { 0 };

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

static void
test_date (void)
{
  guint32 first = make_day (3, 1, 2026);
  guint32 last = make_day (20, 11, 2026);
  guint32 before = make_day (30, 12, 2025);

  g_assert_true (test_locale_set ("C"));

  g_autofree char *date = rb_format_date (first);
  g_autofree char *same_day = rb_format_date_span (first, first);
  g_autofree char *same_year = rb_format_date_span (first, last);
  g_autofree char *two_years = rb_format_date_span (before, last);

  g_assert_cmpstr (date, ==, "3 January 2026");
  g_assert_cmpstr (same_day, ==, "3 January 2026");
  g_assert_cmpstr (same_year, ==, "3 January – 20 November 2026");
  g_assert_cmpstr (two_years, ==, "30 December 2025 – 20 November 2026");
}

static void
test_date_of_locale (void)
{
  if (!test_locale_set ("de_DE"))
    return;

  g_autofree char *date = rb_format_date (make_day (3, 1, 2026));

  g_assert_cmpstr (date, ==, "3 Januar 2026");
}

typedef struct {
  const char *epoch;
  guint day;
  guint month;
  guint year;
} TodayCase;

/* Seconds as “date -u +%s” gives them. */
static const TodayCase today_cases[] = {
  { "1795478400", 24, 11, 2026 },
  { "1795564799", 24, 11, 2026 },
  { "0", 1, 1, 1970 },
  { "2524608000", 1, 1, 2050 },
};

static void
test_today (gconstpointer data)
{
  const TodayCase *test = data;

  g_setenv ("SOURCE_DATE_EPOCH", test->epoch, TRUE);
  g_assert_cmpuint (rb_get_today (), ==, make_day (test->day, test->month, test->year));
}

/* What is no number of seconds is not taken for one. */
static void
test_today_without_epoch (void)
{
  static const char *const unusable[] = { "", "today", "-1", "99999999999999999999" };
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  guint32 day = make_day ((guint) g_date_time_get_day_of_month (now),
                          (guint) g_date_time_get_month (now), (guint) g_date_time_get_year (now));

  for (gsize i = 0; i < G_N_ELEMENTS (unusable); i++)
    {
      g_setenv ("SOURCE_DATE_EPOCH", unusable[i], TRUE);

      guint32 today = rb_get_today ();

      /* Midnight may pass in between. */
      g_assert_cmpuint (today, >=, day);
      g_assert_cmpuint (today, <=, day + 1);
    }
}

#define ADD_TESTS(group, cases, label, test)                                                       \
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)                                                 \
    {                                                                                              \
      g_autofree char *path =                                                                      \
        g_strdup_printf ("/format-text/" group "/%02" G_GSIZE_FORMAT "-%s", i, cases[i].label);    \
                                                                                                   \
      g_test_add_data_func (path, &cases[i], test);                                                \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  test_locale_init ();

  ADD_TESTS ("money", money_cases, reading, test_money)
  ADD_TESTS ("money-of-locale", locale_cases, locale, test_money_of_locale)
  ADD_TESTS ("count", count_cases, locale, test_count)
  ADD_TESTS ("share", share_cases, expected, test_share)
  ADD_TESTS ("today", today_cases, epoch, test_today)
  g_test_add_func ("/format-text/computed", test_computed);
  g_test_add_func ("/format-text/period", test_period);
  g_test_add_func ("/format-text/date", test_date);
  g_test_add_func ("/format-text/date-of-locale", test_date_of_locale);
  g_test_add_func ("/format-text/today/without", test_today_without_epoch);

  int status = g_test_run ();

  test_locale_finish ();

  return status;
}
