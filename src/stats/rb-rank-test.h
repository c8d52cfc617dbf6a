/* rb-rank-test.h: whether one sample tends to lie above another.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  double u;     /* pairs in which the first sample is above, ties as halves */
  double sigma; /* standard deviation of u, corrected for ties */
  double z;     /* distance of u from its expectation in sigmas, corrected for continuity */
  double p;     /* two-sided, from 0 to 1 */
} RbRankTest;

RbRankTest rb_rank_test (const gint64 *x, gsize m, const gint64 *y, gsize n);

G_END_DECLS
