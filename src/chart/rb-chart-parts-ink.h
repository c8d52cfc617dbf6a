/* rb-chart-parts-ink.h: draws the parts that charts are made of.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-bars.h"
#include "chart/rb-chart-dots.h"
#include "chart/rb-chart-keys.h"
#include "chart/rb-chart-mark.h"
#include "chart/rb-chart-palette.h"
#include "chart/rb-chart-strip.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

void rb_chart_parts_draw_bar (const RbChartBar *bar, const RbChartPalette *palette, cairo_t *cr);
void rb_chart_parts_draw_dot (const RbChartDot *dot,
                              double diameter,
                              const RbChartPalette *palette,
                              cairo_t *cr);
void rb_chart_parts_draw_axis (const RbChartAxis *axis,
                               const RbRect *plot,
                               const RbChartPalette *palette,
                               cairo_t *cr);
void rb_chart_parts_draw_grid (const RbChartAxis *axis,
                               const RbRect *plot,
                               const RbChartPalette *palette,
                               cairo_t *cr);
void
rb_chart_parts_draw_strip (const RbChartStrip *strip, const RbChartPalette *palette, cairo_t *cr);
void rb_chart_parts_draw_mark (const RbChartMark *mark,
                               const RbRect *plot,
                               const RbChartPalette *palette,
                               cairo_t *cr);
void rb_chart_parts_draw_keys (GArray *keys, const RbChartPalette *palette, cairo_t *cr);
void rb_chart_parts_draw_labels (GArray *labels,
                                 const RbChartPalette *palette,
                                 const PangoFontDescription *font,
                                 cairo_t *cr);

G_END_DECLS
