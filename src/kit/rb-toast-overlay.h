/* rb-toast-overlay.h: RbToastOverlay shows short messages over its child, one at a time.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_TOAST_OVERLAY (rb_toast_overlay_get_type ())
G_DECLARE_FINAL_TYPE (RbToastOverlay, rb_toast_overlay, RB, TOAST_OVERLAY, GtkWidget)

typedef void (*RbToastCallback) (gpointer data);

GtkWidget *rb_toast_overlay_new (void);

GtkWidget *rb_toast_overlay_get_child (RbToastOverlay *self);
void rb_toast_overlay_set_child (RbToastOverlay *self, GtkWidget *child);

void rb_toast_overlay_show (RbToastOverlay *self,
                            const char *text,
                            const char *button_label,
                            RbToastCallback callback,
                            gpointer data,
                            GDestroyNotify notify);
void rb_toast_overlay_dismiss (RbToastOverlay *self);

G_END_DECLS
