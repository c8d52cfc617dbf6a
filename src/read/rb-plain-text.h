/* rb-plain-text.h: text from strangers made plain.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rb_plain_text_from_html (const char *text) G_GNUC_WARN_UNUSED_RESULT;
GStrv rb_plain_text_list_items (const char *text) G_GNUC_WARN_UNUSED_RESULT;

gboolean rb_plain_text_is_line (const char *text);
char *rb_plain_text_line (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
