/* rb-chart-view.h: RbChartView shows the pay of a role as a chart.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-role-chart.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_CHART_VIEW (rb_chart_view_get_type ())

G_DECLARE_FINAL_TYPE (RbChartView, rb_chart_view, RB, CHART_VIEW, GtkWidget)

void rb_chart_view_set_chart (RbChartView *self,
                              const RbRoleChart *chart,
                              const char *name,
                              const char *description);

G_END_DECLS
