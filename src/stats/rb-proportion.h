/* rb-proportion.h: the interval of a share.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rb_proportion_interval (gsize x, gsize n, double *lower, double *upper);

G_END_DECLS
