/* test-rows-ink.c: what drawing charts of several rows leaves on the surface and in the context.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-pixels.h"
#include "rows-sample.h"

#include "chart/rb-pango-measurer.h"
#include "chart/rb-rows-ink.h"

typedef struct {
  const char *name;
  double width;
  gboolean rtl;
  gboolean as_distributions;
} ChartRow;

static const ChartRow charts[] = {
  { "ranges", 720, FALSE, FALSE },
  { "ranges-narrow", 360, FALSE, FALSE },
  { "ranges-rtl", 720, TRUE, FALSE },
  { "distributions", 720, FALSE, TRUE },
  { "distributions-narrow", 360, FALSE, TRUE },
  { "distributions-rtl", 720, TRUE, TRUE },
};

/* Rows on every rung of the display ladder, one with an outlier. */
static RowsSample *
make_rungs (void)
{
  static const gsize sizes[] = { 200, 60, 20, 8, 4, 2, 1, 0 };
  RowsSample *sample = rows_sample_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    rows_sample_add_spread (sample, "Role", sizes[i], sizes[i] == 4 ? 50 : 1);

  g_array_index (sample->rows, RbChartRow, 7).is_apart = TRUE;
  sample->data.mark = 98000;

  return sample;
}

/* Returns: the height of the chart, drawn if there is a context */
static double
draw (RowsSample *sample, const ChartRow *row, RbChartStyle style, cairo_t *cr)
{
  PangoFontDescription *font = chart_pixels_make_font ();
  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
  const RbTextMeasurer *words = rb_pango_measurer_get (measurer);
  const RbChartPalette *palette = rb_chart_palette_get (style);
  g_autoptr (RbRangeChart) ranges = rb_range_chart_new (&sample->data, row->width, row->rtl, words);
  g_autoptr (RbDistributionChart) distributions =
    rb_distribution_chart_new (&sample->data, row->width, row->rtl, words);

  if (cr != NULL && row->as_distributions)
    rb_distribution_chart_draw (distributions, palette, font, cr);
  else if (cr != NULL)
    rb_range_chart_draw (ranges, palette, font, cr);

  pango_font_description_free (font);

  return row->as_distributions ? distributions->frame.height : ranges->frame.height;
}

static void
test_inside (gconstpointer data)
{
  const ChartRow *row = data;
  g_autoptr (RowsSample) sample = make_rungs ();

  rows_sample_share_bins (sample);

  for (guint style = RB_CHART_STYLE_LIGHT; style <= RB_CHART_STYLE_PAPER; style++)
    {
      const RbChartPalette *palette = rb_chart_palette_get (style);
      const double height = draw (sample, row, style, NULL);
      cairo_surface_t *surface =
        cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) row->width + 2 * CHART_PIXELS_MARGIN,
                                    (int) height + 2 * CHART_PIXELS_MARGIN);
      cairo_t *cr = cairo_create (surface);

      cairo_translate (cr, CHART_PIXELS_MARGIN, CHART_PIXELS_MARGIN);
      draw (sample, row, style, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      g_assert_cmpuint (chart_pixels_count (surface, 0, TRUE), ==, 0);
      g_assert_cmpuint (chart_pixels_count (surface, chart_pixels_pack (&palette->middle), FALSE),
                        >, 200);
      g_assert_cmpuint (chart_pixels_count (surface, chart_pixels_pack (&palette->ink), FALSE), >,
                        100);
      g_assert_cmpuint (chart_pixels_count (surface, chart_pixels_pack (&palette->rest), FALSE), >,
                        100);
      cairo_surface_destroy (surface);
    }
}

static void
test_state (gconstpointer data)
{
  const ChartRow *row = data;
  g_autoptr (RowsSample) sample = make_rungs ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 800, 900);
  cairo_t *cr = cairo_create (surface);
  cairo_matrix_t before = { 0 };
  cairo_matrix_t after = { 0 };

  rows_sample_share_bins (sample);
  cairo_translate (cr, 10, 20);
  cairo_set_line_width (cr, 7);
  cairo_set_operator (cr, CAIRO_OPERATOR_ATOP);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_get_matrix (cr, &before);
  draw (sample, row, RB_CHART_STYLE_LIGHT, cr);
  cairo_get_matrix (cr, &after);
  g_assert_cmpmem (&before, sizeof before, &after, sizeof after);
  g_assert_cmpfloat (cairo_get_line_width (cr), ==, 7);
  g_assert_cmpint (cairo_get_operator (cr), ==, CAIRO_OPERATOR_ATOP);
  g_assert_cmpint (cairo_get_line_join (cr), ==, CAIRO_LINE_JOIN_BEVEL);
  g_assert_cmpint (cairo_get_dash_count (cr), ==, 0);
  g_assert_false (cairo_has_current_point (cr));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autofree char *inside = g_strdup_printf ("/chart/rows-ink/inside/%s", charts[i].name);
      g_autofree char *state = g_strdup_printf ("/chart/rows-ink/state/%s", charts[i].name);

      g_test_add_data_func (inside, &charts[i], test_inside);
      g_test_add_data_func (state, &charts[i], test_state);
    }

  return g_test_run ();
}
