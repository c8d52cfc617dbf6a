/* rb-mark-list.h: RbMarkList keeps a mark for each part of a chart.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef char *(*RbMarkNamer) (GtkWidget *chart, const RbChartTarget *target);

/* @index is RB_CHART_NOTHING when the focus leaves. */
typedef void (*RbMarkFocused) (GtkWidget *chart, int index);

typedef struct _RbMarkList RbMarkList;

RbMarkList *rb_mark_list_new (GtkWidget *chart,
                              RbMarkNamer namer,
                              RbMarkFocused focused) G_GNUC_WARN_UNUSED_RESULT;
void rb_mark_list_free (RbMarkList *self);

guint rb_mark_list_get_length (const RbMarkList *self);
void rb_mark_list_set_targets (RbMarkList *self, GArray *targets);
void rb_mark_list_allocate (RbMarkList *self, GArray *targets);
void rb_mark_list_grab_focus (RbMarkList *self, int index);

G_END_DECLS
