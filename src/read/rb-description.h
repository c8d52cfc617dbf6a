/* rb-description.h: the long text of a posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

char *rb_description_from_record (JsonNode *record) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
