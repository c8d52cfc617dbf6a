/* rb-record-limits.h: how much a record may hold.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-record-splitter.h"

G_BEGIN_DECLS

typedef struct {
  guint n_members[RB_RECORD_MAX_DEPTH + 2]; /* of the open objects, by depth within the record */
  guint n_values;                           /* of those that are kept */
} RbRecordLimits;

void rb_record_limits_begin (RbRecordLimits *self);
RbRecordOutcome rb_record_limits_check (RbRecordLimits *self,
                                        const RbToken *token,
                                        guint record_depth,
                                        gboolean is_kept);

G_END_DECLS
