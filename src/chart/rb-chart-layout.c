/* rb-chart-layout.c: a pay chart laid out: every part in user units from its top left.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-layout.h"

#include <math.h>

/* At 640 units and a line of 16: a band of 24, 6 free, a plot of 128, 18 for ticks and a strip of
 * 34 are 210. Larger text makes the bands larger. */
#define PLOT_HEIGHT 128
#define MIN_PLOT_HEIGHT 24

/* A few dots need less, but 150 in all are the least that looks like a chart. */
#define LEAST_DOT_PLOT_HEIGHT 68

/* Higher than any chart of values or dots needs to be. */
#define TALL 2000
#define MIN_PLOT_GAP 6
#define TICK_BAND_HEIGHT 18

/* What the labels of the ticks take of the band below their own. */
#define TICK_BAND_OVERHANG 8

/* What of a thin line, and of the mark over the plot, answers to the pointer. */
#define STRIP_TARGET_WIDTH 10
#define MARK_TARGET_HEIGHT 12

/* The heights above and below the plot. */
typedef struct {
  double above;
  double below;
  double strip_y; /* from the bottom of the plot; NAN without a strip */
} Bands;

static gboolean
has_strip (const RbChartData *data)
{
  return data->form == RB_CHART_FORM_DOTS || data->form == RB_CHART_FORM_HISTOGRAM;
}

/* The topmost count label is centred on the top of the plot and must stay below the legend. */
static double
measure_above (const RbChartLegend *legend, double line_height)
{
  const double half = ceil (line_height / 2);

  return legend->height > 0 ? legend->height + MAX (half - 3, MIN_PLOT_GAP) : half;
}

static Bands
plan_bands (const RbChartData *data, const RbChartLegend *legend, const RbChartLabels *labels)
{
  const double line = labels->line_height;
  const double overflow =
    rb_chart_axis_count_overflow_rows (data, labels, labels->picture.width) * (line + 2);
  const double ticks =
    MAX (ceil (line / 2) + line - TICK_BAND_OVERHANG, TICK_BAND_HEIGHT) + overflow;

  if (!has_strip (data))
    return (Bands){ 0, ticks + TICK_BAND_OVERHANG, NAN };

  return (Bands){ measure_above (legend, line), ticks + RB_CHART_STRIP_HEIGHT, ticks };
}

/* Where the picture is too low, the strip goes first, then the legend; the axis stays. */
static void
give_up_bands (Bands *bands, RbChartLayout *self, RbChartLabels *labels)
{
  if (self->height - bands->above - bands->below >= MIN_PLOT_HEIGHT || isnan (bands->strip_y))
    return;

  bands->below = bands->strip_y + TICK_BAND_OVERHANG;
  bands->strip_y = NAN;

  if (self->height - bands->above - bands->below >= MIN_PLOT_HEIGHT)
    return;

  g_array_set_size (self->legend.keys, 0);
  g_array_set_size (labels->list, 0);
  self->legend.height = 0;
  self->legend.readout = (RbRect){ 0 };
  bands->above = measure_above (&self->legend, labels->line_height);
}

static gboolean
lay_out_plot (RbChartLayout *self, const RbChartData *data, RbChartLabels *labels)
{
  double left = 0;

  if (data->form == RB_CHART_FORM_HISTOGRAM)
    left = rb_chart_counts_lay_out (&self->counts, data, labels, &self->plot);

  if (!rb_chart_axis_lay_out (&self->axis, data, labels, left, 0, &self->plot))
    return FALSE;

  if (data->form == RB_CHART_FORM_HISTOGRAM)
    {
      self->bars = rb_chart_bars_new (data, &self->axis, &self->plot, (double) self->counts.top);
      rb_chart_counts_label (&self->counts, data, labels, &self->plot);
      rb_chart_bars_label (self->bars, data, labels);
    }
  else
    {
      rb_chart_dots_lay_out (&self->dots, data, &self->axis, &self->plot);
    }

  if (data->form == RB_CHART_FORM_VALUES)
    rb_chart_dots_label (&self->dots, data, labels);

  rb_chart_axis_label (&self->axis, data, labels, &self->plot,
                       rb_chart_axis_count_overflow_rows (data, labels, labels->picture.width));
  self->mark = rb_chart_mark_place (&self->axis, data->mark);

  return TRUE;
}

enum {
  GROUP_PLOT,
  GROUP_STRIP,
  GROUP_AVERAGE,
  GROUP_MARK,
};

/* A line of the strip is hit over its whole height. */
static void
add_strip_target (RbChartLayout *self, RbChartTargetKind kind, double value)
{
  const RbRect *median = &self->strip.median;

  if (!isfinite (value) || median->height <= 0)
    return;

  const double x = round (rb_chart_axis_place (&self->axis, value));
  const RbRect box = { x - STRIP_TARGET_WIDTH / 2.0, median->y, STRIP_TARGET_WIDTH,
                       median->height };

  rb_chart_targets_add (self->targets, kind, GROUP_STRIP, 0, value, value, &box);
}

static void
add_targets (RbChartLayout *self, const RbChartData *data)
{
  self->targets = g_array_new (FALSE, FALSE, sizeof (RbChartTarget));

  if (self->bars != NULL)
    rb_chart_targets_add_bars (self->targets, GROUP_PLOT, 0, self->bars);

  if (self->dots.list != NULL)
    rb_chart_targets_add_dots (self->targets, GROUP_PLOT, 0, &self->dots);

  add_strip_target (self, RB_CHART_TARGET_P10, data->p10);
  add_strip_target (self, RB_CHART_TARGET_P25, data->p25);
  add_strip_target (self, RB_CHART_TARGET_MEDIAN, data->median);
  add_strip_target (self, RB_CHART_TARGET_P75, data->p75);
  add_strip_target (self, RB_CHART_TARGET_P90, data->p90);
  rb_chart_targets_add (self->targets, RB_CHART_TARGET_AVERAGE, GROUP_AVERAGE, 0, data->mean,
                        data->mean, &self->strip.average);

  if (!isnan (self->mark.x))
    {
      const RbRect box = { self->mark.x - STRIP_TARGET_WIDTH / 2.0, self->plot.y,
                           STRIP_TARGET_WIDTH, MARK_TARGET_HEIGHT };

      rb_chart_targets_add (self->targets, RB_CHART_TARGET_MARK, GROUP_MARK, 0, data->mark,
                            data->mark, &box);
    }
}

/* Returns: whether there was room and something to show */
static gboolean
lay_out (RbChartLayout *self, const RbChartData *data, RbChartLabels *labels, gboolean rtl)
{
  if (data->form == RB_CHART_FORM_NONE)
    return FALSE;

  if (has_strip (data))
    rb_chart_legend_lay_out (&self->legend, data, labels, rtl);

  Bands bands = plan_bands (data, &self->legend, labels);

  give_up_bands (&bands, self, labels);
  self->plot.y = bands.above;
  self->plot.height = floor (self->height - bands.above - bands.below);

  if (!(self->plot.height >= MIN_PLOT_HEIGHT) || !lay_out_plot (self, data, labels))
    return FALSE;

  if (!isnan (bands.strip_y))
    rb_chart_strip_lay_out (&self->strip, data, &self->axis,
                            self->plot.y + self->plot.height + bands.strip_y);

  add_targets (self, data);

  return TRUE;
}

static void
clear_parts (RbChartLayout *self)
{
  g_clear_pointer (&self->legend.keys, g_array_unref);
  g_clear_pointer (&self->axis.ticks, g_array_unref);
  g_clear_pointer (&self->counts.lines, g_array_unref);
  g_clear_pointer (&self->bars, g_array_unref);
  g_clear_pointer (&self->dots.list, g_array_unref);
  g_clear_pointer (&self->targets, g_array_unref);
  g_clear_pointer (&self->labels, g_array_unref);
}

static void
make_list (GArray **list, gsize element_size)
{
  if (*list == NULL)
    *list = g_array_new (FALSE, FALSE, element_size);
}

static void
make_missing_lists (RbChartLayout *self)
{
  make_list (&self->legend.keys, sizeof (RbChartKey));
  make_list (&self->axis.ticks, sizeof (RbChartTick));
  make_list (&self->counts.lines, sizeof (RbChartCountLine));
  make_list (&self->bars, sizeof (RbChartBar));
  make_list (&self->dots.list, sizeof (RbChartDot));
  make_list (&self->targets, sizeof (RbChartTarget));
  make_list (&self->labels, sizeof (RbChartLabel));
}

static gboolean
has_words (const RbChartWords *words)
{
  return words->format_tick != NULL && words->format_value != NULL && words->format_count != NULL &&
         words->format_overflow != NULL && words->average != NULL && words->middle_half != NULL;
}

/**
 * rb_chart_layout_new:
 * @data: what the chart shows; needed only during the call
 * @width: the width of the picture in user units
 * @height: its height
 * @rtl: whether text runs from right to left; the pay axis never does
 * @measurer: measures texts; needed only during the call
 *
 * Lays out a chart. Nothing leaves the picture and no label covers another. Where the picture is
 * too low for all parts, the strip goes first and then the legend; where not even the axis and a
 * plot of 24 units fit, and where there is nothing to show, the form of the layout is
 * %RB_CHART_FORM_NONE and it has no parts. Any finite size and any amounts are allowed.
 *
 * Returns: (transfer full): the layout
 */
RbChartLayout *
rb_chart_layout_new (const RbChartData *data,
                     double width,
                     double height,
                     gboolean rtl,
                     const RbTextMeasurer *measurer)
{
  RbChartLabels labels = { 0 };

  g_return_val_if_fail (data != NULL && measurer != NULL, NULL);
  g_return_val_if_fail (data->form == RB_CHART_FORM_NONE || has_words (&data->words), NULL);

  RbChartLayout *self = g_new0 (RbChartLayout, 1);

  self->form = data->form;
  self->width = width;
  self->height = height;
  self->mark.x = NAN;
  rb_chart_labels_init (&labels, measurer, width, height);

  if (lay_out (self, data, &labels, rtl))
    {
      self->labels = g_steal_pointer (&labels.list);
    }
  else
    {
      clear_parts (self);
      *self = (RbChartLayout){ .width = width, .height = height, .mark.x = NAN };
    }

  rb_chart_labels_clear (&labels);
  make_missing_lists (self);

  return self;
}

/**
 * rb_chart_layout_free:
 * @self: (transfer full): a layout
 *
 * Frees the layout and its parts.
 */
void
rb_chart_layout_free (RbChartLayout *self)
{
  g_return_if_fail (self != NULL);

  clear_parts (self);
  g_free (self);
}

static double
find_top (const RbChartLayout *self)
{
  double top = self->plot.y + self->plot.height - MIN_PLOT_HEIGHT;

  for (guint i = 0; i < self->labels->len; i++)
    top = MIN (top, g_array_index (self->labels, RbChartLabel, i).box.y);

  return top;
}

/**
 * rb_chart_layout_measure_height:
 * @data: what the chart shows
 * @width: the width of the picture in user units
 * @measurer: measures texts
 *
 * Returns: the height in user units at which the chart looks as designed, 210 for a histogram at
 *   ordinary text, less for a few dots; 0 if there is nothing to show
 */
double
rb_chart_layout_measure_height (const RbChartData *data,
                                double width,
                                const RbTextMeasurer *measurer)
{
  g_autoptr (RbChartLayout) layout = rb_chart_layout_new (data, width, TALL, FALSE, measurer);

  g_return_val_if_fail (layout != NULL, 0);

  const double bands = TALL - layout->plot.height;
  const double dots = rb_chart_dots_measure_height (&layout->dots, &layout->plot);

  switch (layout->form)
    {
    case RB_CHART_FORM_VALUES:
      return TALL - find_top (layout);

    case RB_CHART_FORM_DOTS:
      return bands + CLAMP (dots, LEAST_DOT_PLOT_HEIGHT, PLOT_HEIGHT);

    case RB_CHART_FORM_HISTOGRAM:
      return bands + PLOT_HEIGHT;

    case RB_CHART_FORM_NONE:
    default:
      return 0;
    }
}
