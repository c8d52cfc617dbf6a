/* rb-safe-file.h: RbSafeFile is a file that is written whole or not at all.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _RbSafeFile RbSafeFile;

RbSafeFile *rb_safe_file_open (const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean rb_safe_file_write (RbSafeFile *self, gconstpointer bytes, gsize n_bytes, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
gboolean rb_safe_file_commit (RbSafeFile *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void rb_safe_file_free (RbSafeFile *self);

gboolean rb_safe_file_put (const char *path, gconstpointer bytes, gsize n_bytes, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbSafeFile, rb_safe_file_free)

G_END_DECLS
