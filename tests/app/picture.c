/* picture.c: what a window looks like.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "picture.h"

#include "kept-picture.h"
#include "kit-test.h"

static void
after_paint_cb (GdkFrameClock *clock, guint *n_awaited)
{
  *n_awaited -= *n_awaited > 0 ? 1 : 0;
}

/* Two frames: in the first one a widget may ask for another size. */
static void
wait_for_frames (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  guint n_awaited = 2;
  const gulong id =
    g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &n_awaited);

  while (n_awaited > 0)
    {
      gtk_widget_queue_draw (window);
      g_main_context_iteration (NULL, TRUE);
    }

  g_signal_handler_disconnect (clock, id);
}

/* Draws what is inside the window, without the shadow and border the platform may give it. */
cairo_surface_t *
picture_take (GtkWidget *window)
{
  GtkWidget *child = gtk_window_get_child (GTK_WINDOW (window));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  kit_test_pass_time (50);
  wait_for_frames (window);
  g_assert_true (gtk_widget_compute_bounds (child, window, &bounds));

  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (window),
                          gtk_widget_get_height (window));

  GskRenderNode *node = gtk_snapshot_free_to_node (snapshot);
  cairo_surface_t *surface = cairo_image_surface_create (
    CAIRO_FORMAT_RGB24, (int) bounds.size.width, (int) bounds.size.height);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, -bounds.origin.x, -bounds.origin.y);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  gsk_render_node_unref (node);

  return surface;
}

/* Asserts that the window looks as it does in tests/data/pictures/@name.png. */
void
picture_assert (GtkWidget *window, const char *name)
{
  cairo_surface_t *surface = picture_take (window);

  kept_picture_assert (surface, name);
  cairo_surface_destroy (surface);
}
