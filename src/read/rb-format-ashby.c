/* rb-format-ashby.c: reads the job boards of Ashby.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-fact-members.h"
#include "read/rb-format-list.h"
#include "read/rb-pay-members.h"

static const char *const members[] = {
  "address",  "compensation", "employmentType", "isListed",      "isRemote", "jobUrl",
  "location", "publishedAt",  "title",          "workplaceType", NULL,
};

static gboolean
recognises (const RbRecordInput *input)
{
  static const char *const marks[] = { "jobUrl", "publishedAt", "isListed", NULL };

  return rb_json_has_members (input->record, marks);
}

static void
read_component (RbReading *reading, JsonObject *component)
{
  const char *type = rb_json_get_text (reading, component, "compensationType");

  if (g_strcmp0 (type, "Salary") != 0)
    {
      if (rb_json_get_node (component, "minValue") != NULL)
        rb_reading_note (reading, RB_REASON_PAY_NOT_SALARY, type);

      return;
    }

  if (rb_pay_is_stated (&reading->draft.pay))
    {
      rb_reading_note (reading, RB_REASON_PAY_SEVERAL, "summaryComponents");
      return;
    }

  rb_pay_read_bounds (reading, rb_json_get_node (component, "minValue"),
                      rb_json_get_node (component, "maxValue"));
  rb_pay_read_currency (reading, rb_json_get_node (component, "currencyCode"));
  rb_pay_read_period (reading, rb_json_get_node (component, "interval"));
}

static void
read_compensation (RbReading *reading, JsonObject *compensation)
{
  JsonArray *components = rb_json_get_array (reading, compensation, "summaryComponents");
  const char *summary = rb_json_get_text (reading, compensation, "compensationTierSummary");

  for (guint i = 0; components != NULL && i < json_array_get_length (components); i++)
    {
      JsonObject *component = rb_json_node_get_object (json_array_get_element (components, i));

      if (component != NULL)
        read_component (reading, component);
    }

  if (!rb_pay_is_stated (&reading->draft.pay) && summary != NULL)
    rb_pay_read_text (reading, summary);
}

static void
read_address (RbReading *reading, JsonObject *record)
{
  JsonObject *address = rb_json_get_object (reading, record, "address");
  JsonObject *postal =
    address != NULL ? rb_json_get_object (reading, address, "postalAddress") : NULL;

  if (postal != NULL)
    rb_fact_read_country (reading, rb_json_get_text (reading, postal, "addressCountry"));
}

static void
read_record (RbReading *reading, const RbRecordInput *input)
{
  JsonObject *record = input->record;
  JsonObject *compensation = rb_json_get_object (reading, record, "compensation");
  const char *url = rb_json_get_text (reading, record, "jobUrl");

  rb_reading_begin_posting (reading);
  rb_fact_read_title (reading, rb_json_get_text (reading, record, "title"));
  rb_fact_read_employer_of_url (reading, url);
  rb_fact_read_place (reading, rb_json_get_text (reading, record, "location"));
  read_address (reading, record);
  rb_fact_read_url (reading, url);
  rb_fact_read_date (reading, rb_json_get_node (record, "publishedAt"));
  rb_fact_read_employment (reading, rb_json_get_node (record, "employmentType"));

  /* isRemote is true for hybrid work as well, so it counts only where nothing better is said. */
  rb_fact_read_workplace (reading, rb_json_get_node (record, "workplaceType"));

  if (reading->draft.workplace == RB_WORKPLACE_UNKNOWN && rb_json_is_true (record, "isRemote"))
    reading->draft.workplace = RB_WORKPLACE_REMOTE;

  if (compensation != NULL)
    read_compensation (reading, compensation);

  rb_reading_end_posting (reading);
}

const RbFormat rb_format_ashby = {
  .name = "ashby",
  .members = members,
  .recognises = recognises,
  .read = read_record,
};
