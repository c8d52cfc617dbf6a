/* rb-chart-axis.h: the pay axis: where an amount lies, and which amounts are labelled.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"
#include "chart/rb-chart-labels.h"
#include "chart/rb-scale.h"

G_BEGIN_DECLS

typedef struct {
  double value;
  double x; /* the centre of a line one unit wide */
} RbChartTick;

typedef struct {
  RbScale scale;
  double from, to;         /* the amounts that have a place; overflow bars stand beyond them */
  double below_x, above_x; /* where an amount beyond is shown */
  GArray *ticks;           /* (element-type RbChartTick) */
} RbChartAxis;

gboolean rb_chart_axis_lay_out (RbChartAxis *self,
                                const RbChartData *data,
                                const RbChartLabels *labels,
                                double left,
                                double right,
                                RbRect *plot);
double rb_chart_axis_place (const RbChartAxis *self, double value);

guint rb_chart_axis_count_overflow_rows (const RbChartData *data,
                                         const RbChartLabels *labels,
                                         double width);
void rb_chart_axis_label (const RbChartAxis *self,
                          const RbChartData *data,
                          RbChartLabels *labels,
                          const RbRect *plot,
                          guint n_overflow_rows);

G_END_DECLS
