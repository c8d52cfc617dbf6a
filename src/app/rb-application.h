/* rb-application.h: RbApplication is the program with windows.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cli/rb-options.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_APPLICATION (rb_application_get_type ())

G_DECLARE_FINAL_TYPE (RbApplication, rb_application, RB, APPLICATION, GtkApplication)

RbApplication *rb_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

int rb_application_run_with_options (RbApplication *self, const RbOptions *options);

G_END_DECLS
