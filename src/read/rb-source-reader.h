/* rb-source-reader.h: reads one source record by record.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-ledger.h"
#include "read/rb-byte-source.h"
#include "read/rb-pipeline.h"

G_BEGIN_DECLS

#define RB_READ_BLOCK_SIZE ((gsize) 1024 * 1024)

/* What the reading of all sources of one loading shares. */
typedef struct {
  RbPipeline *pipeline;
  GHashTable *wanted; /* (element-type utf8 utf8): members that formats ask for */
  guint8 *buffer;     /* of RB_READ_BLOCK_SIZE bytes */
  GCancellable *cancellable;
  void (*progress) (guint64 offset, gpointer data); /* within the running source */
  gpointer data;
} RbReadContext;

gboolean rb_source_read (const RbReadContext *context,
                         RbByteSource *bytes,
                         guint index,
                         RbSource *account,
                         GError **error);

G_END_DECLS
