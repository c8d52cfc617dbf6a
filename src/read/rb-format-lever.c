/* rb-format-lever.c: reads the postings of Lever.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-fact-members.h"
#include "read/rb-format-list.h"
#include "read/rb-pay-members.h"
#include "read/rb-plain-text.h"

#include <string.h>

static const char *const members[] = {
  "categories", "country", "createdAt", "hostedUrl", "salaryRange", "text", "workplaceType", NULL,
};

static gboolean
recognises (const RbRecordInput *input)
{
  static const char *const marks[] = { "hostedUrl", "categories", NULL };

  return rb_json_has_members (input->record, marks);
}

static void
read_categories (RbReading *reading, JsonObject *categories)
{
  rb_fact_read_place (reading, rb_json_get_text (reading, categories, "location"));
  rb_fact_read_employment (reading, rb_json_get_node (categories, "commitment"));
}

static void
read_range (RbReading *reading, JsonObject *range)
{
  rb_pay_read_bounds (reading, rb_json_get_node (range, "min"), rb_json_get_node (range, "max"));
  rb_pay_read_currency (reading, rb_json_get_node (range, "currency"));
  rb_pay_read_period (reading, rb_json_get_node (range, "interval"));
}

static void
read_record (RbReading *reading, const RbRecordInput *input)
{
  JsonObject *record = input->record;
  JsonObject *categories = rb_json_get_object (reading, record, "categories");
  JsonObject *range = rb_json_get_object (reading, record, "salaryRange");
  const char *url = rb_json_get_text (reading, record, "hostedUrl");

  rb_reading_begin_posting (reading);
  rb_fact_read_title (reading, rb_json_get_text (reading, record, "text"));
  rb_fact_read_employer_of_url (reading, url);

  if (categories != NULL)
    read_categories (reading, categories);

  rb_fact_read_country (reading, rb_json_get_text (reading, record, "country"));
  rb_fact_read_url (reading, url);
  rb_fact_read_date (reading, rb_json_get_node (record, "createdAt"));
  rb_fact_read_workplace (reading, rb_json_get_node (record, "workplaceType"));

  if (range != NULL)
    read_range (reading, range);

  rb_reading_end_posting (reading);
}

/* Lists have headings of the employer's choosing: duties, but also demands and benefits. */
static gboolean
is_about_duties (const char *heading)
{
  static const char *const words[] = { "responsibilit", "you will",    "you'll",   "you’ll",
                                       "duties",        "what you do", "the role", "your role" };
  g_autofree char *folded = g_utf8_casefold (heading, -1);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (folded, words[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

static GStrv
dup_duties (JsonObject *record)
{
  JsonArray *lists = rb_json_node_get_array (rb_json_get_node (record, "lists"));

  for (guint i = 0; lists != NULL && i < json_array_get_length (lists); i++)
    {
      JsonObject *list = rb_json_node_get_object (json_array_get_element (lists, i));

      if (list == NULL)
        continue;

      const char *heading = rb_json_node_get_text (rb_json_get_node (list, "text"));
      const char *content = rb_json_node_get_text (rb_json_get_node (list, "content"));

      if (heading != NULL && content != NULL && is_about_duties (heading))
        return rb_plain_text_list_items (content);
    }

  return NULL;
}

static GStrv
dup_texts (JsonObject *record, RbTextKind kind)
{
  return kind == RB_TEXT_DUTIES ? dup_duties (record) : NULL;
}

const RbFormat rb_format_lever = {
  .name = "lever",
  .members = members,
  .recognises = recognises,
  .read = read_record,
  .dup_texts = dup_texts,
};
