/* rb-compare-view.h: RbCompareView is the page that shows roles side by side.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-compare-set.h"
#include "app/rb-salary-marks.h"
#include "model/rb-figures.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_COMPARE_VIEW (rb_compare_view_get_type ())

/* Emits "role-chosen" with the name of a role to show. */
G_DECLARE_FINAL_TYPE (RbCompareView, rb_compare_view, RB, COMPARE_VIEW, GtkBox)

void rb_compare_view_set_memory (RbCompareView *self, RbCompareSet *set, RbSalaryMarks *marks);
void rb_compare_view_set_figures (RbCompareView *self, RbFigures *figures);
void rb_compare_view_set_narrow (RbCompareView *self, gboolean is_narrow);
GtkStack *rb_compare_view_get_charts (RbCompareView *self);
gboolean rb_compare_view_get_shows_distributions (RbCompareView *self);
gboolean rb_compare_view_get_with_all (RbCompareView *self);

G_END_DECLS
