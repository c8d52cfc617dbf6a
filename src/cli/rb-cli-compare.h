/* rb-cli-compare.h: the actions that compare roles and write charts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cli/rb-options.h"
#include "model/rb-figures.h"

G_BEGIN_DECLS

int rb_cli_compare (const RbOptions *options, RbFigures *figures, gboolean is_aligned);
int rb_cli_export_chart (const RbOptions *options, RbFigures *figures);

G_END_DECLS
