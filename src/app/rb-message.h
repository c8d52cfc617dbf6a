/* rb-message.h: a message about something that went wrong.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rb_message_show (GtkWindow *parent, const char *title, const char *detail);

G_END_DECLS
