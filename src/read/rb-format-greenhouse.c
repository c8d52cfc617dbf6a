/* rb-format-greenhouse.c: reads the job boards of Greenhouse.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-fact-members.h"
#include "read/rb-format-list.h"
#include "read/rb-pay-members.h"

#include <string.h>

static const char *const members[] = {
  "absolute_url", "company_name",     "first_published", "internal_job_id", "location", "metadata",
  "offices",      "pay_input_ranges", "title",           "updated_at",      NULL,
};

static gboolean
recognises (const RbRecordInput *input)
{
  static const char *const marks[] = { "absolute_url", "internal_job_id", NULL };

  return rb_json_has_members (input->record, marks);
}

static void
read_pay_input_ranges (RbReading *reading, JsonArray *ranges)
{
  JsonObject *range = rb_json_node_get_object (json_array_get_element (ranges, 0));
  double cents = 0.0;

  if (range == NULL)
    return;

  if (json_array_get_length (ranges) > 1)
    rb_reading_note (reading, RB_REASON_PAY_SEVERAL, "pay_input_ranges");

  rb_pay_read_currency (reading, rb_json_get_node (range, "currency_type"));

  if (rb_json_get_number (reading, range, "min_cents", &cents))
    rb_amount_from_double (cents / 100.0, &reading->draft.pay.floor);

  if (rb_json_get_number (reading, range, "max_cents", &cents))
    rb_amount_from_double (cents / 100.0, &reading->draft.pay.ceiling);
}

/* Employers name their fields as they like: a "Referral Reward" is a range of money too. */
static gboolean
is_pay (const char *name)
{
  static const char *const others[] = { "referral", "bonus", "equity", "reward", "commission" };
  g_autofree char *folded = g_ascii_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      if (strstr (folded, others[i]) != NULL)
        return FALSE;
    }

  return TRUE;
}

static void
read_pay_metadata (RbReading *reading, const char *name, JsonObject *value)
{
  if (!is_pay (name))
    {
      rb_reading_note (reading, RB_REASON_PAY_NOT_SALARY, name);
      return;
    }

  if (rb_pay_is_stated (&reading->draft.pay))
    {
      rb_reading_note (reading, RB_REASON_PAY_SEVERAL, name);
      return;
    }

  rb_pay_read_bounds (reading, rb_json_get_node (value, "min_value"),
                      rb_json_get_node (value, "max_value"));

  if (rb_pay_is_stated (&reading->draft.pay))
    rb_pay_read_currency (reading, rb_json_get_node (value, "unit"));
}

static void
read_metadata (RbReading *reading, JsonObject *entry)
{
  const char *name = rb_json_get_text (reading, entry, "name");
  const char *type = rb_json_get_text (reading, entry, "value_type");
  JsonNode *value = rb_json_get_node (entry, "value");

  if (name == NULL || type == NULL || value == NULL)
    return;

  if (g_str_equal (type, "currency_range") && JSON_NODE_HOLDS_OBJECT (value))
    read_pay_metadata (reading, name, json_node_get_object (value));
  else if (g_str_equal (type, "currency"))
    rb_reading_note (reading, RB_REASON_PAY_NOT_SALARY, name);
  else if (strstr (name, "Employment Type") != NULL || g_str_equal (name, "Time Type"))
    rb_fact_read_employment (reading, value);
}

static void
read_record (RbReading *reading, const RbRecordInput *input)
{
  JsonObject *record = input->record;
  JsonObject *location = rb_json_get_object (reading, record, "location");
  JsonArray *ranges = rb_json_get_array (reading, record, "pay_input_ranges");
  JsonArray *metadata = rb_json_get_array (reading, record, "metadata");
  JsonNode *published = rb_json_get_node (record, "first_published");
  const char *employer = rb_json_get_text (reading, record, "company_name");

  if (employer == NULL && input->context != NULL)
    employer = rb_json_get_text (reading, input->context, "company");

  rb_reading_begin_posting (reading);
  rb_fact_read_title (reading, rb_json_get_text (reading, record, "title"));
  rb_fact_read_employer (reading, employer);
  rb_fact_read_url (reading, rb_json_get_text (reading, record, "absolute_url"));
  rb_fact_read_date (reading,
                     published != NULL ? published : rb_json_get_node (record, "updated_at"));

  if (location != NULL)
    {
      const char *name = rb_json_get_text (reading, location, "name");

      rb_fact_read_place (reading, name);

      if (name != NULL && g_str_has_prefix (name, "Remote"))
        reading->draft.workplace = RB_WORKPLACE_REMOTE;
    }

  if (ranges != NULL && json_array_get_length (ranges) > 0)
    read_pay_input_ranges (reading, ranges);

  for (guint i = 0; metadata != NULL && i < json_array_get_length (metadata); i++)
    {
      JsonObject *entry = rb_json_node_get_object (json_array_get_element (metadata, i));

      if (entry != NULL)
        read_metadata (reading, entry);
    }

  rb_reading_end_posting (reading);
}

/* The member "education" is about the application form, so it is not asked for (R14). */
const RbFormat rb_format_greenhouse = {
  .name = "greenhouse",
  .members = members,
  .recognises = recognises,
  .read = read_record,
};
