/* random-roles.h: roles with made-up openings and texts of any length, in three scripts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

typedef struct {
  RbFigures *figures;
  GPtrArray *texts; /* (element-type utf8): duties and texts of steps, each to be found on paper */
} RandomRoles;

void random_roles_make (RandomRoles *self, guint32 seed, guint n_roles);
void random_roles_clear (RandomRoles *self);
