/* rb-chart-bars.c: the bars of a histogram.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-bars.h"

#include "chart/rb-chart-domain.h"

#include <math.h>

/* The bar of a single amount, for which no bin has a width. */
#define SINGLE_BAR_WIDTH 48

/* A count that rounds to nothing would be lost to the eye. */
#define MIN_BAR_HEIGHT 2

#define LABEL_GAP 6

static RbRect
find_column (const RbChartBin *bin, const RbChartAxis *axis, const RbRect *plot)
{
  double left = plot->x;
  double right = plot->x + plot->width;

  if (bin->kind != RB_CHART_BIN_BELOW)
    left = rb_scale_map (&axis->scale, bin->kind == RB_CHART_BIN_ABOVE ? axis->to : bin->from);

  if (bin->kind != RB_CHART_BIN_ABOVE)
    right = rb_scale_map (&axis->scale, bin->kind == RB_CHART_BIN_BELOW ? axis->from : bin->to);

  if (left == right)
    {
      const double width = MIN (SINGLE_BAR_WIDTH, plot->width);

      left -= width / 2;
      right = left + width;
    }

  left = round (left);

  return (RbRect){ left, plot->y, round (right) - left, plot->height };
}

/* Leaves two units between bars, less where they are narrow. */
static RbRect
find_box (const RbRect *column, guint64 count, double top)
{
  const double left_gap = column->width >= 6 ? 1 : 0;
  const double right_gap = column->width >= 3 ? 1 : 0;
  const double exact = column->height * (double) count / top;
  const double height = count > 0 ? CLAMP (round (exact), MIN_BAR_HEIGHT, column->height) : 0;

  return (RbRect){
    column->x + left_gap,
    column->y + column->height - height,
    column->width - left_gap - right_gap,
    height,
  };
}

/* The two ends are exact: the dark area is the middle half, not the nearest whole pixels. */
static RbRect
clip_middle (const RbChartBin *bin,
             const RbRect *box,
             const RbChartData *data,
             const RbChartAxis *axis)
{
  RbRect middle = { box->x, box->y, 0, box->height };

  if (bin->kind != RB_CHART_BIN_REGULAR || !(data->p25 <= data->p75))
    return middle;

  if (bin->from == bin->to)
    {
      middle.width = data->p25 <= bin->from && bin->from <= data->p75 ? box->width : 0;
      return middle;
    }

  const double from = MAX (rb_chart_axis_place (axis, data->p25), box->x);
  const double to = MIN (rb_chart_axis_place (axis, data->p75), box->x + box->width);

  if (from < to)
    {
      middle.x = from;
      middle.width = to - from;
    }

  return middle;
}

/**
 * rb_chart_bars_new:
 * @data: what the chart shows
 * @axis: the pay axis
 * @plot: the plot
 * @top: the count at its top, above 0
 *
 * Lays out one bar for each bin whose ends are finite.
 *
 * Returns: (transfer full) (element-type RbChartBar): the bars, in the order of the bins
 */
GArray *
rb_chart_bars_new (const RbChartData *data, const RbChartAxis *axis, const RbRect *plot, double top)
{
  GArray *bars = g_array_new (FALSE, FALSE, sizeof (RbChartBar));

  g_return_val_if_fail (data != NULL && axis != NULL && plot != NULL && top > 0, bars);

  for (gsize i = 0; i < data->n_bins; i++)
    {
      RbChartBar bar = { .bin = data->bins[i] };

      if (!rb_chart_bin_is_drawable (&bar.bin))
        continue;

      bar.column = find_column (&bar.bin, axis, plot);
      bar.box = find_box (&bar.column, bar.bin.count, top);
      bar.middle = clip_middle (&bar.bin, &bar.box, data, axis);
      g_array_append_val (bars, bar);
    }

  return bars;
}

/**
 * rb_chart_bars_label:
 * @bars: (element-type RbChartBar): the bars
 * @data: what the chart shows
 * @labels: takes the labels
 *
 * Writes its amount beside the bar of a single amount; the axis says the rest.
 */
void
rb_chart_bars_label (GArray *bars, const RbChartData *data, RbChartLabels *labels)
{
  g_return_if_fail (bars != NULL && data != NULL && labels != NULL);

  for (guint i = 0; i < bars->len; i++)
    {
      const RbChartBar *bar = &g_array_index (bars, RbChartBar, i);

      if (bar->bin.kind != RB_CHART_BIN_REGULAR || bar->bin.from != bar->bin.to)
        continue;

      g_autofree char *text = data->words.format_value (bar->bin.from, data->words.data);

      rb_chart_labels_place (labels, RB_CHART_LABEL_VALUE, text, RB_CHART_ALIGN_LEFT,
                             bar->box.x + bar->box.width + LABEL_GAP, bar->box.y);
    }
}
