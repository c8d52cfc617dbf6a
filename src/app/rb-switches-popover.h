/* rb-switches-popover.h: RbSwitchesPopover changes how pay is counted.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-switches.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_SWITCHES_POPOVER (rb_switches_popover_get_type ())

/* Emits "switches-chosen" with the #RbSwitches that were chosen, at every change. */
G_DECLARE_FINAL_TYPE (RbSwitchesPopover, rb_switches_popover, RB, SWITCHES_POPOVER, GtkPopover)

void rb_switches_popover_set_switches (RbSwitchesPopover *self, const RbSwitches *switches);

G_END_DECLS
