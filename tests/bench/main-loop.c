/* main-loop.c: how long the window does not answer while it reads a file and shows it.
 *
 * Prints for each thing done the longest time between two polls of the main loop, in wall-clock
 * time and in time of the main thread itself.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-application.h"
#include "app/rb-window.h"

#include <time.h>

static gint64 last_wall;
static gint64 last_thread;
static gint64 longest_wall;
static gint64 longest_thread;

static gint64
get_thread_time (void)
{
  struct timespec now = { 0 };

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static int
poll_timed (GPollFD *files, guint n_files, int timeout)
{
  if (last_wall != 0)
    {
      longest_wall = MAX (longest_wall, g_get_monotonic_time () - last_wall);
      longest_thread = MAX (longest_thread, get_thread_time () - last_thread);
    }

  const int n_ready = g_poll (files, n_files, timeout);

  last_wall = g_get_monotonic_time ();
  last_thread = get_thread_time ();

  return n_ready;
}

static void
run_for (gint64 microseconds)
{
  const gint64 end = g_get_monotonic_time () + microseconds;

  while (g_get_monotonic_time () < end)
    {
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

static void
report (const char *what)
{
  run_for (G_USEC_PER_SEC);
  g_print ("%s: longest block %.1f ms (%.1f ms of the main thread)\n", what,
           (double) longest_wall / 1000.0, (double) longest_thread / 1000.0);
  longest_wall = 0;
  longest_thread = 0;
}

int
main (int argc, char **argv)
{
  if (argc != 2 || !gtk_init_check ())
    return 2;

  g_set_prgname ("io.github.rolebook.Rolebook");
  g_set_application_name ("Rolebook");

  g_autoptr (RbApplication) application = rb_application_new ();
  RbInputList *inputs = rb_input_list_new ();

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);

  if (!g_application_register (G_APPLICATION (application), NULL, NULL) ||
      !rb_input_list_add_path (inputs, argv[1], NULL))
    return 2;

  RbWindow *window = rb_window_new (GTK_APPLICATION (application), NULL);
  RbWorkspace *workspace = rb_window_get_workspace (window);

  gtk_window_present (GTK_WINDOW (window));
  run_for (G_USEC_PER_SEC);

  const gint64 begin = g_get_monotonic_time ();

  g_main_context_set_poll_func (NULL, poll_timed);
  rb_workspace_open (workspace, inputs, FALSE);

  while (rb_workspace_get_state (workspace) == RB_WORKSPACE_LOADING)
    g_main_context_iteration (NULL, TRUE);

  const gint64 end = g_get_monotonic_time ();

  /* What comes to the screen afterwards counts as well. */
  report ("reading");
  g_print ("figures after %.2f s\n", (double) (end - begin) / G_USEC_PER_SEC);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-role", NULL);
  report ("next role");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "openings");
  report ("openings");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  gtk_editable_set_text (GTK_EDITABLE (gtk_root_get_focus (GTK_ROOT (window))), "role 1");
  report ("search");
  gtk_window_destroy (GTK_WINDOW (window));

  return 0;
}
