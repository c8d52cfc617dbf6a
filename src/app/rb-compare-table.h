/* rb-compare-table.h: RbCompareTable shows the figures of compared roles as rows and columns.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-comparison.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_COMPARE_TABLE (rb_compare_table_get_type ())

/* Its rows call the actions "compare.open", "compare.remove" and "compare.reference", each with the
 * name of a role. */
G_DECLARE_FINAL_TYPE (RbCompareTable, rb_compare_table, RB, COMPARE_TABLE, GtkWidget)

void rb_compare_table_set_comparison (RbCompareTable *self, const RbComparison *comparison);

G_END_DECLS
