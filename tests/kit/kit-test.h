/* kit-test.h: windows, waiting and dropping, for tests that need a display.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef gboolean (*KitCondition) (gpointer data);

gboolean kit_test_init (int *argc, char ***argv);

GtkWidget *kit_test_present (GtkWidget *child, int width, int height);
void kit_test_resize (GtkWidget *window, int width, int height);
void kit_test_wait (KitCondition condition, gpointer data);
void kit_test_pass_time (guint milliseconds);
void kit_test_drop (GtkWidget *window, gpointer object);

GtkWidget *kit_test_find (GtkWidget *root, GType type);

G_END_DECLS
