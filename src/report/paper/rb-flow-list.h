/* rb-flow-list.h: numbered and plain lists in one column or two.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-flow.h"

G_BEGIN_DECLS

typedef struct {
  const char *lead; /* (nullable): stands before the text, in bold */
  const char *text;
  const char *aside; /* (nullable): stands after it */
} RbListItem;

void rb_flow_add_list (RbFlow *self, const RbListItem *items, guint n_items, gboolean is_numbered);

G_END_DECLS
