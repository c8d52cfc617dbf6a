/* rb-chart-view.c: RbChartView shows the pay of a role as a chart.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-chart-view.h"

#include "app/rb-chart-theme.h"
#include "chart/rb-chart-ink.h"
#include "chart/rb-pango-measurer.h"

/* The least that a chart can be read in. */
#define MIN_WIDTH 240
#define NATURAL_WIDTH 640

struct _RbChartView {
  GtkWidget parent_instance;

  const RbRoleChart *chart; /* (nullable): borrowed from the page that is shown */
  RbChartLayout *layout;    /* (nullable): for the size it was laid out in */
};

G_DEFINE_FINAL_TYPE (RbChartView, rb_chart_view, GTK_TYPE_WIDGET)

static RbPangoMeasurer *
make_measurer (RbChartView *self)
{
  g_autoptr (PangoFontDescription) font = rb_chart_theme_dup_font (GTK_WIDGET (self));

  return rb_pango_measurer_new (font);
}

static void
forget_layout (RbChartView *self)
{
  g_clear_pointer (&self->layout, rb_chart_layout_free);
}

static GtkSizeRequestMode
rb_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rb_chart_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  RbChartView *self = RB_CHART_VIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  *minimum = 0;

  if (self->chart != NULL)
    {
      g_autoptr (RbPangoMeasurer) measurer = make_measurer (self);
      double width = for_size > 0 ? for_size : NATURAL_WIDTH;

      *minimum = (int) rb_chart_layout_measure_height (rb_role_chart_get_data (self->chart), width,
                                                       rb_pango_measurer_get (measurer));
    }

  *natural = *minimum;
}

static void
rb_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  forget_layout (RB_CHART_VIEW (widget));
}

static void
ensure_layout (RbChartView *self, int width, int height)
{
  g_autoptr (RbPangoMeasurer) measurer = make_measurer (self);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (self->layout == NULL)
    self->layout = rb_chart_layout_new (rb_role_chart_get_data (self->chart), width, height, rtl,
                                        rb_pango_measurer_get (measurer));
}

static void
rb_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RbChartView *self = RB_CHART_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (self->chart == NULL || width <= 0 || height <= 0)
    return;

  ensure_layout (self, width, height);

  g_autoptr (PangoFontDescription) font = rb_chart_theme_dup_font (widget);
  cairo_t *cr =
    gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  rb_chart_ink_draw (self->layout, rb_chart_theme_get_palette (widget), font, cr);
  cairo_destroy (cr);
}

static void
rb_chart_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (rb_chart_view_parent_class)->css_changed (widget, change);
  forget_layout (RB_CHART_VIEW (widget));
  gtk_widget_queue_resize (widget);
}

static void
rb_chart_view_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (rb_chart_view_parent_class)->system_setting_changed (widget, setting);
  forget_layout (RB_CHART_VIEW (widget));
  gtk_widget_queue_resize (widget);
}

static void
rb_chart_view_finalize (GObject *object)
{
  forget_layout (RB_CHART_VIEW (object));

  G_OBJECT_CLASS (rb_chart_view_parent_class)->finalize (object);
}

static void
rb_chart_view_class_init (RbChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rb_chart_view_finalize;
  widget_class->get_request_mode = rb_chart_view_get_request_mode;
  widget_class->measure = rb_chart_view_measure;
  widget_class->size_allocate = rb_chart_view_size_allocate;
  widget_class->snapshot = rb_chart_view_snapshot;
  widget_class->css_changed = rb_chart_view_css_changed;
  widget_class->system_setting_changed = rb_chart_view_system_setting_changed;
  gtk_widget_class_set_css_name (widget_class, "rb-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rb_chart_view_init (RbChartView *self)
{
}

/**
 * rb_chart_view_set_chart:
 * @self: a chart view
 * @chart: (nullable): the chart; it has to live until another one is set
 * @name: what a screen reader calls it
 * @description: what it shows, in words
 *
 * Shows another chart.
 */
void
rb_chart_view_set_chart (RbChartView *self,
                         const RbRoleChart *chart,
                         const char *name,
                         const char *description)
{
  g_return_if_fail (RB_IS_CHART_VIEW (self));

  self->chart = chart;
  forget_layout (self);
  gtk_widget_set_visible (
    GTK_WIDGET (self), chart != NULL && rb_role_chart_get_data (chart)->form != RB_CHART_FORM_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
