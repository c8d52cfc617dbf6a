/* rb-page-items.h: the small repeated parts of a page as widgets.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-role-page.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *rb_page_fact_new (const RbPageFact *fact, gboolean is_narrow);
GtkWidget *rb_page_value_new (const RbPageValue *value, gboolean is_narrow);
void rb_page_degree_attach (const RbPageDegree *degree, GtkGrid *grid, int row);
GtkWidget *rb_page_item_new (const RbPageItem *item, guint number);

void rb_box_clear (GtkBox *box);

G_END_DECLS
