/* rb-cp1252.h: Windows-1252, and the repair of UTF-8 that was read as it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gunichar rb_cp1252_decode (guint8 byte);
gboolean rb_cp1252_encode (gunichar c, guint8 *byte);

char *rb_cp1252_repair (const char *text, gsize length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
