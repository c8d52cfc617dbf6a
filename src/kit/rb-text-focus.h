/* rb-text-focus.h: no text is focused that nobody went to.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rb_text_focus_drop (GtkWindow *window);

G_END_DECLS
