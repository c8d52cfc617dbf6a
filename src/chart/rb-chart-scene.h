/* rb-chart-scene.h: RbChartScene is any of the charts, laid out: measured, drawn and hit alike.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"
#include "chart/rb-chart-palette.h"
#include "chart/rb-chart-rows.h"
#include "chart/rb-rect.h"
#include "chart/rb-text-measurer.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* What a chart is made from, borrowed. One of the three is set. */
typedef struct {
  const RbChartData *pay;           /* one role */
  const RbChartRows *ranges;        /* range rows */
  const RbChartRows *distributions; /* small histograms */
} RbChartContent;

typedef struct _RbChartScene RbChartScene;

RbChartScene *rb_chart_scene_new (const RbChartContent *content,
                                  double width,
                                  gboolean rtl,
                                  const RbTextMeasurer *measurer) G_GNUC_WARN_UNUSED_RESULT;
RbChartScene *rb_chart_scene_new_low (const RbChartContent *content,
                                      double width,
                                      double max_plot_height,
                                      gboolean rtl,
                                      const RbTextMeasurer *measurer) G_GNUC_WARN_UNUSED_RESULT;
void rb_chart_scene_free (RbChartScene *self);

double rb_chart_scene_get_height (const RbChartScene *self);
GArray *rb_chart_scene_get_targets (const RbChartScene *self);
gboolean rb_chart_scene_get_readout (const RbChartScene *self, RbRect *readout);

void rb_chart_scene_draw (const RbChartScene *self,
                          const RbChartPalette *palette,
                          const PangoFontDescription *font,
                          cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbChartScene, rb_chart_scene_free)

G_END_DECLS
