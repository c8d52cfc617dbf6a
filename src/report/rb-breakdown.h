/* rb-breakdown.h: the pay of a role by level, place and so on, as rows of a chart and in words.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-rows.h"
#include "model/rb-pay-groups.h"
#include "report/rb-target-text.h"

G_BEGIN_DECLS

typedef struct _RbBreakdown RbBreakdown;

RbBreakdown *
rb_breakdown_new (RbFigures *figures, guint32 role, RbPickKind kind) G_GNUC_WARN_UNUSED_RESULT;
void rb_breakdown_free (RbBreakdown *self);

RbPickKind rb_breakdown_get_kind (const RbBreakdown *self);
gboolean rb_breakdown_is_telling (const RbBreakdown *self);
const RbChartRows *rb_breakdown_get_rows (const RbBreakdown *self);
const char *rb_breakdown_get_rest (const RbBreakdown *self);
void rb_breakdown_set_mark (RbBreakdown *self, double amount);

RbPick rb_breakdown_get_pick (const RbBreakdown *self, guint row);
RbTargetWords rb_breakdown_speak (const RbChartTarget *target, gpointer breakdown);

const char *rb_breakdown_kind_get_label (RbPickKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbBreakdown, rb_breakdown_free)

G_END_DECLS
