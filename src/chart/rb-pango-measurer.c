/* rb-pango-measurer.c: measures the texts of a chart in a font, for screen and paper alike.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-pango-measurer.h"

#include "chart/rb-chart-text.h"

struct _RbPangoMeasurer {
  RbTextMeasurer measurer;
  PangoLayout *layout;
};

static void
measure_text (const char *text, gboolean bold, double *width, double *height, gpointer data)
{
  RbPangoMeasurer *self = data;
  PangoRectangle extents = { 0 };

  rb_chart_text_set (self->layout, text, bold);
  pango_layout_get_extents (self->layout, NULL, &extents);
  *width = pango_units_to_double (extents.width);
  *height = pango_units_to_double (extents.height);
}

/**
 * rb_pango_measurer_new:
 * @font: the font of the chart, its size absolute and in user units
 *
 * Makes a measurer; it may be used on any one thread at a time.
 *
 * Returns: (transfer full): the measurer
 */
RbPangoMeasurer *
rb_pango_measurer_new (const PangoFontDescription *font)
{
  g_return_val_if_fail (font != NULL, NULL);

  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  RbPangoMeasurer *self = g_new0 (RbPangoMeasurer, 1);

  self->layout = rb_chart_text_new (context, font);
  self->measurer = (RbTextMeasurer){ measure_text, self };

  return self;
}

/**
 * rb_pango_measurer_free:
 * @self: (transfer full): a measurer
 *
 * Frees the measurer.
 */
void
rb_pango_measurer_free (RbPangoMeasurer *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->layout);
  g_free (self);
}

/**
 * rb_pango_measurer_get:
 * @self: a measurer
 *
 * Returns: (transfer none): what rb_chart_layout_new() takes; it lives as long as @self
 */
const RbTextMeasurer *
rb_pango_measurer_get (const RbPangoMeasurer *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->measurer;
}
