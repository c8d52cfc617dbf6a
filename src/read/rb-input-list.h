/* rb-input-list.h: from what the user names to the sources to read.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-byte-source.h"

G_BEGIN_DECLS

/* What is read, in order, and what was named but holds nothing to read. */
typedef struct {
  GPtrArray *sources; /* (element-type RbByteSource) */
  GPtrArray *empty;   /* (element-type filename): folders without postings files */
} RbInputList;

RbInputList *rb_input_list_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_input_list_free (RbInputList *self);

gboolean rb_input_list_add_path (RbInputList *self, const char *path, GError **error);
void rb_input_list_add_sample (RbInputList *self);

RbByteSource *rb_builtin_catalogue_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbInputList, rb_input_list_free)

G_END_DECLS
