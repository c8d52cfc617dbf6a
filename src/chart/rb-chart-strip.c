/* rb-chart-strip.c: the percentiles on one line: reach, box, median and its interval, average.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-strip.h"

#include <math.h>

/* From the top of the strip: the tick labels of the axis may reach into it. */
#define CENTRE 19
#define BRACKET_TOP 30

#define REACH_HEIGHT 10
#define REACH_WIDTH 2
#define BOX_HEIGHT 16
#define MEDIAN_HEIGHT 20
#define MEDIAN_WIDTH 3
#define AVERAGE_SIZE 12
#define BRACKET_HEIGHT 3

/* A line between two amounts on whole units, its middle at @y; none if one is unknown. */
static RbRect
find_span (const RbChartAxis *axis, double from, double to, double y, double height)
{
  if (!isfinite (from) || !isfinite (to) || from > to)
    return (RbRect){ 0 };

  const double left = round (rb_chart_axis_place (axis, from));
  const double right = round (rb_chart_axis_place (axis, to));

  return (RbRect){ left, y - height / 2, right - left, height };
}

static RbRect
find_mark (const RbChartAxis *axis, double value, double y, double width, double height)
{
  if (!isfinite (value))
    return (RbRect){ 0 };

  const double left = round (rb_chart_axis_place (axis, value) - width / 2);

  return (RbRect){ left, y - height / 2, width, height };
}

/**
 * rb_chart_strip_lay_out:
 * @self: (out caller-allocates): the strip
 * @data: what the chart shows
 * @axis: the axis of the plot above
 * @y: the top of the strip, which is %RB_CHART_STRIP_HEIGHT high
 *
 * Lays out what of the percentiles, the median, its interval and the average is known.
 */
void
rb_chart_strip_lay_out (RbChartStrip *self,
                        const RbChartData *data,
                        const RbChartAxis *axis,
                        double y)
{
  g_return_if_fail (self != NULL && data != NULL && axis != NULL);

  const double centre = y + CENTRE;

  self->reach = find_span (axis, data->p10, data->p90, centre, REACH_HEIGHT);
  self->box = find_span (axis, data->p25, data->p75, centre, BOX_HEIGHT);
  self->median = find_mark (axis, data->median, centre, MEDIAN_WIDTH, MEDIAN_HEIGHT);
  self->average = find_mark (axis, data->mean, centre, AVERAGE_SIZE, AVERAGE_SIZE);
  self->uncertainty = find_span (axis, data->median_lower, data->median_upper,
                                 y + BRACKET_TOP + BRACKET_HEIGHT / 2.0, BRACKET_HEIGHT);

  /* The end ticks stand astride of their amounts. */
  if (self->reach.height > 0)
    {
      self->reach.x -= REACH_WIDTH / 2.0;
      self->reach.width += REACH_WIDTH;
    }
}
