/* rb-chart-view.h: RbChartView is a chart that answers to pointer, keys and screen readers.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-scene.h"
#include "chart/rb-chart-target.h"
#include "report/rb-target-text.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Says what a part of the chart stands for. */
typedef RbTargetWords (*RbTargetSpeaker) (const RbChartTarget *target, gpointer data);

#define RB_TYPE_CHART_VIEW (rb_chart_view_get_type ())

/* The property "readout" says what is pointed at or focused. Emits "target-activated" with an
 * #RbChartTarget: a part, or several bars as one. */
G_DECLARE_FINAL_TYPE (RbChartView, rb_chart_view, RB, CHART_VIEW, GtkWidget)

void rb_chart_view_set_chart (RbChartView *self,
                              const RbChartContent *content,
                              RbTargetSpeaker speaker,
                              gpointer data);
const RbChartContent *rb_chart_view_get_content (RbChartView *self);

G_END_DECLS
