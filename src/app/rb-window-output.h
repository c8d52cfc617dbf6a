/* rb-window-output.h: the actions of the window that print, write and copy what it shows.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-window.h"

G_BEGIN_DECLS

void rb_window_output_install (GtkWidgetClass *widget_class);

G_END_DECLS
