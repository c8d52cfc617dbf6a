/* rb-period-words.c: the words that name an hour, a day, a week, a month or a year of pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-period-words.h"

#include "model/rb-word-table.h"

#define TERM(period, word) ((int) (RB_PERIOD_##period) << 4 | (int) (word))
#define ADVERB(period) TERM (period, RB_PERIOD_WORD_ADVERB)
#define NOUN(period) TERM (period, RB_PERIOD_WORD_NOUN)
#define PLURAL(period) TERM (period, RB_PERIOD_WORD_PLURAL)
#define SHORT(period) TERM (period, RB_PERIOD_WORD_SHORT)

/* Frequencies that are none of the five periods stand here as well: "biweekly" must neither be
 * skipped nor read as weekly. */
static const RbWordGroup period_words_groups[] = {
  { "hourly|ph|stundlich|horaire|godzinowo|почасовая|почасовой|почасово|per hour|an hour|"
    "uurloon|stundenlohn|timlon|時給|时薪",
    ADVERB (HOUR) },
  { "hour|hr|stunde|std|heure|hora|ora|uur|godz|godzina|godzine|timme|hodina|hod|час|saat|"
    "hourly rate|小时|时|時|時間",
    NOUN (HOUR) },
  { "hours|hrs|stunden|heures|horas|ore|uren|godzin|timmar|часов|часа", PLURAL (HOUR) },
  { "h|ч", SHORT (HOUR) },
  { "daily|pd|per diem|per day|a day|taglich|journalier|diario|diaria|dziennie|ежедневно|日給|日薪",
    ADVERB (DAY) },
  { "day|diem|tag|jour|dia|giorno|dag|dzien|день|gun|日|天", NOUN (DAY) },
  { "days|tage|tagen|jours|dias|giorni|dagen|dagar|dni|дней|дня", PLURAL (DAY) },
  { "d", SHORT (DAY) },
  { "weekly|wochentlich|hebdomadaire|semanal|tygodniowo|еженедельно|per week|a week",
    ADVERB (WEEK) },
  { "week|wk|woche|semaine|semana|settimana|tydzien|vecka|неделю|неделя|hafta|周|週", NOUN (WEEK) },
  { "weeks|wks|wochen|semaines|semanas|settimane|weken|veckor|недель|недели", PLURAL (WEEK) },
  { "w", SHORT (WEEK) },
  { "monthly|pm|pcm|p m|monatlich|mensuel|mensuelle|mensuels|mensual|mensuales|mensal|"
    "mensile|mensili|maandelijks|miesiecznie|ежемесячно|mesicne|per month|a "
    "month|mtl|月薪|月給|月收入",
    ADVERB (MONTH) },
  { "month|mo|mth|mnth|monat|mon|mois|mes|mese|maand|miesiac|mies|manad|man|mesic|месяц|мес|"
    "ay|oy|calendar month|月",
    NOUN (MONTH) },
  { "months|mos|mths|monate|monaten|meses|mesi|maanden|miesiecy|manader|месяцев|месяца",
    PLURAL (MONTH) },
  { "m", SHORT (MONTH) },
  { "annual|annually|yearly|pa|p a|per annum|per year|a year|jahrlich|annuel|annuelle|"
    "annuels|annuellement|anual|anuales|annuo|annua|annui|annuale|jaarlijks|rocznie|arlig|"
    "rocne|ежегодно|в год|年薪|年収|年俸",
    ADVERB (YEAR) },
  { "year|yr|annum|jahr|annee|ano|anno|jaar|rok|год|году|yil|年", NOUN (YEAR) },
  { "years|yrs|jahre|jahren|ans|annees|anos|anni|jaren|lat|лет|года", PLURAL (YEAR) },
  { "y|an|г", SHORT (YEAR) },
  { "biweekly|bi weekly|bimonthly|bi monthly|semimonthly|semi monthly|semiannual|semi annual|"
    "semi annually|biannual|fortnightly|quarterly|twice a month|twice monthly|"
    "every two weeks|every other week|14 tagig|quinzenal|quincenal|biennial|school year",
    ADVERB (NONE) },
  { "fortnight|quarter|quartal|trimestre|semester|quincena|quinzena", NOUN (NONE) },
};
static RbWordTable period_words = RB_WORD_TABLE (period_words_groups);

/**
 * rb_period_word_lookup:
 * @folded: words as rb_word_fold() writes them
 * @length: how many bytes of @folded to look up
 * @period: (out): the period; %RB_PERIOD_NONE for a frequency that no period expresses, such as
 *   "biweekly"
 * @word: (out): how the words say it
 *
 * Returns: whether these are words for how often pay is counted
 */
gboolean
rb_period_word_lookup (const char *folded, gsize length, RbPeriod *period, RbPeriodWord *word)
{
  int value = 0;

  if (!rb_word_table_find (&period_words, folded, length, &value))
    return FALSE;

  *period = (RbPeriod) (value >> 4);
  *word = (RbPeriodWord) (value & 0xF);
  return TRUE;
}

/**
 * rb_period_word_next:
 * @cursor: (inout): the start of a word in a folded text; moved behind the words found
 * @period: (out): the period; %RB_PERIOD_NONE for a frequency that no period expresses
 *
 * Returns: whether a period is named at or after @cursor
 */
gboolean
rb_period_word_next (const char **cursor, RbPeriod *period)
{
  int value = 0;

  if (!rb_word_table_next (&period_words, cursor, &value))
    return FALSE;

  *period = (RbPeriod) (value >> 4);
  return TRUE;
}
