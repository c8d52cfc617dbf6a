/* rb-record-shape.h: where in a JSON document the records are.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-scanner.h"

G_BEGIN_DECLS

/* Records lie at most this deep: { "data": { "companies": [ { "jobs": [ record ] } ] } }. */
#define RB_SHAPE_MAX_STEPS 6

/* Each path leads from the root to records: names of members, and "*" for every element of a list
 * or every member of an object. The empty path stands for the root objects themselves. */
typedef struct {
  GPtrArray *paths; /* (element-type GStrv); empty: no records were found */
  gboolean is_empty_list;
} RbRecordShape;

void rb_record_shape_free (RbRecordShape *self);

typedef struct _RbShapeFinder RbShapeFinder;

RbShapeFinder *rb_shape_finder_new (guint64 offset, guint64 line) G_GNUC_WARN_UNUSED_RESULT;
void rb_shape_finder_free (RbShapeFinder *self);

gboolean rb_shape_finder_feed (RbShapeFinder *self, const guint8 *data, gsize size);
RbRecordShape *rb_shape_finder_finish (RbShapeFinder *self) G_GNUC_WARN_UNUSED_RESULT;
const RbFault *rb_shape_finder_get_fault (RbShapeFinder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbRecordShape, rb_record_shape_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbShapeFinder, rb_shape_finder_free)

G_END_DECLS
