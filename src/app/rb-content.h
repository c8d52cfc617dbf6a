/* rb-content.h: RbContent is the pane beside the sidebar: a role's pages, or the comparison.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-compare-set.h"
#include "app/rb-shown.h"
#include "app/rb-workspace.h"
#include "kit/rb-toast-overlay.h"
#include "model/rb-role.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_CONTENT (rb_content_get_type ())

/* The property "shows-comparison" notifies. Emits "role-chosen" with the name of a role to show. */
G_DECLARE_FINAL_TYPE (RbContent, rb_content, RB, CONTENT, GtkBox)

void rb_content_set_up (RbContent *self,
                        RbWorkspace *workspace,
                        RbToastOverlay *toasts,
                        GSettings *settings);
RbCompareSet *rb_content_get_compared (RbContent *self);

void rb_content_set_role (RbContent *self, RbRole *role);
void rb_content_set_folded (RbContent *self, gboolean is_folded);

gboolean rb_content_get_shows_comparison (RbContent *self);
void rb_content_show_comparison (RbContent *self, gboolean is_shown);
gboolean rb_content_get_shows_openings (RbContent *self);
void rb_content_show_page (RbContent *self, const char *page);

void rb_content_add_compared (RbContent *self, const char *name);
void rb_content_toggle_compared (RbContent *self, const char *name);
void rb_content_wish_compared (RbContent *self, const char *const *names);
gboolean rb_content_undo (RbContent *self);
void rb_content_forget (RbContent *self);
void rb_content_focus_salary (RbContent *self);
RbShown *rb_content_dup_shown (RbContent *self) G_GNUC_WARN_UNUSED_RESULT;
GArray *rb_content_list_openings (RbContent *self) G_GNUC_WARN_UNUSED_RESULT;
char *rb_content_dup_text (RbContent *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
