/* rb-degree-bar.c: RbDegreeBar shows the five states of degree demands as one bar.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-degree-bar.h"

#include "app/rb-chart-theme.h"

#include <math.h>

#define HEIGHT 18
#define NATURAL_WIDTH 640

/* From the strongest demand to none; the shades tell them apart in grey too. */
static const RbDegree order[RB_N_DEGREES] = {
  RB_DEGREE_REQUIRED,   RB_DEGREE_REQUIRED_OR_EXPERIENCE, RB_DEGREE_PREFERRED, RB_DEGREE_NOT_NEEDED,
  RB_DEGREE_NOT_STATED,
};

struct _RbDegreeBar {
  GtkWidget parent_instance;

  guint counts[RB_N_DEGREES];
};

G_DEFINE_FINAL_TYPE (RbDegreeBar, rb_degree_bar, GTK_TYPE_WIDGET)

static void
rb_degree_bar_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = HEIGHT;
  *natural = is_width ? NATURAL_WIDTH : HEIGHT;
}

static GdkRGBA
mix (const RbColor *a, const RbColor *b, double share)
{
  return (GdkRGBA){
    .red = (float) (a->red * share + b->red * (1.0 - share)),
    .green = (float) (a->green * share + b->green * (1.0 - share)),
    .blue = (float) (a->blue * share + b->blue * (1.0 - share)),
    .alpha = 1.0f,
  };
}

static GdkRGBA
get_fill (const RbChartPalette *palette, RbDegree state)
{
  switch (state)
    {
    case RB_DEGREE_REQUIRED:
      return mix (&palette->middle, &palette->ground, 1.0);
    case RB_DEGREE_REQUIRED_OR_EXPERIENCE:
      return mix (&palette->middle, &palette->ground, 0.6);
    case RB_DEGREE_PREFERRED:
      return mix (&palette->middle, &palette->ground, 0.28);
    case RB_DEGREE_NOT_STATED:
      return mix (&palette->grid, &palette->ground, 1.0);
    case RB_DEGREE_NOT_NEEDED:
    default:
      return mix (&palette->ground, &palette->ground, 1.0);
    }
}

static void
draw_part (GtkSnapshot *snapshot,
           const RbChartPalette *palette,
           RbDegree state,
           const graphene_rect_t *rect)
{
  GdkRGBA fill = get_fill (palette, state);
  GdkRGBA line = state == RB_DEGREE_NOT_STATED ? mix (&palette->text, &palette->ground, 1.0)
                                               : mix (&palette->outline, &palette->ground, 1.0);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, rect, 0.0f);
  gtk_snapshot_append_color (snapshot, &fill, rect);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ 1, 1, 1, 1 },
                              (GdkRGBA[4]){ line, line, line, line });
}

static void
rb_degree_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RbDegreeBar *self = RB_DEGREE_BAR (widget);
  const RbChartPalette *palette = rb_chart_theme_get_palette (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double width = gtk_widget_get_width (widget);
  guint total = 0;
  guint before = 0;

  for (guint i = 0; i < RB_N_DEGREES; i++)
    total += self->counts[i];

  for (guint i = 0; i < RB_N_DEGREES && total > 0; i++)
    {
      guint count = self->counts[order[i]];
      double from = round (width * before / total);
      double to = round (width * (before + count) / total);

      before += count;

      if (count == 0)
        continue;

      /* A state of one opening in ten thousand is still seen. */
      double x = rtl ? width - to : from;
      graphene_rect_t rect =
        GRAPHENE_RECT_INIT ((float) x, 0, (float) fmax (to - from - 1.0, 2.0), HEIGHT);

      draw_part (snapshot, palette, order[i], &rect);
    }
}

static void
rb_degree_bar_class_init (RbDegreeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rb_degree_bar_measure;
  widget_class->snapshot = rb_degree_bar_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rb-degree-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rb_degree_bar_init (RbDegreeBar *self)
{
}

/**
 * rb_degree_bar_set_counts:
 * @self: a bar
 * @counts: (array fixed-size=5): openings by #RbDegree
 * @description: the same in words, for screen readers
 */
void
rb_degree_bar_set_counts (RbDegreeBar *self, const guint *counts, const char *description)
{
  g_return_if_fail (RB_IS_DEGREE_BAR (self));

  for (guint i = 0; i < RB_N_DEGREES; i++)
    self->counts[i] = counts[i];

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
