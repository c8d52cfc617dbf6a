/* rb-quantile.h: percentiles of sorted amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

double rb_quantile (const gint64 *sorted, gsize n, double p);

G_END_DECLS
