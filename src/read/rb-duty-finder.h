/* rb-duty-finder.h: reads the duties that the postings of a role list.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "model/rb-found-duties.h"
#include "read/rb-dataset.h"

G_BEGIN_DECLS

RbFoundDuties *rb_find_duties (RbDataset *dataset,
                               const guint32 *rows,
                               guint32 n_rows,
                               GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;

RbFoundDuties *rb_find_role_duties (RbFigures *figures,
                                    guint32 role,
                                    gpointer dataset) G_GNUC_WARN_UNUSED_RESULT;

void rb_find_duties_async (RbDataset *dataset,
                           GArray *rows,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data);
RbFoundDuties *rb_find_duties_finish (GAsyncResult *result,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
