/* rb-role-list.h: RbRoleList lists the roles that figures show.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-role.h"

G_BEGIN_DECLS

#define RB_TYPE_ROLE_LIST (rb_role_list_get_type ())

/* A GListModel of RbRole, in the order of names. */
G_DECLARE_FINAL_TYPE (RbRoleList, rb_role_list, RB, ROLE_LIST, GObject)

RbRoleList *rb_role_list_new (void) G_GNUC_WARN_UNUSED_RESULT;

void rb_role_list_set_figures (RbRoleList *self, RbFigures *figures);
void rb_role_list_set_search (RbRoleList *self, const char *search);

void rb_role_list_copy_to (RbRoleList *self, GArray *roles);

G_END_DECLS
