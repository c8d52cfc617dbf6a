/* rb-load-bar.h: RbLoadBar tells how far a loading is, and stops it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_LOAD_BAR (rb_load_bar_get_type ())

G_DECLARE_FINAL_TYPE (RbLoadBar, rb_load_bar, RB, LOAD_BAR, GtkBox)

void rb_load_bar_set_workspace (RbLoadBar *self, RbWorkspace *workspace);

G_END_DECLS
