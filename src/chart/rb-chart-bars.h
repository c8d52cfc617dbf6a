/* rb-chart-bars.h: the bars of a histogram.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-axis.h"
#include "chart/rb-chart-data.h"

G_BEGIN_DECLS

typedef struct {
  RbChartBin bin;
  RbRect column; /* the full height of the plot; columns lie side by side without a gap */
  RbRect box;    /* the bar, outline included; without height where nothing is counted */
  RbRect middle; /* what of it belongs to the middle half; without width where nothing does */
} RbChartBar;

GArray *rb_chart_bars_new (const RbChartData *data,
                           const RbChartAxis *axis,
                           const RbRect *plot,
                           double top);
void rb_chart_bars_label (GArray *bars, const RbChartData *data, RbChartLabels *labels);

G_END_DECLS
