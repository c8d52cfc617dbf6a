/* rb-title.h: what in a job title belongs to the posting, not to the role (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rb_title_strip (const char *title, const char *place, const char *country);
gboolean rb_title_may_hold_place (const char *title);

G_END_DECLS
