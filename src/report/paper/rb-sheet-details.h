/* rb-sheet-details.h: what a full summary says besides the fact sheet.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-found-texts.h"
#include "report/paper/rb-flow.h"
#include "report/rb-role-page.h"

G_BEGIN_DECLS

void rb_sheet_add_degrees (RbFlow *flow, const RbRolePage *page);
void rb_sheet_add_breakdowns (RbFlow *flow,
                              RbFigures *figures,
                              guint32 role,
                              const RbFoundTexts *skills);
void rb_sheet_add_method (RbFlow *flow);
void rb_sheet_add_ledger (RbFlow *flow, const RbLedger *ledger);

G_END_DECLS
