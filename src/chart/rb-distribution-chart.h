/* rb-distribution-chart.h: what several groups pay, a small histogram of shares or dots each.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-bars.h"
#include "chart/rb-chart-frame.h"

G_BEGIN_DECLS

typedef struct {
  RbRect plot;  /* bars and dots stand on its bottom */
  GArray *bars; /* (element-type RbChartBar) */
  RbChartDots dots;
  RbRect median; /* without height where it is not shown */
} RbDistributionRow;

typedef struct {
  RbChartFrame frame;
  GArray *rows; /* (element-type RbDistributionRow): one for each row of the data */
} RbDistributionChart;

RbDistributionChart *
rb_distribution_chart_new (const RbChartRows *data,
                           double width,
                           gboolean rtl,
                           const RbTextMeasurer *measurer) G_GNUC_WARN_UNUSED_RESULT;
void rb_distribution_chart_free (RbDistributionChart *self);

double rb_distribution_chart_find_tallest (const RbChartRows *data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbDistributionChart, rb_distribution_chart_free)

G_END_DECLS
