/* naive-quantile.h: percentiles and their intervals by their definitions.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

double naive_quantile (const gint64 *sorted, gsize n, double p);
gboolean naive_quantile_interval (guint n, double p, guint *lower_rank, guint *upper_rank);
