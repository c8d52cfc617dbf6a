/* rb-reading.h: collects what format readers find in records.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-ledger.h"
#include "model/rb-posting-store.h"
#include "model/rb-role-text.h"

G_BEGIN_DECLS

/* Where a record lies in its source. */
typedef struct {
  guint32 record; /* from 1 */
  guint32 length; /* bytes */
  guint64 offset; /* bytes */
  guint64 line;   /* from 1 */
} RbRecordPlace;

typedef struct {
  RbReason reason;
  RbRecordPlace place;
  guint64 column;   /* from 1, 0 where there is none */
  const char *text; /* (nullable): owned by the reading */
} RbNote;

/* One worker's results for a run of records. */
typedef struct {
  GArray *drafts;        /* (element-type RbPostingDraft) */
  GArray *notes;         /* (element-type RbNote) */
  GPtrArray *role_texts; /* (element-type RbRoleText) */
  guint n_refused;
  guint n_repaired;
  gboolean is_invented;

  RbPostingDraft draft; /* the posting being read */

  /* Private. */
  GStringChunk *texts;
  RbTextPool *places;   /* places repeat, and reading one takes a while */
  GPtrArray *countries; /* (element-type utf8): by number of the place */
  RbRecordPlace place;
  gunichar pay_symbol;
  gboolean was_repaired;
} RbReading;

RbReading *rb_reading_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_reading_free (RbReading *self);

void rb_reading_begin_record (RbReading *self, const RbRecordPlace *place);
void rb_reading_note (RbReading *self, RbReason reason, const char *text);
void rb_reading_note_at (
  RbReading *self, RbReason reason, const RbRecordPlace *place, guint64 column, const char *text);

void rb_reading_begin_posting (RbReading *self);
void rb_reading_end_posting (RbReading *self);

const char *rb_reading_keep (RbReading *self, const char *text);
const char *rb_reading_keep_line (RbReading *self, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbReading, rb_reading_free)

G_END_DECLS
