/* rb-export-dialog.h: RbExportDialog asks what to write to a file, and in which form.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-export-job.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_EXPORT_DIALOG (rb_export_dialog_get_type ())

/* Emits "finished" with a short message when a file was written, and closes. */
G_DECLARE_FINAL_TYPE (RbExportDialog, rb_export_dialog, RB, EXPORT_DIALOG, GtkWindow)

GtkWidget *
rb_export_dialog_new (GtkWindow *parent, RbShown *shown, GArray *rows, RbExportSubject subject);

G_END_DECLS
