/* rb-skill-texts.c: the skills that a record lists.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-skill-texts.h"

#include "read/rb-json.h"
#include "read/rb-plain-text.h"

#include <string.h>

/* What is longer is a sentence, not the name of a skill. */
#define MAX_CHARACTERS 60

/* Of one record: more of them say nothing about any. */
#define MAX_SKILLS 100

static void
add_skill (GStrvBuilder *builder, guint *n_skills, const char *text)
{
  g_autofree char *skill = g_strstrip (g_strdup (text));

  if (*skill == '\0' || *n_skills == MAX_SKILLS || g_utf8_strlen (skill, -1) > MAX_CHARACTERS)
    return;

  g_strv_builder_add (builder, skill);
  *n_skills += 1;
}

/* A list in words, or in HTML. */
static void
add_text (GStrvBuilder *builder, guint *n_skills, const char *text)
{
  g_auto (GStrv) parts = strchr (text, '<') != NULL ? rb_plain_text_list_items (text)
                                                    : g_strsplit_set (text, ",;|\n", -1);

  for (guint i = 0; parts != NULL && parts[i] != NULL; i++)
    add_skill (builder, n_skills, parts[i]);
}

/* A skill, or a schema.org DefinedTerm. */
static const char *
get_name (JsonNode *node)
{
  JsonObject *term = rb_json_node_get_object (node);

  return term != NULL ? rb_json_node_get_text (rb_json_get_node (term, "name"))
                      : rb_json_node_get_text (node);
}

/**
 * rb_skill_texts:
 * @record: a record
 * @name: the name of a member
 *
 * Returns: (transfer full) (nullable): the skills that the member lists, as an array or in a text;
 *   %NULL if it is not there
 */
GStrv
rb_skill_texts (JsonObject *record, const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonNode *node = rb_json_get_node (record, name);
  JsonArray *array = rb_json_node_get_array (node);
  const char *text = node != NULL ? get_name (node) : NULL;
  guint n_skills = 0;

  if (array == NULL && text == NULL)
    return NULL;

  if (text != NULL)
    add_text (builder, &n_skills, text);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      text = get_name (json_array_get_element (array, i));

      if (text != NULL)
        add_skill (builder, &n_skills, text);
    }

  return g_strv_builder_end (builder);
}
