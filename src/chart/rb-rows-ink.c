/* rb-rows-ink.c: draws charts of several rows that are laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-rows-ink.h"

#include "chart/rb-chart-brush.h"
#include "chart/rb-chart-parts-ink.h"

#include <math.h>

#define FAR_SIZE 9

static void
begin (const RbChartFrame *frame, const RbChartPalette *palette, cairo_t *cr)
{
  cairo_new_path (cr);
  cairo_save (cr);
  rb_chart_brush_prepare (cr);

  if (!frame->has_axis)
    return;

  rb_chart_parts_draw_grid (&frame->axis, &frame->plot, palette, cr);

  if (!isnan (frame->rule_y))
    {
      cairo_move_to (cr, 0, frame->rule_y);
      cairo_line_to (cr, frame->width, frame->rule_y);
      rb_chart_brush_set_colour (cr, &palette->text);
      cairo_set_line_width (cr, palette->grid_width);
      cairo_stroke (cr);
    }
}

static void
end (const RbChartFrame *frame,
     const RbChartPalette *palette,
     const PangoFontDescription *font,
     cairo_t *cr)
{
  rb_chart_parts_draw_keys (frame->keys, palette, cr);
  rb_chart_parts_draw_labels (frame->labels, palette, font, cr);
  cairo_new_path (cr);
  cairo_restore (cr);
}

/* A triangle that points past the end of the axis, for an amount that is beyond it. */
static void
draw_far (double x, double y, const RbColor *colour, cairo_t *cr)
{
  cairo_move_to (cr, x + FAR_SIZE / 2.0, y);
  cairo_rel_line_to (cr, -FAR_SIZE, -FAR_SIZE / 2.0);
  cairo_rel_line_to (cr, 0, FAR_SIZE);
  cairo_close_path (cr);
  rb_chart_brush_set_colour (cr, colour);
  cairo_fill (cr);
}

static void
draw_dots (const RbChartDots *dots,
           const RbChartAxis *axis,
           const RbChartPalette *palette,
           cairo_t *cr)
{
  for (guint i = 0; i < dots->list->len; i++)
    {
      const RbChartDot *dot = &g_array_index (dots->list, RbChartDot, i);

      if (dot->value > axis->to)
        draw_far (dot->x, dot->y, &palette->middle, cr);
      else
        rb_chart_parts_draw_dot (dot, dots->diameter, palette, cr);
    }
}

static void
draw_strip (const RbRangeRow *row,
            const RbChartAxis *axis,
            const RbChartPalette *palette,
            cairo_t *cr)
{
  const RbRect *average = &row->strip.average;
  RbChartStrip strip = row->strip;

  if (row->mean > axis->to)
    strip.average.height = 0;

  rb_chart_parts_draw_strip (&strip, palette, cr);

  if (row->mean > axis->to)
    draw_far (average->x + average->width / 2, average->y, &palette->ink, cr);
}

/* Boxes are drawn under the salary mark, dots over it, as its halo would take them away. */
static void
draw_range_rows (const RbRangeChart *chart, const RbChartPalette *palette, cairo_t *cr)
{
  const RbChartFrame *frame = &chart->frame;

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < chart->rows->len; i++)
        {
          const RbRangeRow *row = &g_array_index (chart->rows, RbRangeRow, i);
          const guint pass_of_row = row->dots.list->len > 0 ? 1 : 0;

          if (pass != pass_of_row)
            continue;

          draw_dots (&row->dots, &frame->axis, palette, cr);
          draw_strip (row, &frame->axis, palette, cr);
        }

      if (pass == 0)
        rb_chart_parts_draw_mark (&frame->mark, &frame->plot, palette, cr);
    }
}

/**
 * rb_range_chart_draw:
 * @chart: a chart laid out
 * @palette: its colours
 * @font: the font it was measured with
 * @cr: where to draw, the chart's top left at the origin
 *
 * Draws the chart. The ground is not painted. @cr is left as it was, but for the current path,
 * which is empty afterwards.
 */
void
rb_range_chart_draw (const RbRangeChart *chart,
                     const RbChartPalette *palette,
                     const PangoFontDescription *font,
                     cairo_t *cr)
{
  g_return_if_fail (chart != NULL && palette != NULL && font != NULL && cr != NULL);

  const RbChartFrame *frame = &chart->frame;

  begin (frame, palette, cr);

  if (frame->has_axis)
    rb_chart_parts_draw_axis (&frame->axis, &frame->plot, palette, cr);

  draw_range_rows (chart, palette, cr);
  end (frame, palette, font, cr);
}

static void
draw_bars (const RbDistributionRow *row, const RbChartPalette *palette, cairo_t *cr)
{
  const double y = row->plot.y + row->plot.height;

  for (guint i = 0; i < row->bars->len; i++)
    rb_chart_parts_draw_bar (&g_array_index (row->bars, RbChartBar, i), palette, cr);

  cairo_move_to (cr, row->plot.x, y + 0.5);
  cairo_rel_line_to (cr, row->plot.width, 0);
  rb_chart_brush_set_colour (cr, &palette->text);
  cairo_set_line_width (cr, palette->line_width);
  cairo_stroke (cr);
}

static void
draw_distribution_rows (const RbDistributionChart *chart,
                        const RbChartPalette *palette,
                        cairo_t *cr)
{
  const RbChartFrame *frame = &chart->frame;

  for (guint i = 0; i < chart->rows->len; i++)
    draw_bars (&g_array_index (chart->rows, RbDistributionRow, i), palette, cr);

  rb_chart_parts_draw_mark (&frame->mark, &frame->plot, palette, cr);

  for (guint i = 0; i < chart->rows->len; i++)
    {
      const RbDistributionRow *row = &g_array_index (chart->rows, RbDistributionRow, i);

      for (guint j = 0; j < row->dots.list->len; j++)
        rb_chart_parts_draw_dot (&g_array_index (row->dots.list, RbChartDot, j), row->dots.diameter,
                                 palette, cr);

      rb_chart_brush_fill_box (cr, &row->median, &palette->ink);
    }
}

/**
 * rb_distribution_chart_draw:
 * @chart: a chart laid out
 * @palette: its colours
 * @font: the font it was measured with
 * @cr: where to draw, the chart's top left at the origin
 *
 * Draws the chart as rb_range_chart_draw() does.
 */
void
rb_distribution_chart_draw (const RbDistributionChart *chart,
                            const RbChartPalette *palette,
                            const PangoFontDescription *font,
                            cairo_t *cr)
{
  g_return_if_fail (chart != NULL && palette != NULL && font != NULL && cr != NULL);

  const RbChartFrame *frame = &chart->frame;

  begin (frame, palette, cr);

  if (frame->has_axis)
    draw_distribution_rows (chart, palette, cr);

  end (frame, palette, font, cr);
}
