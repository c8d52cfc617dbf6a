/* rb-chart-cells.h: the numbers a chart is drawn from, as rows of cells.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-scene.h"

G_BEGIN_DECLS

GPtrArray *rb_chart_cells_new (const RbChartContent *content) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
