/* app-test.c: a main window with data in it, for tests that need a display.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app-test.h"

#include "app/rb-application.h"

#include <glib/gstdio.h>

/* What depends on a size is told of it a moment later. */
#define SETTLING_MS 50

#define MAX_WISHES 100

static RbApplication *application;

/* Returns: FALSE if there is no display; then the program has to end, and counts as skipped. */
gboolean
app_test_init (int *argc, char ***argv)
{
  g_set_prgname ("io.github.rolebook.Rolebook");
  g_set_application_name ("Rolebook");

  if (!kit_test_init (argc, argv))
    return FALSE;

  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 11",
                "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, NULL);

  application = rb_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  return TRUE;
}

void
app_test_finish (void)
{
  g_clear_object (&application);
}

static gboolean
has_figures (gpointer data)
{
  RbWorkspace *workspace = rb_window_get_workspace (data);

  return rb_workspace_get_state (workspace) == RB_WORKSPACE_READY;
}

void
app_test_wait_for_figures (RbWindow *window)
{
  kit_test_wait (has_figures, window);
}

static gboolean
has_any_size (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

/* The size of a window holds the border that it draws itself where nothing draws shadows. */
static int
measure_border (RbWindow *window)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (window));

  kit_test_wait (has_any_size, child);

  return gdk_surface_get_width (gtk_native_get_surface (GTK_NATIVE (window))) -
         gtk_widget_get_width (child);
}

static gboolean
has_size (GtkWidget *child, int width, int height)
{
  return gtk_widget_get_width (child) == width && gtk_widget_get_height (child) == height;
}

/* Makes what is inside the window @width and @height large. A wish for a size that GTK has just
 * begun to allow may get lost on X11, and is repeated. */
void
app_test_resize (RbWindow *window, int width, int height)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (window));

  kit_test_pass_time (SETTLING_MS);

  const int border = measure_border (window);

  for (guint i = 0; i < MAX_WISHES && !has_size (child, width, height); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), width + border + (int) (i % 2),
                                   height + border);
      gtk_widget_queue_draw (child);
      kit_test_pass_time (SETTLING_MS);
    }

  g_assert_cmpint (gtk_widget_get_width (child), ==, width);
  g_assert_cmpint (gtk_widget_get_height (child), ==, height);
  kit_test_pass_time (SETTLING_MS);
}

static RbWindow *
open_inputs (RbInputList *inputs, const char *role, int width, int height)
{
  RbWindow *window = rb_window_new (GTK_APPLICATION (application), NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);

  if (inputs != NULL)
    rb_workspace_open (rb_window_get_workspace (window), inputs, FALSE);

  if (role != NULL)
    rb_window_wish (window, role, NULL);

  gtk_window_present (GTK_WINDOW (window));

  if (inputs != NULL)
    app_test_wait_for_figures (window);

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  gtk_window_set_focus_visible (GTK_WINDOW (window), FALSE);
  app_test_resize (window, width, height);

  return window;
}

/* Opens a window on the file @path, on the sample if that is "sample", on nothing if it is NULL. */
RbWindow *
app_test_open (const char *path, const char *role, int width, int height)
{
  RbInputList *inputs = path != NULL ? rb_input_list_new () : NULL;

  if (g_strcmp0 (path, "sample") == 0)
    rb_input_list_add_sample (inputs);
  else if (path != NULL)
    g_assert_true (rb_input_list_add_path (inputs, path, NULL));

  return open_inputs (inputs, role, width, height);
}

/* Opens a window on a file that holds @json. */
RbWindow *
app_test_open_text (const char *json, const char *role, int width, int height)
{
  g_autofree char *path = NULL;
  int file = g_file_open_tmp ("rolebook-XXXXXX.json", &path, NULL);

  g_assert_cmpint (file, >=, 0);
  g_assert_true (g_close (file, NULL));
  g_assert_true (g_file_set_contents (path, json, -1, NULL));

  RbWindow *window = app_test_open (path, role, width, height);

  g_unlink (path);

  return window;
}

void
app_test_close (RbWindow *window)
{
  kit_test_drop (GTK_WIDGET (window), window);
}
