/* rb-chart-mark.c: a salary to be compared: where, or past which end of the axis, it lies.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-mark.h"

#include <math.h>

/**
 * rb_chart_mark_place:
 * @axis: the pay axis
 * @value: the salary; NAN for none
 *
 * Returns: its place
 */
RbChartMark
rb_chart_mark_place (const RbChartAxis *axis, double value)
{
  RbChartMark mark = { .x = NAN };

  g_return_val_if_fail (axis != NULL, mark);

  mark.x = round (rb_chart_axis_place (axis, value)) + 0.5;

  if (value < axis->from)
    mark.beyond = -1;
  else if (value > axis->to)
    mark.beyond = 1;

  return mark;
}
