/* rb-report-id.h: the short id of a set of inputs, switches and filters (R20).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-filter.h"
#include "model/rb-ledger.h"
#include "model/rb-switches.h"

G_BEGIN_DECLS

char *rb_report_id_new (const RbLedger *ledger,
                        const RbSwitches *switches,
                        const RbFilter *filter,
                        const RbAssumption *stratum) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
