/* rb-chart-domain.h: which amounts an axis spans.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"

G_BEGIN_DECLS

typedef struct {
  double from, to;        /* finite, from < to */
  guint n_below, n_above; /* overflow bars beyond them: 0 or 1 */
  double n_bins;          /* how many bins are as wide as from to to; 0 without bins of a width */
} RbChartDomain;

gboolean rb_chart_domain_find (RbChartDomain *self, const RbChartData *data);

gboolean rb_chart_bin_is_drawable (const RbChartBin *bin);

G_END_DECLS
