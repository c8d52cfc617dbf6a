/* rb-corpus.h: all postings of the opened files, grouped into roles.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-copies.h"
#include "model/rb-ledger.h"
#include "model/rb-posting-store.h"
#include "model/rb-role-text.h"

G_BEGIN_DECLS

#define RB_NO_ROLE G_MAXUINT32

#define RB_TYPE_CORPUS (rb_corpus_get_type ())

G_DECLARE_FINAL_TYPE (RbCorpus, rb_corpus, RB, CORPUS, GObject)

RbCorpus *rb_corpus_new (RbPostingStore *store,
                         RbLedger *ledger,
                         RbCatalogue *catalogue) G_GNUC_WARN_UNUSED_RESULT;

const RbPostingStore *rb_corpus_get_store (RbCorpus *self);
const RbLedger *rb_corpus_get_ledger (RbCorpus *self);
const RbCatalogue *rb_corpus_get_catalogue (RbCorpus *self);
gboolean rb_corpus_is_invented (RbCorpus *self);

guint32 rb_corpus_get_n_roles (RbCorpus *self);
const char *rb_corpus_get_role_name (RbCorpus *self, guint32 role);
const guint32 *rb_corpus_get_role_rows (RbCorpus *self, guint32 role, guint32 *n_rows);
guint32 rb_corpus_find_role (RbCorpus *self, const char *name, GPtrArray *candidates);

guint32 rb_corpus_get_role_of_row (RbCorpus *self, guint32 row);
guint32 rb_corpus_get_copy_of (RbCorpus *self, guint32 row);

G_END_DECLS
