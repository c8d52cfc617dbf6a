/* rb-confidence.h: the one confidence level of every interval (rules R5 and R16).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#define RB_CONFIDENCE_LEVEL 0.95

/* The two-sided quantile of the normal distribution at that level. */
#define RB_CONFIDENCE_Z 1.959963984540054
