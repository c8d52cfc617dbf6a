/* rb-currency-symbol.c: the signs and words that stand for currencies.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-currency-symbol.h"

#include "model/rb-word-table.h"

#include <string.h>

#define POUND 0xA3
#define YEN 0xA5
#define EURO 0x20AC

#define CODE(a, b, c) ((int) (a) << 16 | (int) (b) << 8 | (int) (c))
#define NO_CODE 0
#define IS_CODE(value) ((value) >= CODE ('A', 'A', 'A'))

typedef struct {
  gunichar sign;
  char code[4];
} SignCode;

/* Signs of one currency each. The rupee sign with two letters is read as India's, where nearly all
 * postings with it come from. */
static const SignCode sign_codes[] = {
  { 0x058F, "AMD" }, { 0x060B, "AFN" }, { 0x09F3, "BDT" }, { 0x0E3F, "THB" }, { 0x17DB, "KHR" },
  { 0x20A1, "CRC" }, { 0x20A6, "NGN" }, { 0x20A8, "INR" }, { 0x20A9, "KRW" }, { 0x20AA, "ILS" },
  { 0x20AB, "VND" }, { 0x20AD, "LAK" }, { 0x20AE, "MNT" }, { 0x20B1, "PHP" }, { 0x20B2, "PYG" },
  { 0x20B4, "UAH" }, { 0x20B5, "GHS" }, { 0x20B8, "KZT" }, { 0x20B9, "INR" }, { 0x20BA, "TRY" },
  { 0x20BC, "AZN" }, { 0x20BD, "RUB" }, { 0x20BE, "GEL" }, { 0xFFE6, "KRW" },
};

/* Where a bare "$" on a price tag means this currency. */
static const char *const dollar_countries[][2] = {
  { "AR", "ARS" }, { "AU", "AUD" }, { "BB", "BBD" }, { "BM", "BMD" }, { "BS", "BSD" },
  { "BZ", "BZD" }, { "CA", "CAD" }, { "CL", "CLP" }, { "CO", "COP" }, { "EC", "USD" },
  { "FJ", "FJD" }, { "GU", "USD" }, { "GY", "GYD" }, { "HK", "HKD" }, { "JM", "JMD" },
  { "KY", "KYD" }, { "LR", "LRD" }, { "MX", "MXN" }, { "NA", "NAD" }, { "NZ", "NZD" },
  { "PR", "USD" }, { "SG", "SGD" }, { "SR", "SRD" }, { "SV", "USD" }, { "TT", "TTD" },
  { "TW", "TWD" }, { "US", "USD" }, { "UY", "UYU" }, { "VI", "USD" },
};

static const char *const pound_countries[] = { "GB", "GG", "IM", "JE" };

/* Members of the euro area in 2026 and the others that use the euro. */
static const char *const euro_countries[] = {
  "AD", "AT", "AX", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR",
  "GF", "GP", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MC", "ME",
  "MQ", "MT", "NL", "PT", "RE", "SI", "SK", "SM", "VA", "XK", "YT",
};

/* English words that are codes only in capitals. */
static const char *const english_codes[] = {
  "all", "bob", "cop", "cup", "gel", "mad", "mop", "pen", "ron", "sos", "top", "try",
};

/* Words beside an amount, in any case. */
static const RbWordGroup currency_words_groups[] = {
  { "dollar|dollars|долл|долларов|доллар", '$' },
  { "pound|pounds|sterling", POUND },
  { "euro|euros|eur o|евро", EURO },
  { "us dollar|us dollars|u s dollars", CODE ('U', 'S', 'D') },
  { "rs|rupee|rupees|inr", CODE ('I', 'N', 'R') },
  { "руб|рублей|рубля|рубль|р|rub|rur|rubles|rubley", CODE ('R', 'U', 'B') },
  { "тенге|тг|tenge", CODE ('K', 'Z', 'T') },
  { "грн|гривен|hrn|uah", CODE ('U', 'A', 'H') },
  { "som|soum|сум", CODE ('U', 'Z', 'S') },
  { "бел руб|byn|byr", CODE ('B', 'Y', 'N') },
  { "zl|zł|zlotych|złotych|pln", CODE ('P', 'L', 'N') },
  { "kc|kč|czk", CODE ('C', 'Z', 'K') },
  { "lei|ron", CODE ('R', 'O', 'N') },
  { "лв|bgn", CODE ('B', 'G', 'N') },
  { "sfr|chf|franken", CODE ('C', 'H', 'F') },
  { "円|yen|jpy", CODE ('J', 'P', 'Y') },
  { "元|人民币|rmb|yuan|cny", CODE ('C', 'N', 'Y') },
  { "원|krw", CODE ('K', 'R', 'W') },
  { "dhs|dirham|dirhams", CODE ('A', 'E', 'D') },
  { "ksh|kshs", CODE ('K', 'E', 'S') },
  { "birr", CODE ('E', 'T', 'B') },
  { "baht", CODE ('T', 'H', 'B') },
  { "naira", CODE ('N', 'G', 'N') },
  { "rand", CODE ('Z', 'A', 'R') },
  { "shekel|shekels|nis", CODE ('I', 'L', 'S') },
  { "reais", CODE ('B', 'R', 'L') },
  { "forint", CODE ('H', 'U', 'F') },
  { "kr|kronor|kroner|krona|krone|peso|pesos|franc|francs|dinar|dinars|riyal|riyals|riyal s",
    NO_CODE },
};
static RbWordTable currency_words = RB_WORD_TABLE (currency_words_groups);

/* Words that are something else unless they begin with a capital. */
static const RbWordGroup capital_words_groups[] = {
  { "br", CODE ('B', 'Y', 'N') }, { "ft", CODE ('H', 'U', 'F') }, { "rp", CODE ('I', 'D', 'R') },
  { "rm", CODE ('M', 'Y', 'R') }, { "tl", CODE ('T', 'R', 'Y') }, { "fr", CODE ('C', 'H', 'F') },
  { "dh", CODE ('A', 'E', 'D') },
};
static RbWordTable capital_words = RB_WORD_TABLE (capital_words_groups);

/* What stands before a dollar sign: "CA$", "R$". */
static const RbWordGroup dollar_prefixes_groups[] = {
  { "us|u|usd", CODE ('U', 'S', 'D') },     { "ca|can|cdn|c|cad", CODE ('C', 'A', 'D') },
  { "a|au|aus|aud", CODE ('A', 'U', 'D') }, { "nz|nzd", CODE ('N', 'Z', 'D') },
  { "s|sg|sgd", CODE ('S', 'G', 'D') },     { "hk|hkd", CODE ('H', 'K', 'D') },
  { "mx|mex|mxn", CODE ('M', 'X', 'N') },   { "r|brl", CODE ('B', 'R', 'L') },
  { "nt|ntd|twd", CODE ('T', 'W', 'D') },   { "ar|ars", CODE ('A', 'R', 'S') },
  { "cl|clp", CODE ('C', 'L', 'P') },       { "col|cop", CODE ('C', 'O', 'P') },
  { "j|ja|jmd", CODE ('J', 'M', 'D') },     { "tt|ttd", CODE ('T', 'T', 'D') },
};
static RbWordTable dollar_prefixes = RB_WORD_TABLE (dollar_prefixes_groups);

static void
set_sign (RbCurrencySign *sign, int value)
{
  *sign = (RbCurrencySign){ RB_CURRENCY_NONE, 0 };

  if (IS_CODE (value))
    {
      const char code[] = { (char) (value >> 16), (char) (value >> 8), (char) value, '\0' };

      sign->currency = rb_currency_from_code (code);
    }
  else
    sign->symbol = (gunichar) value;
}

/**
 * rb_currency_sign_from_char:
 * @c: a character
 * @sign: (out): what it says
 *
 * Returns: whether @c is a sign of a currency
 */
gboolean
rb_currency_sign_from_char (gunichar c, RbCurrencySign *sign)
{
  *sign = (RbCurrencySign){ RB_CURRENCY_NONE, 0 };

  for (gsize i = 0; c >= 0x80 && i < G_N_ELEMENTS (sign_codes); i++)
    {
      if (sign_codes[i].sign == c)
        {
          sign->currency = rb_currency_from_code (sign_codes[i].code);
          return TRUE;
        }
    }

  if (c == '$' || c == 0xFF04 || c == 0xFE69)
    sign->symbol = '$';
  else if (c == POUND || c == 0xFFE1)
    sign->symbol = POUND;
  else if (c == EURO)
    sign->symbol = EURO;
  else if (c == YEN || c == 0xFFE5)
    sign->symbol = YEN;

  return sign->symbol != 0;
}

static gboolean
is_english (const char *folded)
{
  for (gsize i = 0; i < G_N_ELEMENTS (english_codes); i++)
    {
      if (g_str_equal (english_codes[i], folded))
        return TRUE;
    }

  return FALSE;
}

/**
 * rb_currency_sign_from_word:
 * @folded: a word as rb_word_fold() writes it
 * @written: the same word as it stands in the text
 * @sign: (out): what it says
 *
 * Returns: whether the word is the code or the name of a currency
 */
gboolean
rb_currency_sign_from_word (const char *folded, const char *written, RbCurrencySign *sign)
{
  gsize length = strlen (folded);
  int value = 0;

  if (rb_word_table_find (&currency_words, folded, length, &value) ||
      (g_ascii_isupper (*written) && rb_word_table_find (&capital_words, folded, length, &value)))
    {
      set_sign (sign, value);
      return TRUE;
    }

  *sign = (RbCurrencySign){ rb_currency_from_code (folded), 0 };
  if (is_english (folded) && !(g_ascii_isupper (written[0]) && g_ascii_isupper (written[1])))
    sign->currency = RB_CURRENCY_NONE;

  return sign->currency != RB_CURRENCY_NONE;
}

/**
 * rb_currency_from_dollar_prefix:
 * @folded: the letters right before a dollar sign, as rb_word_fold() writes them
 *
 * Returns: the currency that they make of the sign, or %RB_CURRENCY_NONE
 */
RbCurrency
rb_currency_from_dollar_prefix (const char *folded)
{
  RbCurrencySign sign = { RB_CURRENCY_NONE, 0 };
  int value = 0;

  if (rb_word_table_find (&dollar_prefixes, folded, strlen (folded), &value))
    set_sign (&sign, value);

  return sign.currency;
}

static gboolean
contains (const char *const *strings, gsize n_strings, const char *string)
{
  for (gsize i = 0; i < n_strings; i++)
    {
      if (g_str_equal (strings[i], string))
        return TRUE;
    }

  return FALSE;
}

/**
 * rb_currency_sign_allows:
 * @symbol: a sign that several currencies share
 * @currency: a currency
 *
 * Returns: whether an amount may carry both: "$90k CAD" may, "£90k USD" contradicts itself
 */
gboolean
rb_currency_sign_allows (gunichar symbol, RbCurrency currency)
{
  static const char *const dollars[] = { "BND", "BRL", "CVE", "DOP", "NIO", "SBD", "USD", "XCD" };
  const char *code = rb_currency_to_code (currency);

  if (symbol == 0 || code == NULL)
    return TRUE;
  if (symbol == POUND)
    return g_str_equal (code, "GBP");
  if (symbol == EURO)
    return g_str_equal (code, "EUR");
  if (symbol == YEN)
    return g_str_equal (code, "JPY") || g_str_equal (code, "CNY");

  for (gsize i = 0; i < G_N_ELEMENTS (dollar_countries); i++)
    {
      if (g_str_equal (dollar_countries[i][1], code))
        return TRUE;
    }

  return contains (dollars, G_N_ELEMENTS (dollars), code);
}

static RbCurrency
find_dollar (const char *country)
{
  for (gsize i = 0; country != NULL && i < G_N_ELEMENTS (dollar_countries); i++)
    {
      if (g_str_equal (dollar_countries[i][0], country))
        return rb_currency_from_code (dollar_countries[i][1]);
    }

  return RB_CURRENCY_NONE;
}

static RbCurrency
find_yen (const char *country)
{
  if (g_strcmp0 (country, "JP") == 0)
    return rb_currency_from_code ("JPY");

  return g_strcmp0 (country, "CN") == 0 ? rb_currency_from_code ("CNY") : RB_CURRENCY_NONE;
}

/**
 * rb_currency_from_symbol:
 * @symbol: a sign of a currency
 * @country: (nullable): the posting's country, ISO 3166-1 alpha-2
 * @is_assumed: (out): whether the currency is only the usual meaning of the sign
 *
 * Tells the currencies that share a sign apart by the country (R9). Without one, or with one where
 * the sign is not in use, "$" is USD, "£" is GBP and "€" is EUR, all assumed; "¥" is none.
 *
 * Returns: the currency, or %RB_CURRENCY_NONE
 */
RbCurrency
rb_currency_from_symbol (gunichar symbol, const char *country, gboolean *is_assumed)
{
  RbCurrencySign sign = { RB_CURRENCY_NONE, 0 };
  const char *where = country != NULL ? country : "";

  *is_assumed = FALSE;
  if (!rb_currency_sign_from_char (symbol, &sign) || sign.symbol == 0)
    return sign.currency;

  if (sign.symbol == YEN)
    return find_yen (country);
  if (sign.symbol == POUND)
    {
      *is_assumed = !contains (pound_countries, G_N_ELEMENTS (pound_countries), where);
      return rb_currency_from_code ("GBP");
    }
  if (sign.symbol == EURO)
    {
      *is_assumed = !contains (euro_countries, G_N_ELEMENTS (euro_countries), where);
      return rb_currency_from_code ("EUR");
    }

  RbCurrency dollar = find_dollar (country);
  *is_assumed = dollar == RB_CURRENCY_NONE;
  return *is_assumed ? rb_currency_from_code ("USD") : dollar;
}
