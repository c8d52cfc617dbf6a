/* rb-closing-keys.h: the keys that close a window which stands beside the main one.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rb_closing_keys_add (GtkWindow *window);

G_END_DECLS
