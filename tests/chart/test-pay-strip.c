/* test-pay-strip.c: the small strip of a role in a list.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-pay-strip.h"

#include <math.h>

static const RbPayStripData full = {
  .axis_from = 0,
  .axis_to = 145,
  .p10 = 20,
  .p25 = 40,
  .median = 60,
  .p75 = 90,
  .p90 = 120,
};

static void
check_inside (const RbRect *box)
{
  const RbRect picture = { 0, 0, 152, 7 };

  g_assert_true (rb_rect_encloses (&picture, box));
}

/* A unit of pay is a unit of width here, from half a dot on. */
static void
test_places (void)
{
  g_autoptr (RbPayStrip) strip = rb_pay_strip_new (&full, 152, 7);

  g_assert_cmpfloat_with_epsilon (strip->reach.x, 23.5, 0.6);
  g_assert_cmpfloat_with_epsilon (strip->reach.width, 100, 1.1);
  g_assert_cmpfloat_with_epsilon (strip->box.x, 43.5, 0.6);
  g_assert_cmpfloat_with_epsilon (strip->box.width, 50, 1.1);
  g_assert_cmpfloat (strip->box.height, ==, 7);
  g_assert_cmpfloat_with_epsilon (strip->median.x + strip->median.width / 2, 63.5, 0.6);
  g_assert_cmpuint (strip->dots->len, ==, 0);
}

static void
test_dots (void)
{
  static const double values[] = { -50, 0, 10, NAN, 145, 1e9 };
  const RbPayStripData data = {
    .axis_from = 0,
    .axis_to = 145,
    .p10 = NAN,
    .p25 = NAN,
    .median = NAN,
    .p75 = NAN,
    .p90 = NAN,
    .values = values,
    .n_values = G_N_ELEMENTS (values),
  };
  g_autoptr (RbPayStrip) strip = rb_pay_strip_new (&data, 152, 7);

  g_assert_cmpuint (strip->dots->len, ==, 5);
  g_assert_cmpfloat (strip->box.height + strip->median.height + strip->reach.height, ==, 0);
  g_assert_cmpfloat_with_epsilon (g_array_index (strip->dots, RbRect, 2).x, 10, 1e-6);

  for (guint i = 0; i < strip->dots->len; i++)
    check_inside (&g_array_index (strip->dots, RbRect, i));
}

static void
test_beyond_axis (void)
{
  RbPayStripData data = full;

  data.p10 = -1e6;
  data.median = 1e6;
  data.p90 = 1e6;

  g_autoptr (RbPayStrip) strip = rb_pay_strip_new (&data, 152, 7);

  check_inside (&strip->reach);
  check_inside (&strip->median);
}

static void
test_equal (void)
{
  RbPayStripData data = { 50, 50, 50, 50, 50, 50, 50, NULL, 0 };
  g_autoptr (RbPayStrip) strip = rb_pay_strip_new (&data, 152, 7);

  check_inside (&strip->box);
  g_assert_cmpfloat (strip->box.width, >=, 2);
  g_assert_cmpfloat_with_epsilon (strip->median.x, 75, 1);
}

static void
test_draw (void)
{
  g_autoptr (RbPayStrip) strip = rb_pay_strip_new (&full, 152, 7);
  const RbChartPalette *palette = rb_chart_palette_get (RB_CHART_STYLE_LIGHT);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 160, 15);
  cairo_t *cr = cairo_create (surface);
  const guint8 *bytes = NULL;

  cairo_set_line_width (cr, 7);
  cairo_translate (cr, 4, 4);
  rb_pay_strip_draw (strip, palette, cr);
  g_assert_cmpfloat (cairo_get_line_width (cr), ==, 7);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = cairo_image_surface_get_data (surface);

  for (int y = 0; y < 15; y++)
    {
      const guint32 *row =
        (const guint32 *) (gconstpointer) (bytes + y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < 160; x++)
        {
          const gboolean is_outside = x < 4 || y < 4 || x >= 156 || y >= 11;

          g_assert_true (!is_outside || row[x] == 0);
        }

      g_assert_cmpint (row[4 + 63] == 0xFF1B1F20, ==, y >= 4 && y < 11);
    }

  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/pay-strip/places", test_places);
  g_test_add_func ("/chart/pay-strip/dots", test_dots);
  g_test_add_func ("/chart/pay-strip/beyond-axis", test_beyond_axis);
  g_test_add_func ("/chart/pay-strip/equal", test_equal);
  g_test_add_func ("/chart/pay-strip/draw", test_draw);

  return g_test_run ();
}
