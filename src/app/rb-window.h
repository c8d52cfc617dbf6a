/* rb-window.h: RbWindow is the main window.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-content.h"
#include "app/rb-shown.h"
#include "app/rb-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_WINDOW (rb_window_get_type ())

G_DECLARE_FINAL_TYPE (RbWindow, rb_window, RB, WINDOW, GtkApplicationWindow)

RbWindow *rb_window_new (GtkApplication *application, GSettings *settings);

RbWorkspace *rb_window_get_workspace (RbWindow *self);
RbContent *rb_window_get_content (RbWindow *self);
GSettings *rb_window_get_settings (RbWindow *self);
RbShown *rb_window_dup_shown (RbWindow *self) G_GNUC_WARN_UNUSED_RESULT;
void rb_window_show_toast (RbWindow *self, const char *message);
void rb_window_wish (RbWindow *self, const char *role, const char *const *compared);

G_END_DECLS
