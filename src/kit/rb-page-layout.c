/* rb-page-layout.c: RbPageLayout says where the pages of a document stand, one under another.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-page-layout.h"

static guint
get_row (const RbPageLayout *self, guint page)
{
  return self->is_facing ? (page + 1) / 2 : page;
}

static guint
count_rows (const RbPageLayout *self)
{
  return self->n_pages > 0 ? get_row (self, self->n_pages - 1) + 1 : 0;
}

static double
get_row_width (const RbPageLayout *self)
{
  return self->is_facing ? 2.0 * self->page_width + self->gap : self->page_width;
}

/**
 * rb_page_layout_get_size:
 * @self: a layout
 * @width: (out): the least width that holds the pages and their margin
 * @height: (out): the height that does
 */
void
rb_page_layout_get_size (const RbPageLayout *self, double *width, double *height)
{
  const guint n_rows = count_rows (self);

  *width = get_row_width (self) + 2.0 * self->margin;
  *height =
    2.0 * self->margin + n_rows * self->page_height + (n_rows > 0 ? n_rows - 1 : 0) * self->gap;
}

/**
 * rb_page_layout_get_place:
 * @self: a layout
 * @page: which page, from 0
 * @x: (out): its left side, from the left of the room or of the least width, whichever is wider
 * @y: (out): its top
 */
void
rb_page_layout_get_place (const RbPageLayout *self, guint page, double *x, double *y)
{
  const double row_width = get_row_width (self);
  const gboolean is_odd = self->is_facing && page % 2 == 0;

  *x = MAX ((self->width - row_width) / 2.0, self->margin);

  /* The first page of a book, and every other one, is at the side that opens. */
  if (self->is_facing && is_odd != self->rtl)
    *x += self->page_width + self->gap;

  *y = self->margin + get_row (self, page) * (self->page_height + self->gap);
}

/**
 * rb_page_layout_find_pages:
 * @self: a layout
 * @top: the top of what is seen
 * @bottom: its bottom
 * @first: (out): the first page of it
 * @last: (out): the last one
 *
 * Returns: whether any page is seen, wholly or in part
 */
gboolean
rb_page_layout_find_pages (
  const RbPageLayout *self, double top, double bottom, guint *first, guint *last)
{
  const double step = self->page_height + self->gap;
  const guint n_rows = count_rows (self);

  if (n_rows == 0 || bottom <= top || step <= 0.0)
    return FALSE;

  const double first_row = CLAMP ((top - self->margin + self->gap) / step, 0.0, n_rows);
  const double last_row = CLAMP ((bottom - self->margin) / step, -1.0, n_rows - 1.0);

  if (last_row < 0.0 || (guint) first_row >= n_rows || (guint) first_row > (guint) last_row)
    return FALSE;

  *first = self->is_facing ? MAX (2 * (guint) first_row, 1) - 1 : (guint) first_row;
  *last = MIN (self->is_facing ? 2 * (guint) last_row : (guint) last_row, self->n_pages - 1);

  return *first <= *last;
}
