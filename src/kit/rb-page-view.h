/* rb-page-view.h: RbPageView shows the pages of a document, one under another.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "kit/rb-page-cache.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Other zooms are pixels for a 96th of an inch: 1.0 is the size on paper. */
#define RB_ZOOM_WIDTH 0.0  /* as wide as the room */
#define RB_ZOOM_WHOLE -1.0 /* one page fits the room */

#define RB_TYPE_PAGE_VIEW (rb_page_view_get_type ())

/* Scrollable. The property "page" notifies; it is the page in the middle, from 0. */
G_DECLARE_FINAL_TYPE (RbPageView, rb_page_view, RB, PAGE_VIEW, GtkWidget)

GtkWidget *rb_page_view_new (void);

void rb_page_view_set_pages (
  RbPageView *self, guint n_pages, double width, double height, RbPageDraw draw, gpointer data);
guint rb_page_view_get_page (RbPageView *self);
void rb_page_view_set_zoom (RbPageView *self, double zoom);
double rb_page_view_get_zoom (RbPageView *self);
void rb_page_view_set_facing (RbPageView *self, gboolean is_facing);

G_END_DECLS
