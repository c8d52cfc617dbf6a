/* rb-difference-line.h: a difference of pay and its interval, drawn.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-interval-strip.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_DIFFERENCE_LINE (rb_difference_line_get_type ())
G_DECLARE_FINAL_TYPE (RbDifferenceLine, rb_difference_line, RB, DIFFERENCE_LINE, GtkWidget)

GtkWidget *rb_difference_line_new (const RbIntervalStripData *data, const char *description);

G_END_DECLS
