/* rows-sample.c: made-up amounts of several groups as the input of charts with rows, for tests.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "rows-sample.h"

#include <math.h>

/* Starts without a row. */
RowsSample *
rows_sample_new (void)
{
  RowsSample *self = g_new0 (RowsSample, 1);
  g_autoptr (ChartSample) nothing = chart_sample_new (NULL, 0);

  self->rows = g_array_new (FALSE, TRUE, sizeof (RbChartRow));
  self->samples = g_ptr_array_new_with_free_func ((GDestroyNotify) chart_sample_free);
  self->bins = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->data = (RbChartRows) {
    .mark = NAN,
    .words = nothing->data.words,
    .rows_words = {
      .low_tail = "10%",
      .high_tail = "90%",
      .reach = "10% to 90%",
      .middle_half = "Middle half",
      .median = "Median",
      .average = "Average",
      .uncertainty = "Where the true middle may lie",
    },
  };

  return self;
}

/* Takes finite amounts in any order. */
void
rows_sample_add (RowsSample *self, const char *name, double *values, gsize n_values)
{
  ChartSample *sample = chart_sample_new (values, n_values);
  char *own_name = g_strdup (name);
  char *detail = g_strdup_printf ("%" G_GSIZE_FORMAT " openings", n_values);
  RbChartRow row = {
    .name = own_name,
    .detail = detail,
    .note = n_values == 0 ? "No pay stated" : NULL,
    .pay = sample->data,
  };

  if (n_values < 3)
    row.pay.mean = NAN;

  g_ptr_array_add (self->samples, sample);
  g_ptr_array_add (self->texts, own_name);
  g_ptr_array_add (self->texts, detail);
  g_array_append_val (self->rows, row);
  self->data.rows = (const RbChartRow *) (gconstpointer) self->rows->data;
  self->data.n_rows = self->rows->len;
}

/* The amounts of chart_sample_new_spread(), times a factor. */
void
rows_sample_add_spread (RowsSample *self, const char *name, gsize n_values, double factor)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (n_values);
  double *values = g_new (double, n_values + 1);

  for (gsize i = 0; i < n_values; i++)
    values[i] = round (sample->values[i] * factor / 500) * 500;

  rows_sample_add (self, name, values, n_values);
}

static ChartSample *
pool (const RowsSample *self)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < self->samples->len; i++)
    {
      const ChartSample *sample = g_ptr_array_index (self->samples, i);

      if (sample->data.n_values > 0)
        g_array_append_vals (all, sample->values, (guint) sample->data.n_values);
    }

  const guint n = all->len;

  return chart_sample_new ((double *) (gpointer) g_array_free (all, FALSE), n);
}

static GArray *
count_into (const GArray *bins, const ChartSample *sample)
{
  GArray *counted = g_array_copy ((GArray *) bins);

  for (guint i = 0; i < counted->len; i++)
    g_array_index (counted, RbChartBin, i).count = 0;

  for (gsize i = 0; i < sample->data.n_values; i++)
    {
      guint j = 0;

      while (j + 1 < counted->len && sample->values[i] >= g_array_index (counted, RbChartBin, j).to)
        j++;

      g_array_index (counted, RbChartBin, j).count += 1;
    }

  return counted;
}

/* Gives all rows the bins of all amounts together, as rows of histograms have them. */
void
rows_sample_share_bins (RowsSample *self)
{
  g_autoptr (ChartSample) all = pool (self);

  for (guint i = 0; i < self->rows->len && all->bins->len > 0; i++)
    {
      RbChartRow *row = &g_array_index (self->rows, RbChartRow, i);
      GArray *bins = count_into (all->bins, g_ptr_array_index (self->samples, i));

      g_ptr_array_add (self->bins, bins);
      row->pay.bins = (const RbChartBin *) (gconstpointer) bins->data;
      row->pay.n_bins = bins->len;
    }
}

void
rows_sample_free (RowsSample *self)
{
  g_array_unref (self->rows);
  g_ptr_array_unref (self->samples);
  g_ptr_array_unref (self->bins);
  g_ptr_array_unref (self->texts);
  g_free (self);
}
