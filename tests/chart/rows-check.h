/* rows-check.h: what must hold of every chart of several rows that is laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "rows-sample.h"

#include "chart/rb-distribution-chart.h"
#include "chart/rb-range-chart.h"

G_BEGIN_DECLS

void rows_check_ranges (const RowsSample *sample, const RbRangeChart *chart);
void rows_check_distributions (const RowsSample *sample, const RbDistributionChart *chart);

G_END_DECLS
