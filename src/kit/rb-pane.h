/* rb-pane.h: one of two panes: its size, whether it is seen, and where its focus was.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct {
  GtkWidget *widget;     /* (nullable): a child of the split */
  GtkWidget *last_focus; /* (nullable): weak; what had the focus when the pane was hidden */
} RbPane;

void rb_pane_clear (RbPane *self);

void rb_pane_measure_width (const RbPane *self, int *minimum, int *natural);
void rb_pane_measure_height (const RbPane *self, int width, int *minimum, int *natural);
void rb_pane_allocate (const RbPane *self, double x, int width, int height);

void rb_pane_show (const RbPane *self, gboolean is_seen, gboolean takes_focus);
void rb_pane_pass_focus (RbPane *self, RbPane *other);

G_END_DECLS
