/* rb-page-cache.h: RbPageCache keeps the pages that were drawn last as textures.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Draws a page, in points from its top left. */
typedef void (*RbPageDraw) (guint page, cairo_t *cr, gpointer data);

typedef struct _RbPageCache RbPageCache;

RbPageCache *rb_page_cache_new (RbPageDraw draw, gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void rb_page_cache_free (RbPageCache *self);

void rb_page_cache_set_size (RbPageCache *self, int width, int height, double scale);
GdkTexture *rb_page_cache_look_up (RbPageCache *self, guint page);
GdkTexture *rb_page_cache_draw (RbPageCache *self, guint page);

G_END_DECLS
