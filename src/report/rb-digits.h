/* rb-digits.h: groups of digits as a locale writes them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rb_digits_group (const char *digits,
                       const char *grouping,
                       const char *separator) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
