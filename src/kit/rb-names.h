/* rb-names.h: names for screen readers that GTK 4.8 leaves out or gets wrong.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rb_names_complete (GtkWidget *root);

G_END_DECLS
