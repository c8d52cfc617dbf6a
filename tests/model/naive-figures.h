/* naive-figures.h: what postings count as, worked out the slow and obvious way.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-filter.h"
#include "model/rb-pay-rules.h"
#include "model/rb-posting-store.h"

typedef struct {
  const RbPostingDraft *drafts; /* borrowed, as is the next */
  const guint *roles;           /* which role each posting is of */
  guint n;
  gboolean *is_copy;
  gboolean *passes;
  RbCountedPay *pay;
} NaiveFigures;

NaiveFigures *naive_figures_new (const RbPostingDraft *drafts,
                                 const guint *roles,
                                 guint n,
                                 const RbSwitches *switches) G_GNUC_WARN_UNUSED_RESULT;
void naive_figures_free (NaiveFigures *self);
void naive_figures_filter (NaiveFigures *self, const RbFilter *filter, RbAssumption stratum);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaiveFigures, naive_figures_free)
