/* rb-chart-theme.c: the colours and the font of charts in a widget's theme.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-chart-theme.h"

#include <math.h>
#include <string.h>

/* Captions are 12 px where the base font is 11 pt, that is 14.67 px. */
#define CAPTION_SCALE (12.0 / 14.67)
#define SMALLEST_FONT 12.0

/* A theme may be dark by its name, by the preference, or by itself; its text tells. */
static gboolean
is_dark (GtkWidget *widget)
{
  GdkRGBA color = { 0 };

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);

  return 0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue > 0.5;
}

static gboolean
is_high_contrast (GtkWidget *widget)
{
  g_autofree char *name = NULL;

  g_object_get (gtk_widget_get_settings (widget), "gtk-theme-name", &name, NULL);

  return name != NULL && (strstr (name, "HighContrast") != NULL || strstr (name, "-hc") != NULL);
}

/**
 * rb_chart_theme_get_palette:
 * @widget: a widget that draws a chart
 *
 * Returns: the palette that suits what the widget stands on
 */
const RbChartPalette *
rb_chart_theme_get_palette (GtkWidget *widget)
{
  gboolean dark = is_dark (widget);

  if (is_high_contrast (widget))
    return rb_chart_palette_get (dark ? RB_CHART_STYLE_HIGH_CONTRAST_DARK
                                      : RB_CHART_STYLE_HIGH_CONTRAST);

  return rb_chart_palette_get (dark ? RB_CHART_STYLE_DARK : RB_CHART_STYLE_LIGHT);
}

/**
 * rb_chart_theme_dup_font:
 * @widget: a widget that draws a chart
 *
 * Returns: (transfer full): the font for the words in it, of a size in pixels that follows the
 *   user's text size
 */
PangoFontDescription *
rb_chart_theme_dup_font (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (context));
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  double resolution = pango_cairo_context_get_resolution (context);

  if (!pango_font_description_get_size_is_absolute (font))
    size *= (resolution > 0.0 ? resolution : 96.0) / 72.0;

  pango_font_description_set_absolute_size (
    font, PANGO_SCALE * fmax (SMALLEST_FONT, round (size * CAPTION_SCALE)));

  return font;
}
