/* rb-open-dialog.h: asks which files or folder to open.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-input-list.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum {
  RB_OPEN_FILES,
  RB_OPEN_FOLDER,
  RB_OPEN_MORE_FILES, /* added to what is open */
} RbOpenKind;

typedef void (*RbOpenFunc) (RbInputList *inputs, RbOpenKind kind, gpointer data);

void rb_open_dialog_show (GtkWindow *parent, RbOpenKind kind, RbOpenFunc func);

RbInputList *rb_inputs_from_files (GListModel *files) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
