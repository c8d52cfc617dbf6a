/* rb-sheet-role.h: the page of a role on paper, brief or in full.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-flow.h"
#include "report/rb-role-page.h"

G_BEGIN_DECLS

void rb_sheet_add_role (RbFlow *flow, const RbRolePage *page);
void rb_sheet_add_role_until_steps (RbFlow *flow, const RbRolePage *page);
void rb_sheet_add_steps (RbFlow *flow, const RbRolePage *page);
void rb_sheet_add_role_in_full (RbFlow *flow,
                                RbFigures *figures,
                                guint32 role,
                                const RbRolePage *page,
                                const RbFoundTexts *skills);

void rb_sheet_add_title (RbFlow *flow, const char *title, const char *subtitle);
char *rb_sheet_join (GStrv sentences) G_GNUC_WARN_UNUSED_RESULT;
char *rb_sheet_describe_unit (RbFigures *figures) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
