/* test-term-text.c: tests of one-word facts: every value of the value sets that are met with.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-term-text.h"

typedef struct {
  const char *text;
  int value;
} TermCase;

static const TermCase periods[] = {
  { "HOUR", RB_PERIOD_HOUR },
  { "DAY", RB_PERIOD_DAY },
  { "WEEK", RB_PERIOD_WEEK },
  { "MONTH", RB_PERIOD_MONTH },
  { "YEAR", RB_PERIOD_YEAR },
  { "1 YEAR", RB_PERIOD_YEAR },
  { "1 MONTH", RB_PERIOD_MONTH },
  { "1 HOUR", RB_PERIOD_HOUR },
  { "NONE", RB_PERIOD_NONE },
  { "per-year-salary", RB_PERIOD_YEAR },
  { "per-hour-wage", RB_PERIOD_HOUR },
  { "per-month-salary", RB_PERIOD_MONTH },
  { "annual", RB_PERIOD_YEAR },
  { "hourly", RB_PERIOD_HOUR },
  { "monthly", RB_PERIOD_MONTH },
  { "yearly", RB_PERIOD_YEAR },
  { "daily", RB_PERIOD_DAY },
  { "weekly", RB_PERIOD_WEEK },
  { "Per Year", RB_PERIOD_YEAR },
  { "Per Hour", RB_PERIOD_HOUR },
  { "PA", RB_PERIOD_YEAR },
  { "PH", RB_PERIOD_HOUR },
  { "/hr", RB_PERIOD_HOUR },
  { "/mo", RB_PERIOD_MONTH },
  { "/yr", RB_PERIOD_YEAR },
  { "p.a.", RB_PERIOD_YEAR },
  { "pa", RB_PERIOD_YEAR },
  { "an hour", RB_PERIOD_HOUR },
  { "a month", RB_PERIOD_MONTH },
  { "a year", RB_PERIOD_YEAR },
  { "a day", RB_PERIOD_DAY },
  { "за месяц", RB_PERIOD_MONTH },
  { "за час", RB_PERIOD_HOUR },
  { "month", RB_PERIOD_MONTH },
  { "2 WEEK", RB_PERIOD_NONE },
  { "bi-weekly", RB_PERIOD_NONE },
  { "", RB_PERIOD_NONE },
  { "negotiable", RB_PERIOD_NONE },
};

static const TermCase employments[] = {
  { "FULL_TIME", RB_EMPLOYMENT_FULL_TIME },  { "PART_TIME", RB_EMPLOYMENT_PART_TIME },
  { "CONTRACTOR", RB_EMPLOYMENT_CONTRACT },  { "TEMPORARY", RB_EMPLOYMENT_TEMPORARY },
  { "INTERN", RB_EMPLOYMENT_INTERNSHIP },    { "VOLUNTEER", RB_EMPLOYMENT_VOLUNTEER },
  { "PER_DIEM", RB_EMPLOYMENT_PER_DIEM },    { "OTHER", RB_EMPLOYMENT_OTHER },
  { "FullTime", RB_EMPLOYMENT_FULL_TIME },   { "Contract", RB_EMPLOYMENT_CONTRACT },
  { "Intern", RB_EMPLOYMENT_INTERNSHIP },    { "Temporary", RB_EMPLOYMENT_TEMPORARY },
  { "PartTime", RB_EMPLOYMENT_PART_TIME },   { "Full-time", RB_EMPLOYMENT_FULL_TIME },
  { "Full Time", RB_EMPLOYMENT_FULL_TIME },  { "full_time", RB_EMPLOYMENT_FULL_TIME },
  { "fulltime", RB_EMPLOYMENT_FULL_TIME },   { "FT", RB_EMPLOYMENT_FULL_TIME },
  { "PT", RB_EMPLOYMENT_PART_TIME },         { "CT", RB_EMPLOYMENT_CONTRACT },
  { "FL", RB_EMPLOYMENT_CONTRACT },          { "contract", RB_EMPLOYMENT_CONTRACT },
  { "permanent", RB_EMPLOYMENT_UNKNOWN },    { "full", RB_EMPLOYMENT_FULL_TIME },
  { "part", RB_EMPLOYMENT_PART_TIME },       { "project", RB_EMPLOYMENT_CONTRACT },
  { "probation", RB_EMPLOYMENT_INTERNSHIP }, { "", RB_EMPLOYMENT_UNKNOWN },
  { "N/A", RB_EMPLOYMENT_UNKNOWN },
};

static const TermCase workplaces[] = {
  { "TELECOMMUTE", RB_WORKPLACE_REMOTE },
  { "Remote", RB_WORKPLACE_REMOTE },
  { "Hybrid", RB_WORKPLACE_HYBRID },
  { "OnSite", RB_WORKPLACE_ON_SITE },
  { "remote", RB_WORKPLACE_REMOTE },
  { "hybrid", RB_WORKPLACE_HYBRID },
  { "onsite", RB_WORKPLACE_ON_SITE },
  { "on_site", RB_WORKPLACE_ON_SITE },
  { "On-site", RB_WORKPLACE_ON_SITE },
  { "0", RB_WORKPLACE_ON_SITE },
  { "50", RB_WORKPLACE_HYBRID },
  { "100", RB_WORKPLACE_REMOTE },
  { "Remote (hybrid)", RB_WORKPLACE_HYBRID },
  { "remote or on-site", RB_WORKPLACE_UNKNOWN },
  { "unspecified", RB_WORKPLACE_UNKNOWN },
  { "", RB_WORKPLACE_UNKNOWN },
};

static const TermCase levels[] = {
  { "EN", RB_LEVEL_ENTRY },
  { "MI", RB_LEVEL_MID },
  { "SE", RB_LEVEL_SENIOR },
  { "EX", RB_LEVEL_EXECUTIVE },
  { "Junior", RB_LEVEL_ENTRY },
  { "Middle", RB_LEVEL_MID },
  { "Senior", RB_LEVEL_SENIOR },
  { "entry_level", RB_LEVEL_ENTRY },
  { "associate", RB_LEVEL_ENTRY },
  { "mid_senior", RB_LEVEL_MID },
  { "senior", RB_LEVEL_SENIOR },
  { "director", RB_LEVEL_DIRECTOR },
  { "vice_president", RB_LEVEL_EXECUTIVE },
  { "cxo", RB_LEVEL_EXECUTIVE },
  { "noExperience", RB_LEVEL_ENTRY },
  { "between1And3", RB_LEVEL_MID },
  { "between3And6", RB_LEVEL_SENIOR },
  { "moreThan6", RB_LEVEL_SENIOR },
  { "Internship", RB_LEVEL_INTERN },
  { "", RB_LEVEL_UNKNOWN },
};

static int
read_period (const char *text)
{
  return (int) rb_period_from_text (text);
}

static int
read_employment (const char *text)
{
  return (int) rb_employment_from_text (text);
}

static int
read_workplace (const char *text)
{
  return (int) rb_workplace_from_text (text);
}

static int
read_level (const char *text)
{
  return (int) rb_level_from_text (text);
}

typedef struct {
  const char *name;
  int (*read) (const char *text);
  const TermCase *cases;
  gsize n_cases;
} TermTable;

static const TermTable tables[] = {
  { "period", read_period, periods, G_N_ELEMENTS (periods) },
  { "employment", read_employment, employments, G_N_ELEMENTS (employments) },
  { "workplace", read_workplace, workplaces, G_N_ELEMENTS (workplaces) },
  { "level", read_level, levels, G_N_ELEMENTS (levels) },
};

static void
test_table (gconstpointer data)
{
  const TermTable *table = data;

  for (gsize i = 0; i < table->n_cases; i++)
    {
      g_test_message ("“%s”", table->cases[i].text);
      g_assert_cmpint (table->read (table->cases[i].text), ==, table->cases[i].value);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/term-text/%s", tables[i].name);

      g_test_add_data_func (path, &tables[i], test_table);
    }

  return g_test_run ();
}
