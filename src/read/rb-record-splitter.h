/* rb-record-splitter.h: cuts a JSON document into its records.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-record-shape.h"

G_BEGIN_DECLS

#define RB_RECORD_MAX_DEPTH 64
#define RB_RECORD_MAX_MEMBERS 4096
#define RB_RECORD_MAX_TEXT ((guint64) 8 * 1024 * 1024)
#define RB_RECORD_MAX_SIZE ((guint64) 16 * 1024 * 1024)

/* Of the members that are kept: the parser takes hundreds of bytes for each. */
#define RB_RECORD_MAX_VALUES 100000

typedef enum {
  RB_RECORD_OK,
  RB_RECORD_NOT_AN_OBJECT,
  RB_RECORD_SYNTAX,
  RB_RECORD_TOO_DEEP,
  RB_RECORD_TOO_LARGE,
} RbRecordOutcome;

typedef enum {
  RB_RECORD_UNUSABLE_NUMBER = 1 << 0, /* one was replaced by null */
  RB_RECORD_REPLACED_ESCAPE = 1 << 1, /* one that stands for no character */
} RbRecordFlags;

typedef struct {
  guint64 number; /* from 1, damaged records included */
  guint64 offset;
  guint64 length;
  guint64 line;
  RbRecordOutcome outcome;
  RbFault fault; /* of a damaged record */

  /* Of a sound record: an object with the wanted members, safe to be parsed. */
  const char *text;
  gsize text_length;
  const char
    *context;      /* (nullable): the plain members of the object round the list, as an object */
  guint flags;     /* RbRecordFlags */
  guint n_members; /* of all objects in the text; a name given twice counts twice */
} RbRecord;

typedef void (*RbRecordFunc) (const RbRecord *record, gpointer data);

typedef struct _RbRecordSplitter RbRecordSplitter;

RbRecordSplitter *rb_record_splitter_new (const RbRecordShape *shape,
                                          GHashTable *wanted,
                                          guint64 offset,
                                          guint64 line,
                                          RbRecordFunc func,
                                          gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void rb_record_splitter_free (RbRecordSplitter *self);

void rb_record_splitter_feed (RbRecordSplitter *self, const guint8 *data, gsize size);
void rb_record_splitter_finish (RbRecordSplitter *self);
const RbFault *rb_record_splitter_get_fault (RbRecordSplitter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbRecordSplitter, rb_record_splitter_free)

G_END_DECLS
