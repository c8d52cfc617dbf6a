/* rb-chart-text.h: lines of text in a chart, set alike where they are measured and where they are
 * drawn.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

PangoLayout *rb_chart_text_new (PangoContext *context,
                                const PangoFontDescription *font) G_GNUC_WARN_UNUSED_RESULT;
void rb_chart_text_set (PangoLayout *layout, const char *text, gboolean bold);

G_END_DECLS
