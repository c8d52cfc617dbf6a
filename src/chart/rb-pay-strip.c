/* rb-pay-strip.c: the small strip of a role in a list: its percentiles or its dots on a common
 * axis.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-pay-strip.h"

#include "chart/rb-chart-brush.h"
#include "chart/rb-scale.h"

#include <math.h>

#define REACH_WIDTH 1
#define MEDIAN_WIDTH 2
#define MIN_BOX_WIDTH 2

static double
place (const RbScale *scale, double value)
{
  return CLAMP (rb_scale_map (scale, value), scale->px_from, scale->px_to);
}

static RbRect
find_span (const RbScale *scale, double from, double to, double y, double height)
{
  if (!isfinite (from) || !isfinite (to) || from > to)
    return (RbRect){ 0 };

  const double left = round (place (scale, from));

  return (RbRect){ left, y, round (place (scale, to)) - left, height };
}

static void
lay_out_dots (RbPayStrip *self, const RbPayStripData *data, const RbScale *scale, double height)
{
  const double radius = height / 2;

  for (gsize i = 0; i < data->n_values; i++)
    {
      const RbRect dot = { place (scale, data->values[i]) - radius, 0, height, height };

      if (isfinite (data->values[i]))
        g_array_append_val (self->dots, dot);
    }
}

/**
 * rb_pay_strip_new:
 * @data: what the strip shows; needed only during the call
 * @width: the width in user units
 * @height: the height, 7 as designed
 *
 * Lays out a strip. Amounts beyond the axis are shown at its end.
 *
 * Returns: (transfer full): the strip
 */
RbPayStrip *
rb_pay_strip_new (const RbPayStripData *data, double width, double height)
{
  g_return_val_if_fail (data != NULL, NULL);

  /* Half a dot, so that one at the end of the axis is not cut. */
  const double inset = MIN (height, width) / 2;
  const RbScale scale = rb_scale_make (data->axis_from, data->axis_to, inset, width - inset);
  RbPayStrip *self = g_new0 (RbPayStrip, 1);

  self->dots = g_array_new (FALSE, FALSE, sizeof (RbRect));
  lay_out_dots (self, data, &scale, MIN (height, width));
  self->reach = find_span (&scale, data->p10, data->p90, floor (height / 2), REACH_WIDTH);
  self->box = find_span (&scale, data->p25, data->p75, 0, height);

  if (self->box.height > 0)
    self->box.width = MAX (self->box.width, MIN_BOX_WIDTH);

  if (isfinite (data->median))
    {
      const double left = round (place (&scale, data->median) - MEDIAN_WIDTH / 2.0);

      self->median = (RbRect){ left, 0, MEDIAN_WIDTH, height };
    }

  return self;
}

/**
 * rb_pay_strip_free:
 * @self: (transfer full): a strip
 *
 * Frees the strip.
 */
void
rb_pay_strip_free (RbPayStrip *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->dots);
  g_free (self);
}

/**
 * rb_pay_strip_draw:
 * @self: a strip
 * @palette: its colours
 * @cr: where to draw, the strip's top left at the origin
 *
 * Draws the strip. @cr is left as it was, but for the current path, which is empty afterwards.
 */
void
rb_pay_strip_draw (const RbPayStrip *self, const RbChartPalette *palette, cairo_t *cr)
{
  g_return_if_fail (self != NULL && palette != NULL && cr != NULL);

  cairo_new_path (cr);
  cairo_save (cr);
  rb_chart_brush_prepare (cr);
  rb_chart_brush_fill_box (cr, &self->reach, &palette->middle);

  if (self->box.height > 0)
    rb_chart_brush_draw_round_box (cr, &self->box, palette);

  rb_chart_brush_fill_box (cr, &self->median, &palette->ink);

  for (guint i = 0; i < self->dots->len; i++)
    {
      const RbRect *dot = &g_array_index (self->dots, RbRect, i);
      const double radius = MAX ((dot->height - palette->line_width) / 2, 0);

      /* Outlined, so that dots that overlap can still be told apart. */
      cairo_arc (cr, dot->x + dot->width / 2, dot->y + dot->height / 2, radius, 0, 2 * G_PI);
      rb_chart_brush_set_colour (cr, &palette->rest);
      cairo_fill_preserve (cr);
      rb_chart_brush_set_colour (cr, &palette->outline);
      cairo_set_line_width (cr, palette->line_width);
      cairo_stroke (cr);
    }

  cairo_restore (cr);
}
