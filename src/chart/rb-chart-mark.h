/* rb-chart-mark.h: a salary to be compared: where, or past which end of the axis, it lies.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-axis.h"

G_BEGIN_DECLS

typedef struct {
  double x;   /* NAN without a mark */
  int beyond; /* -1 past the left end, 1 past the right end, else 0 */
} RbChartMark;

RbChartMark rb_chart_mark_place (const RbChartAxis *axis, double value);

G_END_DECLS
