/* rb-page-layout.h: RbPageLayout says where the pages of a document stand, one under another.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All pages are of one size. Lengths are in pixels. */
typedef struct {
  guint n_pages;
  double page_width, page_height;
  double width;       /* of the room they stand in; pages are in its middle */
  double margin, gap; /* around all pages, and between two */
  gboolean is_facing; /* two beside each other as in an open book, the first alone */
  gboolean rtl;       /* the book is bound at the right */
} RbPageLayout;

void rb_page_layout_get_size (const RbPageLayout *self, double *width, double *height);
void rb_page_layout_get_place (const RbPageLayout *self, guint page, double *x, double *y);
gboolean rb_page_layout_find_pages (
  const RbPageLayout *self, double top, double bottom, guint *first, guint *last);

G_END_DECLS
