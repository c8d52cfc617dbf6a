/* test-pango-measurer.c: texts are as wide where they are drawn as where they were measured.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-text.h"
#include "chart/rb-pango-measurer.h"

#include <cairo-pdf.h>
#include <string.h>

static PangoFontDescription *
make_font (double size)
{
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);

  return font;
}

static double
measure_width (const char *text, gboolean bold, double size)
{
  PangoFontDescription *font = make_font (size);
  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
  const RbTextMeasurer *exact = rb_pango_measurer_get (measurer);
  double width = 0;
  double height = 0;

  exact->measure (text, bold, &width, &height, exact->data);
  pango_font_description_free (font);
  g_assert_cmpfloat (height, >=, size);

  return width;
}

/* Fonts differ in whether their usual digits are tabular; the wish has to be there for all. */
static void
test_tabular (void)
{
  PangoFontDescription *font = make_font (12);
  g_autoptr (PangoLayout) layout =
    rb_chart_text_new (pango_font_map_create_context (pango_cairo_font_map_get_default ()), font);
  g_autofree char *attributes = NULL;

  rb_chart_text_set (layout, "$111,111", FALSE);
  attributes = pango_attr_list_to_string (pango_layout_get_attributes (layout));
  g_assert_nonnull (strstr (attributes, "tnum=1"));
  g_assert_cmpfloat (measure_width ("$105,000", FALSE, 12), ==,
                     measure_width ("$111,111", FALSE, 12));
  g_assert_cmpfloat (measure_width ("108,000", TRUE, 12), ==, measure_width ("111,111", TRUE, 12));
  pango_font_description_free (font);
}

static void
test_order (void)
{
  g_assert_cmpfloat (measure_width ("", FALSE, 12), ==, 0);
  g_assert_cmpfloat (measure_width ("Openings", FALSE, 12), >, measure_width ("Open", FALSE, 12));
  g_assert_cmpfloat (measure_width ("Openings", TRUE, 12), >,
                     measure_width ("Openings", FALSE, 12));
}

/* No letter is rounded to whole pixels, so that a layout fits at any device scale. */
static void
test_linear (void)
{
  static const char narrow[] = "iiiiiiiiiiiiiiiiiiiiiiiiiiiiii";
  const double large = measure_width (narrow, FALSE, 120);

  g_assert_cmpfloat_with_epsilon (measure_width (narrow, FALSE, 12) * 10, large, large * 0.01);
  g_assert_cmpfloat_with_epsilon (measure_width (narrow, FALSE, 11) * 120 / 11, large,
                                  large * 0.01);
}

static double
draw_width (cairo_surface_t *surface, const char *text)
{
  cairo_t *cr = cairo_create (surface);
  PangoFontDescription *font = make_font (12);
  g_autoptr (PangoLayout) layout = rb_chart_text_new (pango_cairo_create_context (cr), font);
  PangoRectangle extents = { 0 };

  rb_chart_text_set (layout, text, FALSE);
  pango_layout_get_extents (layout, NULL, &extents);
  pango_font_description_free (font);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return pango_units_to_double (extents.width);
}

/* What is measured without a device fits on all of them. */
static void
test_devices (void)
{
  static const char text[] = "$240,000 or more: 3";
  const double width = measure_width (text, FALSE, 12);
  cairo_surface_t *fine = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10);

  cairo_surface_set_device_scale (fine, 2, 2);
  g_assert_cmpfloat_with_epsilon (
    draw_width (cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10), text), width, 0.05);
  g_assert_cmpfloat_with_epsilon (draw_width (fine, text), width, 0.05);
  g_assert_cmpfloat_with_epsilon (
    draw_width (cairo_pdf_surface_create_for_stream (NULL, NULL, 10, 10), text), width, 0.05);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/pango-measurer/tabular", test_tabular);
  g_test_add_func ("/chart/pango-measurer/order", test_order);
  g_test_add_func ("/chart/pango-measurer/linear", test_linear);
  g_test_add_func ("/chart/pango-measurer/devices", test_devices);

  return g_test_run ();
}
