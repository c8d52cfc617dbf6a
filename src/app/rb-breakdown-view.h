/* rb-breakdown-view.h: RbBreakdownView shows the pay of a role by level, place and so on.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-salary-marks.h"
#include "model/rb-role.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_BREAKDOWN_VIEW (rb_breakdown_view_get_type ())

/* Emits "pick-chosen" with the #RbPick of a group. It is visible while there are groups to show. */
G_DECLARE_FINAL_TYPE (RbBreakdownView, rb_breakdown_view, RB, BREAKDOWN_VIEW, GtkBox)

void rb_breakdown_view_set_role (RbBreakdownView *self, RbRole *role);
void rb_breakdown_view_set_marks (RbBreakdownView *self, RbSalaryMarks *marks);

G_END_DECLS
