/* rb-sheet-worksheet.h: up to three roles in columns, with lines to write on.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "report/paper/rb-flow.h"

G_BEGIN_DECLS

void rb_sheet_add_worksheet (RbFlow *flow, RbFigures *figures, const GArray *roles);

G_END_DECLS
