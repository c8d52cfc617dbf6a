/* rb-work-bar.h: RbWorkBar tells how far a piece of work is, and offers to stop it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_WORK_BAR (rb_work_bar_get_type ())

G_DECLARE_FINAL_TYPE (RbWorkBar, rb_work_bar, RB, WORK_BAR, GtkBox)

/* Asks how far the work is. @words: (out) (transfer full): the same counted. Returns: from 0 to 1,
 * or less than 0 if nothing is known yet */
typedef double (*RbWorkTell) (char **words, gpointer data);

void rb_work_bar_set_action_name (RbWorkBar *self, const char *action_name);
void rb_work_bar_start (RbWorkBar *self, RbWorkTell tell, gpointer data);
void rb_work_bar_stop (RbWorkBar *self);

G_END_DECLS
