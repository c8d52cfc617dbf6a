/* rb-difference-line.c: RbDifferenceLine, a difference of pay and its interval, drawn.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-difference-line.h"

#include "app/rb-chart-theme.h"

#define HEIGHT 12
#define MIN_WIDTH 72
#define NATURAL_WIDTH 160

struct _RbDifferenceLine {
  GtkWidget parent_instance;

  RbIntervalStripData data;
};

G_DEFINE_FINAL_TYPE (RbDifferenceLine, rb_difference_line, GTK_TYPE_WIDGET)

static void
rb_difference_line_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  const gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_width ? MIN_WIDTH : HEIGHT;
  *natural = is_width ? NATURAL_WIDTH : HEIGHT;
}

static void
rb_difference_line_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RbDifferenceLine *self = RB_DIFFERENCE_LINE (widget);
  const int width = gtk_widget_get_width (widget);
  const RbIntervalStrip strip = rb_interval_strip_lay_out (&self->data, width, HEIGHT);
  cairo_t *cr =
    gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, HEIGHT));

  rb_interval_strip_draw (&strip, rb_chart_theme_get_palette (widget), cr);
  cairo_destroy (cr);
}

static void
rb_difference_line_class_init (RbDifferenceLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rb_difference_line_measure;
  widget_class->snapshot = rb_difference_line_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rb-difference-line");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rb_difference_line_init (RbDifferenceLine *self)
{
}

/**
 * rb_difference_line_new:
 * @data: a difference
 * @description: the same in words
 *
 * Returns: (transfer floating): a widget that draws @data, and says @description
 */
GtkWidget *
rb_difference_line_new (const RbIntervalStripData *data, const char *description)
{
  RbDifferenceLine *self = g_object_new (RB_TYPE_DIFFERENCE_LINE, NULL);

  self->data = *data;
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);

  return GTK_WIDGET (self);
}
