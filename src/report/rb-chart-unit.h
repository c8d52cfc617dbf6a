/* rb-chart-unit.h: the amounts of charts in words: one currency, one period.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-rows.h"
#include "model/rb-pay.h"

G_BEGIN_DECLS

typedef struct {
  RbCurrency currency;
  RbPeriod period;
} RbChartUnit;

RbChartWords rb_chart_unit_make_words (const RbChartUnit *self);
RbChartRows rb_chart_unit_make_rows (const RbChartUnit *self, const RbChartRow *rows, gsize n_rows);
char *rb_chart_unit_format_edge (const RbChartBin *bin, gpointer unit) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
