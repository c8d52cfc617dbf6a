/* test-toast-overlay.c: how long toasts stay, what ends them, and what they leave behind.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit-test.h"

#include "kit/rb-toast-overlay.h"

#define SHORT_MS 60

typedef struct {
  GtkWidget *window;
  RbToastOverlay *overlay;
  GtkWidget *child;
  GtkRevealer *revealer;
  guint n_called;
  guint n_freed;
} Fixture;

static void
fixture_set_up (Fixture *self)
{
  self->overlay = RB_TOAST_OVERLAY (rb_toast_overlay_new ());
  self->child = gtk_button_new_with_label ("Below");
  rb_toast_overlay_set_child (self->overlay, self->child);
  self->window = kit_test_present (GTK_WIDGET (self->overlay), 400, 300);
  self->revealer = GTK_REVEALER (kit_test_find (GTK_WIDGET (self->overlay), GTK_TYPE_REVEALER));
  gtk_widget_grab_focus (self->child);
}

static void
fixture_tear_down (Fixture *self)
{
  kit_test_drop (self->window, self->overlay);
}

static void
called_cb (gpointer data)
{
  Fixture *self = data;

  self->n_called += 1;
}

static void
freed_cb (gpointer data)
{
  Fixture *self = data;

  self->n_freed += 1;
}

static void
show (Fixture *self, const char *text, const char *button)
{
  rb_toast_overlay_show (self->overlay, text, button, called_cb, self, freed_cb);
}

static GtkWidget *
get_toast (Fixture *self)
{
  return gtk_revealer_get_child (self->revealer);
}

static const char *
get_text (Fixture *self)
{
  return gtk_label_get_label (GTK_LABEL (kit_test_find (get_toast (self), GTK_TYPE_LABEL)));
}

static GtkWidget *
get_button (Fixture *self)
{
  return kit_test_find (get_toast (self), GTK_TYPE_BUTTON);
}

static GtkWidget *
get_close_button (Fixture *self)
{
  return gtk_widget_get_last_child (get_toast (self));
}

static gboolean
is_hidden (gpointer data)
{
  Fixture *self = data;

  return !gtk_revealer_get_reveal_child (self->revealer);
}

/* Returns: for how many milliseconds a toast was seen */
static double
time_toast (Fixture *self, const char *button)
{
  const gint64 start = g_get_monotonic_time ();

  g_object_set (self->overlay, "timeout", SHORT_MS, NULL);
  show (self, "A toast", button);
  kit_test_wait (is_hidden, self);

  return (double) (g_get_monotonic_time () - start) / 1000;
}

static void
test_goes_by_itself (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture);
  g_assert_cmpfloat (time_toast (&fixture, NULL), >=, SHORT_MS - 1);
  g_assert_cmpuint (fixture.n_freed, ==, 1);
  g_assert_cmpuint (fixture.n_called, ==, 0);
  g_assert_cmpfloat (time_toast (&fixture, "Undo"), >=, 2 * SHORT_MS - 1);
  g_assert_cmpuint (fixture.n_freed, ==, 2);
  fixture_tear_down (&fixture);
}

static void
test_default_timeout (void)
{
  Fixture fixture = { 0 };
  guint timeout = 0;

  fixture_set_up (&fixture);
  g_object_get (fixture.overlay, "timeout", &timeout, NULL);
  g_assert_cmpuint (timeout, ==, 5000);
  fixture_tear_down (&fixture);
}

static void
test_one_at_a_time (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture);
  show (&fixture, "First", "Undo");
  g_assert_cmpstr (get_text (&fixture), ==, "First");
  g_assert_true (gtk_widget_get_visible (get_button (&fixture)));
  show (&fixture, "Second", NULL);
  g_assert_cmpstr (get_text (&fixture), ==, "Second");
  g_assert_false (gtk_widget_get_visible (get_button (&fixture)));
  g_assert_cmpuint (fixture.n_freed, ==, 1);
  rb_toast_overlay_dismiss (fixture.overlay);
  g_assert_true (is_hidden (&fixture));
  g_assert_cmpuint (fixture.n_freed, ==, 2);
  g_assert_cmpuint (fixture.n_called, ==, 0);
  rb_toast_overlay_dismiss (fixture.overlay);
  g_assert_cmpuint (fixture.n_freed, ==, 2);
  fixture_tear_down (&fixture);
}

static void
test_button (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture);
  show (&fixture, "Removed", "Undo");
  gtk_widget_grab_focus (get_button (&fixture));
  g_signal_emit_by_name (get_button (&fixture), "clicked");
  g_assert_cmpuint (fixture.n_called, ==, 1);
  g_assert_cmpuint (fixture.n_freed, ==, 1);
  g_assert_true (is_hidden (&fixture));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture.window)) == fixture.child);

  /* What fades away does nothing more. */
  g_signal_emit_by_name (get_button (&fixture), "clicked");
  g_assert_cmpuint (fixture.n_called, ==, 1);
  g_assert_false (gtk_widget_get_can_target (GTK_WIDGET (fixture.revealer)));
  fixture_tear_down (&fixture);
}

static void
show_next_cb (gpointer data)
{
  Fixture *self = data;

  self->n_called += 1;
  g_assert_cmpuint (self->n_freed, ==, 0);
  rb_toast_overlay_show (self->overlay, "Restored", NULL, NULL, NULL, NULL);
}

/* The data of a callback outlive the toast that it shows. */
static void
test_button_shows_next (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture);
  rb_toast_overlay_show (fixture.overlay, "Removed", "Undo", show_next_cb, &fixture, freed_cb);
  g_signal_emit_by_name (get_button (&fixture), "clicked");
  g_assert_cmpuint (fixture.n_called, ==, 1);
  g_assert_cmpuint (fixture.n_freed, ==, 1);
  g_assert_cmpstr (get_text (&fixture), ==, "Restored");
  g_assert_false (is_hidden (&fixture));
  fixture_tear_down (&fixture);
}

static void
test_close_button (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture);
  show (&fixture, "A toast", NULL);
  gtk_widget_grab_focus (get_close_button (&fixture));
  g_signal_emit_by_name (get_close_button (&fixture), "clicked");
  g_assert_true (is_hidden (&fixture));
  g_assert_cmpuint (fixture.n_freed, ==, 1);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture.window)) == fixture.child);
  fixture_tear_down (&fixture);
}

static void
test_stays_while_focused (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture);
  g_object_set (fixture.overlay, "timeout", SHORT_MS, NULL);
  show (&fixture, "A toast", NULL);
  gtk_widget_grab_focus (get_close_button (&fixture));
  kit_test_pass_time (4 * SHORT_MS);
  g_assert_false (is_hidden (&fixture));
  gtk_widget_grab_focus (fixture.child);
  kit_test_wait (is_hidden, &fixture);
  fixture_tear_down (&fixture);
}

static void
test_accessible (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture);
  show (&fixture, "Role removed", "Undo");
  gtk_test_accessible_assert_role (get_toast (&fixture), GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_test_accessible_assert_property (get_toast (&fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Role removed");
  gtk_test_accessible_assert_property (get_close_button (&fixture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Close");
  fixture_tear_down (&fixture);
}

/* A toast that is never seen frees its data all the same, and its time does not run on. */
static void
test_finalised (void)
{
  Fixture fixture = { 0 };

  fixture_set_up (&fixture);
  g_object_set (fixture.overlay, "timeout", SHORT_MS, NULL);
  show (&fixture, "A toast", "Undo");
  gtk_widget_grab_focus (get_button (&fixture));
  fixture_tear_down (&fixture);
  g_assert_cmpuint (fixture.n_freed, ==, 1);
  kit_test_pass_time (3 * SHORT_MS);
}

int
main (int argc, char **argv)
{
  if (!kit_test_init (&argc, &argv))
    return 0;

  g_test_add_func ("/kit/toast-overlay/goes-by-itself", test_goes_by_itself);
  g_test_add_func ("/kit/toast-overlay/default-timeout", test_default_timeout);
  g_test_add_func ("/kit/toast-overlay/one-at-a-time", test_one_at_a_time);
  g_test_add_func ("/kit/toast-overlay/button", test_button);
  g_test_add_func ("/kit/toast-overlay/button-shows-next", test_button_shows_next);
  g_test_add_func ("/kit/toast-overlay/close-button", test_close_button);
  g_test_add_func ("/kit/toast-overlay/stays-while-focused", test_stays_while_focused);
  g_test_add_func ("/kit/toast-overlay/accessible", test_accessible);
  g_test_add_func ("/kit/toast-overlay/finalised", test_finalised);

  return g_test_run ();
}
