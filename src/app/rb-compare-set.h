/* rb-compare-set.h: RbCompareSet holds the names of the roles that are compared.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

#define RB_TYPE_COMPARE_SET (rb_compare_set_get_type ())

/* Up to eight. Emits "changed". */
G_DECLARE_FINAL_TYPE (RbCompareSet, rb_compare_set, RB, COMPARE_SET, GObject)

RbCompareSet *rb_compare_set_new (GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

guint rb_compare_set_get_length (RbCompareSet *self);
const char *rb_compare_set_get_name (RbCompareSet *self, guint index);
GArray *rb_compare_set_find_roles (RbCompareSet *self,
                                   RbFigures *figures) G_GNUC_WARN_UNUSED_RESULT;
gboolean rb_compare_set_contains (RbCompareSet *self, const char *name);
gboolean rb_compare_set_is_full (RbCompareSet *self);

gboolean rb_compare_set_add (RbCompareSet *self, const char *name);
void rb_compare_set_remove (RbCompareSet *self, const char *name);
void rb_compare_set_clear (RbCompareSet *self);
gboolean rb_compare_set_undo (RbCompareSet *self);

G_END_DECLS
