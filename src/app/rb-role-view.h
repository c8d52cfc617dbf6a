/* rb-role-view.h: RbRoleView is the summary page of a role.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-salary-marks.h"
#include "model/rb-role.h"
#include "read/rb-dataset.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_ROLE_VIEW (rb_role_view_get_type ())

/* Emits "stratum-chosen" with a currency and a period, as unsigned integers, "pick-chosen" with the
 * #RbPick behind a figure, and "switches-chosen" with #RbSwitches. */
G_DECLARE_FINAL_TYPE (RbRoleView, rb_role_view, RB, ROLE_VIEW, GtkBox)

void rb_role_view_set_role (RbRoleView *self, RbRole *role, RbDataset *dataset);
void rb_role_view_set_marks (RbRoleView *self, RbSalaryMarks *marks);
void rb_role_view_focus_salary (RbRoleView *self);
void rb_role_view_set_narrow (RbRoleView *self, gboolean is_narrow);
char *rb_role_view_dup_text (RbRoleView *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
