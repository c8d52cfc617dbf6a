/* chart-pixels.c: counts what drawing left on a surface, for tests.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-pixels.h"

#include <math.h>

PangoFontDescription *
chart_pixels_make_font (void)
{
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  pango_font_description_set_absolute_size (font, 12 * PANGO_SCALE);

  return font;
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guint8 *row =
    cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[x];
}

guint32
chart_pixels_pack (const RbColor *colour)
{
  return 0xFF000000u | (guint32) round (colour->red * 255) << 16 |
         (guint32) round (colour->green * 255) << 8 | (guint32) round (colour->blue * 255);
}

/* Counts the pixels of a colour, or those drawn on at all if it is 0. */
guint
chart_pixels_count (cairo_surface_t *surface, guint32 colour, gboolean outside)
{
  const int width = cairo_image_surface_get_width (surface);
  const int height = cairo_image_surface_get_height (surface);
  guint n = 0;

  for (int y = 0; y < height; y++)
    {
      for (int x = 0; x < width; x++)
        {
          const gboolean is_outside = x < CHART_PIXELS_MARGIN || y < CHART_PIXELS_MARGIN ||
                                      x >= width - CHART_PIXELS_MARGIN ||
                                      y >= height - CHART_PIXELS_MARGIN;
          const guint32 pixel = get_pixel (surface, x, y);

          n += is_outside == outside && (colour == 0 ? pixel != 0 : pixel == colour) ? 1 : 0;
        }
    }

  return n;
}
