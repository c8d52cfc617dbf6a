/* test-place-text.c: tests of the country that a place names, and of the currency it decides on
 * (R9).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-currency-symbol.h"
#include "read/rb-place-text.h"

typedef struct {
  const char *place;
  const char *country; /* NULL if none is certain */
} PlaceCase;

static const PlaceCase cases[] = {
  { "Paris, France", "FR" },
  { "Berlin, Germany", "DE" },
  { "Denver, CO", "US" },
  { "San Francisco, CA", "US" },
  { "Santa Clara, CA", "US" },
  { "Austin, TX 73301", "US" },
  { "New York, NY, USA", "US" },
  { "New York, New York, United States", "US" },
  { "Toronto, ON", "CA" },
  { "Toronto, CA", "CA" },
  { "Toronto, Ontario, Canada", "CA" },
  { "London, UK", "GB" },
  { "London, England, United Kingdom", "GB" },
  { "Sydney, NSW", "AU" },
  { "Sydney, Australia", "AU" },
  { "Bengaluru, India", "IN" },
  { "Remote - USA", "US" },
  { "Remote (Canada)", "CA" },
  { "Remote in Germany", "DE" },
  { "US, WA, Seattle", "US" },
  { "Singapore", "SG" },
  { "Canada", "CA" },
  { "Zürich, Switzerland", "CH" },
  { "München, Deutschland", "DE" },

  { "", NULL },
  { "Remote", NULL },
  { "Worldwide", NULL },
  { "Berlin", NULL },
  { "3 Locations", NULL },
  { "London, UK; Paris, France", NULL },
  { "N/A", NULL },
};

static void
test_place (gconstpointer data)
{
  const PlaceCase *test = data;

  g_test_message ("“%s”", test->place);
  g_assert_cmpstr (rb_country_of_place (test->place), ==, test->country);
}

/* ISO 3166-1: codes of two and of three letters, and names. */
static const PlaceCase country_cases[] = {
  { "US", "US" },          { "us", "US" },
  { "USA", "US" },         { "United States", "US" },
  { "U.S.A.", "US" },      { "United States of America", "US" },
  { "DE", "DE" },          { "DEU", "DE" },
  { "Germany", "DE" },     { "GB", "GB" },
  { "UK", "GB" },          { "United Kingdom", "GB" },
  { "FRA", "FR" },         { "Canada", "CA" },
  { "Россия", "RU" },      { "India", "IN" },
  { "South Korea", "KR" }, { "Czechia", "CZ" },
  { "XX", NULL },          { "", NULL },
  { "Narnia", NULL },
};

static void
test_country (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (country_cases); i++)
    {
      g_test_message ("“%s”", country_cases[i].place);
      g_assert_cmpstr (rb_country_from_text (country_cases[i].place), ==, country_cases[i].country);
    }
}

typedef struct {
  const char *symbol;
  const char *country;
  const char *currency;
  gboolean is_assumed;
} SymbolCase;

/* The sign with the posting's country; else its usual meaning, assumed. */
static const SymbolCase symbol_cases[] = {
  { "$", "US", "USD", FALSE }, { "$", "CA", "CAD", FALSE }, { "$", "AU", "AUD", FALSE },
  { "$", "NZ", "NZD", FALSE }, { "$", "SG", "SGD", FALSE }, { "$", "MX", "MXN", FALSE },
  { "$", NULL, "USD", TRUE },  { "$", "DE", "USD", TRUE },  { "£", "GB", "GBP", FALSE },
  { "£", NULL, "GBP", TRUE },  { "£", "US", "GBP", TRUE },  { "€", "DE", "EUR", FALSE },
  { "€", "IE", "EUR", FALSE }, { "€", NULL, "EUR", TRUE },  { "¥", "JP", "JPY", FALSE },
  { "¥", "CN", "CNY", FALSE }, { "¥", NULL, NULL, FALSE },
};

static void
test_symbol (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (symbol_cases); i++)
    {
      const SymbolCase *test = &symbol_cases[i];
      gboolean is_assumed = FALSE;
      RbCurrency found =
        rb_currency_from_symbol (g_utf8_get_char (test->symbol), test->country, &is_assumed);

      g_test_message ("%s in %s", test->symbol, test->country);
      g_assert_cmpstr (found != RB_CURRENCY_NONE ? rb_currency_to_code (found) : NULL, ==,
                       test->currency);
      g_assert_cmpint (is_assumed, ==, test->is_assumed);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/place-text/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &cases[i], test_place);
    }

  g_test_add_func ("/read/place-text/country", test_country);
  g_test_add_func ("/read/place-text/symbol", test_symbol);

  return g_test_run ();
}
