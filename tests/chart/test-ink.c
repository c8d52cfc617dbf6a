/* test-ink.c: what drawing a chart leaves on the surface and in the context.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-pixels.h"
#include "chart-sample.h"

#include "chart/rb-chart-ink.h"
#include "chart/rb-pango-measurer.h"

#include <cairo-pdf.h>

#include <math.h>

typedef struct {
  const char *name;
  gsize n;
  double width, height;
} ChartRow;

static const ChartRow charts[] = {
  { "nothing", 0, 640, 210 },    { "value", 1, 320, 60 },         { "values", 2, 320, 90 },
  { "few-dots", 5, 640, 150 },   { "dots", 28, 640, 210 },        { "histogram", 121, 640, 210 },
  { "smallest", 121, 240, 150 }, { "largest", 5000, 2000, 1000 },
};

static void
draw_sample (
  const ChartSample *sample, double width, double height, RbChartStyle style, cairo_t *cr)
{
  PangoFontDescription *font = chart_pixels_make_font ();
  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
  g_autoptr (RbChartLayout) layout =
    rb_chart_layout_new (&sample->data, width, height, FALSE, rb_pango_measurer_get (measurer));

  rb_chart_ink_draw (layout, rb_chart_palette_get (style), font, cr);
  pango_font_description_free (font);
}

static cairo_surface_t *
draw_on_image (const ChartSample *sample, const ChartRow *row, RbChartStyle style)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) row->width + 2 * CHART_PIXELS_MARGIN,
                                (int) row->height + 2 * CHART_PIXELS_MARGIN);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, CHART_PIXELS_MARGIN, CHART_PIXELS_MARGIN);
  draw_sample (sample, row->width, row->height, style, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static void
test_inside (gconstpointer data)
{
  const ChartRow *row = data;
  g_autoptr (ChartSample) sample = chart_sample_new_spread (row->n);

  sample->data.mark = 98000;

  for (guint style = RB_CHART_STYLE_LIGHT; style <= RB_CHART_STYLE_PAPER; style++)
    {
      cairo_surface_t *surface = draw_on_image (sample, row, style);

      g_assert_cmpuint (chart_pixels_count (surface, 0, TRUE), ==, 0);
      g_assert_cmpint (chart_pixels_count (surface, 0, FALSE) > 0, ==, row->n > 0);
      cairo_surface_destroy (surface);
    }
}

static void
test_colours (void)
{
  static const ChartRow row = { "histogram", 121, 640, 210 };
  g_autoptr (ChartSample) sample = chart_sample_new_spread (row.n);

  for (guint style = RB_CHART_STYLE_LIGHT; style <= RB_CHART_STYLE_PAPER; style++)
    {
      const RbChartPalette *palette = rb_chart_palette_get (style);
      cairo_surface_t *surface = draw_on_image (sample, &row, style);

      g_assert_cmpuint (chart_pixels_count (surface, chart_pixels_pack (&palette->middle), FALSE),
                        >, 8000);
      g_assert_cmpuint (chart_pixels_count (surface, chart_pixels_pack (&palette->rest), FALSE), >,
                        8000);
      g_assert_cmpuint (chart_pixels_count (surface, chart_pixels_pack (&palette->average), FALSE),
                        >, 20);
      g_assert_cmpuint (chart_pixels_count (surface, chart_pixels_pack (&palette->ink), FALSE), >=,
                        40);
      cairo_surface_destroy (surface);
    }
}

/* Twice the device scale draws the same picture, finer. */
static void
test_device_scale (void)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (121);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1280, 420);
  const RbColor *middle = &rb_chart_palette_get (RB_CHART_STYLE_LIGHT)->middle;

  cairo_surface_set_device_scale (surface, 2, 2);

  cairo_t *cr = cairo_create (surface);

  draw_sample (sample, 640, 210, RB_CHART_STYLE_LIGHT, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_assert_cmpuint (chart_pixels_count (surface, chart_pixels_pack (middle), FALSE), >, 32000);
  cairo_surface_destroy (surface);
}

static void
assert_same_state (cairo_t *cr, cairo_pattern_t *source, const cairo_matrix_t *matrix)
{
  cairo_matrix_t matrix_now = { 0 };
  double clip[4] = { 0 };

  cairo_get_matrix (cr, &matrix_now);
  cairo_clip_extents (cr, &clip[0], &clip[1], &clip[2], &clip[3]);
  g_assert_cmpmem (&matrix_now, sizeof matrix_now, matrix, sizeof *matrix);
  g_assert_true (cairo_get_source (cr) == source);
  g_assert_cmpfloat (cairo_get_line_width (cr), ==, 7);
  g_assert_cmpint (cairo_get_dash_count (cr), ==, 1);
  g_assert_cmpint (cairo_get_operator (cr), ==, CAIRO_OPERATOR_ATOP);
  g_assert_cmpint (cairo_get_line_cap (cr), ==, CAIRO_LINE_CAP_ROUND);
  g_assert_cmpint (cairo_get_line_join (cr), ==, CAIRO_LINE_JOIN_BEVEL);
  g_assert_cmpint (cairo_get_fill_rule (cr), ==, CAIRO_FILL_RULE_EVEN_ODD);
  g_assert_cmpfloat (clip[2] - clip[0], ==, 600);
  g_assert_false (cairo_has_current_point (cr));
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
}

static void
distort_state (cairo_t *cr)
{
  static const double dash = 3;

  cairo_set_line_width (cr, 7);
  cairo_set_dash (cr, &dash, 1, 0);
  cairo_set_operator (cr, CAIRO_OPERATOR_ATOP);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_rectangle (cr, 0, 0, 50, 50);
}

static void
test_state (gconstpointer data)
{
  const ChartRow *row = data;
  g_autoptr (ChartSample) sample = chart_sample_new_spread (row->n);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 700, 300);
  cairo_t *cr = cairo_create (surface);
  cairo_pattern_t *source = cairo_pattern_create_rgb (0.1, 0.2, 0.3);
  cairo_matrix_t matrix = { 0 };

  cairo_set_line_width (cr, 1);
  cairo_save (cr);
  cairo_translate (cr, 10, 20);
  cairo_rectangle (cr, 0, 0, 600, 200);
  cairo_clip (cr);
  cairo_set_source (cr, source);
  distort_state (cr);
  cairo_get_matrix (cr, &matrix);
  sample->data.mark = 98000;
  draw_sample (sample, row->width, row->height, RB_CHART_STYLE_LIGHT, cr);
  assert_same_state (cr, source, &matrix);

  /* An unbalanced save would show one level up. */
  cairo_restore (cr);
  g_assert_cmpfloat (cairo_get_line_width (cr), ==, 1);
  cairo_pattern_destroy (source);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* The picture does not depend on what the context was used for before. */
static void
test_independent (void)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (121);
  cairo_surface_t *surfaces[2] = { NULL, NULL };

  for (guint i = 0; i < 2; i++)
    {
      surfaces[i] = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 640, 210);

      cairo_t *cr = cairo_create (surfaces[i]);

      if (i == 1)
        distort_state (cr);

      draw_sample (sample, 640, 210, RB_CHART_STYLE_LIGHT, cr);
      cairo_destroy (cr);
      cairo_surface_flush (surfaces[i]);
    }

  const gsize size = (gsize) cairo_image_surface_get_stride (surfaces[0]) * 210;

  g_assert_cmpmem (cairo_image_surface_get_data (surfaces[0]), size,
                   cairo_image_surface_get_data (surfaces[1]), size);
  cairo_surface_destroy (surfaces[0]);
  cairo_surface_destroy (surfaces[1]);
}

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
test_pdf (void)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (121);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_bytes, bytes, 480, 160);
  cairo_t *cr = cairo_create (surface);

  /* Points for pixels: 12 units of text are 9 points. */
  cairo_scale (cr, 0.75, 0.75);
  draw_sample (sample, 640, 210, RB_CHART_STYLE_PAPER, cr);
  cairo_show_page (cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  g_assert_cmpuint (bytes->len, >, 2000);
}

/* The time is told, not judged. */
static void
test_time (void)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (200000);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1000, 210);
  cairo_t *cr = cairo_create (surface);
  PangoFontDescription *font = chart_pixels_make_font ();
  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
  const gint64 start = g_get_monotonic_time ();
  g_autoptr (RbChartLayout) layout =
    rb_chart_layout_new (&sample->data, 1000, 210, FALSE, rb_pango_measurer_get (measurer));
  const gint64 laid_out = g_get_monotonic_time ();

  for (guint i = 0; i < 10; i++)
    rb_chart_ink_draw (layout, rb_chart_palette_get (RB_CHART_STYLE_LIGHT), font, cr);

  const gint64 drawn = g_get_monotonic_time ();

  g_test_message ("layout %.2f ms, ink %.2f ms", (double) (laid_out - start) / 1000,
                  (double) (drawn - laid_out) / 10000);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  pango_font_description_free (font);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autofree char *inside = g_strdup_printf ("/chart/ink/inside/%s", charts[i].name);
      g_autofree char *state = g_strdup_printf ("/chart/ink/state/%s", charts[i].name);

      g_test_add_data_func (inside, &charts[i], test_inside);
      g_test_add_data_func (state, &charts[i], test_state);
    }

  g_test_add_func ("/chart/ink/colours", test_colours);
  g_test_add_func ("/chart/ink/device-scale", test_device_scale);
  g_test_add_func ("/chart/ink/independent", test_independent);
  g_test_add_func ("/chart/ink/pdf", test_pdf);
  g_test_add_func ("/chart/ink/time", test_time);

  return g_test_run ();
}
