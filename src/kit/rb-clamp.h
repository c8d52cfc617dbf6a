/* rb-clamp.h: RbClamp keeps its child from growing wider than can be read well.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_CLAMP (rb_clamp_get_type ())
G_DECLARE_FINAL_TYPE (RbClamp, rb_clamp, RB, CLAMP, GtkWidget)

GtkWidget *rb_clamp_new (void);

GtkWidget *rb_clamp_get_child (RbClamp *self);
void rb_clamp_set_child (RbClamp *self, GtkWidget *child);
int rb_clamp_get_maximum_width (RbClamp *self);
void rb_clamp_set_maximum_width (RbClamp *self, int maximum_width);

G_END_DECLS
