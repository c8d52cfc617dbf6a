/* rb-chart-counts.h: the count axis, from 0 in whole numbers.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"
#include "chart/rb-chart-labels.h"

G_BEGIN_DECLS

typedef struct {
  guint64 count;
  double y; /* the centre of a line one unit high */
} RbChartCountLine;

typedef struct {
  guint64 top;   /* the count at the top of the plot */
  GArray *lines; /* (element-type RbChartCountLine), from 0 upwards */
} RbChartCounts;

double rb_chart_counts_lay_out (RbChartCounts *self,
                                const RbChartData *data,
                                const RbChartLabels *labels,
                                const RbRect *plot);
void rb_chart_counts_label (const RbChartCounts *self,
                            const RbChartData *data,
                            RbChartLabels *labels,
                            const RbRect *plot);

G_END_DECLS
