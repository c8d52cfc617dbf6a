/* rb-texture.c: pictures of Cairo for GTK.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-texture.h"

/**
 * rb_texture_new_from_surface:
 * @surface: an image surface of %CAIRO_FORMAT_ARGB32
 *
 * Returns: (transfer full): a copy of it
 */
GdkTexture *
rb_texture_new_from_surface (cairo_surface_t *surface)
{
  cairo_surface_flush (surface);

  const int height = cairo_image_surface_get_height (surface);
  const gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes =
    g_bytes_new (cairo_image_surface_get_data (surface), stride * (gsize) height);

  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height,
                                 GDK_MEMORY_DEFAULT, bytes, stride);
}
