/* rb-chart-cells.h: the numbers a chart is drawn from, as rows of cells.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-rows.h"

G_BEGIN_DECLS

GPtrArray *rb_chart_cells_of_role (const RbChartData *data) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *rb_chart_cells_of_ranges (const RbChartRows *data) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *rb_chart_cells_of_distributions (const RbChartRows *data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
