/* rb-page-cache.c: RbPageCache keeps the pages that were drawn last as textures.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-page-cache.h"

#include "kit/rb-texture.h"

/* What all textures together may take, but for those that are seen. */
#define MAX_BYTES (96.0 * 1024.0 * 1024.0)
#define MIN_PAGES 6

/* Cairo puts glyphs on whole pixels, which spoils the spacing of a page that is made smaller:
 * pages are drawn larger and made smaller as pictures. */
#define OVERSAMPLING 2

/* Pixels for a point from which on that is not to be seen any more. */
#define FINE_SCALE 2.5

struct _RbPageCache {
  RbPageDraw draw;
  gpointer data;
  int width, height;    /* of a texture, in its pixels */
  double scale;         /* its pixels for a point */
  GHashTable *textures; /* page → GdkTexture */
  GQueue pages;         /* those that have one, the oldest first */
};

/**
 * rb_page_cache_new:
 * @draw: draws a page
 * @data: for @draw
 *
 * Returns: (transfer full): an empty cache of pages without size
 */
RbPageCache *
rb_page_cache_new (RbPageDraw draw, gpointer data)
{
  RbPageCache *self = g_new0 (RbPageCache, 1);

  self->draw = draw;
  self->data = data;
  self->textures = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  g_queue_init (&self->pages);

  return self;
}

/**
 * rb_page_cache_free:
 * @self: (transfer full): a cache
 */
void
rb_page_cache_free (RbPageCache *self)
{
  g_queue_clear (&self->pages);
  g_hash_table_unref (self->textures);
  g_free (self);
}

/**
 * rb_page_cache_set_size:
 * @self: a cache
 * @width: the width of a page, in pixels of the screen
 * @height: its height
 * @scale: pixels of the screen for a point
 *
 * Forgets the pages of another size.
 */
void
rb_page_cache_set_size (RbPageCache *self, int width, int height, double scale)
{
  if (self->width == width && self->height == height && self->scale == scale)
    return;

  self->width = width;
  self->height = height;
  self->scale = scale;
  g_hash_table_remove_all (self->textures);
  g_queue_clear (&self->pages);
}

/**
 * rb_page_cache_look_up:
 * @self: a cache
 * @page: which page, from 0
 *
 * Returns: (transfer none) (nullable): the page, if it is kept
 */
GdkTexture *
rb_page_cache_look_up (RbPageCache *self, guint page)
{
  return g_hash_table_lookup (self->textures, GUINT_TO_POINTER (page));
}

static void
make_room (RbPageCache *self)
{
  const double bytes = 4.0 * self->width * self->height;
  const guint n_max = MAX ((guint) (MAX_BYTES / MAX (bytes, 1.0)), MIN_PAGES);

  while (g_queue_get_length (&self->pages) >= n_max)
    g_hash_table_remove (self->textures, g_queue_pop_head (&self->pages));
}

static cairo_surface_t *
draw_times (RbPageCache *self, guint page, int times)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, self->width * times, self->height * times);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_paint (cr);
  cairo_scale (cr, self->scale * times, self->scale * times);
  self->draw (page, cr, self->data);
  cairo_destroy (cr);

  return surface;
}

static cairo_surface_t *
draw_oversampled (RbPageCache *self, guint page)
{
  cairo_surface_t *large = draw_times (self, page, OVERSAMPLING);
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, self->width, self->height);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, 1.0 / OVERSAMPLING, 1.0 / OVERSAMPLING);
  cairo_set_source_surface (cr, large, 0.0, 0.0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (large);

  return surface;
}

/**
 * rb_page_cache_draw:
 * @self: a cache
 * @page: which page, from 0
 *
 * Returns: (transfer none): the page, drawn black on white
 */
GdkTexture *
rb_page_cache_draw (RbPageCache *self, guint page)
{
  cairo_surface_t *surface =
    self->scale < FINE_SCALE ? draw_oversampled (self, page) : draw_times (self, page, 1);
  GdkTexture *texture = rb_texture_new_from_surface (surface);

  cairo_surface_destroy (surface);
  make_room (self);
  g_hash_table_insert (self->textures, GUINT_TO_POINTER (page), texture);
  g_queue_push_tail (&self->pages, GUINT_TO_POINTER (page));

  return texture;
}
