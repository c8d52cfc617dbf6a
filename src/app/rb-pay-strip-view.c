/* rb-pay-strip-view.c: RbPayStripView shows the pay of a role as a small strip.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-pay-strip-view.h"

#include "app/rb-chart-theme.h"
#include "chart/rb-pay-strip.h"

#include <math.h>

#define WIDTH 152
#define HEIGHT 9

struct _RbPayStripView {
  GtkWidget parent_instance;

  RbPayStripData data;
  double *values; /* (nullable): what data.values points to */
  gboolean is_empty;
};

G_DEFINE_FINAL_TYPE (RbPayStripView, rb_pay_strip_view, GTK_TYPE_WIDGET)

static void
rb_pay_strip_view_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_width ? 60 : HEIGHT;
  *natural = is_width ? WIDTH : HEIGHT;
}

static void
rb_pay_strip_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RbPayStripView *self = RB_PAY_STRIP_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (self->is_empty || width <= 0 || height <= 0)
    return;

  g_autoptr (RbPayStrip) strip = rb_pay_strip_new (&self->data, width, height);
  cairo_t *cr =
    gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  rb_pay_strip_draw (strip, rb_chart_theme_get_palette (widget), cr);
  cairo_destroy (cr);
}

static void
rb_pay_strip_view_finalize (GObject *object)
{
  g_free (RB_PAY_STRIP_VIEW (object)->values);

  G_OBJECT_CLASS (rb_pay_strip_view_parent_class)->finalize (object);
}

static void
rb_pay_strip_view_class_init (RbPayStripViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rb_pay_strip_view_finalize;
  widget_class->measure = rb_pay_strip_view_measure;
  widget_class->snapshot = rb_pay_strip_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "rb-pay-strip");
  /* The row that it stands in says the same in words. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rb_pay_strip_view_init (RbPayStripView *self)
{
  self->is_empty = TRUE;
}

static void
take_values (RbPayStripView *self, const RbStratum *stratum)
{
  self->values = g_new (double, stratum->n);

  for (gsize i = 0; i < stratum->n; i++)
    self->values[i] = (double) stratum->points[i];

  self->data.values = self->values;
  self->data.n_values = stratum->n;
}

/**
 * rb_pay_strip_view_set_stratum:
 * @self: a strip
 * @stratum: (nullable): the pay to show, %NULL for none
 * @axis: the common axis
 *
 * Shows other pay: below eleven pay points each as a dot, else the percentiles that the ladder
 * allows (R3).
 */
void
rb_pay_strip_view_set_stratum (RbPayStripView *self,
                               const RbStratum *stratum,
                               const RbPayAxis *axis)
{
  g_return_if_fail (RB_IS_PAY_STRIP_VIEW (self));

  g_clear_pointer (&self->values, g_free);
  self->is_empty = stratum == NULL;
  self->data = (RbPayStripData){
    .axis_from = axis->from,
    .axis_to = axis->to,
    .p10 = NAN,
    .p25 = NAN,
    .median = NAN,
    .p75 = NAN,
    .p90 = NAN,
  };

  if (stratum != NULL && stratum->n < RB_LADDER_QUARTILES)
    take_values (self, stratum);

  if (stratum != NULL && stratum->n >= RB_LADDER_QUARTILES)
    {
      self->data.p25 = rb_stratum_get_percentile (stratum, RB_PERCENTILE_25);
      self->data.median = rb_stratum_get_percentile (stratum, RB_PERCENTILE_MEDIAN);
      self->data.p75 = rb_stratum_get_percentile (stratum, RB_PERCENTILE_75);
    }

  if (stratum != NULL && stratum->n >= RB_LADDER_HISTOGRAM)
    {
      self->data.p10 = rb_stratum_get_percentile (stratum, RB_PERCENTILE_10);
      self->data.p90 = rb_stratum_get_percentile (stratum, RB_PERCENTILE_90);
    }

  gtk_widget_queue_draw (GTK_WIDGET (self));
}
