/* rb-slide.h: a position between two panes that moves with the frames of a widget.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*RbSlideFunc) (GtkWidget *widget);

typedef struct {
  GtkWidget *widget; /* owns the slide */
  RbSlideFunc moved; /* called for every new position of a movement */
  double position;   /* 0 to 1 */
  double from;
  double target;
  gint64 start; /* the time of the first frame in µs; 0 before it */
  guint tick_id;
} RbSlide;

void rb_slide_init (RbSlide *self, GtkWidget *widget, RbSlideFunc moved);
void rb_slide_move (RbSlide *self, double target);
void rb_slide_jump (RbSlide *self, double target);

G_END_DECLS
