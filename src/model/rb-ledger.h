/* rb-ledger.h: what became of every record of every source.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-reason.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Of each reason this many places are kept; all are counted. */
#define RB_LEDGER_MAX_PLACES 50

/* MD5 of a source's content. A report id has 48 bits, so that a stronger digest would make it no
 * harder to find another content for an id, and SHA-256 would take a fifth of the reading time. */
#define RB_DIGEST_SIZE 16

/* Record, line and column count from 1, 0 where there is none; offset counts from 0. */
typedef struct {
  guint64 record;
  guint64 offset;
  guint64 line;
  guint64 column;
  char *text; /* (nullable): what was found there, or what is wrong with it */
} RbPlace;

typedef struct {
  guint64 count;
  GArray *places; /* (nullable) (element-type RbPlace) */
} RbReasonTally;

/* One file, standard input or the sample. */
typedef struct {
  char *path;   /* as the user named it; for display and for opening it again */
  char *format; /* (nullable): name of the posting format */
  gboolean invented;
  guint64 bytes;
  guint64 records;
  guint64 postings;
  guint64 repaired; /* records with at least one repair */
  guint64 refused;
  char *error; /* (nullable): why nothing could be read */
  guint8 digest[RB_DIGEST_SIZE];
  gint64 read_at; /* Unix time in seconds */
  RbReasonTally reasons[RB_N_REASONS];
} RbSource;

typedef struct _RbLedger RbLedger;

RbLedger *rb_ledger_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_ledger_free (RbLedger *self);

RbSource *rb_ledger_add_source (RbLedger *self, const char *path);
RbSource *rb_ledger_get_account (RbLedger *self, guint index);
guint rb_ledger_get_n_sources (const RbLedger *self);
const RbSource *rb_ledger_get_source (const RbLedger *self, guint index);
void rb_ledger_append_ledger (RbLedger *self, const RbLedger *other);

void rb_source_add (RbSource *source, RbReason reason, const RbPlace *place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbLedger, rb_ledger_free)

G_END_DECLS
