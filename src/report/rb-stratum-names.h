/* rb-stratum-names.h: kinds of pay in words.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-tally.h"

G_BEGIN_DECLS

char *rb_stratum_name (RbCurrency currency, RbPeriod period) G_GNUC_WARN_UNUSED_RESULT;
char *rb_stratum_hint (const RbStratum *stratum, RbCurrency shown) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
