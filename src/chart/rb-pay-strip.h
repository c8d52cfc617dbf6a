/* rb-pay-strip.h: the small strip of a role in a list: its percentiles or its dots on a common
 * axis.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-palette.h"
#include "chart/rb-rect.h"

#include <cairo.h>

G_BEGIN_DECLS

/* Amounts share one unit. A figure that is not shown is NAN. */
typedef struct {
  double axis_from, axis_to; /* the same for all rows */
  double p10, p25, median, p75, p90;
  const double *values; /* ascending, where single dots are shown */
  gsize n_values;
} RbPayStripData;

/* Parts that are not shown have no height. */
typedef struct {
  RbRect reach;
  RbRect box;
  RbRect median;
  GArray *dots; /* (element-type RbRect): around each circle */
} RbPayStrip;

RbPayStrip *rb_pay_strip_new (const RbPayStripData *data,
                              double width,
                              double height) G_GNUC_WARN_UNUSED_RESULT;
void rb_pay_strip_free (RbPayStrip *self);

void rb_pay_strip_draw (const RbPayStrip *self, const RbChartPalette *palette, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPayStrip, rb_pay_strip_free)

G_END_DECLS
