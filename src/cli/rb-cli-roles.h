/* rb-cli-roles.h: roles by the names that were typed, and messages to standard error.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cli/rb-options.h"
#include "model/rb-figures.h"

G_BEGIN_DECLS

void rb_cli_say (const RbOptions *options, const char *subject, const char *message);
guint32 rb_cli_find_role (const RbOptions *options, RbFigures *figures, const char *name);
GArray *rb_cli_find_roles (const RbOptions *options,
                           RbFigures *figures,
                           GStrv names) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
