/* test-page-view.c: which pages are drawn, how large, and which one is seen.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit-test.h"

#include "kit/rb-page-view.h"

#define N_PAGES 500
#define SETTLING_MS 300

typedef struct {
  GtkWidget *window;
  RbPageView *view;
  GtkAdjustment *adjustment; /* the vertical one */
  guint n_draws;
  guint highest; /* page drawn */
  guint n_notified;
  gulong slowness_us; /* of drawing a page */
} Fixture;

static void
draw_cb (guint page, cairo_t *cr, gpointer data)
{
  Fixture *self = data;

  self->n_draws++;
  g_usleep (self->slowness_us);
  self->highest = MAX (self->highest, page);
}

static void
notified_cb (Fixture *self)
{
  self->n_notified++;
}

static void
fixture_set_up (Fixture *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->view = RB_PAGE_VIEW (rb_page_view_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->view));
  self->adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  self->window = kit_test_present (scrolled, 500, 400);
  g_signal_connect_swapped (self->view, "notify::page", G_CALLBACK (notified_cb), self);
  rb_page_view_set_pages (self->view, N_PAGES, 595.0, 842.0, draw_cb, self);
  kit_test_pass_time (SETTLING_MS);
}

static void
fixture_tear_down (Fixture *self)
{
  rb_page_view_set_pages (self->view, 0, 0.0, 0.0, NULL, NULL);
  gtk_window_destroy (GTK_WINDOW (self->window));
}

/* Of hundreds of pages, those that are seen. */
static void
test_draws_what_is_seen (void)
{
  Fixture self = { 0 };

  fixture_set_up (&self);
  g_assert_cmpuint (self.n_draws, >=, 1);
  g_assert_cmpuint (self.n_draws, <=, 2);
  g_assert_cmpuint (self.highest, <=, 1);

  gtk_adjustment_set_value (self.adjustment, gtk_adjustment_get_upper (self.adjustment));
  kit_test_pass_time (SETTLING_MS);
  g_assert_cmpuint (self.highest, ==, N_PAGES - 1);
  g_assert_cmpuint (self.n_draws, <=, 4);
  g_assert_cmpuint (rb_page_view_get_page (self.view), ==, N_PAGES - 1);
  g_assert_cmpuint (self.n_notified, >, 0);
  fixture_tear_down (&self);
}

static void
test_draws_a_page_once (void)
{
  Fixture self = { 0 };

  fixture_set_up (&self);

  const guint before = self.n_draws;

  for (double value = 0.0; value < 50.0; value += 5.0)
    {
      gtk_adjustment_set_value (self.adjustment, value);
      kit_test_pass_time (20);
    }

  g_assert_cmpuint (self.n_draws, ==, before);
  fixture_tear_down (&self);
}

/* Larger pages make a longer way, and the page in the middle stays there. */
static void
test_zoom_keeps_the_place (void)
{
  Fixture self = { 0 };

  fixture_set_up (&self);

  const double before = gtk_adjustment_get_upper (self.adjustment);

  gtk_adjustment_set_value (self.adjustment, before / 2.0);
  kit_test_pass_time (SETTLING_MS);

  const guint page = rb_page_view_get_page (self.view);

  rb_page_view_set_zoom (self.view, 2.0);
  kit_test_pass_time (SETTLING_MS);
  g_assert_cmpfloat (gtk_adjustment_get_upper (self.adjustment), >, 2.0 * before);
  g_assert_cmpint (ABS ((int) rb_page_view_get_page (self.view) - (int) page), <=, 1);

  rb_page_view_set_zoom (self.view, RB_ZOOM_WHOLE);
  kit_test_pass_time (SETTLING_MS);
  g_assert_cmpint (ABS ((int) rb_page_view_get_page (self.view) - (int) page), <=, 2);
  fixture_tear_down (&self);
}

static void
test_facing_pages_halve_the_way (void)
{
  Fixture self = { 0 };

  fixture_set_up (&self);
  rb_page_view_set_zoom (self.view, 0.5);
  kit_test_pass_time (SETTLING_MS);

  const double before = gtk_adjustment_get_upper (self.adjustment);

  rb_page_view_set_facing (self.view, TRUE);
  kit_test_pass_time (SETTLING_MS);
  g_assert_cmpfloat (gtk_adjustment_get_upper (self.adjustment), <, 0.51 * before);
  fixture_tear_down (&self);
}

/* Those that there was no time for come in the next frames. */
static void
test_draws_slow_pages (void)
{
  Fixture self = { .slowness_us = 30000 };

  fixture_set_up (&self);
  rb_page_view_set_zoom (self.view, 0.1);
  kit_test_pass_time (3 * SETTLING_MS);
  g_assert_cmpuint (self.highest, >=, 2);
  fixture_tear_down (&self);
}

int
main (int argc, char **argv)
{
  if (!kit_test_init (&argc, &argv))
    return 0;

  g_test_add_func ("/kit/page-view/draws-what-is-seen", test_draws_what_is_seen);
  g_test_add_func ("/kit/page-view/draws-a-page-once", test_draws_a_page_once);
  g_test_add_func ("/kit/page-view/zoom-keeps-the-place", test_zoom_keeps_the_place);
  g_test_add_func ("/kit/page-view/facing-pages", test_facing_pages_halve_the_way);

  g_test_add_func ("/kit/page-view/slow-pages", test_draws_slow_pages);

  return g_test_run ();
}
