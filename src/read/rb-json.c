/* rb-json.c: typed access to the members of a JSON object from a file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-json.h"

#include <math.h>
#include <string.h>

/**
 * rb_json_get_node:
 * @object: an object
 * @name: of a member
 *
 * Returns: (nullable): the member, or %NULL if it is absent or null
 */
JsonNode *
rb_json_get_node (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

/**
 * rb_json_node_get_text:
 * @node: (nullable): a node
 *
 * Returns: (nullable): its text, or %NULL if it is not one
 */
const char *
rb_json_node_get_text (JsonNode *node)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

static gboolean
parse_number (const char *text, double *number)
{
  char *end = NULL;
  const char *start = text + strspn (text, " ");

  /* Only what JSON would call a number: g_ascii_strtod() also reads "inf", "nan" and "0x10". */
  if (*start != '-' && !g_ascii_isdigit (*start))
    return FALSE;

  if (strspn (start, "+-.0123456789eE ") != strlen (start))
    return FALSE;

  *number = g_ascii_strtod (start, &end);

  return end[strspn (end, " ")] == '\0' && isfinite (*number);
}

/**
 * rb_json_node_get_number:
 * @node: (nullable): a node
 * @number: (out): its number
 *
 * Reads a number, or a text that is one: many boards write "44.953".
 *
 * Returns: whether @node is a number
 */
gboolean
rb_json_node_get_number (JsonNode *node, double *number)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node))
    return FALSE;

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_INT64:
      *number = (double) json_node_get_int (node);
      return TRUE;
    case G_TYPE_DOUBLE:
      *number = json_node_get_double (node);
      return isfinite (*number);
    case G_TYPE_STRING:
      return parse_number (json_node_get_string (node), number);
    default:
      return FALSE;
    }
}

/**
 * rb_json_node_get_object:
 * @node: (nullable): a node
 *
 * Returns: (nullable) (transfer none): its object, or %NULL if it is not one
 */
JsonObject *
rb_json_node_get_object (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/**
 * rb_json_node_get_array:
 * @node: (nullable): a node
 *
 * Returns: (nullable) (transfer none): its array, or %NULL if it is not one
 */
JsonArray *
rb_json_node_get_array (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/**
 * rb_json_get_text:
 * @reading: where a mistyped member is noted
 * @object: an object
 * @name: of a member
 *
 * Returns: (nullable): the member's text, owned by @object
 */
const char *
rb_json_get_text (RbReading *reading, JsonObject *object, const char *name)
{
  JsonNode *node = rb_json_get_node (object, name);
  const char *text = rb_json_node_get_text (node);

  if (node != NULL && text == NULL)
    rb_reading_note (reading, RB_REASON_MEMBER_MISTYPED, name);

  return text;
}

/**
 * rb_json_get_object:
 * @reading: where a mistyped member is noted
 * @object: an object
 * @name: of a member
 *
 * Returns: (nullable) (transfer none): the member's object
 */
JsonObject *
rb_json_get_object (RbReading *reading, JsonObject *object, const char *name)
{
  JsonNode *node = rb_json_get_node (object, name);

  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
    rb_reading_note (reading, RB_REASON_MEMBER_MISTYPED, name);

  return rb_json_node_get_object (node);
}

/**
 * rb_json_get_array:
 * @reading: where a mistyped member is noted
 * @object: an object
 * @name: of a member
 *
 * Returns: (nullable) (transfer none): the member's array
 */
JsonArray *
rb_json_get_array (RbReading *reading, JsonObject *object, const char *name)
{
  JsonNode *node = rb_json_get_node (object, name);

  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node))
    rb_reading_note (reading, RB_REASON_MEMBER_MISTYPED, name);

  return rb_json_node_get_array (node);
}

/**
 * rb_json_get_number:
 * @reading: where a mistyped member is noted
 * @object: an object
 * @name: of a member
 * @number: (out): the member's number
 *
 * Returns: whether there is one
 */
gboolean
rb_json_get_number (RbReading *reading, JsonObject *object, const char *name, double *number)
{
  JsonNode *node = rb_json_get_node (object, name);

  if (node == NULL)
    return FALSE;

  if (rb_json_node_get_number (node, number))
    return TRUE;

  rb_reading_note (reading, RB_REASON_MEMBER_MISTYPED, name);

  return FALSE;
}

/**
 * rb_json_is_true:
 * @object: an object
 * @name: of a member
 *
 * Returns: whether the member is there and true
 */
gboolean
rb_json_is_true (JsonObject *object, const char *name)
{
  JsonNode *node = rb_json_get_node (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
         json_node_get_value_type (node) == G_TYPE_BOOLEAN && json_node_get_boolean (node);
}

/**
 * rb_json_node_first:
 * @node: (nullable): a node
 *
 * Returns: (nullable) (transfer none): the first element if @node is an array, else @node
 */
JsonNode *
rb_json_node_first (JsonNode *node)
{
  JsonArray *array = rb_json_node_get_array (node);

  if (array == NULL)
    return node;

  return json_array_get_length (array) > 0 ? json_array_get_element (array, 0) : NULL;
}

/**
 * rb_json_node_dup_texts:
 * @node: (nullable): a text or an array
 *
 * Returns: (transfer full): the text, or the texts among the elements
 */
GStrv
rb_json_node_dup_texts (JsonNode *node)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array = rb_json_node_get_array (node);
  const char *text = rb_json_node_get_text (node);

  if (text != NULL)
    g_strv_builder_add (builder, text);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      text = rb_json_node_get_text (json_array_get_element (array, i));

      if (text != NULL)
        g_strv_builder_add (builder, text);
    }

  return g_strv_builder_end (builder);
}

/**
 * rb_json_has_members:
 * @object: an object
 * @names: (array zero-terminated=1): names of members
 *
 * Returns: whether @object has all of them
 */
gboolean
rb_json_has_members (JsonObject *object, const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!json_object_has_member (object, names[i]))
        return FALSE;
    }

  return TRUE;
}

/**
 * rb_json_count_members:
 * @node: a node of at most 64 levels
 *
 * Counts the members of all objects in @node, so that a name given twice shows: the tree then has
 * fewer members than the text.
 *
 * Returns: the number of members at all depths
 */
guint
rb_json_count_members (JsonNode *node)
{
  guint n_members = 0;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      JsonNode *member = NULL;

      json_object_iter_init (&iter, json_node_get_object (node));

      for (const char *name = NULL; json_object_iter_next (&iter, &name, &member);)
        n_members += 1 + rb_json_count_members (member);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        n_members += rb_json_count_members (json_array_get_element (array, i));
    }

  return n_members;
}
