/* rb-chart-labels.h: the texts of a chart, none over another and none cut off.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-rect.h"
#include "chart/rb-text-measurer.h"

G_BEGIN_DECLS

typedef enum {
  RB_CHART_LABEL_CAPTION,
  RB_CHART_LABEL_KEY,  /* a word of the legend */
  RB_CHART_LABEL_NAME, /* of a row */
  RB_CHART_LABEL_COUNT,
  RB_CHART_LABEL_TICK,
  RB_CHART_LABEL_OVERFLOW,
  RB_CHART_LABEL_VALUE, /* the amount of a mark, in bold */
} RbChartLabelKind;

typedef struct {
  RbChartLabelKind kind;
  char *text;
  RbRect box; /* on whole units, as high as the line */
} RbChartLabel;

/* Which point of a label its x names. */
typedef enum {
  RB_CHART_ALIGN_LEFT,
  RB_CHART_ALIGN_CENTRE,
  RB_CHART_ALIGN_RIGHT,
} RbChartAlign;

/* Where labels are gathered while a chart is laid out. */
typedef struct {
  const RbTextMeasurer *measurer;
  RbRect picture; /* what labels may not leave */
  double line_height;
  GArray *list; /* (element-type RbChartLabel) */
} RbChartLabels;

void rb_chart_labels_init (RbChartLabels *self,
                           const RbTextMeasurer *measurer,
                           double width,
                           double height);
void rb_chart_labels_clear (RbChartLabels *self);
double rb_chart_labels_measure (const RbChartLabels *self, RbChartLabelKind kind, const char *text);
gboolean rb_chart_labels_place (RbChartLabels *self,
                                RbChartLabelKind kind,
                                const char *text,
                                RbChartAlign align,
                                double x,
                                double y);
gboolean rb_chart_labels_place_near (
  RbChartLabels *self, RbChartLabelKind kind, const char *text, double x, double y);
gboolean rb_chart_labels_place_cut (RbChartLabels *self,
                                    RbChartLabelKind kind,
                                    const char *text,
                                    RbChartAlign align,
                                    double x,
                                    double y,
                                    double max_width);

G_END_DECLS
