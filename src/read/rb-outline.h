/* rb-outline.h: the structure of a JSON document, with what is alike taken together.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-scanner.h"

G_BEGIN_DECLS

/* The name under which elements of lists are kept. */
#define RB_OUTLINE_ELEMENT "*"

/* All values at one path. The elements of a list share a path; so do the members of an object that
 * are objects themselves, besides having paths of their own. */
typedef struct _RbOutline RbOutline;
struct _RbOutline {
  char *name;
  guint n_objects;
  guint n_arrays;
  guint n_scalars;
  GPtrArray *children;   /* (element-type RbOutline): in the order of first appearance */
  RbOutline *any;        /* (nullable): the object-valued members of the objects here, as one */
  GHashTable *n_of_name; /* (nullable): how many of the objects here have a member of that name */
};

RbOutline *rb_outline_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;
void rb_outline_free (RbOutline *self);

RbOutline *rb_outline_get_child (const RbOutline *self, const char *name);
RbOutline *rb_outline_ensure_child (RbOutline *self, const char *name);
void rb_outline_count_name (RbOutline *self, const char *name);
gboolean rb_outline_has_name (const RbOutline *self, const char *name);
gboolean rb_outline_looks_like_posting (const RbOutline *self);

G_END_DECLS
