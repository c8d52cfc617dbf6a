/* rb-copies.h: which postings repeat another one (R13).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-posting-store.h"

G_BEGIN_DECLS

#define RB_NO_ROW G_MAXUINT32

/* Within a chain of copies, each is posted at most this many days after the one before. */
#define RB_COPY_MAX_DAYS 60

void
rb_copies_find (const RbPostingStore *store, const guint32 *rows, guint32 n_rows, guint32 *copy_of);

G_END_DECLS
