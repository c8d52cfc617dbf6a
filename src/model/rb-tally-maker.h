/* rb-tally-maker.h: counts sets of postings into tallies.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-corpus.h"
#include "model/rb-tally.h"

G_BEGIN_DECLS

/* What the switches and filters make of every row, worked out once for all tallies. */
typedef struct {
  guint8 *flags; /* RbRowFlags */
  guint16 *stratum;
  gint64 *point;
} RbCountedRows;

typedef enum {
  RB_ROW_PASSES = 1 << 0, /* the filters let it through */
  RB_ROW_UNIQUE = 1 << 1, /* it is no copy */
  RB_ROW_COUNTS = 1 << 2, /* its pay point is in the statistics */
  RB_ROW_CURRENCY_ASSUMED = 1 << 3,
  RB_ROW_PERIOD_ASSUMED = 1 << 4,
  RB_ROW_CONVERTED = 1 << 5,
  RB_ROW_KIND_SHIFT = 6, /* the two upper bits hold the RbPayKind */
} RbRowFlags;

guint16 rb_stratum_to_index (RbCurrency currency, RbPeriod period);
RbCurrency rb_stratum_index_to_currency (guint16 index);
RbPeriod rb_stratum_index_to_period (guint16 index);
int rb_stratum_compare (guint16 a, guint16 b);
guint rb_stratum_get_n_indices (void);

typedef struct _RbTallyMaker RbTallyMaker;

RbTallyMaker *rb_tally_maker_new (const RbPostingStore *store,
                                  const RbCountedRows *counted) G_GNUC_WARN_UNUSED_RESULT;
void rb_tally_maker_free (RbTallyMaker *self);

void rb_tally_maker_count (
  RbTallyMaker *self, const guint32 *rows, guint32 n_rows, gint64 *points, RbTally *tally);
void rb_tally_clear (RbTally *tally);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbTallyMaker, rb_tally_maker_free)

G_END_DECLS
