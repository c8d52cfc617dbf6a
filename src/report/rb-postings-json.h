/* rb-postings-json.h: single postings as JSON, for scripts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "report/rb-json-writer.h"

G_BEGIN_DECLS

char *rb_posting_to_json (RbFigures *figures,
                          guint32 row,
                          RbJsonWriter *writer) G_GNUC_WARN_UNUSED_RESULT;
char *rb_ledger_to_json (const RbLedger *ledger) G_GNUC_WARN_UNUSED_RESULT;
char *rb_day_to_iso (guint32 day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
