/* rb-reading-cells.h: tables of roles and openings as people read them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

GPtrArray *rb_reading_cells_of_roles (RbFigures *figures,
                                      const GArray *roles) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *rb_reading_cells_of_openings (RbFigures *figures,
                                         const GArray *rows) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
