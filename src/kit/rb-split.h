/* rb-split.h: RbSplit shows a sidebar beside a content, or one of them where there is no room.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_SPLIT (rb_split_get_type ())
G_DECLARE_FINAL_TYPE (RbSplit, rb_split, RB, SPLIT, GtkWidget)

GtkWidget *rb_split_new (void);

void rb_split_set_sidebar (RbSplit *self, GtkWidget *sidebar);
void rb_split_set_content (RbSplit *self, GtkWidget *content);

int rb_split_get_sidebar_width (RbSplit *self);
void rb_split_set_sidebar_width (RbSplit *self, int width);
gboolean rb_split_get_sidebar_visible (RbSplit *self);
void rb_split_set_sidebar_visible (RbSplit *self, gboolean visible);
gboolean rb_split_get_show_content (RbSplit *self);
void rb_split_set_show_content (RbSplit *self, gboolean show_content);
gboolean rb_split_is_folded (RbSplit *self);

G_END_DECLS
