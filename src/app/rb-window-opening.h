/* rb-window-opening.h: the actions of the window that open data.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-window.h"

G_BEGIN_DECLS

void rb_window_opening_install (GtkWidgetClass *widget_class);
void rb_window_opening_take_drops (RbWindow *window);

G_END_DECLS
