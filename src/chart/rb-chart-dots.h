/* rb-chart-dots.h: one dot per opening, stacked where they would overlap.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-axis.h"
#include "chart/rb-chart-data.h"

G_BEGIN_DECLS

typedef struct {
  double value;
  double x, y;     /* the centre */
  guint stack;     /* from the left */
  gboolean middle; /* drawn dark: in the middle half, or there is none */
} RbChartDot;

typedef struct {
  GArray *list; /* (element-type RbChartDot) */
  double diameter;
} RbChartDots;

void rb_chart_dots_lay_out (RbChartDots *self,
                            const RbChartData *data,
                            const RbChartAxis *axis,
                            const RbRect *plot);
void rb_chart_dots_label (const RbChartDots *self, const RbChartData *data, RbChartLabels *labels);
double rb_chart_dots_measure_height (const RbChartDots *self, const RbRect *plot);

G_END_DECLS
