/* rb-posting.h: RbPosting is one row of the store, made when a widget asks for it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

#define RB_TYPE_POSTING (rb_posting_get_type ())

G_DECLARE_FINAL_TYPE (RbPosting, rb_posting, RB, POSTING, GObject)

RbPosting *rb_posting_new (RbFigures *figures, guint32 row) G_GNUC_WARN_UNUSED_RESULT;

guint32 rb_posting_get_row (RbPosting *self);
const char *rb_posting_get_title (RbPosting *self);
const char *rb_posting_get_employer (RbPosting *self);
const char *rb_posting_get_place (RbPosting *self);
const char *rb_posting_get_url (RbPosting *self);
guint32 rb_posting_get_posted (RbPosting *self);
RbDegree rb_posting_get_degree (RbPosting *self);
RbEmployment rb_posting_get_employment (RbPosting *self);
RbPay rb_posting_get_pay (RbPosting *self);
RbCountedPay rb_posting_get_counted_pay (RbPosting *self);
gboolean rb_posting_is_copy (RbPosting *self);

G_END_DECLS
