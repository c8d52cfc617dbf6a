/* rb-pay-groups.h: the pay of a role by level, place, employer, degree or workplace.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pick.h"

G_BEGIN_DECLS

typedef struct {
  RbPick pick;       /* the openings of the group, whether they state pay or not */
  RbStratum stratum; /* its pay points in the display stratum; only n, points and mean are set */
} RbPayGroup;

/* The groups of one kind. */
typedef struct {
  GArray *groups;   /* (element-type RbPayGroup): those with enough pay points for a median */
  guint n_small;    /* groups with fewer */
  guint n_in_small; /* pay points in these */
  guint n_unnamed;  /* pay points that name no place or no employer */
} RbPayGroups;

RbPayGroups *
rb_pay_groups_new (RbFigures *figures, guint32 role, RbPickKind kind) G_GNUC_WARN_UNUSED_RESULT;
void rb_pay_groups_free (RbPayGroups *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPayGroups, rb_pay_groups_free)

G_END_DECLS
