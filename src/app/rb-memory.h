/* rb-memory.h: what a window remembers from one run to the next.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "kit/rb-split.h"
#include "model/rb-switches.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rb_memory_restore_window (GSettings *settings, GtkWindow *window, RbSplit *split);
void rb_memory_save_window (GSettings *settings, GtkWindow *window, RbSplit *split);

RbSwitches *rb_memory_load_switches (GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;
void rb_memory_save_switches (GSettings *settings, const RbSwitches *switches);

gboolean rb_memory_load_stratum (GSettings *settings, RbAssumption *stratum);
void rb_memory_save_stratum (GSettings *settings, const RbAssumption *stratum);

void rb_memory_forget (GSettings *settings);

G_END_DECLS
