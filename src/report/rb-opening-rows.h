/* rb-opening-rows.h: the openings of a role, or of all, and what is written of each.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

GArray *rb_opening_rows_of_role (RbFigures *figures, guint32 role) G_GNUC_WARN_UNUSED_RESULT;
char *rb_opening_describe_pay (RbFigures *figures, guint32 row) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
