/* rb-chart-box.h: RbChartBox is a chart on paper, laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-scene.h"
#include "report/paper/rb-print-style.h"

G_BEGIN_DECLS

/* A chart that is laid out. */
typedef struct _RbChartBox RbChartBox;

RbChartBox *rb_chart_box_new (const RbPrintStyle *style,
                              const RbChartContent *content,
                              double width,
                              double max_height) G_GNUC_WARN_UNUSED_RESULT;
RbChartBox *rb_chart_box_ref (RbChartBox *self);
void rb_chart_box_unref (RbChartBox *self);
double rb_chart_box_get_height (const RbChartBox *self);
void rb_chart_box_draw (const RbChartBox *self, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbChartBox, rb_chart_box_unref)

G_END_DECLS
