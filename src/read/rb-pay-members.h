/* rb-pay-members.h: from the members of a record to the pay of its posting.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-json.h"

G_BEGIN_DECLS

/* Each writes into the draft of the reading; a NULL node says nothing. */
void rb_pay_read_bounds (RbReading *reading, JsonNode *floor, JsonNode *ceiling);
void rb_pay_read_amount (RbReading *reading, JsonNode *amount);
void rb_pay_read_text (RbReading *reading, const char *text);
void rb_pay_read_currency (RbReading *reading, JsonNode *currency);
void rb_pay_read_period (RbReading *reading, JsonNode *period);

G_END_DECLS
