/* rb-interval-strip.h: the small strip of a difference: its interval beside no difference.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-palette.h"
#include "chart/rb-rect.h"

#include <cairo.h>

G_BEGIN_DECLS

/* Amounts share one unit. */
typedef struct {
  double axis_from, axis_to; /* the same for all strips that stand above each other */
  double shift;
  double lower, upper; /* its interval */
  gboolean is_clear;   /* drawn in ink, not in grey */
} RbIntervalStripData;

typedef struct {
  RbRect zero;
  RbRect interval;
  RbRect dot; /* around the circle */
  gboolean is_clear;
} RbIntervalStrip;

RbIntervalStrip
rb_interval_strip_lay_out (const RbIntervalStripData *data, double width, double height);
void
rb_interval_strip_draw (const RbIntervalStrip *self, const RbChartPalette *palette, cairo_t *cr);

G_END_DECLS
