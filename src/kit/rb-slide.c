/* rb-slide.c: a position between two panes that moves with the frames of a widget.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-slide.h"

#define DURATION_US 200000

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  RbSlide *self = data;
  const gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (self->start == 0)
    self->start = now;

  const double rest = 1 - (double) (now - self->start) / DURATION_US;

  if (rest <= 0)
    {
      self->tick_id = 0;
      self->position = self->target;
      self->moved (widget);

      return G_SOURCE_REMOVE;
    }

  /* Slows down towards the end. */
  self->position = self->target + (self->from - self->target) * rest * rest * rest;
  self->moved (widget);

  return G_SOURCE_CONTINUE;
}

static gboolean
can_move (RbSlide *self)
{
  gboolean animations = FALSE;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-enable-animations", &animations, NULL);

  return animations && gtk_widget_get_mapped (self->widget);
}

/**
 * rb_slide_init:
 * @self: (out caller-allocates): a slide
 * @widget: (transfer none): the widget that owns @self
 * @moved: called for every position of a movement, the last one included
 *
 * Begins at 0.
 */
void
rb_slide_init (RbSlide *self, GtkWidget *widget, RbSlideFunc moved)
{
  g_return_if_fail (self != NULL && GTK_IS_WIDGET (widget) && moved != NULL);

  *self = (RbSlide){ .widget = widget, .moved = moved };
}

/**
 * rb_slide_move:
 * @self: a slide
 * @target: 0 or 1
 *
 * Moves to @target within 200 ms, from wherever it is; at once if animations are switched off or
 * nobody sees the widget.
 */
void
rb_slide_move (RbSlide *self, double target)
{
  g_return_if_fail (self != NULL && target >= 0 && target <= 1);

  if (!can_move (self))
    {
      rb_slide_jump (self, target);
      return;
    }

  self->from = self->position;
  self->target = target;
  self->start = 0;

  if (self->tick_id == 0)
    self->tick_id = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

/**
 * rb_slide_jump:
 * @self: a slide
 * @target: 0 or 1
 *
 * Ends any movement and stands at @target. The callback is not called.
 */
void
rb_slide_jump (RbSlide *self, double target)
{
  g_return_if_fail (self != NULL && target >= 0 && target <= 1);

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);

  self->tick_id = 0;
  self->target = target;
  self->position = target;
}
