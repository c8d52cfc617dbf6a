/* rb-sidebar.h: RbSidebar is the list of roles with its search.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-role.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_SIDEBAR (rb_sidebar_get_type ())

/* Notifies "role" when another one is selected; emits "role-opened" when one is asked for by
 * click or Enter, even if it was selected before, "role-compared" with a name when one is to be
 * added to the comparison or taken out, and "comparison-opened". */
G_DECLARE_FINAL_TYPE (RbSidebar, rb_sidebar, RB, SIDEBAR, GtkBox)

void rb_sidebar_set_figures (RbSidebar *self, RbFigures *figures);
void rb_sidebar_list_roles (RbSidebar *self, GArray *roles);
RbRole *rb_sidebar_get_role (RbSidebar *self);
gboolean rb_sidebar_select_role (RbSidebar *self, const char *name);
void rb_sidebar_reveal_role (RbSidebar *self);
void rb_sidebar_step (RbSidebar *self, int step);
void rb_sidebar_focus_search (RbSidebar *self);
void rb_sidebar_capture_keys (RbSidebar *self, GtkWidget *widget);
gboolean rb_sidebar_clear_search (RbSidebar *self);
void rb_sidebar_set_compared (RbSidebar *self, guint n_compared);
void rb_sidebar_show_comparison (RbSidebar *self, gboolean is_shown);

G_END_DECLS
