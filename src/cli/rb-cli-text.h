/* rb-cli-text.h: the answers of the command line as text.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

char *rb_cli_list_to_text (RbFigures *figures, gboolean is_aligned) G_GNUC_WARN_UNUSED_RESULT;
char *rb_cli_postings_to_text (RbFigures *figures,
                               const GArray *rows,
                               gboolean is_aligned) G_GNUC_WARN_UNUSED_RESULT;
char *rb_cli_ledger_to_text (const RbLedger *ledger) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
