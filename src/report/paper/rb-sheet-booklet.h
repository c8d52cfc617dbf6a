/* rb-sheet-booklet.h: cover and contents of a booklet.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-flow.h"
#include "report/paper/rb-section.h"

G_BEGIN_DECLS

void rb_sheet_add_cover (RbFlow *flow, const RbSheetContext *context);
void rb_sheet_add_contents (RbFlow *flow, const RbSheetContext *context);

G_END_DECLS
