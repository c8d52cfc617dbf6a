/* chart-sample.h: made-up amounts as the input of a chart, for tests.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"
#include "chart/rb-text-measurer.h"

G_BEGIN_DECLS

typedef struct {
  RbChartData data;
  double *values;
  GArray *bins;
} ChartSample;

ChartSample *chart_sample_new (double *values, gsize n_values) G_GNUC_WARN_UNUSED_RESULT;
ChartSample *chart_sample_new_spread (gsize n_values) G_GNUC_WARN_UNUSED_RESULT;
void chart_sample_free (ChartSample *self);

RbTextMeasurer chart_sample_make_measurer (const double *line_height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ChartSample, chart_sample_free)

G_END_DECLS
