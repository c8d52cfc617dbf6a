/* kit-test.c: windows, waiting and dropping, for tests that need a display.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit-test.h"

/* How long anything may take; a test that waits for less than that does not depend on speed. */
#define PATIENCE_MS 20000

/* Returns: FALSE if there is no display; then the program has to end, and counts as skipped. */
gboolean
kit_test_init (int *argc, char ***argv)
{
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return FALSE;
    }

  g_test_init (argc, argv, NULL);

  return TRUE;
}

static gboolean
set_true_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

void
kit_test_wait (KitCondition condition, gpointer data)
{
  gboolean is_too_long = FALSE;
  const guint id = g_timeout_add (PATIENCE_MS, set_true_cb, &is_too_long);

  while (!condition (data))
    {
      g_main_context_iteration (NULL, TRUE);
      g_assert_false (is_too_long);
    }

  g_source_remove (id);
}

void
kit_test_pass_time (guint milliseconds)
{
  gboolean is_over = FALSE;

  g_timeout_add (milliseconds, set_true_cb, &is_over);

  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

typedef struct {
  GtkWidget *child;
  int width, height;
} Size;

static gboolean
has_size (gpointer data)
{
  const Size *size = data;

  return gtk_widget_get_mapped (size->child) && gtk_widget_get_width (size->child) == size->width &&
         gtk_widget_get_height (size->child) == size->height;
}

/* Puts @child into a window without decoration and waits until it has its size. */
GtkWidget *
kit_test_present (GtkWidget *child, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  kit_test_wait (has_size, &(Size){ child, width, height });

  return window;
}

void
kit_test_resize (GtkWidget *window, int width, int height)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (window));

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  kit_test_wait (has_size, &(Size){ child, width, height });
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* Destroys @window and waits until @object, which is in it, has been finalised. */
void
kit_test_drop (GtkWidget *window, gpointer object)
{
  gpointer watched = object;

  g_object_add_weak_pointer (object, &watched);
  gtk_window_destroy (GTK_WINDOW (window));
  kit_test_wait (is_gone, &watched);
}

/* Finds the first widget of a type, depth first, @root itself excluded. */
GtkWidget *
kit_test_find (GtkWidget *root, GType type)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        return child;

      GtkWidget *found = kit_test_find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}
