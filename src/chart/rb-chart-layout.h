/* rb-chart-layout.h: a pay chart laid out: every part in user units from its top left.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-axis.h"
#include "chart/rb-chart-bars.h"
#include "chart/rb-chart-counts.h"
#include "chart/rb-chart-data.h"
#include "chart/rb-chart-dots.h"
#include "chart/rb-chart-legend.h"
#include "chart/rb-chart-mark.h"
#include "chart/rb-chart-strip.h"
#include "chart/rb-chart-target.h"

G_BEGIN_DECLS

/* Lists that a form does not have are empty. */
typedef struct {
  RbChartForm form; /* NONE where nothing can be shown */
  double width, height;
  RbRect plot;
  RbChartLegend legend;
  RbChartAxis axis;
  RbChartCounts counts;
  GArray *bars; /* (element-type RbChartBar) */
  RbChartDots dots;
  RbChartStrip strip;
  RbChartMark mark;
  GArray *targets; /* (element-type RbChartTarget): bars or dots, strip, average, mark */
  GArray *labels;  /* (element-type RbChartLabel) */
} RbChartLayout;

RbChartLayout *rb_chart_layout_new (const RbChartData *data,
                                    double width,
                                    double height,
                                    gboolean rtl,
                                    const RbTextMeasurer *measurer) G_GNUC_WARN_UNUSED_RESULT;
void rb_chart_layout_free (RbChartLayout *self);

double rb_chart_layout_measure_height (const RbChartData *data,
                                       double width,
                                       const RbTextMeasurer *measurer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbChartLayout, rb_chart_layout_free)

G_END_DECLS
