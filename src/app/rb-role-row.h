/* rb-role-row.h: RbRoleRow is a role in the list of the sidebar.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-role.h"
#include "report/rb-role-strip.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_ROLE_ROW (rb_role_row_get_type ())

G_DECLARE_FINAL_TYPE (RbRoleRow, rb_role_row, RB, ROLE_ROW, GtkWidget)

GtkWidget *rb_role_row_new (void);

void rb_role_row_set_role (RbRoleRow *self, RbRole *role, const RbPayAxis *axis);
RbRole *rb_role_row_get_role (RbRoleRow *self);
const char *rb_role_row_get_description (RbRoleRow *self);

G_END_DECLS
