/* rb-description.c: the long text of a posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-description.h"

#include "read/rb-json.h"
#include "read/rb-plain-text.h"

/* Plain text before HTML, where a board gives both. */
static const char *const names[] = {
  "descriptionPlain",
  "description",
  "descriptionHtml",
  "job_description",
  "jobDescription",
  "Job Description",
  "Description",
  "content",
  "contents",
  "desc",
  "body",
  "job_requirement",
  "missionDescription",
  "summary",
};

/**
 * rb_description_from_record:
 * @record: the whole record of a posting
 *
 * Returns: (transfer full) (nullable): its description as plain text, %NULL if it has none
 */
char *
rb_description_from_record (JsonNode *record)
{
  JsonObject *object = rb_json_node_get_object (record);

  for (guint i = 0; object != NULL && i < G_N_ELEMENTS (names); i++)
    {
      const char *text = rb_json_node_get_text (rb_json_get_node (object, names[i]));

      if (text != NULL && *text != '\0')
        return rb_plain_text_from_html (text);
    }

  return NULL;
}
