/* rb-range-chart.h: what several groups pay, a row each: reach, middle half, median, average.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-frame.h"
#include "chart/rb-chart-strip.h"

G_BEGIN_DECLS

/* Below the rung of the box the values are drawn as dots. */
typedef struct {
  RbRect area; /* where the row is drawn; its name is not in it */
  RbChartDots dots;
  RbChartStrip strip;
  double mean; /* NAN if it is not shown */
} RbRangeRow;

typedef struct {
  RbChartFrame frame;
  GArray *rows; /* (element-type RbRangeRow): one for each row of the data */
} RbRangeChart;

RbRangeChart *rb_range_chart_new (const RbChartRows *data,
                                  double width,
                                  gboolean rtl,
                                  const RbTextMeasurer *measurer) G_GNUC_WARN_UNUSED_RESULT;
void rb_range_chart_free (RbRangeChart *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbRangeChart, rb_range_chart_free)

G_END_DECLS
