/* rb-pipeline.h: reads batches on several threads and hands them back in order.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-batch.h"

G_BEGIN_DECLS

typedef struct _RbPipeline RbPipeline;

/* Called in the thread that pushes, in the order of pushing. */
typedef void (*RbPipelineFunc) (RbBatch *batch, gpointer data);

RbPipeline *rb_pipeline_new (RbPipelineFunc func, gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void rb_pipeline_free (RbPipeline *self);

void rb_pipeline_push (RbPipeline *self, RbBatch *batch);
void rb_pipeline_flush (RbPipeline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPipeline, rb_pipeline_free)

G_END_DECLS
