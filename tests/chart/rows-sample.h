/* rows-sample.h: made-up amounts of several groups as the input of charts with rows, for tests.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart-sample.h"

#include "chart/rb-chart-rows.h"

G_BEGIN_DECLS

typedef struct {
  RbChartRows data;
  GArray *rows;       /* (element-type RbChartRow) */
  GPtrArray *samples; /* (element-type ChartSample): the figures of each row */
  GPtrArray *bins;    /* (element-type GArray): those of each row, with the edges of all */
  GPtrArray *texts;
} RowsSample;

RowsSample *rows_sample_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rows_sample_add (RowsSample *self, const char *name, double *values, gsize n_values);
void rows_sample_add_spread (RowsSample *self, const char *name, gsize n_values, double factor);
void rows_sample_share_bins (RowsSample *self);
void rows_sample_free (RowsSample *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RowsSample, rows_sample_free)

G_END_DECLS
