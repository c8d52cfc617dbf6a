/* rb-format-rolebook.c: reads Rolebook's own format: postings and texts on roles.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-fact-members.h"
#include "read/rb-format-list.h"
#include "read/rb-pay-members.h"
#include "read/rb-skill-texts.h"

#define FORMAT_NAME "rolebook.postings"
#define FORMAT_VERSION 1

static const char *const members[] = {
  "aliases",      "article",  "country",          "degree", "degree_level", "employer", "format",
  "introduction", "invented", "language",         "level",  "pay",          "place",    "plural",
  "positions",    "posted",   "responsibilities", "role",   "steps",        "title",    "type",
  "url",          "version",  "workplace",        NULL,
};

static gboolean
declares_format (JsonObject *object)
{
  return object != NULL &&
         g_strcmp0 (rb_json_node_get_text (rb_json_get_node (object, "format")), FORMAT_NAME) == 0;
}

/* Either the object round the list says so, or the first line of a file of lines. */
static gboolean
recognises (const RbRecordInput *input)
{
  return declares_format (input->context) || declares_format (input->record);
}

static gboolean
refuses (JsonObject *header)
{
  double version = 0.0;

  return rb_json_node_get_number (rb_json_get_node (header, "version"), &version) &&
         version > FORMAT_VERSION;
}

static void
read_steps (RbReading *reading, JsonArray *steps, RbRoleText *text)
{
  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = rb_json_node_get_object (json_array_get_element (steps, i));

      if (step == NULL)
        continue;

      const char *title = rb_reading_keep_line (reading, rb_json_get_text (reading, step, "title"));
      const char *words = rb_reading_keep_line (reading, rb_json_get_text (reading, step, "text"));

      if (title != NULL && words != NULL)
        rb_role_text_add_step (text, title, words);
    }
}

static char *
dup_line (RbReading *reading, JsonObject *object, const char *name)
{
  return g_strdup (rb_reading_keep_line (reading, rb_json_get_text (reading, object, name)));
}

static void
read_role_text (RbReading *reading, const RbRecordInput *input)
{
  JsonObject *record = input->record;
  JsonArray *steps = rb_json_get_array (reading, record, "steps");
  g_autoptr (RbRoleText) text = rb_role_text_new ();

  text->role = dup_line (reading, record, "role");
  text->plural = dup_line (reading, record, "plural");
  text->article = dup_line (reading, record, "article");
  text->introduction = dup_line (reading, record, "introduction");
  text->language = dup_line (reading, record, "language");
  text->aliases = rb_json_node_dup_texts (rb_json_get_node (record, "aliases"));
  text->responsibilities = rb_json_node_dup_texts (rb_json_get_node (record, "responsibilities"));

  if (text->language == NULL && input->context != NULL)
    text->language = dup_line (reading, input->context, "language");

  if (steps != NULL)
    read_steps (reading, steps, text);

  if (text->role != NULL)
    g_ptr_array_add (reading->role_texts, g_steal_pointer (&text));
}

static void
read_pay (RbReading *reading, JsonObject *pay)
{
  JsonNode *amount = rb_json_get_node (pay, "amount");

  rb_pay_read_currency (reading, rb_json_get_node (pay, "currency"));
  rb_pay_read_period (reading, rb_json_get_node (pay, "period"));

  if (amount != NULL)
    rb_pay_read_amount (reading, amount);
  else
    rb_pay_read_bounds (reading, rb_json_get_node (pay, "floor"),
                        rb_json_get_node (pay, "ceiling"));

  if (rb_json_is_true (pay, "estimated"))
    reading->draft.pay.flags |= RB_PAY_ESTIMATED;
}

/* In our own format a word outside its closed set is a mistake of the writer, and noted. */
static void
read_words (RbReading *reading, JsonObject *record)
{
  const char *type = rb_json_get_text (reading, record, "type");
  const char *level = rb_json_get_text (reading, record, "level");
  const char *workplace = rb_json_get_text (reading, record, "workplace");
  const char *degree = rb_json_get_text (reading, record, "degree");
  const char *degree_level = rb_json_get_text (reading, record, "degree_level");

  if (type != NULL && !rb_employment_from_code (type, &reading->draft.employment))
    rb_reading_note (reading, RB_REASON_MEMBER_MISTYPED, "type");

  if (level != NULL && !rb_level_from_code (level, &reading->draft.level))
    rb_reading_note (reading, RB_REASON_MEMBER_MISTYPED, "level");

  if (workplace != NULL && !rb_workplace_from_code (workplace, &reading->draft.workplace))
    rb_reading_note (reading, RB_REASON_MEMBER_MISTYPED, "workplace");

  if (degree != NULL && !rb_degree_from_code (degree, &reading->draft.degree))
    rb_reading_note (reading, RB_REASON_DEGREE_UNREADABLE, degree);

  if (degree_level != NULL &&
      !rb_degree_level_from_code (degree_level, &reading->draft.degree_level))
    rb_reading_note (reading, RB_REASON_DEGREE_UNREADABLE, degree_level);
}

static void
read_posting (RbReading *reading, JsonObject *record)
{
  JsonObject *pay = rb_json_get_object (reading, record, "pay");

  rb_reading_begin_posting (reading);
  rb_fact_read_title (reading, rb_json_get_text (reading, record, "title"));
  rb_fact_read_employer (reading, rb_json_get_text (reading, record, "employer"));
  rb_fact_read_place (reading, rb_json_get_text (reading, record, "place"));
  rb_fact_read_country (reading, rb_json_get_text (reading, record, "country"));
  rb_fact_read_url (reading, rb_json_get_text (reading, record, "url"));
  rb_fact_read_date (reading, rb_json_get_node (record, "posted"));
  rb_fact_read_positions (reading, rb_json_get_node (record, "positions"));
  read_words (reading, record);

  if (pay != NULL)
    read_pay (reading, pay);

  rb_reading_end_posting (reading);
}

static void
read_record (RbReading *reading, const RbRecordInput *input)
{
  JsonObject *header = declares_format (input->record) ? input->record : input->context;

  if (header != NULL && rb_json_is_true (header, "invented"))
    reading->is_invented = TRUE;

  if (json_object_has_member (input->record, "role"))
    read_role_text (reading, input);
  else if (header != input->record)
    read_posting (reading, input->record);
}

static GStrv
dup_duties (JsonObject *record)
{
  return rb_json_node_dup_texts (rb_json_get_node (record, "responsibilities"));
}

static GStrv
dup_texts (JsonObject *record, RbTextKind kind)
{
  return kind == RB_TEXT_DUTIES ? dup_duties (record) : rb_skill_texts (record, "skills");
}

const RbFormat rb_format_rolebook = {
  .name = "rolebook",
  .members = members,
  .is_declared = TRUE,
  .recognises = recognises,
  .refuses = refuses,
  .read = read_record,
  .dup_texts = dup_texts,
};
