/* rb-comparison-chart.h: from a comparison to the input of its charts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-rows.h"
#include "report/rb-comparison.h"

G_BEGIN_DECLS

typedef struct _RbComparisonChart RbComparisonChart;

RbComparisonChart *
rb_comparison_chart_new (const RbComparison *comparison) G_GNUC_WARN_UNUSED_RESULT;
void rb_comparison_chart_free (RbComparisonChart *self);

void rb_comparison_chart_set_mark (RbComparisonChart *self, double amount);
const RbChartRows *rb_comparison_chart_get_ranges (const RbComparisonChart *self);
const RbChartRows *rb_comparison_chart_get_distributions (const RbComparisonChart *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbComparisonChart, rb_comparison_chart_free)

G_END_DECLS
