/* rb-distribution-chart.c: what several groups pay, a small histogram of shares or dots each.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-distribution-chart.h"

#include <math.h>

/* A row at ordinary text is 112 high: a line of 16, 4, a plot of 68 and 24 before the next. */
#define PLOT_GAP 4
#define PLOT_HEIGHT 68
#define ROW_GAP 24

#define MEDIAN_WIDTH 2
#define MEDIAN_OVERHANG 5

/* Higher than any chart of this kind. */
#define TALL 1e6

static guint64
count_openings (const RbChartData *pay)
{
  guint64 n = 0;

  for (gsize i = 0; i < pay->n_bins; i++)
    n += pay->bins[i].count;

  return n;
}

/**
 * rb_distribution_chart_find_tallest:
 * @data: what the chart shows
 *
 * Returns: the share that the tallest bar is of its row, from 0 to 1; 0 without bars
 */
double
rb_distribution_chart_find_tallest (const RbChartRows *data)
{
  double tallest = 0;

  g_return_val_if_fail (data != NULL, 0);

  for (gsize i = 0; i < data->n_rows; i++)
    {
      const RbChartData *pay = &data->rows[i].pay;
      const double n = (double) count_openings (pay);

      for (gsize j = 0; pay->form == RB_CHART_FORM_HISTOGRAM && j < pay->n_bins; j++)
        tallest = fmax (tallest, (double) pay->bins[j].count / fmax (n, 1));
    }

  return tallest;
}

/* The bins of one histogram are those of all; without any, the axis spans the dots. */
static RbChartData
make_axis_data (const RbChartRows *data, GArray *values)
{
  for (gsize i = 0; i < data->n_rows; i++)
    {
      const RbChartData *pay = &data->rows[i].pay;

      if (pay->form == RB_CHART_FORM_HISTOGRAM)
        return (RbChartData){
          .form = RB_CHART_FORM_HISTOGRAM,
          .bins = pay->bins,
          .n_bins = pay->n_bins,
          .words = data->words,
        };

      if (pay->n_values > 0)
        g_array_append_vals (values, pay->values, (guint) pay->n_values);
    }

  return (RbChartData){
    .form = RB_CHART_FORM_DOTS,
    .values = (const double *) (gconstpointer) values->data,
    .n_values = values->len,
    .words = data->words,
  };
}

static void
lay_out_bars (RbDistributionChart *self,
              RbDistributionRow *row,
              gsize index,
              const RbChartData *pay,
              double tallest)
{
  const double top = tallest * (double) count_openings (pay);

  row->bars = rb_chart_bars_new (pay, &self->frame.axis, &row->plot, fmax (top, 1));
  rb_chart_targets_add_bars (self->frame.targets, (guint) index, (guint) index, row->bars);
}

static void
lay_out_median (RbDistributionChart *self, RbDistributionRow *row, gsize index, double median)
{
  const double x = rb_chart_axis_place (&self->frame.axis, median);

  if (!isfinite (median))
    return;

  row->median = (RbRect){ round (x - MEDIAN_WIDTH / 2.0), row->plot.y - PLOT_GAP, MEDIAN_WIDTH,
                          PLOT_GAP + row->plot.height + MEDIAN_OVERHANG };
  rb_chart_targets_add (self->frame.targets, RB_CHART_TARGET_MEDIAN, (guint) index, (guint) index,
                        median, median, &row->median);
}

static void
label_row (const RbDistributionChart *self,
           const RbDistributionRow *row,
           const RbChartRows *data,
           const RbChartData *pay,
           RbChartLabels *labels)
{
  const RbRect picture = labels->picture;

  labels->picture = rb_chart_frame_find_room (&self->frame, &picture);

  if (isfinite (pay->median))
    rb_chart_frame_label_median (&self->frame, data, labels, pay->median,
                                 row->plot.y - PLOT_GAP - labels->line_height);
  else if (pay->form == RB_CHART_FORM_VALUES)
    rb_chart_dots_label (&row->dots, pay, labels);

  labels->picture = picture;
}

static void
lay_out_pay (RbDistributionChart *self,
             RbDistributionRow *row,
             const RbChartRows *data,
             gsize index,
             RbChartLabels *labels,
             double tallest)
{
  RbChartData pay = data->rows[index].pay;

  pay.words = data->words;

  if (pay.form == RB_CHART_FORM_HISTOGRAM)
    {
      lay_out_bars (self, row, index, &pay, tallest);
    }
  else
    {
      rb_chart_dots_lay_out (&row->dots, &pay, &self->frame.axis, &row->plot);
      rb_chart_targets_add_dots (self->frame.targets, (guint) index, (guint) index, &row->dots);
    }

  lay_out_median (self, row, index, pay.median);
  label_row (self, row, data, &pay, labels);
}

static void
add_row (RbDistributionChart *self,
         const RbChartRows *data,
         gsize index,
         RbChartLabels *labels,
         double tallest)
{
  const double above = labels->line_height + PLOT_GAP;
  const double height = above + PLOT_HEIGHT + ROW_GAP;
  const RbRect area =
    rb_chart_frame_add_row (&self->frame, data, index, labels, height, above + PLOT_HEIGHT / 2.0);
  RbDistributionRow row = { .plot = { area.x, area.y + above, area.width, PLOT_HEIGHT } };

  if (self->frame.has_axis)
    lay_out_pay (self, &row, data, index, labels, tallest);

  if (row.bars == NULL)
    row.bars = g_array_new (FALSE, FALSE, sizeof (RbChartBar));

  if (row.dots.list == NULL)
    row.dots.list = g_array_new (FALSE, FALSE, sizeof (RbChartDot));

  g_array_append_val (self->rows, row);
}

/* Which parts occur in the chart, as bits. */
static guint
find_keys (const RbChartRows *data)
{
  guint kinds = 0;

  for (gsize i = 0; i < data->n_rows; i++)
    {
      kinds |= isfinite (data->rows[i].pay.p25) ? 1u << RB_CHART_KEY_MIDDLE_HALF : 0;
      kinds |= isfinite (data->rows[i].pay.median) ? 1u << RB_CHART_KEY_MEDIAN : 0;
    }

  return kinds;
}

static void
clear_row (gpointer data)
{
  RbDistributionRow *row = data;

  g_array_unref (row->bars);
  g_array_unref (row->dots.list);
}

/**
 * rb_distribution_chart_new:
 * @data: what the chart shows, all histograms of the same bins; needed only during the call
 * @width: the width of the picture in user units
 * @rtl: whether text runs from right to left; the pay axis never does
 * @measurer: measures texts; needed only during the call
 *
 * Lays out a row for each group and one axis below. The height of a bar is the share of its row's
 * openings, on one scale for all rows. Names stand beside their rows, or above them in a narrow
 * picture. Where there is nothing to draw, or no room for an axis, rows have their names and notes
 * alone.
 *
 * Returns: (transfer full): the chart, which knows its height
 */
RbDistributionChart *
rb_distribution_chart_new (const RbChartRows *data,
                           double width,
                           gboolean rtl,
                           const RbTextMeasurer *measurer)
{
  RbChartLabels labels = { 0 };

  g_return_val_if_fail (data != NULL && measurer != NULL, NULL);

  RbDistributionChart *self = g_new0 (RbDistributionChart, 1);
  const double tallest = rb_distribution_chart_find_tallest (data);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  const RbChartData axis_data = make_axis_data (data, values);

  rb_chart_labels_init (&labels, measurer, width, TALL);
  rb_chart_frame_begin (&self->frame, data, &axis_data, &labels, width, rtl);
  self->rows = g_array_new (FALSE, FALSE, sizeof (RbDistributionRow));
  g_array_set_clear_func (self->rows, clear_row);

  for (gsize i = 0; i < data->n_rows; i++)
    add_row (self, data, i, &labels, tallest);

  rb_chart_frame_end (&self->frame, data, &axis_data, find_keys (data), &labels);

  return self;
}

/**
 * rb_distribution_chart_free:
 * @self: (transfer full): a chart
 *
 * Frees the chart and its parts.
 */
void
rb_distribution_chart_free (RbDistributionChart *self)
{
  g_return_if_fail (self != NULL);

  rb_chart_frame_clear (&self->frame);
  g_array_unref (self->rows);
  g_free (self);
}
