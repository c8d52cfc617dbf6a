/* rb-chart-overlay.h: what is drawn over a chart: the outline of a part, and what it stands for.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-target.h"
#include "report/rb-target-text.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rb_chart_overlay_draw_outline (GtkWidget *chart,
                                    GtkSnapshot *snapshot,
                                    const RbChartTarget *target);
void rb_chart_overlay_draw_readout (GtkWidget *chart,
                                    GtkSnapshot *snapshot,
                                    const RbRect *room,
                                    const RbTargetWords *words);

G_END_DECLS
