/* rb-pager.h: rows of a flow on pages.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-flow.h"

G_BEGIN_DECLS

double rb_pager_measure (const RbFlow *flow);
guint rb_pager_fill_page (
  const RbFlow *flow, guint first, RbPrintPage *page, double x, double top, double bottom);

G_END_DECLS
