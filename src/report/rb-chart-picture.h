/* rb-chart-picture.h: the picture of a role or of a comparison, ready to be drawn or written.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-comparison-chart.h"
#include "report/rb-picture.h"
#include "report/rb-role-page.h"

G_BEGIN_DECLS

typedef struct _RbChartPicture RbChartPicture;

RbChartPicture *rb_chart_picture_new_for_role (RbFigures *figures,
                                               const RbRolePage *page) G_GNUC_WARN_UNUSED_RESULT;
RbChartPicture *
rb_chart_picture_new_for_comparison (const RbComparison *comparison,
                                     const RbComparisonChart *chart,
                                     gboolean as_distributions) G_GNUC_WARN_UNUSED_RESULT;
void rb_chart_picture_free (RbChartPicture *self);

const RbPicture *rb_chart_picture_get (const RbChartPicture *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbChartPicture, rb_chart_picture_free)

G_END_DECLS
