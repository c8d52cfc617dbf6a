/* draw-chart.c: how long a chart of 200,000 pay points takes, 1,000 pixels wide.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-scene.h"
#include "chart/rb-pango-measurer.h"
#include "report/rb-role-chart.h"
#include "stats/rb-mean.h"
#include "stats/rb-sort.h"

#define N_POINTS 200000
#define WIDTH 1000
#define N_ROUNDS 101

static int
compare_times (const void *a, const void *b)
{
  const gint64 x = *(const gint64 *) a;
  const gint64 y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

static void
report (const char *what, gint64 *times)
{
  qsort (times, N_ROUNDS, sizeof *times, compare_times);
  g_print ("%s: %.2f ms (median of %d)\n", what, (double) times[N_ROUNDS / 2] / 1000.0, N_ROUNDS);
}

int
main (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autofree gint64 *points = g_new (gint64, N_POINTS);
  gint64 gathering[N_ROUNDS];
  gint64 laying_out[N_ROUNDS];
  gint64 drawing[N_ROUNDS];
  PangoFontDescription *font = pango_font_description_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, 400);

  for (guint i = 0; i < N_POINTS; i++)
    points[i] = (gint64) g_rand_int_range (rand, 40000, 160000) * 10000 + i;

  rb_sort_amounts (points, N_POINTS);
  pango_font_description_set_absolute_size (font, 12 * PANGO_SCALE);

  const RbStratum stratum = { .currency = rb_currency_from_code ("USD"),
                              .period = RB_PERIOD_YEAR,
                              .n = N_POINTS,
                              .points = points,
                              .mean = rb_mean (points, N_POINTS) };

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      const gint64 begin = g_get_monotonic_time ();
      g_autoptr (RbRoleChart) chart = rb_role_chart_new (&stratum);
      const gint64 gathered = g_get_monotonic_time ();
      g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
      const RbChartContent content = { .pay = rb_role_chart_get_data (chart) };
      g_autoptr (RbChartScene) scene =
        rb_chart_scene_new (&content, WIDTH, FALSE, rb_pango_measurer_get (measurer));
      const gint64 laid_out = g_get_monotonic_time ();
      cairo_t *cr = cairo_create (surface);

      rb_chart_scene_draw (scene, rb_chart_palette_get (RB_CHART_STYLE_LIGHT), font, cr);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      gathering[i] = gathered - begin;
      laying_out[i] = laid_out - gathered;
      drawing[i] = g_get_monotonic_time () - laid_out;
    }

  report ("from 200,000 pay points to bins and percentiles", gathering);
  report ("layout", laying_out);
  report ("drawing", drawing);
  cairo_surface_destroy (surface);
  pango_font_description_free (font);

  return 0;
}
