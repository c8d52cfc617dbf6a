/* rb-filter.h: which postings are looked at.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-posting-store.h"

G_BEGIN_DECLS

/* What is 0 or NULL does not filter. */
typedef struct {
  char *place;   /* part of the place's name, in any case */
  guint32 since; /* Julian day */
  guint32 until; /* Julian day */
  guint degrees; /* one bit for each RbDegree that is let through */
  guint types;   /* one bit for each RbEmployment that is let through */
  gboolean pay_stated;
  gint64 pay_from; /* pay point in the display stratum, this one included */
  gint64 pay_to;   /* this one included */
  guint fewest;    /* openings a role needs to be shown */
} RbFilter;

RbFilter *rb_filter_new (void) G_GNUC_WARN_UNUSED_RESULT;
RbFilter *rb_filter_copy (const RbFilter *self) G_GNUC_WARN_UNUSED_RESULT;
void rb_filter_free (RbFilter *self);
gboolean rb_filter_is_set (const RbFilter *self);

guint8 *rb_filter_match_rows (const RbFilter *self, const RbPostingStore *store);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbFilter, rb_filter_free)

G_END_DECLS
