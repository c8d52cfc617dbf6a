/* rb-sort.h: sorting of amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rb_sort_amounts (gint64 *values, gsize n);

G_END_DECLS
