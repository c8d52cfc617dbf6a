/* kept-picture.h: holds what was drawn against a picture that somebody has looked at.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

guint kept_picture_count_differences (cairo_surface_t *a, cairo_surface_t *b);
void kept_picture_assert (cairo_surface_t *surface, const char *name);

G_END_DECLS
