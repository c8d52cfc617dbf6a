/* rb-loader.h: reads sources into a dataset.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-dataset.h"
#include "read/rb-input-list.h"
#include "read/rb-load-progress.h"

G_BEGIN_DECLS

RbDataset *rb_load (RbInputList *inputs,
                    RbDataset *base,
                    RbLoadProgress *progress,
                    GCancellable *cancellable,
                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

void rb_load_async (RbInputList *inputs,
                    RbDataset *base,
                    RbLoadProgress *progress,
                    GCancellable *cancellable,
                    GAsyncReadyCallback callback,
                    gpointer data);
RbDataset *rb_load_finish (GAsyncResult *result, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
