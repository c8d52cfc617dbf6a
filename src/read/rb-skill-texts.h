/* rb-skill-texts.h: the skills that a record lists.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

GStrv rb_skill_texts (JsonObject *record, const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
