/* picture.h: what a widget looks like, held against a kept picture.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

cairo_surface_t *picture_take (GtkWidget *window);
guint picture_count_differences (cairo_surface_t *a, cairo_surface_t *b);
void picture_assert (GtkWidget *window, const char *name);

G_END_DECLS
