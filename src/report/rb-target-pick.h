/* rb-target-pick.h: the openings that a part of a chart stands for.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"
#include "chart/rb-chart-target.h"
#include "model/rb-pick.h"

G_BEGIN_DECLS

RbPick rb_target_make_pick (const RbChartData *data, const RbChartTarget *target);

G_END_DECLS
