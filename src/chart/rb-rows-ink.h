/* rb-rows-ink.h: draws charts of several rows that are laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-palette.h"
#include "chart/rb-distribution-chart.h"
#include "chart/rb-range-chart.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

void rb_range_chart_draw (const RbRangeChart *chart,
                          const RbChartPalette *palette,
                          const PangoFontDescription *font,
                          cairo_t *cr);
void rb_distribution_chart_draw (const RbDistributionChart *chart,
                                 const RbChartPalette *palette,
                                 const PangoFontDescription *font,
                                 cairo_t *cr);

G_END_DECLS
