/* rb-mark.h: RbMark is a part of a chart that the keyboard and screen readers reach.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_MARK (rb_mark_get_type ())

G_DECLARE_FINAL_TYPE (RbMark, rb_mark, RB, MARK, GtkWidget)

GtkWidget *rb_mark_new (guint index);

guint rb_mark_get_index (RbMark *self);
void rb_mark_set_name (RbMark *self, const char *name);

G_END_DECLS
