/* picture.h: what a window looks like.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

cairo_surface_t *picture_take (GtkWidget *window);
void picture_assert (GtkWidget *window, const char *name);

G_END_DECLS
