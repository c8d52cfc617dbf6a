/* rb-format-survey.c: reads rows of the ai-jobs salary survey: answers of people, not postings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-fact-members.h"
#include "read/rb-format-list.h"
#include "read/rb-pay-members.h"

/* salary_in_usd is the publisher's conversion and is not read (R9). */
static const char *const members[] = {
  "company_location", "employee_residence",
  "employment_type",  "experience_level",
  "job_title",        "remote_ratio",
  "salary",           "salary_currency",
  "salary_in_usd",    NULL,
};

static gboolean
recognises (const RbRecordInput *input)
{
  static const char *const marks[] = { "salary_in_usd", "employee_residence", "job_title", NULL };

  return rb_json_has_members (input->record, marks);
}

static void
read_record (RbReading *reading, const RbRecordInput *input)
{
  JsonObject *record = input->record;
  const char *country = rb_json_get_text (reading, record, "company_location");

  rb_reading_begin_posting (reading);
  rb_fact_read_title (reading, rb_json_get_text (reading, record, "job_title"));
  rb_fact_read_place (reading, country);
  rb_fact_read_country (reading, country);
  rb_fact_read_employment (reading, rb_json_get_node (record, "employment_type"));
  rb_fact_read_level (reading, rb_json_get_node (record, "experience_level"));
  rb_fact_read_workplace (reading, rb_json_get_node (record, "remote_ratio"));
  rb_pay_read_amount (reading, rb_json_get_node (record, "salary"));
  rb_pay_read_currency (reading, rb_json_get_node (record, "salary_currency"));

  /* The survey asks for a year's pay. */
  reading->draft.pay.period = RB_PERIOD_YEAR;
  rb_reading_end_posting (reading);
}

const RbFormat rb_format_survey = {
  .name = "survey",
  .members = members,
  .recognises = recognises,
  .read = read_record,
};
