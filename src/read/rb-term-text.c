/* rb-term-text.c: one-word facts about a job: period of pay, employment, seniority, workplace.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-term-text.h"

#include "read/rb-period-words.h"
#include "model/rb-word-table.h"

#include <string.h>

/* What is longer is prose, and prose that mentions "remote" or "senior" states nothing. */
#define MAX_FOLDED_BYTES 128

/* Values that are codes: too short or too common to be looked for inside a text. */
static const RbWordGroup employment_codes_groups[] = {
  { "ft|full|f|regular|reg", RB_EMPLOYMENT_FULL_TIME },
  { "pt|part|p", RB_EMPLOYMENT_PART_TIME },
  { "ct|fl|c2c|c2h|project|w2|1099|b2b|gig", RB_EMPLOYMENT_CONTRACT },
  { "term|temp|summer", RB_EMPLOYMENT_TEMPORARY },
  { "probation|stage", RB_EMPLOYMENT_INTERNSHIP },
  { "pd", RB_EMPLOYMENT_PER_DIEM },
  { "other|other types|autre|sonstige", RB_EMPLOYMENT_OTHER },
};
static RbWordTable employment_codes = RB_WORD_TABLE (employment_codes_groups);

/* "Permanent" stands here as unknown: it says nothing about hours, and a "permanent contract" must
 * not be read as contract work. */
static const RbWordGroup employment_words_groups[] = {
  { "full time|fulltime|full day|vollzeit|temps plein|tempo integral|tempo pieno|"
    "tiempo completo|jornada completa|voltijd|heltid|pelny etat|полный день|полная занятость|"
    "полная|全职|全職|正社員",
    RB_EMPLOYMENT_FULL_TIME },
  { "part time|parttime|teilzeit|minijob|temps partiel|media jornada|tiempo parcial|"
    "tempo parcial|meio periodo|deeltijd|deltid|niepelny etat|частичная занятость|"
    "неполный день|неполная занятость|частичная|подработка|兼职|アルバイト|パート",
    RB_EMPLOYMENT_PART_TIME },
  { "contract|contractor|contractors|contracting|contract to hire|independent contractor|"
    "freelance|freelancer|freiberuflich|freiberufler|self employed|prestation|umowa b2b|"
    "проектная работа|проектная|договор гпх|контракт|業務委託",
    RB_EMPLOYMENT_CONTRACT },
  { "temporary|temp to hire|temp to perm|fixed term|fixed term contract|contract fixed term|"
    "temporary contract|time limited|limited term|term appointment|seasonal|befristet|"
    "zeitarbeit|cdd|interim|travail temporaire|temporal|temporaire|tijdelijk|vikariat|"
    "временная работа|временная|вахта|派遣社員",
    RB_EMPLOYMENT_TEMPORARY },
  { "intern|interns|internship|internships|trainee|traineeship|apprentice|apprenticeship|"
    "co op|coop|working student|werkstudent|praktikum|praktikant|pflichtpraktikum|ausbildung|"
    "alternance|stagiaire|contrat dapprentissage|beca|practicas|becario|estagio|tirocinio|"
    "staz|стажировка|стажер|实习|实习生|インターン",
    RB_EMPLOYMENT_INTERNSHIP },
  { "volunteer|volunteering|voluntary|voluntary work|ehrenamt|ehrenamtlich|benevole|"
    "benevolat|voluntariado|волонтерство|волонтер",
    RB_EMPLOYMENT_VOLUNTEER },
  { "per diem|perdiem|prn|as needed|on call|casual|zero hours", RB_EMPLOYMENT_PER_DIEM },
  { "permanent|permanent contract|unbefristet|cdi|contrat a duree indeterminee|indefinido|"
    "contrato indefinido|full time equivalent",
    RB_EMPLOYMENT_UNKNOWN },
};
static RbWordTable employment_words = RB_WORD_TABLE (employment_words_groups);

static const RbWordGroup level_codes_groups[] = {
  { "en|l1|ic1", RB_LEVEL_ENTRY },
  { "mi|ic2|ic3", RB_LEVEL_MID },
  { "se|sr|ic4", RB_LEVEL_SENIOR },
  { "ic5|ic6", RB_LEVEL_LEAD },
  { "ex|vp|svp|evp|avp|ceo|cto|cfo|coo|cxo|c level|c suite", RB_LEVEL_EXECUTIVE },
};
static RbWordTable level_codes = RB_WORD_TABLE (level_codes_groups);

static const RbWordGroup level_words_groups[] = {
  { "intern|internship|student|working student|trainee|apprentice|werkstudent|praktikum|"
    "praktikant|stagiaire|стажер|实习生",
    RB_LEVEL_INTERN },
  { "entry|entry level|entrylevel|junior|jr|associate|associate level|graduate|new grad|"
    "new graduate|recent graduate|early career|beginner|no experience|noexperience|"
    "berufseinsteiger|berufseinstieg|berufsanfanger|debutant|младший|нет опыта|без опыта",
    RB_LEVEL_ENTRY },
  { "mid|middle|mid level|midlevel|midweight|mid weight|intermediate|mid senior|"
    "mid senior level|mid career|midcareer|experienced|experienced non manager|professional|"
    "mid to senior|confirme|berufserfahren|between1and3|от 1 года до|средний",
    RB_LEVEL_MID },
  { "senior|sr|senior level|seniorlevel|between3and6|morethan6|expert|experimente|старший",
    RB_LEVEL_SENIOR },
  { "lead|team lead|tech lead|technical lead|senior lead|principal|senior principal|staff|"
    "senior staff|manager|senior manager|mid level manager|management|supervisor|teamleiter|"
    "teamleitung|ведущий|тимлид|руководитель",
    RB_LEVEL_LEAD },
  { "director|senior director|executive director|managing director|associate director|head|"
    "head of|department head|директор|bereichsleitung",
    RB_LEVEL_DIRECTOR },
  { "executive|senior executive|vice president|senior vice president|"
    "associate vice president|executive vice president|chief|c level executive|"
    "geschaftsleitung|geschaftsfuhrer|geschaftsfuhrung|president|partner|founder|cofounder",
    RB_LEVEL_EXECUTIVE },
};
static RbWordTable level_words = RB_WORD_TABLE (level_words_groups);

/* The share of work done remotely, in percent, as surveys write it. */
static const RbWordGroup workplace_codes_groups[] = {
  { "0", RB_WORKPLACE_ON_SITE },
  { "50", RB_WORKPLACE_HYBRID },
  { "100", RB_WORKPLACE_REMOTE },
};
static RbWordTable workplace_codes = RB_WORD_TABLE (workplace_codes_groups);

static const RbWordGroup workplace_words_groups[] = {
  { "remote|remotely|fully remote|telecommute|telecommuting|telework|teleworking|"
    "work from home|workfromhome|working from home|home based|homebased|wfh|"
    "work from anywhere|distributed|virtual|home office|homeoffice|teletravail|remoto|"
    "teletrabajo|teletrabalho|a distance|fernarbeit|zdalnie|zdalna|distans|удаленная работа|"
    "удаленно|удаленка|удаленная|дистанционно|远程|リモート|在宅",
    RB_WORKPLACE_REMOTE },
  { "hybrid|hybrid remote|partially remote|partly remote|partial remote|remote partial|"
    "hibrido|hybride|hybrydowo|hybrydowa|teletravail partiel|гибрид|гибридный|гибридно|混合",
    RB_WORKPLACE_HYBRID },
  { "on site|onsite|in office|inoffice|in person|in the office|office|office based|vor ort|"
    "presencial|sur site|sur place|no remote|not remote|non remote|no remote work|remote no|"
    "no telework|on premise|on premises|stacjonarnie|stacjonarna|op locatie|"
    "на месте работодателя|в офисе|офис|in store|field based",
    RB_WORKPLACE_ON_SITE },
};
static RbWordTable workplace_words = RB_WORD_TABLE (workplace_words_groups);

/* "1 YEAR" is a year, "2 WEEK" is none of the periods. */
static gboolean
has_other_count (const char *folded)
{
  for (const char *p = folded; *p != '\0'; p += (*p == ' '))
    {
      gsize length = strcspn (p, " ");

      if (strspn (p, "0123456789") == length && (length != 1 || *p != '1'))
        return TRUE;
      p += length;
    }

  return FALSE;
}

/**
 * rb_period_from_text:
 * @text: the value of a member that states a period: "YEAR", "1 YEAR", "per-hour-wage", "/mo",
 *   "p.a.", "за месяц"
 *
 * Returns: the first period named, or %RB_PERIOD_NONE if there is none, if the text is long, or if
 *   it names a frequency that is none of the five, such as "bi-weekly" or "2 WEEK"
 */
RbPeriod
rb_period_from_text (const char *text)
{
  char folded[MAX_FOLDED_BYTES];
  const char *cursor = folded;
  RbPeriod period = RB_PERIOD_NONE;

  g_return_val_if_fail (text != NULL, RB_PERIOD_NONE);

  if (!rb_word_fold (text, strlen (text), folded, sizeof folded) || has_other_count (folded) ||
      !rb_period_word_next (&cursor, &period))
    return RB_PERIOD_NONE;

  return period;
}

/* The meaning of a code, else of the first words of the table that mean anything; 0 is unknown. */
static int
find_value (RbWordTable *codes, RbWordTable *words, const char *text)
{
  char folded[MAX_FOLDED_BYTES];
  const char *cursor = folded;
  int value = 0;

  if (!rb_word_fold (text, strlen (text), folded, sizeof folded))
    return 0;

  if (rb_word_table_find (codes, folded, strlen (folded), &value))
    return value;

  while (value == 0 && rb_word_table_next (words, &cursor, &value))
    ;

  return value;
}

/**
 * rb_employment_from_text:
 * @text: the value of a member that states the kind of employment
 *
 * Where a text names several kinds, the first counts. "Permanent" alone says nothing about hours
 * and is unknown.
 *
 * Returns: the kind of employment, %RB_EMPLOYMENT_UNKNOWN if none is named
 */
RbEmployment
rb_employment_from_text (const char *text)
{
  g_return_val_if_fail (text != NULL, RB_EMPLOYMENT_UNKNOWN);

  return (RbEmployment) find_value (&employment_codes, &employment_words, text);
}

/**
 * rb_level_from_text:
 * @text: the value of a member that states seniority
 *
 * LinkedIn's "associate", below its "mid-senior level", is read as entry, and "mid-senior level"
 * as mid. hh.ru's bands of experience are read as entry, mid (from one year) and senior (from
 * three).
 *
 * Returns: the first level named, %RB_LEVEL_UNKNOWN if there is none
 */
RbLevel
rb_level_from_text (const char *text)
{
  g_return_val_if_fail (text != NULL, RB_LEVEL_UNKNOWN);

  return (RbLevel) find_value (&level_codes, &level_words, text);
}

/**
 * rb_workplace_from_text:
 * @text: the value of a member that states where the work is done
 *
 * "Hybrid" wins over "remote" beside it ("Remote (hybrid)"); remote and on-site side by side, as
 * in "remote or on-site", is unknown.
 *
 * Returns: the workplace, %RB_WORKPLACE_UNKNOWN if none is named
 */
RbWorkplace
rb_workplace_from_text (const char *text)
{
  char folded[MAX_FOLDED_BYTES];
  const char *cursor = folded;
  gboolean named[RB_N_WORKPLACES] = { FALSE };
  int value = 0;

  g_return_val_if_fail (text != NULL, RB_WORKPLACE_UNKNOWN);

  if (!rb_word_fold (text, strlen (text), folded, sizeof folded))
    return RB_WORKPLACE_UNKNOWN;

  if (rb_word_table_find (&workplace_codes, folded, strlen (folded), &value))
    return (RbWorkplace) value;

  while (rb_word_table_next (&workplace_words, &cursor, &value))
    named[value] = TRUE;

  if (named[RB_WORKPLACE_HYBRID])
    return RB_WORKPLACE_HYBRID;
  if (named[RB_WORKPLACE_REMOTE] == named[RB_WORKPLACE_ON_SITE])
    return RB_WORKPLACE_UNKNOWN;

  return named[RB_WORKPLACE_REMOTE] ? RB_WORKPLACE_REMOTE : RB_WORKPLACE_ON_SITE;
}
