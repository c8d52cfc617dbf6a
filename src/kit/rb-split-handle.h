/* rb-split-handle.h: RbSplitHandle is the border of a sidebar, moved by pointer and keys.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_SPLIT_HANDLE (rb_split_handle_get_type ())
G_DECLARE_FINAL_TYPE (RbSplitHandle, rb_split_handle, RB, SPLIT_HANDLE, GtkWidget)

GtkWidget *rb_split_handle_new (void);

void rb_split_handle_grab (RbSplitHandle *self);
void rb_split_handle_allocate (RbSplitHandle *self, int border, int sidebar_width, int height);

G_END_DECLS
