/* rb-date-text.c: calendar dates in text and in numbers.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-date-text.h"

#include "model/rb-word-table.h"

#include <math.h>
#include <string.h>

/* A date stands near the start of a text, or the text is about something else. */
#define MAX_BYTES 160

/* Postings are from these years. Dates outside are stand-ins such as 0001-01-01 or 1970-01-01. */
#define FIRST_YEAR 1990
#define LAST_YEAR 2099

#define JULIAN_OF_EPOCH 719163
#define SECONDS_IN_DAY 86400.0
#define FIRST_SECOND 631152000.0 /* 1990-01-01 */
#define END_SECOND 4102444800.0  /* 2100-01-01 */

static const RbWordGroup month_names_groups[] = {
  { "january|jan|januar|janvier|enero|janeiro|gennaio|januari|января|январь|stycznia", 1 },
  { "february|feb|februar|fevrier|fevr|febrero|fevereiro|febbraio|februari|февраля|февраль|lutego",
    2 },
  { "march|mar|marz|mrz|maerz|mars|marzo|marco|maart|марта|март|marca", 3 },
  { "april|apr|avril|avr|abril|aprile|апреля|апрель|kwietnia", 4 },
  { "may|mai|mayo|maio|maggio|mei|maj|мая|май|maja", 5 },
  { "june|jun|juni|juin|junio|junho|giugno|июня|июнь|czerwca", 6 },
  { "july|jul|juli|juillet|juil|julio|julho|luglio|июля|июль|lipca", 7 },
  { "august|aug|aout|agosto|augustus|augusti|августа|август|sierpnia", 8 },
  { "september|sep|sept|septembre|septiembre|setembro|settembre|сентября|сентябрь|wrzesnia", 9 },
  { "october|oct|oktober|okt|octobre|octubre|outubro|ottobre|октября|октябрь|pazdziernika", 10 },
  { "november|nov|novembre|noviembre|novembro|ноября|ноябрь|listopada", 11 },
  { "december|dec|dezember|dez|decembre|diciembre|dic|dezembro|dicembre|декабря|декабрь|grudnia",
    12 },
};
static RbWordTable month_names = RB_WORD_TABLE (month_names_groups);

static guint32
count_days (guint year, guint month, guint day)
{
  GDate date;

  if (year < FIRST_YEAR || year > LAST_YEAR ||
      !g_date_valid_dmy ((GDateDay) MIN (day, 99), (GDateMonth) MIN (month, 99), (GDateYear) year))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

/* Reads up to @max_digits digits; returns how many there are, 0 if there are more. */
static guint
read_digits (const char *text, guint max_digits, guint *number)
{
  guint n_digits = 0;

  *number = 0;
  while (n_digits <= max_digits && g_ascii_isdigit (text[n_digits]))
    *number = *number * 10 + (guint) (text[n_digits++] - '0');

  return n_digits <= max_digits ? n_digits : 0;
}

/* The signs between the parts of a date. Chinese and Japanese write the name of each part. */
static const char *const separators[][3] = {
  { "-", "-", "" }, { "/", "/", "" }, { ".", ".", "" }, { "年", "月", "日" }, { ". ", ". ", "" },
};

/* Three numbers with the same sign between them; what they mean is not decided here. */
typedef struct {
  guint number[3];
  guint n_digits[3];
  char sign;
} Triple;

static gboolean
read_triple_with (const char *text, const char *const *signs, Triple *triple)
{
  const char *p = text;

  for (guint i = 0; i < 3; i++)
    {
      triple->n_digits[i] = read_digits (p, 4, &triple->number[i]);
      p += triple->n_digits[i];
      if (triple->n_digits[i] == 0 || !g_str_has_prefix (p, signs[i]))
        return FALSE;
      p += strlen (signs[i]);
    }
  triple->sign = signs[0][0];

  /* "1.2.3.4" and "2024-08-05-17" are versions and numbers of something. */
  return *signs[2] != '\0' ||
         (!g_ascii_isdigit (*p) && !(*p == triple->sign && g_ascii_isdigit (p[1])));
}

static guint32
interpret_triple (const Triple *triple)
{
  guint first = triple->number[0];
  guint second = triple->number[1];
  guint third = triple->number[2];

  if (triple->n_digits[0] == 4 && triple->n_digits[1] <= 2 && triple->n_digits[2] <= 2)
    return count_days (first, second, third);
  if (triple->n_digits[0] > 2 || triple->n_digits[1] > 2 || triple->n_digits[2] != 4)
    return 0;

  /* With dots the day comes first; else only a number over 12 tells the day from the month. */
  if (triple->sign == '.' || first > 12 || first == second)
    return count_days (third, second, first);

  return second > 12 ? count_days (third, first, second) : 0;
}

static guint32
read_numeric_date (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      Triple triple = { 0 };

      if (read_triple_with (text, separators[i], &triple))
        return interpret_triple (&triple);
    }

  return 0;
}

/* "20260805", "20260805T094137Z" */
static guint32
read_compact_date (const char *text)
{
  guint number = 0;

  if (read_digits (text, 8, &number) != 8 || (text[8] != '\0' && text[8] != 'T'))
    return 0;

  return count_days (number / 10000, number / 100 % 100, number % 100);
}

/* Seconds or milliseconds written as text. */
static guint32
read_epoch (const char *text)
{
  gsize n_digits = strspn (text, "0123456789");
  gsize n_decimals = text[n_digits] == '.' ? strspn (text + n_digits + 1, "0123456789") + 1 : 0;

  if (n_digits < 9 || n_digits > 13 || text[n_digits + n_decimals] != '\0')
    return 0;

  return rb_date_from_number (g_ascii_strtod (text, NULL));
}

static guint32
read_dates_in (const char *text)
{
  guint32 julian = 0;

  for (const char *p = text; *p != '\0' && julian == 0; p++)
    {
      if (g_ascii_isdigit (*p) && (p == text || !g_ascii_isalnum (p[-1])))
        julian = read_numeric_date (p);
    }

  return julian;
}

/* "19", "19th", "1er"; returns 0 for any other word */
static guint
read_day (const char *word)
{
  guint day = 0;
  guint n_digits = read_digits (word, 2, &day);
  const char *rest = word + n_digits;

  if (n_digits == 0)
    return 0;

  if (*rest == '\0' || g_str_equal (rest, "st") || g_str_equal (rest, "nd") ||
      g_str_equal (rest, "rd") || g_str_equal (rest, "th") || g_str_equal (rest, "er"))
    return day;

  return 0;
}

static guint
read_year (const char *word)
{
  guint year = 0;

  return read_digits (word, 4, &year) == 4 && word[4] == '\0' ? year : 0;
}

/* Spanish and Portuguese: "19 de junio de 2026". */
static gboolean
is_filler (const char *word)
{
  return g_str_equal (word, "de") || g_str_equal (word, "del") || g_str_equal (word, "of");
}

/* "19 June 2026", "June 19th, 2026", with the month's name in the languages of the table. */
static guint32
read_named_date (const char *text)
{
  char folded[MAX_BYTES * 2];
  const char *words[3] = { "", "", "" };
  guint32 julian = 0;

  if (!rb_word_fold (text, strlen (text), folded, sizeof folded))
    return 0;

  g_auto (GStrv) split = g_strsplit (folded, " ", -1);
  for (guint i = 0; split[i] != NULL && julian == 0; i++)
    {
      int month = 0;

      if (is_filler (split[i]))
        continue;

      words[0] = words[1];
      words[1] = words[2];
      words[2] = split[i];
      if (rb_word_table_find (&month_names, words[1], strlen (words[1]), &month))
        julian = count_days (read_year (words[2]), (guint) month, read_day (words[0]));
      else if (rb_word_table_find (&month_names, words[0], strlen (words[0]), &month))
        julian = count_days (read_year (words[2]), (guint) month, read_day (words[1]));
    }

  return julian;
}

/**
 * rb_date_from_text:
 * @text: a date in ISO 8601, in words, or as seconds or milliseconds since 1970; more text may
 *   stand around a date
 *
 * The date is the one written: no time zone is applied to it. A month or a year alone is no date,
 * neither are words such as "3 hours ago", nor numbers that leave open which is the month
 * ("05/08/2026").
 *
 * Returns: the day as g_date_get_julian() counts it, or 0 if there is none between 1990 and 2099
 */
guint32
rb_date_from_text (const char *text)
{
  g_autofree char *start = NULL;

  g_return_val_if_fail (text != NULL, 0);

  while (g_ascii_isspace (*text))
    text++;

  guint32 julian = read_numeric_date (text);
  if (julian != 0)
    return julian;

  /* A shortened copy bounds the work; trimming it lets the numbers end at the text's end. */
  start = g_utf8_substring (text, 0, g_utf8_strlen (text, MAX_BYTES));
  g_strchomp (start);

  julian = read_compact_date (start);
  if (julian == 0)
    julian = read_epoch (start);
  if (julian == 0)
    julian = read_dates_in (start);
  if (julian == 0)
    julian = read_named_date (start);

  return julian;
}

/**
 * rb_date_from_number:
 * @value: seconds or milliseconds since 1970, told apart by their size
 *
 * Returns: the day in UTC as g_date_get_julian() counts it, or 0 if it is not between 1990 and 2099
 */
guint32
rb_date_from_number (double value)
{
  double seconds = value >= END_SECOND ? value / 1000.0 : value;

  if (!(seconds >= FIRST_SECOND && seconds < END_SECOND))
    return 0;

  return (guint32) (floor (seconds / SECONDS_IN_DAY) + JULIAN_OF_EPOCH);
}
