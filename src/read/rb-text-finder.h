/* rb-text-finder.h: reads the duties or skills that the postings of a role list.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "model/rb-found-texts.h"
#include "read/rb-dataset.h"

G_BEGIN_DECLS

RbFoundTexts *rb_find_role_texts (RbFigures *figures,
                                  guint32 role,
                                  RbTextKind kind,
                                  gpointer dataset) G_GNUC_WARN_UNUSED_RESULT;

void rb_find_duties_async (RbDataset *dataset,
                           GArray *rows,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data);
RbFoundTexts *rb_find_duties_finish (GAsyncResult *result,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
