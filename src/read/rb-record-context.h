/* rb-record-context.h: the plain members of the objects round a record.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-path-match.h"

G_BEGIN_DECLS

/* Plain data; all zero before the first object. */
typedef struct {
  GString *levels[RB_PATH_MAX_DEPTH + 1]; /* (nullable): by depth of their members */
  gsize length;                           /* of the running level before the running member */
} RbRecordContext;

void rb_record_context_clear (RbRecordContext *self);

void rb_record_context_enter (RbRecordContext *self, guint depth);
GString *rb_record_context_begin_member (RbRecordContext *self, guint depth, const char *name);
void rb_record_context_drop_member (RbRecordContext *self, GString *level);
void rb_record_context_end_member (RbRecordContext *self, GString *level, gboolean is_unusual);
GString *rb_record_context_find (const RbRecordContext *self, guint depth);

G_END_DECLS
