/* test-interval-strip.c: the small strip of a difference.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-interval-strip.h"

#define WIDTH 107
#define HEIGHT 12

/* The dot is 7 wide, so that a unit is a pixel from 3.5 on. */
static const RbIntervalStripData clear = {
  .axis_from = -20,
  .axis_to = 80,
  .shift = 50,
  .lower = 30,
  .upper = 60,
  .is_clear = TRUE,
};

static void
test_places (void)
{
  const RbIntervalStrip strip = rb_interval_strip_lay_out (&clear, WIDTH, HEIGHT);

  g_assert_cmpfloat (strip.zero.x, ==, 23);
  g_assert_cmpfloat (strip.zero.height, ==, HEIGHT);
  g_assert_cmpfloat_with_epsilon (strip.interval.x, 53.5, 0.6);
  g_assert_cmpfloat_with_epsilon (strip.interval.width, 30, 1.1);
  g_assert_cmpfloat_with_epsilon (strip.dot.x + strip.dot.width / 2, 73.5, 1e-9);
}

/* An interval that leaves zero out does so in the picture too, however narrow that is. */
static void
test_same_side (void)
{
  GRand *rand = g_rand_new_with_seed (3);

  for (int i = 0; i < 10000; i++)
    {
      const double lower = g_rand_double_range (rand, -1e5, 1e5);
      const double upper = lower + g_rand_double_range (rand, 0, 1e5);
      const RbIntervalStripData data = {
        .axis_from = MIN (lower, 0) - g_rand_double (rand) * 1e4,
        .axis_to = MAX (upper, 0) + g_rand_double (rand) * 1e4,
        .shift = (lower + upper) / 2,
        .lower = lower,
        .upper = upper,
      };
      const double width = g_rand_double_range (rand, 20, 400);
      const RbIntervalStrip strip = rb_interval_strip_lay_out (&data, width, HEIGHT);
      const RbRect whole = { 0, 0, width, HEIGHT };

      g_assert_true (rb_rect_encloses (&whole, &strip.interval));
      g_assert_true (rb_rect_encloses (&whole, &strip.dot));
      g_assert_cmpfloat (strip.interval.width, >=, 0);

      if (lower >= 0)
        g_assert_cmpfloat (strip.interval.x, >=, strip.zero.x);
      else if (upper <= 0)
        g_assert_cmpfloat (strip.interval.x + strip.interval.width, <=, strip.zero.x + 1);
    }

  g_rand_free (rand);
}

/* What is clear is told from what is not without colour: its dot is filled. */
static void
test_clear (void)
{
  for (int is_clear = 0; is_clear < 2; is_clear++)
    {
      RbIntervalStripData data = clear;
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
      cairo_t *cr = cairo_create (surface);
      const RbChartPalette *palette = rb_chart_palette_get (RB_CHART_STYLE_LIGHT);

      data.is_clear = is_clear;

      const RbIntervalStrip strip = rb_interval_strip_lay_out (&data, WIDTH, HEIGHT);

      cairo_set_source_rgb (cr, palette->ground.red, palette->ground.green, palette->ground.blue);
      cairo_paint (cr);
      rb_interval_strip_draw (&strip, palette, cr);
      cairo_destroy (cr);
      cairo_surface_flush (surface);

      const guint32 *pixels =
        (const guint32 *) (const void *) cairo_image_surface_get_data (surface);
      const gsize stride = (gsize) cairo_image_surface_get_stride (surface) / sizeof *pixels;
      const guint32 middle = pixels[stride * (HEIGHT / 2) + 73] & 0xff;

      if (is_clear)
        g_assert_cmpuint (middle, <, 0x60);
      else
        g_assert_cmpuint (middle, >, 0xe0);

      cairo_surface_destroy (surface);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/interval-strip/places", test_places);
  g_test_add_func ("/chart/interval-strip/same-side", test_same_side);
  g_test_add_func ("/chart/interval-strip/clear", test_clear);

  return g_test_run ();
}
