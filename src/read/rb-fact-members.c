/* rb-fact-members.c: from the members of a record to the facts of its posting other than pay.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-fact-members.h"

#include "read/rb-date-text.h"
#include "read/rb-degree-text.h"
#include "read/rb-place-text.h"
#include "read/rb-term-text.h"

#include <string.h>

/* A posting for more people than this is a slip of the keyboard. */
#define MAX_POSITIONS 10000

/* Longer addresses are never opened, so they are not kept. */
#define MAX_URL_LENGTH 2048

/**
 * rb_fact_read_title:
 * @reading: a reading
 * @title: (nullable): the title as posted
 */
void
rb_fact_read_title (RbReading *reading, const char *title)
{
  reading->draft.title = rb_reading_keep_line (reading, title);
}

/**
 * rb_fact_read_employer:
 * @reading: a reading
 * @employer: (nullable): the employer's name
 */
void
rb_fact_read_employer (RbReading *reading, const char *employer)
{
  reading->draft.employer = rb_reading_keep_line (reading, employer);
}

/**
 * rb_fact_read_employer_of_url:
 * @reading: a reading
 * @url: (nullable): an address such as “https://jobs.example.org/acme/1234”
 *
 * Takes the employer from the first part of an address's path: boards that host many employers
 * name them nowhere else.
 */
void
rb_fact_read_employer_of_url (RbReading *reading, const char *url)
{
  const char *host = url != NULL ? strstr (url, "://") : NULL;
  const char *path = host != NULL ? strchr (host + 3, '/') : NULL;

  if (path == NULL)
    return;

  g_autofree char *part = g_strndup (path + 1, strcspn (path + 1, "/?#"));
  g_autofree char *name = g_uri_unescape_string (part, NULL);

  if (name != NULL && g_utf8_validate (name, -1, NULL))
    rb_fact_read_employer (reading, name);
}

/**
 * rb_fact_read_place:
 * @reading: a reading
 * @place: (nullable): a place on one line
 */
void
rb_fact_read_place (RbReading *reading, const char *place)
{
  reading->draft.place = rb_reading_keep_line (reading, place);
}

/**
 * rb_fact_read_country:
 * @reading: a reading
 * @country: (nullable): a country's code or name
 */
void
rb_fact_read_country (RbReading *reading, const char *country)
{
  if (country != NULL)
    reading->draft.country = rb_country_from_text (country);
}

/**
 * rb_fact_read_place_parts:
 * @reading: a reading
 * @town: (nullable): a town
 * @region: (nullable): a state or region
 * @country: (nullable): a country's code or name
 *
 * Joins the parts of an address to “Denver, CO, US”. What is said twice is written once.
 */
void
rb_fact_read_place_parts (RbReading *reading,
                          const char *town,
                          const char *region,
                          const char *country)
{
  const char *parts[] = { town, region, country };
  g_autoptr (GString) place = g_string_new (NULL);
  const char *last = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] == NULL || *parts[i] == '\0' || g_strcmp0 (parts[i], last) == 0)
        continue;

      g_string_append_printf (place, "%s%s", place->len > 0 ? ", " : "", parts[i]);
      last = parts[i];
    }

  rb_fact_read_place (reading, place->str);
  rb_fact_read_country (reading, country);
}

/**
 * rb_fact_read_url:
 * @reading: a reading
 * @url: (nullable): the posting's web address
 */
void
rb_fact_read_url (RbReading *reading, const char *url)
{
  if (url == NULL || strlen (url) > MAX_URL_LENGTH)
    return;

  g_autofree char *address = g_strstrip (g_strdup (url));

  if (g_ascii_strncasecmp (address, "http://", 7) == 0 ||
      g_ascii_strncasecmp (address, "https://", 8) == 0)
    reading->draft.url = rb_reading_keep (reading, address);
}

/**
 * rb_fact_read_date:
 * @reading: a reading
 * @date: (nullable): a text, or seconds or milliseconds since 1970
 *
 * Reads the day of posting. “3 days ago” is no date, since the day it was written on is not known.
 * Text with digits that is no date is noted.
 */
void
rb_fact_read_date (RbReading *reading, JsonNode *date)
{
  const char *text = rb_json_node_get_text (date);
  double number = 0.0;

  if (text != NULL)
    reading->draft.posted = rb_date_from_text (text);
  else if (rb_json_node_get_number (date, &number))
    reading->draft.posted = rb_date_from_number (number);

  if (reading->draft.posted == 0 && text != NULL && strpbrk (text, "0123456789") != NULL)
    rb_reading_note (reading, RB_REASON_DATE_UNREADABLE, text);
}

/**
 * rb_fact_read_employment:
 * @reading: a reading
 * @employment: (nullable): a word or a list of words such as “FULL_TIME”
 */
void
rb_fact_read_employment (RbReading *reading, JsonNode *employment)
{
  const char *text = rb_json_node_get_text (rb_json_node_first (employment));

  if (text != NULL)
    reading->draft.employment = rb_employment_from_text (text);
}

/**
 * rb_fact_read_level:
 * @reading: a reading
 * @level: (nullable): a word such as “senior” or “EN”
 */
void
rb_fact_read_level (RbReading *reading, JsonNode *level)
{
  const char *text = rb_json_node_get_text (rb_json_node_first (level));

  if (text != NULL)
    reading->draft.level = rb_level_from_text (text);
}

/**
 * rb_fact_read_workplace:
 * @reading: a reading
 * @workplace: (nullable): a word such as “hybrid”; or whether the work is remote, as a truth value
 *   or as a percentage
 */
void
rb_fact_read_workplace (RbReading *reading, JsonNode *workplace)
{
  const char *text = rb_json_node_get_text (workplace);
  double percentage = 0.0;

  if (workplace == NULL)
    return;

  if (text != NULL)
    reading->draft.workplace = rb_workplace_from_text (text);
  else if (rb_json_node_get_number (workplace, &percentage))
    reading->draft.workplace = percentage >= 100.0 ? RB_WORKPLACE_REMOTE
                               : percentage > 0.0  ? RB_WORKPLACE_HYBRID
                                                   : RB_WORKPLACE_ON_SITE;
  else if (JSON_NODE_HOLDS_VALUE (workplace) && json_node_get_boolean (workplace))
    reading->draft.workplace = RB_WORKPLACE_REMOTE;
}

/**
 * rb_fact_read_degree:
 * @reading: a reading
 * @degree: (nullable): a text or a list of texts, of which the first that can be read counts
 *
 * Reads a member that states what degree is asked for; text that is not understood is noted.
 */
void
rb_fact_read_degree (RbReading *reading, JsonNode *degree)
{
  g_auto (GStrv) texts = rb_json_node_dup_texts (degree);
  RbDegreeLevel level = RB_DEGREE_LEVEL_UNKNOWN;

  for (guint i = 0; texts[i] != NULL; i++)
    {
      if (rb_degree_from_text (texts[i], &reading->draft.degree, &level))
        {
          reading->draft.degree_level = level;
          return;
        }
    }

  if (texts[0] != NULL && *texts[0] != '\0')
    rb_reading_note (reading, RB_REASON_DEGREE_UNREADABLE, texts[0]);
}

/**
 * rb_fact_read_positions:
 * @reading: a reading
 * @positions: (nullable): how many people the posting wants
 */
void
rb_fact_read_positions (RbReading *reading, JsonNode *positions)
{
  double number = 0.0;

  if (rb_json_node_get_number (positions, &number) && number >= 1.0 && number <= MAX_POSITIONS)
    reading->draft.positions = (guint32) number;
}
