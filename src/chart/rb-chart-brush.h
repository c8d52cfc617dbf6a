/* rb-chart-brush.h: the shapes that charts and sidebar strips are drawn with.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-palette.h"
#include "chart/rb-rect.h"

#include <cairo.h>

G_BEGIN_DECLS

void rb_chart_brush_prepare (cairo_t *cr);
void rb_chart_brush_set_colour (cairo_t *cr, const RbColor *colour);

void rb_chart_brush_fill_box (cairo_t *cr, const RbRect *box, const RbColor *colour);
void rb_chart_brush_outline_box (cairo_t *cr,
                                 const RbRect *box,
                                 const RbColor *colour,
                                 double line_width);
void rb_chart_brush_draw_round_box (cairo_t *cr, const RbRect *box, const RbChartPalette *palette);
void rb_chart_brush_draw_reach (cairo_t *cr,
                                const RbRect *reach,
                                const RbColor *colour,
                                double line_width);
void rb_chart_brush_draw_diamond (cairo_t *cr, const RbRect *box, const RbChartPalette *palette);

G_END_DECLS
