/* rb-cli-paper.h: the action that writes sheets to a PDF file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cli/rb-options.h"
#include "read/rb-dataset.h"

G_BEGIN_DECLS

int rb_cli_export_pdf (const RbOptions *options, RbDataset *dataset, RbFigures *figures);

G_END_DECLS
