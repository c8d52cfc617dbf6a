/* rb-role.h: RbRole is a role: a list of its postings that carries its figures.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

#define RB_TYPE_ROLE (rb_role_get_type ())

/* A GListModel of RbPosting: all postings that the filter lets through, copies included. */
G_DECLARE_FINAL_TYPE (RbRole, rb_role, RB, ROLE, GObject)

RbRole *rb_role_new (RbFigures *figures, guint32 index) G_GNUC_WARN_UNUSED_RESULT;

RbFigures *rb_role_get_figures (RbRole *self);
guint32 rb_role_get_index (RbRole *self);
const char *rb_role_get_name (RbRole *self);
const RbTally *rb_role_get_tally (RbRole *self);

G_END_DECLS
