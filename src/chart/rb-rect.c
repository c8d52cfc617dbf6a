/* rb-rect.c: rectangles in user units, y growing downwards.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-rect.h"

/* Sums of coordinates may differ in the last bits where edges are meant to touch. */
#define TOLERANCE 1e-6

/**
 * rb_rect_overlaps:
 * @a: a rectangle
 * @b: another one
 *
 * Returns: whether the two share an area; touching edges do not overlap
 */
gboolean
rb_rect_overlaps (const RbRect *a, const RbRect *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->x + TOLERANCE < b->x + b->width && b->x + TOLERANCE < a->x + a->width &&
         a->y + TOLERANCE < b->y + b->height && b->y + TOLERANCE < a->y + a->height;
}

/**
 * rb_rect_encloses:
 * @outer: a rectangle
 * @inner: another one
 *
 * Returns: whether no part of @inner lies outside @outer
 */
gboolean
rb_rect_encloses (const RbRect *outer, const RbRect *inner)
{
  g_return_val_if_fail (outer != NULL && inner != NULL, FALSE);

  return inner->x >= outer->x - TOLERANCE && inner->y >= outer->y - TOLERANCE &&
         inner->x + inner->width <= outer->x + outer->width + TOLERANCE &&
         inner->y + inner->height <= outer->y + outer->height + TOLERANCE;
}
