/* rb-chart-legend.h: the band above the plot: caption, symbols with their words, room for a
 * readout.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"
#include "chart/rb-chart-keys.h"

G_BEGIN_DECLS

typedef struct {
  GArray *keys;   /* (element-type RbChartKey) */
  RbRect readout; /* what the last row leaves free at its end, one line high */
  double height;
} RbChartLegend;

void rb_chart_legend_lay_out (RbChartLegend *self,
                              const RbChartData *data,
                              RbChartLabels *labels,
                              gboolean rtl);

G_END_DECLS
