/* rb-export-cells.h: roles and openings as rows of cells, the same in every locale.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

/* Rows are GStrv; the first one is the header. */
GPtrArray *rb_export_cells_of_roles (RbFigures *figures) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *rb_export_cells_of_some_roles (RbFigures *figures,
                                          const guint32 *roles,
                                          guint n_roles) G_GNUC_WARN_UNUSED_RESULT;
GStrv rb_export_opening_columns (void) G_GNUC_WARN_UNUSED_RESULT;
GStrv rb_export_cells_of_opening (RbFigures *figures, guint32 row) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
