/* rb-chart-scene.c: RbChartScene is any of the charts, laid out: measured, drawn and hit alike.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-scene.h"

#include "chart/rb-chart-ink.h"
#include "chart/rb-rows-ink.h"

/* The layout of the chart there is; the others are NULL. */
struct _RbChartScene {
  RbChartLayout *pay;
  RbRangeChart *ranges;
  RbDistributionChart *distributions;
};

/**
 * rb_chart_scene_new:
 * @content: what to show; needed only during the call
 * @width: in user units
 * @rtl: whether text runs from right to left
 * @measurer: measures texts; needed only during the call
 *
 * Lays out a chart as high as it wants to be.
 *
 * Returns: (transfer full): the scene
 */
RbChartScene *
rb_chart_scene_new (const RbChartContent *content,
                    double width,
                    gboolean rtl,
                    const RbTextMeasurer *measurer)
{
  RbChartScene *self = g_new0 (RbChartScene, 1);

  if (content->pay != NULL)
    {
      const double height = rb_chart_layout_measure_height (content->pay, width, measurer);

      self->pay = rb_chart_layout_new (content->pay, width, height, rtl, measurer);
    }
  else if (content->ranges != NULL)
    self->ranges = rb_range_chart_new (content->ranges, width, rtl, measurer);
  else if (content->distributions != NULL)
    self->distributions = rb_distribution_chart_new (content->distributions, width, rtl, measurer);

  return self;
}

/**
 * rb_chart_scene_new_low:
 * @content: what to show; needed only during the call
 * @width: in user units
 * @max_plot_height: what the plot of a single role may be high at most
 * @rtl: whether text runs from right to left
 * @measurer: measures texts; needed only during the call
 *
 * Lays out a chart where there is not much room.
 *
 * Returns: (transfer full): the scene
 */
RbChartScene *
rb_chart_scene_new_low (const RbChartContent *content,
                        double width,
                        double max_plot_height,
                        gboolean rtl,
                        const RbTextMeasurer *measurer)
{
  RbChartScene *self = rb_chart_scene_new (content, width, rtl, measurer);

  if (self->pay != NULL && self->pay->plot.height > max_plot_height)
    {
      const double height = self->pay->height - self->pay->plot.height + max_plot_height;

      rb_chart_layout_free (self->pay);
      self->pay = rb_chart_layout_new (content->pay, width, height, rtl, measurer);
    }

  return self;
}

/**
 * rb_chart_scene_free:
 * @self: (transfer full): a scene
 */
void
rb_chart_scene_free (RbChartScene *self)
{
  g_clear_pointer (&self->pay, rb_chart_layout_free);
  g_clear_pointer (&self->ranges, rb_range_chart_free);
  g_clear_pointer (&self->distributions, rb_distribution_chart_free);
  g_free (self);
}

static const RbChartFrame *
get_frame (const RbChartScene *self)
{
  if (self->ranges != NULL)
    return &self->ranges->frame;

  return self->distributions != NULL ? &self->distributions->frame : NULL;
}

/**
 * rb_chart_scene_get_height:
 * @self: a scene
 *
 * Returns: its height in user units; 0 if there is nothing to show
 */
double
rb_chart_scene_get_height (const RbChartScene *self)
{
  if (self->pay != NULL)
    return self->pay->form != RB_CHART_FORM_NONE ? self->pay->height : 0;

  return get_frame (self) != NULL ? get_frame (self)->height : 0;
}

/**
 * rb_chart_scene_get_targets:
 * @self: a scene
 *
 * Returns: (transfer none) (nullable) (element-type RbChartTarget): what of it can be reached
 */
GArray *
rb_chart_scene_get_targets (const RbChartScene *self)
{
  if (self->pay != NULL)
    return self->pay->targets;

  return get_frame (self) != NULL ? get_frame (self)->targets : NULL;
}

/**
 * rb_chart_scene_get_readout:
 * @self: a scene
 * @readout: (out caller-allocates): where there is room for what is pointed at, in words
 *
 * Returns: whether there is such a place
 */
gboolean
rb_chart_scene_get_readout (const RbChartScene *self, RbRect *readout)
{
  if (self->pay == NULL || self->pay->legend.readout.width <= 0)
    return FALSE;

  *readout = self->pay->legend.readout;

  return TRUE;
}

/**
 * rb_chart_scene_draw:
 * @self: a scene
 * @palette: its colours
 * @font: the font it was measured with
 * @cr: where to draw, the top left at the origin
 *
 * Draws the chart. The ground is not painted.
 */
void
rb_chart_scene_draw (const RbChartScene *self,
                     const RbChartPalette *palette,
                     const PangoFontDescription *font,
                     cairo_t *cr)
{
  if (self->pay != NULL)
    rb_chart_ink_draw (self->pay, palette, font, cr);
  else if (self->ranges != NULL)
    rb_range_chart_draw (self->ranges, palette, font, cr);
  else if (self->distributions != NULL)
    rb_distribution_chart_draw (self->distributions, palette, font, cr);
}
