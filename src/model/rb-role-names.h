/* rb-role-names.h: gives every posting its role and every role its name (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-posting-store.h"

G_BEGIN_DECLS

/* Roles are numbered in the order of their names' bytes. */
typedef struct {
  guint32 n_roles;
  char **names;         /* by role */
  guint32 *role_of_row; /* by row */
} RbRoleNames;

RbRoleNames *rb_role_names_new (const RbPostingStore *store) G_GNUC_WARN_UNUSED_RESULT;
void rb_role_names_free (RbRoleNames *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbRoleNames, rb_role_names_free)

G_END_DECLS
