/* rb-preview-window.h: RbPreviewWindow shows sheets before they are printed, or written to a PDF.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-shown.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_PREVIEW_WINDOW (rb_preview_window_get_type ())

/* Emits "finished" with a short message when sheets were printed or written, and closes. */
G_DECLARE_FINAL_TYPE (RbPreviewWindow, rb_preview_window, RB, PREVIEW_WINDOW, GtkWindow)

GtkWidget *rb_preview_window_new (GtkWindow *parent, RbShown *shown, GSettings *settings);

G_END_DECLS
