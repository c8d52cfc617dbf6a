/* rb-memory.h: what a window remembers from one run to the next.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-workspace.h"
#include "kit/rb-split.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rb_memory_restore_window (GSettings *settings, GtkWindow *window, RbSplit *split);
void rb_memory_save_window (GSettings *settings, GtkWindow *window, RbSplit *split);

void rb_memory_restore_workspace (GSettings *settings, RbWorkspace *workspace);
void rb_memory_save_workspace (GSettings *settings, RbWorkspace *workspace);

void rb_memory_forget (GSettings *settings);

G_END_DECLS
