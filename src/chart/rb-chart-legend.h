/* rb-chart-legend.h: the band above the plot: caption, symbols with their words, room for a
 * readout.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"
#include "chart/rb-chart-labels.h"

G_BEGIN_DECLS

typedef enum {
  RB_CHART_KEY_AVERAGE,
  RB_CHART_KEY_MIDDLE_HALF,
} RbChartKeyKind;

typedef struct {
  RbChartKeyKind kind;
  RbRect box; /* of the symbol; its word is a label */
} RbChartKey;

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
