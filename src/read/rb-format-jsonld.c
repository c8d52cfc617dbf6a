/* rb-format-jsonld.c: reads schema.org JobPosting in JSON-LD.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-fact-members.h"
#include "read/rb-format-list.h"
#include "read/rb-pay-members.h"
#include "read/rb-plain-text.h"
#include "read/rb-skill-texts.h"

#include <string.h>

static const char *const members[] = {
  "@context",
  "@graph",
  "@type",
  "baseSalary",
  "datePosted",
  "applicantLocationRequirements",
  "employmentType",
  "estimatedSalary",
  "educationRequirements",
  "jobLocation",
  "jobLocationType",
  "experienceInPlaceOfEducation",
  "name",
  "salaryCurrency",
  "hiringOrganization",
  "title",
  "totalJobOpenings",
  "url",
  NULL,
};

static gboolean
has_type (JsonObject *object, const char *type)
{
  g_auto (GStrv) types = rb_json_node_dup_texts (rb_json_get_node (object, "@type"));

  for (guint i = 0; types[i] != NULL; i++)
    {
      const char *name = strrchr (types[i], '/');

      if (g_str_equal (name != NULL ? name + 1 : types[i], type))
        return TRUE;
    }

  return FALSE;
}

/* Anything that calls itself JSON-LD is ours, so that a person or a place in it is passed over
 * rather than refused for having no title. */
static gboolean
recognises (const RbRecordInput *input)
{
  return json_object_has_member (input->record, "@type") ||
         json_object_has_member (input->record, "@graph");
}

/* Names stand as text, as an object with a name, or as a list of either. */
static const char *
get_name (JsonNode *node)
{
  JsonNode *first = rb_json_node_first (node);
  JsonObject *object = rb_json_node_get_object (first);

  return object != NULL ? rb_json_node_get_text (rb_json_get_node (object, "name"))
                        : rb_json_node_get_text (first);
}

static void
read_address (RbReading *reading, JsonNode *location)
{
  JsonObject *place = rb_json_node_get_object (rb_json_node_first (location));
  JsonNode *address = place != NULL ? rb_json_get_node (place, "address") : NULL;
  JsonObject *postal = rb_json_node_get_object (rb_json_node_first (address));

  if (postal != NULL)
    rb_fact_read_place_parts (reading, get_name (rb_json_get_node (postal, "addressLocality")),
                              get_name (rb_json_get_node (postal, "addressRegion")),
                              get_name (rb_json_get_node (postal, "addressCountry")));
  else
    rb_fact_read_place (reading,
                        address != NULL ? rb_json_node_get_text (address) : get_name (location));
}

static void
read_location (RbReading *reading, JsonObject *record)
{
  g_auto (GStrv) types = rb_json_node_dup_texts (rb_json_get_node (record, "jobLocationType"));

  if (g_strv_contains ((const char *const *) types, "TELECOMMUTE"))
    reading->draft.workplace = RB_WORKPLACE_REMOTE;

  read_address (reading, rb_json_get_node (record, "jobLocation"));

  if (reading->draft.place == NULL)
    rb_fact_read_place (reading,
                        get_name (rb_json_get_node (record, "applicantLocationRequirements")));
}

static void
read_quantity (RbReading *reading, JsonObject *quantity)
{
  JsonNode *floor = rb_json_get_node (quantity, "minValue");
  JsonNode *ceiling = rb_json_get_node (quantity, "maxValue");
  JsonNode *single = rb_json_get_node (quantity, "value");

  if (floor == NULL && ceiling == NULL && single == NULL)
    {
      floor = rb_json_get_node (quantity, "percentile25");
      ceiling = rb_json_get_node (quantity, "percentile75");
      single = rb_json_get_node (quantity, "median");
    }

  if (floor != NULL || ceiling != NULL)
    rb_pay_read_bounds (reading, floor, ceiling);
  else if (single != NULL)
    rb_pay_read_amount (reading, single);

  rb_pay_read_period (reading, rb_json_get_node (quantity, "unitText"));
}

static void
read_salary (RbReading *reading, JsonNode *salary)
{
  JsonArray *list = rb_json_node_get_array (salary);
  JsonNode *first = rb_json_node_first (salary);
  JsonObject *amount = rb_json_node_get_object (first);

  if (list != NULL && json_array_get_length (list) > 1)
    rb_reading_note (reading, RB_REASON_PAY_SEVERAL, NULL);

  if (amount == NULL)
    {
      if (first != NULL)
        rb_pay_read_amount (reading, first);

      return;
    }

  JsonNode *value = rb_json_get_node (amount, "value");
  JsonObject *quantity = rb_json_node_get_object (rb_json_node_first (value));

  rb_pay_read_currency (reading, rb_json_get_node (amount, "currency"));
  read_quantity (reading, quantity != NULL ? quantity : amount);

  if (reading->draft.pay.period == RB_PERIOD_NONE)
    rb_pay_read_period (reading, rb_json_get_node (amount, "unitText"));
}

static void
read_pay (RbReading *reading, JsonObject *record)
{
  JsonNode *base = rb_json_get_node (record, "baseSalary");
  JsonNode *estimate = rb_json_get_node (record, "estimatedSalary");

  if (base != NULL)
    read_salary (reading, base);

  if (!rb_pay_is_stated (&reading->draft.pay) && estimate != NULL)
    {
      reading->draft.pay = (RbPay){ 0 };
      read_salary (reading, estimate);
      reading->draft.pay.flags |= RB_PAY_ESTIMATED;
    }

  if (reading->draft.pay.currency == RB_CURRENCY_NONE)
    rb_pay_read_currency (reading, rb_json_get_node (record, "salaryCurrency"));
}

/* LinkedIn fills the degree in by machine: 97 of 100 postings "require" a bachelor's (R14). */
static gboolean
is_machine_filled (JsonObject *record)
{
  JsonNode *employer = rb_json_node_first (rb_json_get_node (record, "hiringOrganization"));
  JsonObject *organization = rb_json_node_get_object (employer);
  const char *address =
    organization != NULL ? rb_json_node_get_text (rb_json_get_node (organization, "sameAs")) : NULL;

  if (address == NULL)
    return FALSE;

  g_autoptr (GUri) uri = g_uri_parse (address, G_URI_FLAGS_PARSE_RELAXED, NULL);
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;

  return host != NULL &&
         (g_str_equal (host, "linkedin.com") || g_str_has_suffix (host, ".linkedin.com"));
}

static void
read_degree (RbReading *reading, JsonObject *record)
{
  JsonNode *node = rb_json_get_node (record, "educationRequirements");
  JsonObject *credential = rb_json_node_get_object (rb_json_node_first (node));

  if (node == NULL)
    return;

  if (credential != NULL)
    node = rb_json_get_node (credential, "credentialCategory");

  if (is_machine_filled (record))
    {
      rb_reading_note (reading, RB_REASON_DEGREE_MACHINE_FILLED,
                       rb_json_node_get_text (rb_json_node_first (node)));
      return;
    }

  rb_fact_read_degree (reading, node);

  if (reading->draft.degree == RB_DEGREE_REQUIRED &&
      rb_json_is_true (record, "experienceInPlaceOfEducation"))
    reading->draft.degree = RB_DEGREE_REQUIRED_OR_EXPERIENCE;
}

static void
read_posting (RbReading *reading, JsonObject *record)
{
  JsonNode *title = rb_json_get_node (record, "title");

  rb_reading_begin_posting (reading);
  rb_fact_read_title (reading, title != NULL ? rb_json_get_text (reading, record, "title")
                                             : rb_json_get_text (reading, record, "name"));
  rb_fact_read_employer (reading, get_name (rb_json_get_node (record, "hiringOrganization")));
  read_location (reading, record);
  rb_fact_read_url (reading, rb_json_get_text (reading, record, "url"));
  rb_fact_read_date (reading, rb_json_get_node (record, "datePosted"));
  rb_fact_read_employment (reading, rb_json_get_node (record, "employmentType"));
  rb_fact_read_positions (reading, rb_json_get_node (record, "totalJobOpenings"));
  read_pay (reading, record);
  read_degree (reading, record);
  rb_reading_end_posting (reading);
}

static void
read_record (RbReading *reading, const RbRecordInput *input)
{
  JsonArray *graph = rb_json_node_get_array (rb_json_get_node (input->record, "@graph"));
  gboolean has_posting = has_type (input->record, "JobPosting");

  if (has_posting)
    read_posting (reading, input->record);

  for (guint i = 0; graph != NULL && i < json_array_get_length (graph); i++)
    {
      JsonObject *node = rb_json_node_get_object (json_array_get_element (graph, i));

      if (node == NULL || !has_type (node, "JobPosting"))
        continue;

      read_posting (reading, node);
      has_posting = TRUE;
    }

  if (!has_posting)
    rb_reading_note (reading, RB_REASON_NOT_A_POSTING, NULL);
}

static GStrv
dup_duties (JsonObject *record)
{
  JsonNode *duties = rb_json_get_node (record, "responsibilities");
  const char *text = rb_json_node_get_text (duties);

  if (text != NULL)
    return rb_plain_text_list_items (text);

  return duties != NULL ? rb_json_node_dup_texts (duties) : NULL;
}

static GStrv
dup_texts (JsonObject *record, RbTextKind kind)
{
  return kind == RB_TEXT_DUTIES ? dup_duties (record) : rb_skill_texts (record, "skills");
}

const RbFormat rb_format_jsonld = {
  .name = "json-ld",
  .members = members,
  .recognises = recognises,
  .read = read_record,
  .dup_texts = dup_texts,
};
