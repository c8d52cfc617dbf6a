/* rb-assumption-row.h: RbAssumptionRow asks what unmarked pay in a source means (R9).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_ASSUMPTION_ROW (rb_assumption_row_get_type ())

G_DECLARE_FINAL_TYPE (RbAssumptionRow, rb_assumption_row, RB, ASSUMPTION_ROW, GtkBox)

guint rb_count_unmarked (const RbPostingStore *store, guint source);

GtkWidget *rb_assumption_row_new (RbWorkspace *workspace, guint source, guint n_unmarked);

G_END_DECLS
