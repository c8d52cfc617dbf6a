/* rb-chart-ink.h: draws a chart that is laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-layout.h"
#include "chart/rb-chart-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

void rb_chart_ink_draw (const RbChartLayout *layout,
                        const RbChartPalette *palette,
                        const PangoFontDescription *font,
                        cairo_t *cr);

G_END_DECLS
