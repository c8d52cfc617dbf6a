/* test-work-bar.c: when a bar tells of a piece of work, and what it says.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit-test.h"

#include "kit/rb-work-bar.h"

#define PATIENCE_MS 500
#define MARGIN_MS 250

static double
tell_cb (char **words, gpointer data)
{
  const double *share = data;

  if (*share < 0.0)
    return *share;

  *words = g_strdup ("3 of 4 pages");

  return *share;
}

static const char *
get_words (RbWorkBar *bar)
{
  return gtk_label_get_text (GTK_LABEL (kit_test_find (GTK_WIDGET (bar), GTK_TYPE_LABEL)));
}

static RbWorkBar *
make_bar (GtkWidget **window)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = g_object_new (RB_TYPE_WORK_BAR, NULL);

  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Above"));
  gtk_box_append (GTK_BOX (box), bar);
  *window = kit_test_present (box, 400, 100);

  return RB_WORK_BAR (bar);
}

/* What is done in half a second is not told. */
static void
test_short_work (void)
{
  GtkWidget *window = NULL;
  RbWorkBar *bar = make_bar (&window);
  double share = 0.5;

  rb_work_bar_start (bar, tell_cb, &share);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (bar)));
  rb_work_bar_stop (bar);
  kit_test_pass_time (PATIENCE_MS + MARGIN_MS);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (bar)));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_long_work (void)
{
  GtkWidget *window = NULL;
  RbWorkBar *bar = make_bar (&window);
  double share = 0.75;

  rb_work_bar_start (bar, tell_cb, &share);
  kit_test_pass_time (PATIENCE_MS + MARGIN_MS);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (bar)));
  g_assert_cmpstr (get_words (bar), ==, "3 of 4 pages");
  rb_work_bar_stop (bar);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (bar)));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A bar that knows nothing yet would say nothing. */
static void
test_unknown (void)
{
  GtkWidget *window = NULL;
  RbWorkBar *bar = make_bar (&window);
  double share = -1.0;

  rb_work_bar_start (bar, tell_cb, &share);
  kit_test_pass_time (PATIENCE_MS + MARGIN_MS);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (bar)));
  share = 0.75;
  kit_test_pass_time (MARGIN_MS);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (bar)));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  if (!kit_test_init (&argc, &argv))
    return 0;

  g_test_add_func ("/kit/work-bar/short", test_short_work);
  g_test_add_func ("/kit/work-bar/long", test_long_work);
  g_test_add_func ("/kit/work-bar/unknown", test_unknown);

  return g_test_run ();
}
