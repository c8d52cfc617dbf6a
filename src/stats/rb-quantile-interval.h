/* rb-quantile-interval.h: which ranks bound a percentile.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean
rb_quantile_interval (gsize n, double p, gsize *lower_rank, gsize *upper_rank, double *coverage);

G_END_DECLS
