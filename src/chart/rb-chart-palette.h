/* rb-chart-palette.h: the colours and line widths of charts on each kind of ground.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  double red, green, blue; /* 0 to 1 */
} RbColor;

typedef enum {
  RB_CHART_STYLE_LIGHT,
  RB_CHART_STYLE_DARK,
  RB_CHART_STYLE_HIGH_CONTRAST,      /* the style of paper, for themes of high contrast */
  RB_CHART_STYLE_HIGH_CONTRAST_DARK, /* the same on black */
  RB_CHART_STYLE_PAPER,
} RbChartStyle;

typedef struct {
  RbColor ground;       /* what the chart stands on; it is not painted */
  RbColor middle;       /* the middle half, lines of the strip */
  RbColor rest;         /* the other bars and dots, the box of the strip */
  RbColor outline;      /* around them */
  RbColor average;      /* the diamond */
  RbColor average_edge; /* around it */
  RbColor ink;          /* median, salary mark, amounts beside marks */
  RbColor text;         /* axis and other words */
  RbColor grid;
  double line_width; /* of outlines */
  double grid_width;
} RbChartPalette;

const RbChartPalette *rb_chart_palette_get (RbChartStyle style);

G_END_DECLS
