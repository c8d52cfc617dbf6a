/* rb-dataset.h: what was opened: the corpus, and the sources its postings can be read again from.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-corpus.h"
#include "read/rb-byte-source.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define RB_TYPE_DATASET (rb_dataset_get_type ())

G_DECLARE_FINAL_TYPE (RbDataset, rb_dataset, RB, DATASET, GObject)

RbDataset *rb_dataset_new (RbCorpus *corpus, GPtrArray *sources) G_GNUC_WARN_UNUSED_RESULT;

RbCorpus *rb_dataset_get_corpus (RbDataset *self);
guint rb_dataset_get_n_sources (RbDataset *self);
RbByteSource *rb_dataset_get_source (RbDataset *self, guint index);
gboolean rb_dataset_has_readable (RbDataset *self);

JsonNode *rb_dataset_read_record (RbDataset *self, guint32 row, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
