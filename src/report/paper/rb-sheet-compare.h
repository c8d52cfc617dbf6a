/* rb-sheet-compare.h: several roles side by side on paper.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "report/paper/rb-flow.h"

G_BEGIN_DECLS

void rb_sheet_add_ranges (RbFlow *flow, RbFigures *figures, const GArray *roles);
void rb_sheet_add_comparison (RbFlow *flow, RbFigures *figures, const GArray *roles, double mark);

G_END_DECLS
