/* rb-openings-view.h: RbOpeningsView is the table of a role's postings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pick.h"
#include "model/rb-role.h"
#include "read/rb-dataset.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What of a role's postings the table shows. */
typedef enum {
  RB_SHOW_OPENINGS,
  RB_SHOW_SET_ASIDE,
  RB_SHOW_COPIES,
  RB_SHOW_ALL,
} RbShow;
#define RB_N_SHOWS 4

#define RB_TYPE_OPENINGS_VIEW (rb_openings_view_get_type ())

G_DECLARE_FINAL_TYPE (RbOpeningsView, rb_openings_view, RB, OPENINGS_VIEW, GtkBox)

void rb_openings_view_set_role (RbOpeningsView *self, RbRole *role, RbDataset *dataset);
void rb_openings_view_set_pick (RbOpeningsView *self, const RbPick *pick);
void rb_openings_view_set_show (RbOpeningsView *self, RbShow show);
GArray *rb_openings_view_list_rows (RbOpeningsView *self) G_GNUC_WARN_UNUSED_RESULT;
GListModel *rb_openings_view_get_rows (RbOpeningsView *self);

G_END_DECLS
