/* rb-chart-theme.h: the colours and the font of charts in a widget's theme.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-palette.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

const RbChartPalette *rb_chart_theme_get_palette (GtkWidget *widget);
PangoFontDescription *rb_chart_theme_dup_font (GtkWidget *widget) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
