/* rb-rect.h: rectangles in user units, y growing downwards.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  double x, y, width, height;
} RbRect;

gboolean rb_rect_overlaps (const RbRect *a, const RbRect *b);
gboolean rb_rect_encloses (const RbRect *outer, const RbRect *inner);

G_END_DECLS
