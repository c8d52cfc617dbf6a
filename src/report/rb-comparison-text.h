/* rb-comparison-text.h: a comparison in sentences and in rows of cells.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-target.h"
#include "report/rb-comparison.h"

G_BEGIN_DECLS

GStrv rb_comparison_make_sentences (const RbComparison *self) G_GNUC_WARN_UNUSED_RESULT;
GStrv rb_comparison_make_basis (const RbComparison *self) G_GNUC_WARN_UNUSED_RESULT;
char *rb_comparison_describe_pair (const RbComparison *self,
                                   const RbDifference *difference) G_GNUC_WARN_UNUSED_RESULT;
char *rb_comparison_describe_difference (const RbComparison *self,
                                         guint row) G_GNUC_WARN_UNUSED_RESULT;
char *rb_comparison_describe_interval (const RbComparison *self,
                                       const RbDifference *difference) G_GNUC_WARN_UNUSED_RESULT;
char *rb_comparison_describe_openings (const RbComparedRole *row) G_GNUC_WARN_UNUSED_RESULT;
char *rb_comparison_describe_target (const RbComparison *self,
                                     const RbChartTarget *target) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
