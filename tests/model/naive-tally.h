/* naive-tally.h: tallies of postings, counted the slow and obvious way.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-tally.h"

#include "naive-figures.h"

#define NAIVE_ALL_ROLES G_MAXUINT

RbTally *naive_tally_new (const NaiveFigures *figures, guint role) G_GNUC_WARN_UNUSED_RESULT;
void naive_tally_free (RbTally *tally);
