/* test-contrast.c: what is drawn can be told apart, in colour, in grey and photocopied.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-brush.h"
#include "chart/rb-chart-ink.h"

#include "chart-pixels.h"
#include "chart-sample.h"

#include <math.h>

#define WIDTH 640
#define HEIGHT 240

static const double ordinary_line = 16;

/* The parts of a drawn chart, by the relative luminance of one pixel of each (WCAG 2). */
typedef struct {
  double ground;
  double middle;
  double rest;
  double outline;
  double average;
  double median;
  double box; /* of the strip */
} Pixels;

static double
get_linear (guint8 value)
{
  const double c = value / 255.0;

  return c <= 0.04045 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4);
}

static double
get_luminance (cairo_surface_t *surface, double x, double y)
{
  const guchar *pixel = cairo_image_surface_get_data (surface) +
                        (int) y * cairo_image_surface_get_stride (surface) + (int) x * 4;

  return 0.2126 * get_linear (pixel[2]) + 0.7152 * get_linear (pixel[1]) +
         0.0722 * get_linear (pixel[0]);
}

static double
get_contrast (double a, double b)
{
  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

static cairo_surface_t *
draw (const RbChartLayout *layout, const RbChartPalette *palette)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  PangoFontDescription *font = chart_pixels_make_font ();
  const RbRect ground = { 0, 0, WIDTH, HEIGHT };
  cairo_t *cr = cairo_create (surface);

  rb_chart_brush_fill_box (cr, &ground, &palette->ground);
  rb_chart_ink_draw (layout, palette, font, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  pango_font_description_free (font);

  return surface;
}

static const RbChartBar *
find_bar (const RbChartLayout *layout, gboolean is_middle)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const RbChartBar *bar = &g_array_index (layout->bars, RbChartBar, i);

      if (bar->box.height > 12 &&
          (is_middle ? bar->middle.width >= bar->box.width - 2 : bar->middle.width <= 0))
        return bar;
    }

  g_assert_not_reached ();
}

static Pixels
measure (RbChartStyle style)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (500);
  const RbTextMeasurer measurer = chart_sample_make_measurer (&ordinary_line);
  g_autoptr (RbChartLayout) layout =
    rb_chart_layout_new (&sample->data, WIDTH, HEIGHT, FALSE, &measurer);
  cairo_surface_t *surface = draw (layout, rb_chart_palette_get (style));
  const RbRect *middle = &find_bar (layout, TRUE)->box;
  const RbRect *rest = &find_bar (layout, FALSE)->box;
  const RbChartStrip *strip = &layout->strip;
  const Pixels pixels = {
    .ground = get_luminance (surface, 1, 1),
    .middle = get_luminance (surface, middle->x + middle->width / 2, middle->y + 6),
    .rest = get_luminance (surface, rest->x + rest->width / 2, rest->y + 6),
    .outline = get_luminance (surface, rest->x + rest->width / 2, rest->y),
    .average = get_luminance (surface, strip->average.x + strip->average.width / 2,
                              strip->average.y + strip->average.height / 2),
    .median = get_luminance (surface, strip->median.x + 1, strip->median.y + 1),
    .box = get_luminance (surface, strip->box.x + 4, strip->box.y + strip->box.height / 2),
  };

  cairo_surface_destroy (surface);

  return pixels;
}

static void
test_colour (gconstpointer data)
{
  const Pixels pixels = measure ((RbChartStyle) GPOINTER_TO_INT (data));

  g_assert_cmpfloat (get_contrast (pixels.middle, pixels.ground), >=, 3);
  g_assert_cmpfloat (get_contrast (pixels.outline, pixels.ground), >=, 3);
  g_assert_cmpfloat (get_contrast (pixels.middle, pixels.rest), >=, 3);
  g_assert_cmpfloat (get_contrast (pixels.median, pixels.ground), >=, 7);
  g_assert_cmpfloat (get_contrast (pixels.median, pixels.box), >=, 4.5);
}

/* The figures of the palette, from what was drawn. */
static void
test_figures (void)
{
  const Pixels light = measure (RB_CHART_STYLE_LIGHT);
  const Pixels dark = measure (RB_CHART_STYLE_DARK);

  g_assert_cmpfloat_with_epsilon (get_contrast (light.middle, light.ground), 5.2, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (light.middle, light.rest), 3.35, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (light.average, light.ground), 3.9, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (dark.middle, dark.ground), 6.0, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (dark.average, dark.ground), 6.1, 0.06);
}

/* A luminance of 0.2140 is a grey of 50%: what a photocopier makes black or white. */
static void
test_photocopy (void)
{
  const Pixels paper = measure (RB_CHART_STYLE_PAPER);
  const double half = get_linear (128);

  g_assert_cmpfloat (paper.ground, >, half);
  g_assert_cmpfloat (paper.rest, >, half);
  g_assert_cmpfloat (paper.middle, <, half);
  g_assert_cmpfloat (paper.outline, <, half);
  g_assert_cmpfloat (paper.median, <, half);
  g_assert_cmpfloat (paper.average, >, half);
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    RbChartStyle style;
  } styles[] = {
    { "/chart/contrast/colour/light", RB_CHART_STYLE_LIGHT },
    { "/chart/contrast/colour/dark", RB_CHART_STYLE_DARK },
    { "/chart/contrast/colour/high-contrast", RB_CHART_STYLE_HIGH_CONTRAST },
    { "/chart/contrast/colour/paper", RB_CHART_STYLE_PAPER },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    g_test_add_data_func (styles[i].path, GINT_TO_POINTER (styles[i].style), test_colour);

  g_test_add_func ("/chart/contrast/figures", test_figures);
  g_test_add_func ("/chart/contrast/photocopy", test_photocopy);

  return g_test_run ();
}
