/* rb-flow-table.h: tables whose head is repeated on every page, and figures side by side.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-flow.h"

G_BEGIN_DECLS

/* A figure with the words over and under it. */
typedef struct {
  const char *over;  /* (nullable) */
  const char *value; /* in a size of its own */
  const char *under; /* (nullable) */
  const char *basis; /* (nullable) */
  gboolean is_bold;
} RbFigureColumn;

void rb_flow_add_figures (RbFlow *self,
                          RbType type,
                          const RbFigureColumn *columns,
                          guint n_columns,
                          guint n_slots,
                          gboolean has_rules);

typedef struct {
  const char *title;
  gboolean is_numeric;
} RbTableColumn;

/* Cells are strings of their own, NULL for an empty one, row by row. */
void
rb_flow_add_table (RbFlow *self, const RbTableColumn *columns, guint n_columns, GPtrArray *cells);

G_END_DECLS
