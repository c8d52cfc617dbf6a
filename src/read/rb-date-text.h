/* rb-date-text.h: calendar dates in text and in numbers.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days are counted as g_date_get_julian() counts them; 0 is no date. */
guint32 rb_date_from_text (const char *text);
guint32 rb_date_from_number (double value);

G_END_DECLS
