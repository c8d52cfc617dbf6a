/* rb-chart-counts.c: the count axis, from 0 in whole numbers.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-counts.h"

#include "chart/rb-chart-domain.h"
#include "chart/rb-scale.h"

#include <math.h>

/* Between two labels, from line to line. */
#define LINE_GAP 8

/* Between a label and the plot. */
#define PLOT_GAP 8

static guint64
find_highest (const RbChartData *data)
{
  guint64 highest = 1;

  for (gsize i = 0; i < data->n_bins; i++)
    {
      if (rb_chart_bin_is_drawable (&data->bins[i]))
        highest = MAX (highest, data->bins[i].count);
    }

  return MIN (highest, G_MAXINT64);
}

static double
measure_count (guint64 count, const RbChartData *data, const RbChartLabels *labels)
{
  g_autofree char *text = data->words.format_count (count, data->words.data);

  return rb_chart_labels_measure (labels, RB_CHART_LABEL_COUNT, text);
}

/**
 * rb_chart_counts_lay_out:
 * @self: (out caller-allocates): the axis
 * @data: what the chart shows
 * @labels: measures texts
 * @plot: the plot, of which the vertical extent counts
 *
 * Returns: the width in user units that the labels need beside the plot
 */
double
rb_chart_counts_lay_out (RbChartCounts *self,
                         const RbChartData *data,
                         const RbChartLabels *labels,
                         const RbRect *plot)
{
  g_return_val_if_fail (self != NULL && data != NULL && labels != NULL && plot != NULL, 0);

  const guint64 highest = find_highest (data);
  const double most = floor (plot->height / (labels->line_height + LINE_GAP));
  const guint64 step = rb_scale_count_step (highest, (guint) CLAMP (most, 1, 10));
  double widest = 0;

  self->top = (highest + step - 1) / step * step;
  self->lines = g_array_new (FALSE, FALSE, sizeof (RbChartCountLine));

  for (guint64 count = 0; count <= self->top; count += step)
    {
      const double part = (double) count / (double) self->top;
      const double y = plot->y + plot->height - round (plot->height * part) + 0.5;
      const RbChartCountLine line = { count, y };

      g_array_append_val (self->lines, line);
      widest = MAX (widest, measure_count (count, data, labels));
    }

  return widest + PLOT_GAP;
}

/**
 * rb_chart_counts_label:
 * @self: the axis
 * @data: what the chart shows
 * @labels: takes the labels
 * @plot: the plot
 *
 * Labels every line, at the left of the plot.
 */
void
rb_chart_counts_label (const RbChartCounts *self,
                       const RbChartData *data,
                       RbChartLabels *labels,
                       const RbRect *plot)
{
  g_return_if_fail (self != NULL && data != NULL && labels != NULL && plot != NULL);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const RbChartCountLine *line = &g_array_index (self->lines, RbChartCountLine, i);
      g_autofree char *text = data->words.format_count (line->count, data->words.data);

      rb_chart_labels_place (labels, RB_CHART_LABEL_COUNT, text, RB_CHART_ALIGN_RIGHT,
                             plot->x - PLOT_GAP, line->y - labels->line_height / 2);
    }
}
