/* rb-picture.h: a chart with its title and its evidence, drawn anywhere or written to a file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-palette.h"
#include "chart/rb-chart-scene.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

#define RB_PICTURE_WIDTH 720
#define RB_PICTURE_MIN_WIDTH 240
#define RB_PICTURE_MAX_WIDTH 4000

/* All is borrowed. The chart has no content where there is nothing to draw. */
typedef struct {
  const char *title;
  const char *subtitle;         /* (nullable) */
  const char *const *sentences; /* (nullable): what stands above the chart */
  const char *const *evidence;  /* (nullable): unit, source, date and report id, below it */
  RbChartContent chart;
  gboolean rtl;
} RbPicture;

double
rb_picture_measure_height (const RbPicture *self, double width, const PangoFontDescription *font);
void rb_picture_draw (const RbPicture *self,
                      double width,
                      const PangoFontDescription *font,
                      RbChartStyle style,
                      cairo_t *cr);

PangoFontDescription *rb_picture_dup_font (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
