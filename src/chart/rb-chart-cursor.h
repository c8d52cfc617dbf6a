/* rb-chart-cursor.h: what of a chart is pointed at, focused, or chosen together.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-target.h"

G_BEGIN_DECLS

#define RB_CHART_NOTHING (-1)

/* Indices of targets, or RB_CHART_NOTHING. */
typedef struct {
  int hovered;
  int focused;
  int last;      /* where the focus comes back to */
  int span_from; /* the bar at which choosing began */
  int span_to;
} RbChartCursor;

void rb_chart_cursor_init (RbChartCursor *self);

const RbChartTarget *rb_chart_cursor_get (GArray *targets, int index);
gboolean
rb_chart_cursor_get_active (const RbChartCursor *self, GArray *targets, RbChartTarget *active);

int rb_chart_cursor_find_neighbour (const RbChartCursor *self, GArray *targets, int dx, int dy);
int rb_chart_cursor_find_end (const RbChartCursor *self, GArray *targets, int dx);

gboolean rb_chart_cursor_get_span (const RbChartCursor *self, GArray *targets, RbChartTarget *span);
gboolean rb_chart_cursor_span_holds (const RbChartCursor *self, int index);
void rb_chart_cursor_set_span (RbChartCursor *self, GArray *targets, int from, int to);
void rb_chart_cursor_extend_span (RbChartCursor *self, GArray *targets, int step);
void rb_chart_cursor_forget_span (RbChartCursor *self);

G_END_DECLS
