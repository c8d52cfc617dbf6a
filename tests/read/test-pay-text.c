/* test-pay-text.c: tests of reading pay in the words of postings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-currency-symbol.h"
#include "read/rb-pay-text.h"

#include <json-glib/json-glib.h>

typedef struct {
  const char *group;
  const char *text;
  const char *pay; /* floor, ceiling, currency and period, each “-” if absent; NULL for no pay */
} PayCase;

static const PayCase cases[] = {
  { "single", "$105,000", "105000 105000 USD -" },
  { "single", "$105,000.50 a year", "105000.5 105000.5 USD year" },
  { "single", "105000 USD per year", "105000 105000 USD year" },
  { "single", "€52.000 pro Jahr", "52000 52000 EUR year" },
  { "single", "52 000 € par an", "52000 52000 EUR year" },
  { "single", "£28,500 per annum", "28500 28500 GBP year" },
  { "single", "$27.50/hr", "27.5 27.5 USD hour" },
  { "single", "$44.953 an hour", "44.953 44.953 USD hour" },
  { "single", "USD 75k", "75000 75000 USD -" },
  { "single", "85K", "85000 85000 - -" },
  { "single", "JPY 300,000 / month", "300000 300000 JPY month" },

  { "range", "$80,000 - $100,000 a year", "80000 100000 USD year" },
  { "range", "$80,000-$100,000/year", "80000 100000 USD year" },
  { "range", "$80,000 – $100,000 per year", "80000 100000 USD year" },
  { "range", "$80,000 — $100,000 yearly", "80000 100000 USD year" },
  { "range", "$80,000 to $100,000 annually", "80000 100000 USD year" },
  { "range", "between $80,000 and $100,000", "80000 100000 USD -" },
  { "range", "from $20 to $25 an hour", "20 25 USD hour" },
  { "range", "$20-25/hour", "20 25 USD hour" },
  { "range", "$20.50 - $25.75 hourly", "20.5 25.75 USD hour" },
  { "range", "£30k-£35k", "30000 35000 GBP -" },
  { "range", "30000-40000 EUR", "30000 40000 EUR -" },
  { "range", "50 000 - 60 000 zł", "50000 60000 PLN -" },
  { "range", "15 000 – 20 000 PLN / month", "15000 20000 PLN month" },
  { "range", "CHF 90'000 - 110'000", "90000 110000 CHF -" },
  { "range", "45.000 € – 55.000 € / Jahr", "45000 55000 EUR year" },

  /* A multiplier on one side binds both, and a decimal comma before it is none of thousands. */
  { "multiplier", "$110-$140k", "110000 140000 USD -" },
  { "multiplier", "$110k-140k", "110000 140000 USD -" },
  { "multiplier", "$31,2k- $72,8k", "31200 72800 USD -" },
  { "multiplier", "$1.2M", NULL },
  { "multiplier", "€60K – €80K a year", "60000 80000 EUR year" },
  { "multiplier", "120k–150k", "120000 150000 - -" },

  /* Thousands: U+00A0, U+202F, Indian grouping. */
  { "grouping", "60\u00a0000 € par an", "60000 60000 EUR year" },
  { "grouping", "60\u202f000 € par an", "60000 60000 EUR year" },
  { "grouping", "₹4,20,000 a year", "420000 420000 INR year" },
  { "grouping", "₹4,20,000 - ₹6,00,000", "420000 600000 INR -" },

  { "india", "3-5 Lacs PA", "300000 500000 INR year" },
  { "india", "12 LPA", "1200000 1200000 INR year" },
  { "india", "₹8L - ₹12L", "800000 1200000 INR -" },
  { "india", "1 Cr PA", "10000000 10000000 INR year" },
  { "india", "90 Lakh - 1.2 Cr per annum", "9000000 12000000 INR year" },
  { "india", "Rs 25,000/- per month", "25000 25000 INR month" },
  { "india", "₹20T - ₹30T per month", "20000 30000 INR month" },

  { "one side", "From $65,000 a year", "65000 - USD year" },
  { "one side", "Starting at $18 per hour", "18 - USD hour" },
  { "one side", "Up to $120,000", "- 120000 USD -" },
  { "one side", "up to €3,000 per month", "- 3000 EUR month" },
  { "one side", "$90k+", "90000 - USD -" },
  { "one side", "$90,000 and up", "90000 - USD -" },
  { "one side", "ab 45.000 €", "45000 - EUR -" },
  { "one side", "bis 60.000 € im Jahr", "- 60000 EUR year" },
  { "one side", "от 60 000 ₽", "60000 - RUB -" },
  { "one side", "до 400 000 ₽ за месяц", "- 400000 RUB month" },
  { "one side", "min. 12 000 PLN", "12000 - PLN -" },
  { "one side", "jusqu'à 45 000 €", "- 45000 EUR -" },

  { "russian", "от 60 000 до 90 000 ₽ за месяц", "60000 90000 RUB month" },
  { "russian", "1 500 – 2 000 $ за месяц, до вычета налогов", "1500 2000 USD month" },
  { "russian", "300 ₽ за час, на руки", "300 300 RUB hour" },
  { "russian", "800 000 ₸ за месяц", "800000 800000 KZT month" },
  { "russian", "2 000 Br за месяц", "2000 2000 BYN month" },
  { "russian", "от 10 000 000 so'm за месяц", "10000000 - UZS month" },
  { "russian", "5000 руб.", "5000 5000 RUB -" },

  { "currency", "CA$100,000 a year", "100000 100000 CAD year" },
  { "currency", "C$100K", "100000 100000 CAD -" },
  { "currency", "A$120,000", "120000 120000 AUD -" },
  { "currency", "US$120,000", "120000 120000 USD -" },
  { "currency", "$120,000 CAD", "120000 120000 CAD -" },
  { "currency", "$95,000 - $110,000 AUD per year", "95000 110000 AUD year" },
  { "currency", "S$5,000 - S$7,000 monthly", "5000 7000 SGD month" },
  { "currency", "SEK 45 000 per month", "45000 45000 SEK month" },
  { "currency", "R$ 5.000 por mês", "5000 5000 BRL month" },
  { "currency", "MXN 25,000 mensuales", "25000 25000 MXN month" },
  { "currency", "HK$40,000", "40000 40000 HKD -" },
  { "currency", "PHP 30,000", "30000 30000 PHP -" },
  { "currency", "AED 12,000 per month", "12000 12000 AED month" },
  { "currency", "40000 RUR", "40000 40000 RUB -" },

  { "period", "$25 per hour", "25 25 USD hour" },
  { "period", "$25 hourly", "25 25 USD hour" },
  { "period", "$25 p/h", "25 25 USD hour" },
  { "period", "$200/day", "200 200 USD day" },
  { "period", "£450 per day", "450 450 GBP day" },
  { "period", "$1,500 weekly", "1500 1500 USD week" },
  { "period", "$1,500 a week", "1500 1500 USD week" },
  { "period", "$6,000/mo", "6000 6000 USD month" },
  { "period", "$6,000 per month", "6000 6000 USD month" },
  { "period", "$90,000/yr", "90000 90000 USD year" },
  { "period", "£40,000 pa", "40000 40000 GBP year" },
  { "period", "£40,000 p.a.", "40000 40000 GBP year" },

  { "around", "Salary: $70,000 - $90,000 per year, plus benefits", "70000 90000 USD year" },
  { "around", "Competitive salary of $70,000", "70000 70000 USD -" },
  { "around", "Pay: $18.00 - $22.00 per hour", "18 22 USD hour" },
  { "around", "~$160k", "160000 160000 USD -" },
  { "around", "approx. £35,000", "35000 35000 GBP -" },
  { "around", "$55,000 (GS 9)", "55000 55000 USD -" },
  { "around", "$80K - $100K (Employer est.)", "80000 100000 USD -" },
  { "around", "$100K + 0.5% equity", "100000 100000 USD -" },
  { "around", "$100K – $120K • Offers Equity", "100000 120000 USD -" },

  /* R10: not pay. */
  { "not pay", "", NULL },
  { "not pay", "Not disclosed", NULL },
  { "not pay", "Competitive", NULL },
  { "not pay", "DOE", NULL },
  { "not pay", "0", NULL },
  { "not pay", "$0", NULL },
  { "not pay", "$0 - $0", NULL },
  { "not pay", "$1", NULL },
  { "not pay", "$101K – $138K Equity", NULL },
  { "not pay", "1.0–1.5% equity", NULL },
  { "not pay", "10% bonus", NULL },
  { "not pay", "70/30 split", NULL },
  { "not pay", "$.55 per mile", NULL },
  { "not pay", "$50 per question", NULL },
  { "not pay", "500 ₽ за услугу", NULL },
  { "not pay", "GS-12", NULL },
  { "not pay", "Grade 7", NULL },
  { "not pay", "401k", NULL },
  { "not pay", "$500 referral reward", NULL },
  { "not pay", "40 hours per week", NULL },
  { "not pay", "2026-05-01", NULL },
  { "not pay", "+1 555 0100", NULL },
  { "not pay", "Не указана", NULL },
};

static void
append_bound (GString *text, gint64 amount)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (amount == 0)
    g_string_append (text, "- ");
  else
    g_string_append_printf (
      text, "%s ", g_ascii_formatd (number, sizeof number, "%.12g", rb_amount_to_double (amount)));
}

static char *
describe (const char *text)
{
  RbPayText pay = { 0 };
  g_autoptr (GString) found = g_string_new (NULL);

  if (!rb_pay_text_read (text, &pay))
    {
      g_assert_true (pay.floor == 0 && pay.ceiling == 0 && pay.currency == 0 && pay.symbol == 0 &&
                     pay.period == RB_PERIOD_NONE && !pay.estimated);
      return NULL;
    }

  gboolean is_assumed = FALSE;
  RbCurrency currency = pay.currency != RB_CURRENCY_NONE
                          ? pay.currency
                          : rb_currency_from_symbol (pay.symbol, NULL, &is_assumed);

  append_bound (found, pay.floor);
  append_bound (found, pay.ceiling);
  g_string_append_printf (found, "%s %s",
                          currency != RB_CURRENCY_NONE ? rb_currency_to_code (currency) : "-",
                          pay.period != RB_PERIOD_NONE ? rb_period_to_code (pay.period) : "-");

  return g_string_free (g_steal_pointer (&found), FALSE);
}

static void
test_pay (gconstpointer data)
{
  const PayCase *test = data;
  g_autofree char *found = describe (test->text);

  g_test_message ("“%s”", test->text);
  g_assert_cmpstr (found, ==, test->pay);
}

typedef struct {
  const char *text;
  gboolean is_estimated;
} EstimateCase;

/* R11: who estimated it. */
static const EstimateCase estimate_cases[] = {
  { "$80K - $100K (Glassdoor est.)", TRUE },
  { "$80K - $100K (Employer est.)", FALSE },
  { "$80K - $100K", FALSE },
};

static void
test_estimated (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (estimate_cases); i++)
    {
      RbPayText pay = { 0 };

      g_assert_true (rb_pay_text_read (estimate_cases[i].text, &pay));
      g_assert_cmpint (pay.estimated, ==, estimate_cases[i].is_estimated);
    }
}

static void
append_member (GString *text, JsonObject *vector, const char *name)
{
  JsonNode *node = json_object_get_member (vector, name);

  if (JSON_NODE_HOLDS_NULL (node))
    g_string_append (text, "-");
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    g_string_append (text, json_node_get_string (node));
  else
    g_string_append_printf (text, "%.12g", json_node_get_double (node));
}

/* What a vector expects, written like describe() writes it. */
static char *
describe_vector (JsonObject *vector)
{
  g_autoptr (GString) text = g_string_new (NULL);
  JsonNode *period = json_object_get_member (vector, "period");

  if (JSON_NODE_HOLDS_NULL (json_object_get_member (vector, "min")) &&
      JSON_NODE_HOLDS_NULL (json_object_get_member (vector, "max")))
    return NULL;

  append_member (text, vector, "min");
  g_string_append_c (text, ' ');
  append_member (text, vector, "max");
  g_string_append_c (text, ' ');
  append_member (text, vector, "currency");
  g_string_append_c (text, ' ');

  g_autofree char *lower = JSON_NODE_HOLDS_NULL (period)
                             ? g_strdup ("-")
                             : g_ascii_strdown (json_node_get_string (period), -1);

  g_string_append (text, lower);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Strings of real files with values a person read. */
static void
test_vectors (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "reference",
                                                 "pay-text-vectors.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();

  if (!json_parser_load_from_file (parser, path, NULL))
    {
      g_test_skip ("pay-text-vectors.json is not here");
      return;
    }

  JsonArray *vectors =
    json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "vectors");

  g_assert_cmpuint (json_array_get_length (vectors), ==, 50);

  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject *vector = json_array_get_object_element (vectors, i);
      const char *text = json_object_get_string_member (vector, "text");
      g_autofree char *expected = describe_vector (vector);
      g_autofree char *found = describe (text);

      g_test_message ("“%s”", text);
      g_assert_cmpstr (found, ==, expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/read/pay-text/%s/%03" G_GSIZE_FORMAT, cases[i].group, i);

      g_test_add_data_func (path, &cases[i], test_pay);
    }

  g_test_add_func ("/read/pay-text/estimated", test_estimated);
  g_test_add_func ("/read/pay-text/vectors", test_vectors);

  return g_test_run ();
}
