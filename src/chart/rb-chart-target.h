/* rb-chart-target.h: what of a chart can be pointed at or reached by keys.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-bars.h"
#include "chart/rb-chart-dots.h"
#include "chart/rb-rect.h"

G_BEGIN_DECLS

typedef enum {
  RB_CHART_TARGET_ROW,   /* all of a row, its name included */
  RB_CHART_TARGET_DOTS,  /* a stack: count values, from the lowest to the highest */
  RB_CHART_TARGET_BAR,   /* of a histogram, as its bin: count, from and to; the whole column */
  RB_CHART_TARGET_REACH, /* the line from the 10th to the 90th percentile */
  RB_CHART_TARGET_BOX,   /* the middle half */
  RB_CHART_TARGET_UNCERTAINTY, /* the interval of the median */
  RB_CHART_TARGET_P10,
  RB_CHART_TARGET_P25,
  RB_CHART_TARGET_MEDIAN,
  RB_CHART_TARGET_P75,
  RB_CHART_TARGET_P90,
  RB_CHART_TARGET_AVERAGE,
  RB_CHART_TARGET_MARK, /* the salary to be compared */
} RbChartTargetKind;

typedef struct {
  RbChartTargetKind kind;
  guint group; /* keys go along a group, and from one group to the next */
  guint row;
  guint index;     /* of the stack or bar in its row, from 0 */
  double from, to; /* amounts; equal for a single one; NAN for rows and beyond overflow bars */
  guint64 count;   /* of dots and bars */
  RbRect box;      /* where it is hit */
  RbRect shape;    /* what is outlined; without height where nothing is drawn */
} RbChartTarget;

void rb_chart_targets_add (GArray *self,
                           RbChartTargetKind kind,
                           guint group,
                           guint row,
                           double from,
                           double to,
                           const RbRect *box);
void rb_chart_targets_add_bars (GArray *self, guint group, guint row, GArray *bars);
void rb_chart_targets_add_dots (GArray *self, guint group, guint row, const RbChartDots *dots);

int rb_chart_targets_find (GArray *self, double x, double y);
int rb_chart_targets_step (GArray *self, int from, int step);
int rb_chart_targets_change_group (GArray *self, int from, int step);

G_END_DECLS
