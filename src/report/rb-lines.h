/* rb-lines.h: sentences gathered one after the other.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void rb_lines_take (GStrvBuilder *lines, char *line);

G_END_DECLS
