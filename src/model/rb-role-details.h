/* rb-role-details.h: what is counted of one role only when somebody asks.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

typedef struct {
  const char *name; /* owned by the corpus */
  guint n;          /* openings */
} RbNamedCount;

GArray *rb_role_count_places (RbFigures *figures, guint32 role) G_GNUC_WARN_UNUSED_RESULT;
GArray *rb_role_find_similar (RbFigures *figures, guint32 role) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
