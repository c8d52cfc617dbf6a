/* chart-pixels.h: counts what drawing left on a surface, for tests.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Around the picture, to see what leaves it. */
#define CHART_PIXELS_MARGIN 16

PangoFontDescription *chart_pixels_make_font (void) G_GNUC_WARN_UNUSED_RESULT;
guint32 chart_pixels_pack (const RbColor *colour);
guint chart_pixels_count (cairo_surface_t *surface, guint32 colour, gboolean outside);

G_END_DECLS
