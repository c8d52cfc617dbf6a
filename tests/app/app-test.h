/* app-test.h: a main window with data in it, for tests that need a display.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-window.h"

#include "kit-test.h"

G_BEGIN_DECLS

gboolean app_test_init (int *argc, char ***argv);
void app_test_finish (void);

RbWindow *app_test_open (const char *path, const char *role, int width, int height);
RbWindow *app_test_open_text (const char *json, const char *role, int width, int height);
void app_test_wait_for_figures (RbWindow *window);
void app_test_resize (RbWindow *window, int width, int height);
void app_test_close (RbWindow *window);

G_END_DECLS
