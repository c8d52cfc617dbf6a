/* rb-place-text.h: the country that a text about a place names.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *rb_country_from_text (const char *text);
const char *rb_country_of_place (const char *place);

G_END_DECLS
