/* test-pictures.c: the window looks as it did when somebody last looked at it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app-test.h"
#include "kept-picture.h"
#include "picture.h"

/* What is laid out and drawn behind the first frame is there by then. */
#define SETTLING_MS 400

typedef struct {
  const char *name;
  const char *data; /* (nullable) */
  const char *role; /* (nullable) */
  const char *page;
  int width, height;
  gboolean dark;
  gboolean rtl;
} PictureCase;

static const PictureCase cases[] = {
  { "first-run", NULL, NULL, NULL, 1000, 700, FALSE, FALSE },
  { "role-1", "sample", "Back End Software Engineer", "summary", 1000, 700, FALSE, FALSE },
  { "role-3", "sample", "Epidemiologist", "summary", 1000, 700, FALSE, FALSE },
  { "role-8", "sample", "Urban Planner", "summary", 1000, 700, FALSE, FALSE },
  { "role-230", "sample", "Registered Nurse", "summary", 1000, 700, FALSE, FALSE },
  { "role-230-dark", "sample", "Registered Nurse", "summary", 1000, 700, TRUE, FALSE },
  { "role-1-narrow-dark", "sample", "Back End Software Engineer", "summary", 360, 700, TRUE,
    FALSE },
  { "role-230-narrow", "sample", "Registered Nurse", "summary", 360, 700, FALSE, FALSE },
  { "openings", "sample", "Registered Nurse", "openings", 1000, 700, FALSE, FALSE },
  { "role-230-right-to-left", "sample", "Registered Nurse", "summary", 1000, 700, FALSE, TRUE },
};

/* The kept pictures are of GTK 4.8; later ones draw its widgets in other ways. */
static gboolean
is_other_gtk (void)
{
  if (gtk_get_minor_version () == 8)
    return FALSE;

  g_test_skip ("the pictures are of another version of GTK");

  return TRUE;
}

static void
test_picture (gconstpointer data)
{
  const PictureCase *test = data;

  if (is_other_gtk ())
    return;

  g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", test->dark, NULL);
  gtk_widget_set_default_direction (test->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);

  RbWindow *window = app_test_open (test->data, test->role, test->width, test->height);

  if (test->page != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", test->page);

  picture_assert (GTK_WIDGET (window), test->name);
  app_test_close (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Windows beside the main one. */
typedef struct {
  const char *name;
  const char *action;
  gboolean dark;
} WindowCase;

static const WindowCase window_cases[] = {
  { "data-details", "win.data-details", FALSE },
  { "print-preview", "win.print", FALSE },
  { "print-preview-dark", "win.print", TRUE },
  { "export", "win.export", FALSE },
};

static GtkWidget *
find_other_window (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (!RB_IS_WINDOW (l->data) && gtk_widget_get_visible (l->data))
        return l->data;
    }

  return NULL;
}

static void
test_window (gconstpointer data)
{
  const WindowCase *test = data;

  if (is_other_gtk ())
    return;

  g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", test->dark, NULL);

  RbWindow *window = app_test_open ("sample", "Registered Nurse", 1000, 700);

  gtk_widget_activate_action (GTK_WIDGET (window), test->action, NULL);

  GtkWidget *other = find_other_window ();

  g_assert_nonnull (other);
  gtk_window_set_focus_visible (GTK_WINDOW (other), FALSE);
  kit_test_pass_time (SETTLING_MS);
  picture_assert (other, test->name);
  gtk_window_destroy (GTK_WINDOW (other));
  app_test_close (window);
}

static cairo_surface_t *
shift (cairo_surface_t *surface, int x)
{
  cairo_surface_t *shifted =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, cairo_image_surface_get_width (surface),
                                cairo_image_surface_get_height (surface));
  cairo_t *cr = cairo_create (shifted);

  cairo_set_source_surface (cr, surface, x, 0);
  cairo_paint (cr);
  cairo_destroy (cr);

  return shifted;
}

/* What the comparison is good for. */
static void
test_comparison (void)
{
  RbWindow *window = app_test_open ("sample", "Urban Planner", 1000, 700);
  cairo_surface_t *surface = picture_take (GTK_WIDGET (window));
  cairo_surface_t *same = shift (surface, 0);
  cairo_surface_t *shifted = shift (surface, 3);

  g_assert_cmpuint (kept_picture_count_differences (surface, same), ==, 0);
  g_assert_cmpuint (kept_picture_count_differences (surface, shifted), >, 20);

  cairo_surface_destroy (surface);
  cairo_surface_destroy (same);
  cairo_surface_destroy (shifted);
  app_test_close (window);
}

int
main (int argc, char **argv)
{
  if (!app_test_init (&argc, &argv))
    return 0;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/app/pictures/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_picture);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (window_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/app/pictures/", window_cases[i].name, NULL);

      g_test_add_data_func (path, &window_cases[i], test_window);
    }

  g_test_add_func ("/app/pictures/comparison", test_comparison);

  const int status = g_test_run ();

  app_test_finish ();

  return status;
}
