/* rb-html-entity.h: the character references of HTML.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gsize rb_html_entity_read (const char *text, gunichar *c);

G_END_DECLS
