/* rb-source-lines.h: where figures come from, in lines for the foot of a page.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

char *rb_sources_name (const RbLedger *ledger) G_GNUC_WARN_UNUSED_RESULT;
char *rb_source_dup_name (const RbSource *source) G_GNUC_WARN_UNUSED_RESULT;
GStrv rb_source_lines_new (RbFigures *figures) G_GNUC_WARN_UNUSED_RESULT;
char *rb_describe_losses (const RbLedger *ledger) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
