/* rb-holm.h: p values of several tests, adjusted for their number.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rb_holm_adjust (double *p_values, gsize n);

G_END_DECLS
