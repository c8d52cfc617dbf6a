/* rb-chart-frame.h: what charts of several rows have in common: names beside or above the rows,
 * one pay axis and keys below them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-dots.h"
#include "chart/rb-chart-keys.h"
#include "chart/rb-chart-mark.h"
#include "chart/rb-chart-rows.h"
#include "chart/rb-chart-target.h"

G_BEGIN_DECLS

/* The parts of a layout that do not depend on what is drawn in the rows. */
typedef struct {
  double width, height;
  gboolean has_axis; /* nothing is drawn in the rows without one */
  gboolean is_narrow;
  gboolean rtl;
  double name_width; /* of the column of names; 0 if they stand above their rows */
  RbRect plot;       /* all rows, between the ends of the axis */
  RbChartAxis axis;
  double rule_y;   /* a line above the rows that stand apart; NAN without */
  GArray *keys;    /* (element-type RbChartKey) */
  GArray *targets; /* (element-type RbChartTarget): row by row, the smaller after the larger */
  RbChartMark mark;
  GArray *labels; /* (element-type RbChartLabel) */
} RbChartFrame;

void rb_chart_frame_begin (RbChartFrame *self,
                           const RbChartRows *data,
                           const RbChartData *axis_data,
                           RbChartLabels *labels,
                           double width,
                           gboolean rtl);
RbRect rb_chart_frame_add_row (RbChartFrame *self,
                               const RbChartRows *data,
                               gsize index,
                               RbChartLabels *labels,
                               double height,
                               double centre);
RbRect rb_chart_frame_find_room (const RbChartFrame *self, const RbRect *picture);
void rb_chart_frame_label_median (
  const RbChartFrame *self, const RbChartRows *data, RbChartLabels *labels, double value, double y);
void rb_chart_frame_end (RbChartFrame *self,
                         const RbChartRows *data,
                         const RbChartData *axis_data,
                         guint key_kinds,
                         RbChartLabels *labels);
void rb_chart_frame_clear (RbChartFrame *self);

G_END_DECLS
