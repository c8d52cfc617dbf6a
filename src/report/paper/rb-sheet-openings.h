/* rb-sheet-openings.h: the openings of a role as a table on paper.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "report/paper/rb-flow.h"

G_BEGIN_DECLS

/* More openings of one role are not listed on paper. */
#define RB_SHEET_MAX_OPENINGS 1000

void rb_sheet_add_openings (RbFlow *flow, RbFigures *figures, guint32 role);

G_END_DECLS
