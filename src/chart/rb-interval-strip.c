/* rb-interval-strip.c: the small strip of a difference: its interval beside no difference.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-interval-strip.h"

#include "chart/rb-chart-brush.h"
#include "chart/rb-scale.h"

#include <math.h>

#define ZERO_WIDTH 1
#define LINE_HEIGHT 2

/* Of the height. */
#define DOT_SIZE 0.6

static double
place (const RbScale *scale, double amount)
{
  return rb_scale_map (scale, CLAMP (amount, scale->from, scale->to));
}

/**
 * rb_interval_strip_lay_out:
 * @data: a difference
 * @width: the width of the strip in pixels
 * @height: its height
 *
 * Places the parts, all of them inside the strip; what lies beyond the axis is put at its end.
 *
 * Returns: where the parts are
 */
RbIntervalStrip
rb_interval_strip_lay_out (const RbIntervalStripData *data, double width, double height)
{
  g_return_val_if_fail (data != NULL, (RbIntervalStrip){ 0 });

  const double dot = MIN (round (height * DOT_SIZE), width);
  const RbScale scale = rb_scale_make (data->axis_from, data->axis_to, dot / 2, width - dot / 2);
  const double left = round (place (&scale, data->lower));
  const double right = round (place (&scale, data->upper));

  return (RbIntervalStrip){
    .zero = { floor (place (&scale, 0)), 0, ZERO_WIDTH, height },
    .interval = { left, round ((height - LINE_HEIGHT) / 2), right - left, LINE_HEIGHT },
    .dot = { place (&scale, data->shift) - dot / 2, (height - dot) / 2, dot, dot },
    .is_clear = data->is_clear,
  };
}

/**
 * rb_interval_strip_draw:
 * @self: where the parts are
 * @palette: its colours
 * @cr: where to draw, the strip's top left at the origin
 *
 * Draws the strip. @cr is left as it was, but for the current path, which is empty afterwards.
 */
void
rb_interval_strip_draw (const RbIntervalStrip *self, const RbChartPalette *palette, cairo_t *cr)
{
  g_return_if_fail (self != NULL && palette != NULL && cr != NULL);

  const RbColor *colour = self->is_clear ? &palette->ink : &palette->text;
  const RbRect *dot = &self->dot;

  cairo_new_path (cr);
  cairo_save (cr);
  rb_chart_brush_prepare (cr);
  rb_chart_brush_fill_box (cr, &self->zero, &palette->text);
  rb_chart_brush_fill_box (cr, &self->interval, colour);
  cairo_arc (cr, dot->x + dot->width / 2, dot->y + dot->height / 2, dot->width / 2, 0, 2 * G_PI);
  rb_chart_brush_set_colour (cr, self->is_clear ? colour : &palette->ground);
  cairo_fill_preserve (cr);
  rb_chart_brush_set_colour (cr, colour);
  cairo_set_line_width (cr, palette->line_width);
  cairo_stroke (cr);
  cairo_restore (cr);
}
