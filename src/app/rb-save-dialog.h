/* rb-save-dialog.h: asks where to write a file, and says what went wrong.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Writes a file at @path. Returns: FALSE with @error set if that failed. */
typedef gboolean (*RbSaveFunc) (const char *path, gpointer data, GError **error);

void rb_save_dialog_show (GtkWindow *parent,
                          const char *title,
                          const char *name,
                          RbSaveFunc func,
                          gpointer data,
                          GDestroyNotify notify);

G_END_DECLS
