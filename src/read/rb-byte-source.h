/* rb-byte-source.h: where the bytes of postings come from: a file, standard input, or memory.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _RbByteSource RbByteSource;

RbByteSource *rb_byte_source_new_file (const char *path) G_GNUC_WARN_UNUSED_RESULT;
RbByteSource *rb_byte_source_new_stdin (GError **error) G_GNUC_WARN_UNUSED_RESULT;
RbByteSource *rb_byte_source_new_bytes (const char *name, GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;
RbByteSource *rb_byte_source_ref (RbByteSource *self);
void rb_byte_source_unref (RbByteSource *self);

const char *rb_byte_source_get_name (RbByteSource *self);
gboolean rb_byte_source_is_file (RbByteSource *self);

gboolean rb_byte_source_open (RbByteSource *self, GError **error);
void rb_byte_source_close (RbByteSource *self);
guint64 rb_byte_source_get_size (RbByteSource *self);
gssize rb_byte_source_read (
  RbByteSource *self, guint64 offset, guint8 *buffer, gsize size, GError **error);
gboolean rb_byte_source_has_changed (RbByteSource *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbByteSource, rb_byte_source_unref)

G_END_DECLS
