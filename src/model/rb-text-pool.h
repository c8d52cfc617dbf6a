/* rb-text-pool.h: each distinct text once, under a small number.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* 0 stands for "no text"; the empty text has no number of its own. */
typedef guint32 RbTextId;

typedef struct _RbTextPool RbTextPool;

RbTextPool *rb_text_pool_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_text_pool_free (RbTextPool *self);

RbTextId rb_text_pool_intern (RbTextPool *self, const char *text);
RbTextId rb_text_pool_find (const RbTextPool *self, const char *text);
const char *rb_text_pool_get (const RbTextPool *self, RbTextId id);
guint32 rb_text_pool_get_n_texts (const RbTextPool *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbTextPool, rb_text_pool_free)

G_END_DECLS
