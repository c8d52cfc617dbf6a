/* rb-shift.h: by how much one sample lies above another.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  double shift;
  double lower;
  double upper;
} RbShift;

RbShift rb_shift (const gint64 *x, gsize m, const gint64 *y, gsize n);

G_END_DECLS
