/* rb-help-window.h: the help: what files can be read, and how figures are made.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *rb_help_window_new (GtkWindow *parent);

G_END_DECLS
