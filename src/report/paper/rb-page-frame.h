/* rb-page-frame.h: what stands above and below the text of every page.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-flow.h"

G_BEGIN_DECLS

typedef struct {
  const char *first_head;   /* above the first page of a section */
  const char *next_head;    /* above the others: what they belong to */
  const char *organisation; /* (nullable) */
  const char *evidence;     /* source, basis, filters, report id */
} RbFrameWords;

typedef struct _RbPageFrame RbPageFrame;

RbPageFrame *rb_page_frame_new (RbTextSetter *setter,
                                const RbPrintStyle *style,
                                const RbFrameWords *words) G_GNUC_WARN_UNUSED_RESULT;
void rb_page_frame_free (RbPageFrame *self);

double rb_page_frame_get_top (const RbPageFrame *self, gboolean is_first);
double rb_page_frame_get_bottom (const RbPageFrame *self);
RbPrintPage *rb_page_frame_begin_page (const RbPageFrame *self,
                                       gboolean is_first) G_GNUC_WARN_UNUSED_RESULT;
void rb_page_frame_end_page (const RbPageFrame *self, RbPrintPage *page);

void rb_page_number (
  RbPrintPage *page, RbTextSetter *setter, const RbPrintStyle *style, guint number, guint n_pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPageFrame, rb_page_frame_free)

G_END_DECLS
