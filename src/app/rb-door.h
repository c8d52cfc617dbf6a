/* rb-door.h: buttons that lead from a figure to the openings behind it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pick.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The action that a door calls, with a pick as its parameter. */
#define RB_DOOR_ACTION "role.show-openings"
#define RB_DOOR_TYPE "(uxxbuuu)"

GtkWidget *rb_door_new (const char *text, const RbPick *pick, const char *css_class);

RbPick rb_door_read (GVariant *parameter);

G_END_DECLS
