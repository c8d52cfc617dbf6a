/* rb-posting-store.h: postings in columns, one row each.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pay.h"
#include "model/rb-text-pool.h"
#include "model/rb-vocabulary.h"

G_BEGIN_DECLS

/* What a format reader found in one record. The store copies the texts. */
typedef struct {
  const char *title;
  const char *employer; /* (nullable), as are the other texts */
  const char *place;
  const char *country; /* ISO 3166 alpha-2 */
  const char *url;
  const char *pay_text; /* the source's own words, where pay was text */
  RbPay pay;
  guint32 posted; /* Julian day, 0 if not dated */
  guint32 positions;
  RbDegree degree;
  RbDegreeLevel degree_level;
  RbEmployment employment;
  RbLevel level;
  RbWorkplace workplace;
  guint32 source; /* index into the ledger */
  guint32 record; /* from 1 */
  guint64 offset; /* of the record's first byte */
  guint32 length; /* bytes */
} RbPostingDraft;

/* The columns, n_rows long each; read only. */
typedef struct {
  guint32 n_rows;
  RbTextId *title;
  RbTextId *employer;
  RbTextId *place;
  RbTextId *country;
  RbTextId *url;
  RbTextId *pay_text;
  gint64 *floor;
  gint64 *ceiling;
  RbCurrency *currency;
  guint8 *period;
  guint8 *pay_flags;
  guint8 *degree;
  guint8 *degree_level;
  guint8 *employment;
  guint8 *level;
  guint8 *workplace;
  guint32 *posted;
  guint32 *positions;
  guint32 *source;
  guint32 *record;
  guint64 *offset;
  guint32 *length;
} RbPostingColumns;

typedef struct _RbPostingStore RbPostingStore;

RbPostingStore *rb_posting_store_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_posting_store_free (RbPostingStore *self);

void rb_posting_store_append (RbPostingStore *self, const RbPostingDraft *draft);
void rb_posting_store_append_store (RbPostingStore *self,
                                    const RbPostingStore *other,
                                    guint32 source_shift);

const RbPostingColumns *rb_posting_store_get_columns (const RbPostingStore *self);
const char *rb_posting_store_get_text (const RbPostingStore *self, RbTextId id);
const RbTextPool *rb_posting_store_get_pool (const RbPostingStore *self);
RbPay rb_posting_store_get_pay (const RbPostingStore *self, guint32 row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPostingStore, rb_posting_store_free)

G_END_DECLS
