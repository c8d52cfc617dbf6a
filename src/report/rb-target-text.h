/* rb-target-text.h: what a part of a chart stands for, in words.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-target.h"
#include "report/rb-chart-unit.h"

G_BEGIN_DECLS

/* Both are new strings. */
typedef struct {
  char *amount;  /* "$120,000 – $130,000" */
  char *meaning; /* "15 openings, 12%" */
} RbTargetWords;

RbTargetWords rb_target_make_words (const RbChartTarget *target, const RbChartUnit *unit, gsize n);
void rb_target_words_clear (RbTargetWords *self);

char *rb_target_describe (const RbChartTarget *target,
                          const RbChartUnit *unit,
                          gsize n) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RbTargetWords, rb_target_words_clear)

G_END_DECLS
