/* town.h: a made-up corpus whose figures were counted by hand.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "corpus-builder.h"

extern const CorpusRow town[];

/* Its pay points: those by the hour, and those in strata of one. */
#define TOWN_HOURS "USD/hour 7: 18 19 20 21 22 35 40 mean 25"
#define TOWN_REST "EUR/month 1: 2500 mean 2500; USD/- 1: 5000 mean 5000; -/- 1: 5000 mean 5000"
