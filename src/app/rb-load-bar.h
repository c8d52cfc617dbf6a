/* rb-load-bar.h: a bar that tells how far the loading of a workspace is.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-workspace.h"
#include "kit/rb-work-bar.h"

G_BEGIN_DECLS

void rb_load_bar_follow (RbWorkBar *bar, RbWorkspace *workspace);

G_END_DECLS
