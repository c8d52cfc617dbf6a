/* rb-table-window.h: a window with the numbers behind a chart.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *rb_table_window_new (GtkWindow *parent, const char *title, GPtrArray *rows);

G_END_DECLS
