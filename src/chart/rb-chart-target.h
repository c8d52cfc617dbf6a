/* rb-chart-target.h: what of a chart can be pointed at or reached by keys.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-rect.h"

G_BEGIN_DECLS

typedef enum {
  RB_CHART_TARGET_ROW,   /* all of a row, its name included */
  RB_CHART_TARGET_DOTS,  /* a stack: count values, from the lowest to the highest */
  RB_CHART_TARGET_BAR,   /* of a histogram, as its bin: count, from and to; the whole column */
  RB_CHART_TARGET_REACH, /* the line from the 10th to the 90th percentile */
  RB_CHART_TARGET_BOX,   /* the middle half */
  RB_CHART_TARGET_UNCERTAINTY, /* the interval of the median */
  RB_CHART_TARGET_MEDIAN,
  RB_CHART_TARGET_AVERAGE,
} RbChartTargetKind;

typedef struct {
  RbChartTargetKind kind;
  guint row;
  guint index;     /* of the stack or bar in its row, from 0 */
  double from, to; /* amounts; equal for a single one; NAN for rows */
  guint64 count;   /* of dots and bars */
  RbRect box;
} RbChartTarget;

int rb_chart_targets_find (GArray *targets, double x, double y);

G_END_DECLS
