/* rb-record-text.h: makes a checked JSON text safe for a parser that is less strict.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint rb_record_text_make_safe (GString *text);

G_END_DECLS
