/* rb-chart-box.c: RbChartBox is a chart on paper, laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-chart-box.h"

#include "chart/rb-chart-palette.h"
#include "chart/rb-pango-measurer.h"

#include <math.h>

/* The size of words in a chart, in its units. */
#define CHART_FONT_SIZE 12.0

struct _RbChartBox {
  RbChartScene *scene;
  PangoFontDescription *font;
  double scale; /* points in a unit of the chart */
};

static void
clear_chart (gpointer data)
{
  RbChartBox *self = data;

  rb_chart_scene_free (self->scene);
  pango_font_description_free (self->font);
}

/**
 * rb_chart_box_unref:
 * @self: (transfer full): a chart
 */
void
rb_chart_box_unref (RbChartBox *self)
{
  g_atomic_rc_box_release_full (self, clear_chart);
}

/**
 * rb_chart_box_new:
 * @style: how pages are set
 * @content: what the chart shows; needed only during the call
 * @width: its width in points
 * @max_height: the most it may be high
 *
 * Lays out a chart; its words are set in the size of small type, unless the page is too low for
 * the chart: then all of it is made smaller.
 *
 * Returns: (transfer full): the chart
 */
RbChartBox *
rb_chart_box_new (const RbPrintStyle *style,
                  const RbChartContent *content,
                  double width,
                  double max_height)
{
  RbChartBox *self = g_atomic_rc_box_new0 (RbChartBox);

  self->scale = rb_print_style_get_size (style, RB_TYPE_SMALL) / CHART_FONT_SIZE;
  self->font = pango_font_description_new ();

  if (style->family != NULL)
    pango_font_description_set_family (self->font, style->family);

  pango_font_description_set_absolute_size (self->font, CHART_FONT_SIZE * PANGO_SCALE);

  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (self->font);

  self->scene = rb_chart_scene_new_low (content, floor (width / self->scale),
                                        floor (style->plot_height / self->scale), style->rtl,
                                        rb_pango_measurer_get (measurer));

  const double height = rb_chart_box_get_height (self);

  if (height > max_height)
    self->scale *= max_height / height;

  return self;
}

/**
 * rb_chart_box_get_height:
 * @self: a chart
 *
 * Returns: its height in points; 0 if there is nothing to show
 */
double
rb_chart_box_get_height (const RbChartBox *self)
{
  return rb_chart_scene_get_height (self->scene) * self->scale;
}

/**
 * rb_chart_box_ref:
 * @self: a chart
 *
 * Returns: (transfer full): @self
 */
RbChartBox *
rb_chart_box_ref (RbChartBox *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * rb_chart_box_draw:
 * @self: a chart
 * @cr: where to draw, the top left at the origin; it is scaled
 *
 * Draws the chart in the colours of paper.
 */
void
rb_chart_box_draw (const RbChartBox *self, cairo_t *cr)
{
  cairo_scale (cr, self->scale, self->scale);
  rb_chart_scene_draw (self->scene, rb_chart_palette_get (RB_CHART_STYLE_PAPER), self->font, cr);
}
