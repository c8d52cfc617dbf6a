/* rb-chart-strip.h: the percentiles on one line: reach, box, median and its interval, average.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-axis.h"
#include "chart/rb-chart-data.h"

G_BEGIN_DECLS

#define RB_CHART_STRIP_HEIGHT 34

/* Parts that are not shown have no height. Outlines and end ticks lie inside. */
typedef struct {
  RbRect reach; /* the line from the 10th to the 90th percentile, as high as its end ticks */
  RbRect box;   /* from the 25th to the 75th */
  RbRect median;
  RbRect average;     /* around the diamond */
  RbRect uncertainty; /* the bracket over the interval of the median */
} RbChartStrip;

void rb_chart_strip_lay_out (RbChartStrip *self,
                             const RbChartData *data,
                             const RbChartAxis *axis,
                             double y);

G_END_DECLS
