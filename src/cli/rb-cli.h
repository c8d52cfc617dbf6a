/* rb-cli.h: the actions that need no display.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cli/rb-options.h"

G_BEGIN_DECLS

#define RB_EXIT_DONE 0
#define RB_EXIT_NOTHING_MATCHED 1
#define RB_EXIT_WRONG_USAGE 2
#define RB_EXIT_NOTHING_READ 3
#define RB_EXIT_REFUSED 4
#define RB_EXIT_NOT_WRITTEN 3

int rb_cli_run (const RbOptions *options);

G_END_DECLS
