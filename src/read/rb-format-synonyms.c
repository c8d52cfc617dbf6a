/* rb-format-synonyms.c: reads whatever has a title under one of its usual names.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-fact-members.h"
#include "read/rb-format-list.h"
#include "read/rb-pay-members.h"
#include "read/rb-skill-texts.h"
#include "read/rb-synonyms.h"

#include <string.h>

/* A record without a title is still a posting, if a broken one, with this many facts of one. */
#define MIN_FACTS 2

typedef struct {
  JsonNode *nodes[RB_N_FACTS]; /* NULL where the record says nothing */
  guint ranks[RB_N_FACTS];
  guint n_facts;
} Facts;

static gboolean
says_nothing (JsonNode *node)
{
  const char *text = rb_json_node_get_text (node);
  JsonArray *array = rb_json_node_get_array (node);

  if (JSON_NODE_HOLDS_NULL (node) || (array != NULL && json_array_get_length (array) == 0))
    return TRUE;

  return text != NULL && (text[strspn (text, " ")] == '\0' || g_str_equal (text, "N/A"));
}

static void
collect_facts (JsonObject *object, Facts *facts)
{
  JsonObjectIter iter;
  JsonNode *node = NULL;
  RbFact fact = RB_FACT_TITLE;
  guint rank = 0;

  json_object_iter_init (&iter, object);

  for (const char *name = NULL; json_object_iter_next (&iter, &name, &node);)
    {
      if (says_nothing (node) || !rb_synonyms_lookup (name, &fact, &rank))
        continue;

      if (facts->nodes[fact] == NULL)
        facts->n_facts++;
      else if (facts->ranks[fact] <= rank)
        continue;

      facts->nodes[fact] = node;
      facts->ranks[fact] = rank;
    }
}

/* Facts come as text, as a list of texts, or as an object with a name. */
static const char *
get_text (JsonNode *node)
{
  static const char *const names[] = { "name", "display_name", "label", "title", "text" };
  JsonNode *first = rb_json_node_first (node);
  JsonObject *object = rb_json_node_get_object (first);

  for (guint i = 0; object != NULL && i < G_N_ELEMENTS (names); i++)
    {
      const char *text = rb_json_node_get_text (rb_json_get_node (object, names[i]));

      if (text != NULL)
        return text;
    }

  return rb_json_node_get_text (first);
}

static gboolean
recognises (const RbRecordInput *input)
{
  return TRUE;
}

static void
read_place_parts (RbReading *reading, const Facts *facts)
{
  rb_fact_read_place_parts (reading, get_text (facts->nodes[RB_FACT_TOWN]),
                            get_text (facts->nodes[RB_FACT_REGION]),
                            get_text (facts->nodes[RB_FACT_COUNTRY]));
}

static void
read_place (RbReading *reading, const Facts *facts)
{
  JsonObject *object = rb_json_node_get_object (rb_json_node_first (facts->nodes[RB_FACT_PLACE]));
  Facts parts = { 0 };

  rb_fact_read_place (reading, get_text (facts->nodes[RB_FACT_PLACE]));

  /* {"location": {"city": "Denver", "state": "CO"}} */
  if (reading->draft.place == NULL && object != NULL)
    {
      collect_facts (object, &parts);
      read_place_parts (reading, &parts);
    }

  if (reading->draft.place == NULL)
    read_place_parts (reading, facts);
  else
    rb_fact_read_country (reading, get_text (facts->nodes[RB_FACT_COUNTRY]));

  rb_fact_read_workplace (reading, facts->nodes[RB_FACT_WORKPLACE]);

  if (reading->draft.workplace == RB_WORKPLACE_UNKNOWN)
    rb_fact_read_workplace (reading, facts->nodes[RB_FACT_REMOTE]);
}

/* One level down: {"salary": {"min": 1, "max": 2, "currency": "EUR"}}. */
static void
read_pay_object (RbReading *reading, JsonObject *pay)
{
  static const char *const floors[] = { "min", "from", "minValue", "low", "floor", "minimum" };
  static const char *const ceilings[] = { "max", "to", "maxValue", "high", "ceiling", "maximum" };
  JsonNode *floor = NULL;
  JsonNode *ceiling = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (floors); i++)
    {
      floor = floor != NULL ? floor : rb_json_get_node (pay, floors[i]);
      ceiling = ceiling != NULL ? ceiling : rb_json_get_node (pay, ceilings[i]);
    }

  if (floor != NULL || ceiling != NULL)
    rb_pay_read_bounds (reading, floor, ceiling);
  else
    rb_pay_read_amount (reading, rb_json_get_node (pay, "value"));

  rb_pay_read_currency (reading, rb_json_get_node (pay, "currency"));
  rb_pay_read_period (reading, rb_json_get_node (pay, "period"));

  if (reading->draft.pay.period == RB_PERIOD_NONE)
    rb_pay_read_period (reading, rb_json_get_node (pay, "interval"));
}

static gboolean
is_predicted (JsonNode *node)
{
  const char *text = rb_json_node_get_text (node);
  double number = 0.0;

  if (text != NULL)
    return g_str_equal (text, "1") || g_ascii_strcasecmp (text, "true") == 0;

  if (rb_json_node_get_number (node, &number))
    return number != 0.0;

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_boolean (node);
}

static void
read_pay (RbReading *reading, const Facts *facts)
{
  JsonNode *floor = facts->nodes[RB_FACT_PAY_FLOOR];
  JsonNode *ceiling = facts->nodes[RB_FACT_PAY_CEILING];
  JsonNode *pay = facts->nodes[RB_FACT_PAY];
  JsonObject *object = rb_json_node_get_object (rb_json_node_first (pay));

  rb_pay_read_currency (reading, facts->nodes[RB_FACT_CURRENCY]);
  rb_pay_read_period (reading, facts->nodes[RB_FACT_PERIOD]);

  if (floor != NULL || ceiling != NULL)
    rb_pay_read_bounds (reading, floor, ceiling);

  if (!rb_pay_is_stated (&reading->draft.pay) && object != NULL)
    read_pay_object (reading, object);
  else if (!rb_pay_is_stated (&reading->draft.pay) && pay != NULL)
    rb_pay_read_amount (reading, rb_json_node_first (pay));

  if (is_predicted (facts->nodes[RB_FACT_PREDICTED]))
    reading->draft.pay.flags |= RB_PAY_ESTIMATED;
}

static void
read_employer (RbReading *reading, const Facts *facts, JsonObject *context)
{
  rb_fact_read_employer (reading, get_text (facts->nodes[RB_FACT_EMPLOYER]));

  if (reading->draft.employer != NULL || context == NULL)
    return;

  /* An employer that holds its postings calls itself by its "name", which elsewhere is a title. */
  const char *name = rb_json_node_get_text (rb_json_get_node (context, "name"));
  Facts outer = { 0 };

  collect_facts (context, &outer);
  rb_fact_read_employer (reading, outer.nodes[RB_FACT_EMPLOYER] != NULL
                                    ? get_text (outer.nodes[RB_FACT_EMPLOYER])
                                    : name);
}

static void
read_record (RbReading *reading, const RbRecordInput *input)
{
  Facts facts = { 0 };

  collect_facts (input->record, &facts);

  if (get_text (facts.nodes[RB_FACT_TITLE]) == NULL && facts.n_facts < MIN_FACTS)
    {
      rb_reading_note (reading, RB_REASON_NOT_A_POSTING, NULL);
      return;
    }

  rb_reading_begin_posting (reading);
  rb_fact_read_title (reading, get_text (facts.nodes[RB_FACT_TITLE]));
  read_employer (reading, &facts, input->context);
  read_place (reading, &facts);
  rb_fact_read_url (reading, get_text (facts.nodes[RB_FACT_URL]));
  rb_fact_read_date (reading, facts.nodes[RB_FACT_DATE]);
  rb_fact_read_employment (reading, facts.nodes[RB_FACT_EMPLOYMENT]);
  rb_fact_read_level (reading, facts.nodes[RB_FACT_LEVEL]);
  rb_fact_read_degree (reading, facts.nodes[RB_FACT_DEGREE]);
  rb_fact_read_positions (reading, facts.nodes[RB_FACT_POSITIONS]);
  read_pay (reading, &facts);
  rb_reading_end_posting (reading);
}

static GStrv
dup_duties (JsonObject *record)
{
  static const char *const names[] = { "responsibilities", "key_responsibilities", "duties" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      JsonNode *node = rb_json_get_node (record, names[i]);

      if (rb_json_node_get_array (node) != NULL)
        return rb_json_node_dup_texts (node);
    }

  return NULL;
}

static GStrv
dup_skills (JsonObject *record)
{
  static const char *const names[] = { "skills",      "key_skills", "required_skills",
                                       "tags_skills", "tech_stack", "technologies" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GStrv skills = rb_skill_texts (record, names[i]);

      if (skills != NULL)
        return skills;
    }

  return NULL;
}

static GStrv
dup_texts (JsonObject *record, RbTextKind kind)
{
  return kind == RB_TEXT_DUTIES ? dup_duties (record) : dup_skills (record);
}

const RbFormat rb_format_synonyms = {
  .name = "flat",
  .recognises = recognises,
  .read = read_record,
  .dup_texts = dup_texts,
};
