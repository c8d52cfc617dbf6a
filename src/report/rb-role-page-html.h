/* rb-role-page-html.h: the page of a role as one file of HTML.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-role-page.h"

G_BEGIN_DECLS

char *rb_role_page_to_html (const RbRolePage *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
