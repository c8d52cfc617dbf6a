/* rb-chart-overlay.h: a chart in its widget's colours, and over it the part that is pointed at.
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

GskRenderNode *
rb_chart_ink_to_node (GtkWidget *chart, const RbChartScene *scene, int width, int height);

void rb_chart_overlay_draw (GtkWidget *chart,
                            GtkSnapshot *snapshot,
                            const RbChartScene *scene,
                            const RbChartTarget *target,
                            const RbTargetWords *words);

G_END_DECLS
