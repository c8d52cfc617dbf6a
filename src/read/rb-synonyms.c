/* rb-synonyms.c: the names under which home-made files keep the facts of a posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-synonyms.h"

/* Each name stands for its words in any of the usual ways of joining them: "job title" for
 * job_title, jobTitle, JobTitle, job-title, jobtitle, "Job Title" and so on. The better a name
 * fits, the earlier it stands: where a record has several, the first with a value counts. */
static const char *const names_of_fact[RB_N_FACTS] = {
  [RB_FACT_TITLE] = "title|job title|position title|posting title|role title|mission title|"
                    "vacancy title|position|job name|position name|headline|job position|"
                    "designation|job opening name|vacancy|job role|role|name",
  [RB_FACT_EMPLOYER] = "company|company name|employer|employer name|organization|"
                       "organization name|organisation|organisation name|hiring company|"
                       "hiring organization|company title|business|firm|agency",
  [RB_FACT_PLACE] = "location|job location|locations|location name|place|"
                    "candidate required location|job geo|primary location|work location|"
                    "locations text|local|area|address|workplace address",
  [RB_FACT_TOWN] = "city|job city|city name|town|municipality|locality",
  [RB_FACT_REGION] = "state|job state|region|province|region name",
  [RB_FACT_COUNTRY] = "country|job country|country name|country code|location country",
  [RB_FACT_WORKPLACE] = "workplace type|work mode|remote type|work arrangement|location type|"
                        "workplace|work type|remote ratio",
  [RB_FACT_REMOTE] = "is remote|remote|telecommuting|job is remote|work from home|"
                     "remote allowed|telework eligible",
  [RB_FACT_PAY] = "salary|salary range|salary text|pay|pay range|compensation|"
                  "compensation range|wage|wages|stipend|ctc|package|salary description|"
                  "salary info|pay text|pay rate|rate|salary string|annual salary|base salary|"
                  "salary estimate|estimated salary|remuneration|money|salario|salaire|gehalt|"
                  "зарплата",
  [RB_FACT_PAY_FLOOR] = "salary min|min salary|minimum salary|salary minimum|min amount|"
                        "salary from|salary low|salary floor|job min salary|pay min|min pay|"
                        "compensation minimum|compensation min|min compensation|"
                        "annual salary min|salary range from|from salary|wage from|wage min|"
                        "pay range min|salary start|salary range min",
  [RB_FACT_PAY_CEILING] = "salary max|max salary|maximum salary|salary maximum|max amount|"
                          "salary to|salary high|salary ceiling|job max salary|pay max|max pay|"
                          "compensation maximum|compensation max|max compensation|"
                          "annual salary max|salary range to|to salary|wage to|wage max|"
                          "pay range max|salary end|salary range max",
  [RB_FACT_CURRENCY] = "salary currency|currency|pay currency|job salary currency|"
                       "compensation currency|currency code|salary currency code",
  [RB_FACT_PERIOD] = "salary period|salary interval|pay period|job salary period|interval|"
                     "compensation frequency|compensation interval|period|salary type|"
                     "salary unit|pay frequency|salary frequency|pay type|salary rate|wage unit",
  [RB_FACT_PREDICTED] = "salary is predicted|is estimated|salary predicted|salary estimated",
  [RB_FACT_EMPLOYMENT] = "employment type|job type|contract type|type of employment|"
                         "job employment type|commitment|work schedule|schedule|contract time|"
                         "employment|job types|type",
  [RB_FACT_LEVEL] = "seniority|seniority level|experience level|job level|career level|level",
  [RB_FACT_DATE] = "date posted|posted at|posted date|posted|published at|publication date|"
                   "date published|published date|published|job posted at datetime utc|pub date|"
                   "posted on|created at|created|open date|listed at|posting date|release date|"
                   "first seen at|date",
  [RB_FACT_DEGREE] = "education|degree|degrees|education level|education requirements|"
                     "required education|degree required|min education|degree requirement|"
                     "qualification level|educational requirements",
  [RB_FACT_URL] = "job url|url|link|job link|apply url|source url|apply link|application url|"
                  "posting url|job apply link|job page url|absolute url|hosted url|jd url|"
                  "application link",
  [RB_FACT_POSITIONS] = "number of vacancies|number of openings|total job openings|vacancies|"
                        "openings|positions|number of positions",
};

typedef enum {
  STYLE_SNAKE,
  STYLE_CAMEL,
  STYLE_PASCAL,
  STYLE_KEBAB,
  STYLE_JOINED,
  STYLE_LOWER,
  STYLE_TITLE,
  STYLE_UPPER_SNAKE,
  N_STYLES,
} Style;

static GHashTable *facts_by_name; /* name → (fact << 8 | rank) + 1 */
static const char **all_names;

static char *
spell (const char *words, Style style)
{
  static const char joints[N_STYLES] = {
    [STYLE_SNAKE] = '_', [STYLE_KEBAB] = '-',       [STYLE_LOWER] = ' ',
    [STYLE_TITLE] = ' ', [STYLE_UPPER_SNAKE] = '_',
  };
  gboolean is_capital = style == STYLE_PASCAL || style == STYLE_TITLE;
  g_autoptr (GString) name = g_string_new (NULL);

  for (const char *p = words; *p != '\0'; p++)
    {
      if (*p == ' ')
        {
          is_capital = style == STYLE_PASCAL || style == STYLE_TITLE || style == STYLE_CAMEL;

          if (joints[style] != 0)
            g_string_append_c (name, joints[style]);

          continue;
        }

      gboolean is_upper = is_capital || style == STYLE_UPPER_SNAKE;

      g_string_append_c (name, is_upper ? g_ascii_toupper (*p) : *p);
      is_capital = FALSE;
    }

  return g_string_free (g_steal_pointer (&name), FALSE);
}

static void
add_fact (RbFact fact)
{
  g_auto (GStrv) names = g_strsplit (names_of_fact[fact], "|", -1);

  for (guint rank = 0; names[rank] != NULL; rank++)
    {
      for (guint style = 0; style < N_STYLES; style++)
        {
          char *name = spell (names[rank], (Style) style);
          guint value = ((guint) fact << 8 | rank) + 1;

          if (g_hash_table_contains (facts_by_name, name))
            g_free (name);
          else
            g_hash_table_insert (facts_by_name, name, GUINT_TO_POINTER (value));
        }
    }
}

/* The tables are made once and live as long as the program. */
static void
ensure_tables (void)
{
  static gsize is_made = 0;

  if (!g_once_init_enter (&is_made))
    return;

  facts_by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint fact = 0; fact < RB_N_FACTS; fact++)
    add_fact ((RbFact) fact);

  all_names = (const char **) g_hash_table_get_keys_as_array (facts_by_name, NULL);
  g_once_init_leave (&is_made, 1);
}

/**
 * rb_synonyms_lookup:
 * @name: the name of a member
 * @fact: (out): the fact it may hold
 * @rank: (out): how well it fits, 0 best
 *
 * Returns: whether @name is known
 */
gboolean
rb_synonyms_lookup (const char *name, RbFact *fact, guint *rank)
{
  ensure_tables ();

  guint value = GPOINTER_TO_UINT (g_hash_table_lookup (facts_by_name, name));

  if (value == 0)
    return FALSE;

  *fact = (RbFact) ((value - 1) >> 8);
  *rank = (value - 1) & 0xff;

  return TRUE;
}

/**
 * rb_synonyms_get_names:
 *
 * Returns: (array zero-terminated=1): every name that rb_synonyms_lookup() knows
 */
const char *const *
rb_synonyms_get_names (void)
{
  ensure_tables ();

  return all_names;
}
