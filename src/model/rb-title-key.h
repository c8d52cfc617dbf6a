/* rb-title-key.h: which spellings of a role's title mean the same role (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rb_title_key (const char *stripped);
char *rb_title_key_without_level (const char *key);

G_END_DECLS
