/* chart-check.h: what must hold of every chart that is laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart-sample.h"

#include "chart/rb-chart-layout.h"

G_BEGIN_DECLS

void chart_check_layout (const ChartSample *sample, const RbChartLayout *layout);
guint chart_check_count_labels (GArray *labels, RbChartLabelKind kind);

G_END_DECLS
