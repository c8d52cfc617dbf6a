/* tally-text.h: writes tallies as text, so that tests can compare them at a glance.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-posting-store.h"
#include "model/rb-tally.h"

char *tally_text_amount (double ten_thousandths);
char *tally_text_stratum (RbCurrency currency, RbPeriod period);

char *tally_text_counts (const RbTally *tally);
char *tally_text_pay (const RbTally *tally);
char *tally_text_degrees (const RbTally *tally);
char *tally_text_levels (const RbTally *tally);
char *tally_text_points (const RbTally *tally);
char *tally_text_details (const RbTally *tally, const RbPostingStore *store);
