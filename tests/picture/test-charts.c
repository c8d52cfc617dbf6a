/* test-charts.c: every form of a role's chart looks as it did when somebody last looked at it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kept-picture.h"

#include "chart/rb-chart-brush.h"
#include "chart/rb-chart-scene.h"
#include "chart/rb-pango-measurer.h"
#include "report/rb-role-chart.h"
#include "stats/rb-mean.h"
#include "stats/rb-sort.h"

#include <math.h>

#define SCALE G_GINT64_CONSTANT (10000)

#define TILE_WIDTH 420
#define TILE_HEIGHT 240
#define MARGIN 12
#define N_COLUMNS 3

typedef enum {
  SPREAD, /* lognormal round 90,000 */
  EQUAL,
  OUTLIER, /* one of them a hundred times the others */
  HOURLY,
  MARKED, /* with a salary to be compared */
} Shape;

typedef struct {
  Shape shape;
  gsize n;
} Tile;

static const Tile tiles[] = {
  { SPREAD, 1 },  { SPREAD, 2 },   { SPREAD, 3 },      { SPREAD, 5 },    { SPREAD, 6 },
  { SPREAD, 10 }, { SPREAD, 11 },  { SPREAD, 28 },     { SPREAD, 29 },   { SPREAD, 500 },
  { EQUAL, 8 },   { EQUAL, 200 },  { OUTLIER, 12 },    { OUTLIER, 300 }, { HOURLY, 60 },
  { MARKED, 20 }, { MARKED, 500 }, { SPREAD, 200000 },
};
#define N_ROWS ((G_N_ELEMENTS (tiles) + N_COLUMNS - 1) / N_COLUMNS)

/* A sum of twelve uniform numbers is nearly normal, and the same everywhere. */
static double
make_normal (GRand *rand)
{
  double sum = -6;

  for (guint i = 0; i < 12; i++)
    sum += g_rand_double (rand);

  return sum;
}

static gint64 *
make_points (const Tile *tile)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  gint64 *points = g_new (gint64, tile->n);

  for (gsize i = 0; i < tile->n; i++)
    {
      const double factor = exp (0.25 * make_normal (rand));

      if (tile->shape == EQUAL)
        points[i] = 52000 * SCALE;
      else if (tile->shape == HOURLY)
        points[i] = (gint64) round (factor * 24 * 4) * SCALE / 4;
      else
        points[i] = (gint64) round (factor * 180) * 500 * SCALE;
    }

  if (tile->shape == OUTLIER)
    points[0] *= 100;

  rb_sort_amounts (points, tile->n);

  return points;
}

static void
draw_tile (cairo_t *cr, const Tile *tile, RbChartStyle style, double scale)
{
  g_autofree gint64 *points = make_points (tile);
  const RbStratum stratum = {
    .currency = rb_currency_from_code ("USD"),
    .period = tile->shape == HOURLY ? RB_PERIOD_HOUR : RB_PERIOD_YEAR,
    .n = tile->n,
    .points = points,
    .mean = rb_mean (points, tile->n),
  };
  g_autoptr (RbRoleChart) chart = rb_role_chart_new (&stratum);
  PangoFontDescription *font = pango_font_description_new ();

  if (tile->shape == MARKED)
    rb_role_chart_set_mark (chart, 98000.0 * SCALE);

  pango_font_description_set_absolute_size (font, 12 * scale * PANGO_SCALE);

  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
  const RbChartContent content = { .pay = rb_role_chart_get_data (chart) };
  g_autoptr (RbChartScene) scene =
    rb_chart_scene_new (&content, TILE_WIDTH - 2 * MARGIN, FALSE, rb_pango_measurer_get (measurer));

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, TILE_WIDTH, TILE_HEIGHT * scale);
  cairo_clip (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  rb_chart_scene_draw (scene, rb_chart_palette_get (style), font, cr);
  cairo_restore (cr);
  pango_font_description_free (font);
}

static void
assert_sheet (const char *name, RbChartStyle style, double scale)
{
  const int height = (int) (TILE_HEIGHT * scale);
  const RbRect ground = { 0, 0, N_COLUMNS * TILE_WIDTH, (double) N_ROWS * height };
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, N_COLUMNS * TILE_WIDTH, (int) N_ROWS * height);
  cairo_t *cr = cairo_create (surface);

  rb_chart_brush_prepare (cr);
  rb_chart_brush_fill_box (cr, &ground, &rb_chart_palette_get (style)->ground);

  for (gsize i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      cairo_save (cr);
      cairo_translate (cr, (double) (i % N_COLUMNS) * TILE_WIDTH,
                       (double) (i / N_COLUMNS) * height);
      draw_tile (cr, &tiles[i], style, scale);
      cairo_restore (cr);
    }

  cairo_destroy (cr);
  kept_picture_assert (surface, name);
  cairo_surface_destroy (surface);
}

static void
test_light (void)
{
  assert_sheet ("charts-light", RB_CHART_STYLE_LIGHT, 1);
}

static void
test_dark (void)
{
  assert_sheet ("charts-dark", RB_CHART_STYLE_DARK, 1);
}

static void
test_paper (void)
{
  assert_sheet ("charts-paper", RB_CHART_STYLE_PAPER, 1);
}

static void
test_large_text (void)
{
  assert_sheet ("charts-large-text", RB_CHART_STYLE_LIGHT, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/picture/charts/light", test_light);
  g_test_add_func ("/picture/charts/dark", test_dark);
  g_test_add_func ("/picture/charts/paper", test_paper);
  g_test_add_func ("/picture/charts/large-text", test_large_text);

  return g_test_run ();
}
