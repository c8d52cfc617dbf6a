/* rb-role-chart.h: from the pay of a role to the input of its chart.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"
#include "model/rb-pick.h"
#include "report/rb-target-text.h"

G_BEGIN_DECLS

typedef struct _RbRoleChart RbRoleChart;

RbRoleChart *rb_role_chart_new (const RbStratum *stratum) G_GNUC_WARN_UNUSED_RESULT;
void rb_role_chart_free (RbRoleChart *self);

const RbChartData *rb_role_chart_get_data (const RbRoleChart *self);
void rb_role_chart_set_mark (RbRoleChart *self, double amount);
RbTargetWords rb_role_chart_speak (const RbChartTarget *target, gpointer chart);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbRoleChart, rb_role_chart_free)

G_END_DECLS
