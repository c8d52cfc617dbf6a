/* rb-welcome.h: RbWelcome is the page shown before anything is: first run, or nothing readable.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_WELCOME (rb_welcome_get_type ())

G_DECLARE_FINAL_TYPE (RbWelcome, rb_welcome, RB, WELCOME, GtkBox)

void rb_welcome_set_workspace (RbWelcome *self, RbWorkspace *workspace);

char *rb_describe_unreadable (const RbLedger *ledger) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
