/* test-locale.h: real locales for tests, made where the machine has none.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

void test_locale_init (void);
void test_locale_finish (void);
gboolean test_locale_set (const char *name);
