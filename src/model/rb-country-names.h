/* rb-country-names.h: the codes and names of countries.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words are given as rb_word_fold() writes them; codes are ISO 3166-1 alpha-2, static strings. */
const char *rb_country_from_alpha2 (const char *folded);
const char *rb_country_from_alpha3 (const char *folded);
const char *rb_country_from_name (const char *folded);

G_END_DECLS
