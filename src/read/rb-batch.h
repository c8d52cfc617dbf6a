/* rb-batch.h: a run of records on its way from splitting to postings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-format.h"
#include "read/rb-record-splitter.h"

G_BEGIN_DECLS

typedef struct _RbBatch RbBatch;

RbBatch *rb_batch_new (guint source, const RbFormat *expected) G_GNUC_WARN_UNUSED_RESULT;
void rb_batch_free (RbBatch *self);

void rb_batch_add (RbBatch *self, const RbRecord *record);
gboolean rb_batch_is_full (RbBatch *self);
gboolean rb_batch_is_empty (RbBatch *self);

void rb_batch_read (RbBatch *self);
guint rb_batch_get_source (RbBatch *self);
RbReading *rb_batch_get_reading (RbBatch *self);
const RbFormat *rb_batch_get_format (RbBatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbBatch, rb_batch_free)

G_END_DECLS
