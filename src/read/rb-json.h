/* rb-json.h: typed access to the members of a JSON object from a file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-reading.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* A member that is absent or null gives NULL or FALSE; one of another type does too, and is noted.
 */
JsonNode *rb_json_get_node (JsonObject *object, const char *name);
const char *rb_json_get_text (RbReading *reading, JsonObject *object, const char *name);
JsonObject *rb_json_get_object (RbReading *reading, JsonObject *object, const char *name);
JsonArray *rb_json_get_array (RbReading *reading, JsonObject *object, const char *name);
gboolean
rb_json_get_number (RbReading *reading, JsonObject *object, const char *name, double *number);
gboolean rb_json_is_true (JsonObject *object, const char *name);

/* The same for a node, without a note. */
const char *rb_json_node_get_text (JsonNode *node);
gboolean rb_json_node_get_number (JsonNode *node, double *number);
JsonObject *rb_json_node_get_object (JsonNode *node);
JsonArray *rb_json_node_get_array (JsonNode *node);

/* What many formats give in one of several ways: a value, or a list of which the first counts. */
JsonNode *rb_json_node_first (JsonNode *node);
GStrv rb_json_node_dup_texts (JsonNode *node);

gboolean rb_json_has_members (JsonObject *object, const char *const *names);
guint rb_json_count_members (JsonNode *node);

G_END_DECLS
