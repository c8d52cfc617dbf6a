/* chart-sample.c: made-up amounts as the input of a chart, for tests.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-sample.h"

#include "chart/rb-scale.h"

#include <math.h>
#include <string.h>

#define MAX_BINS 24

static char *
format_money (double value, gpointer data)
{
  const gboolean is_whole = fabs (value) < 1e15 && value == floor (value);
  g_autofree char *digits =
    is_whole ? g_strdup_printf ("%.0f", fabs (value)) : g_strdup_printf ("%g", fabs (value));
  GString *text = g_string_new (value < 0 ? "−$" : "$");
  const gsize n = strlen (digits);

  for (gsize i = 0; i < n; i++)
    {
      if (is_whole && i > 0 && (n - i) % 3 == 0)
        g_string_append_c (text, ',');

      g_string_append_c (text, digits[i]);
    }

  return g_string_free (text, FALSE);
}

static char *
format_count (guint64 count, gpointer data)
{
  return g_strdup_printf ("%" G_GUINT64_FORMAT, count);
}

static char *
format_overflow (const RbChartBin *bin, gpointer data)
{
  const gboolean is_below = bin->kind == RB_CHART_BIN_BELOW;
  g_autofree char *money = format_money (is_below ? bin->to : bin->from, NULL);

  return is_below ? g_strdup_printf ("Less than %s: %" G_GUINT64_FORMAT, money, bin->count)
                  : g_strdup_printf ("%s or more: %" G_GUINT64_FORMAT, money, bin->count);
}

static int
compare_amounts (const void *a, const void *b)
{
  const double x = *(const double *) a;
  const double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
find_percentile (const double *values, gsize n, double part)
{
  const double rank = part * (double) (n - 1);
  const gsize low = (gsize) rank;
  const gsize high = MIN (low + 1, n - 1);

  return values[low] + (rank - (double) low) * (values[high] - values[low]);
}

static void
count_into_bins (ChartSample *self, gsize n_values)
{
  for (gsize i = 0; i < n_values; i++)
    {
      for (guint j = 0; j < self->bins->len; j++)
        {
          RbChartBin *bin = &g_array_index (self->bins, RbChartBin, j);

          /* The last bin holds what rounding left out. */
          if (bin->kind == RB_CHART_BIN_ABOVE || self->values[i] < bin->to ||
              j + 1 == self->bins->len)
            {
              bin->count += 1;
              break;
            }
        }
    }
}

static void
make_bins (ChartSample *self, gsize n)
{
  const double p1 = find_percentile (self->values, n, 0.01);
  const double p99 = find_percentile (self->values, n, 0.99);
  const double lowest = self->values[0];
  const double highest = self->values[n - 1];

  if (p1 == p99)
    {
      const RbChartBin all = { RB_CHART_BIN_REGULAR, p1, p1, n };

      g_array_append_val (self->bins, all);
      return;
    }

  const double step = rb_scale_step_above ((p99 - p1) / 12);
  double first = floor (lowest / step);
  double last = floor (highest / step);

  if (last - first >= MAX_BINS)
    {
      first = floor (p1 / step);
      last = floor (p99 / step);
    }

  const RbChartBin below = { RB_CHART_BIN_BELOW, NAN, first * step, 0 };
  const RbChartBin above = { RB_CHART_BIN_ABOVE, (last + 1) * step, NAN, 0 };

  if (lowest < below.to)
    g_array_append_val (self->bins, below);

  for (double i = first; i <= last; i++)
    {
      const RbChartBin bin = { RB_CHART_BIN_REGULAR, i * step, (i + 1) * step, 0 };

      g_array_append_val (self->bins, bin);
    }

  if (highest >= above.from)
    g_array_append_val (self->bins, above);

  count_into_bins (self, n);
}

static RbChartForm
choose_form (gsize n)
{
  if (n == 0)
    return RB_CHART_FORM_NONE;

  if (n <= 2)
    return RB_CHART_FORM_VALUES;

  return n <= 28 ? RB_CHART_FORM_DOTS : RB_CHART_FORM_HISTOGRAM;
}

static void
find_figures (RbChartData *data, const double *values, gsize n)
{
  double sum = 0;

  for (gsize i = 0; i < n; i++)
    sum += values[i] / (double) n;

  data->mean = n > 0 ? sum : NAN;

  if (n >= 6)
    {
      data->median = find_percentile (values, n, 0.5);
      data->median_lower = find_percentile (values, n, 0.35);
      data->median_upper = find_percentile (values, n, 0.65);
    }

  if (n >= 11)
    {
      data->p25 = find_percentile (values, n, 0.25);
      data->p75 = find_percentile (values, n, 0.75);
    }

  if (n >= 29)
    {
      data->p10 = find_percentile (values, n, 0.1);
      data->p90 = find_percentile (values, n, 0.9);
    }
}

/* Takes finite amounts in any order and shows them as the display ladder has it. */
ChartSample *
chart_sample_new (double *values, gsize n_values)
{
  ChartSample *self = g_new0 (ChartSample, 1);

  if (n_values > 0)
    qsort (values, n_values, sizeof (double), compare_amounts);

  self->values = values;
  self->bins = g_array_new (FALSE, FALSE, sizeof (RbChartBin));
  self->data = (RbChartData){
    .form = choose_form (n_values),
    .values = values,
    .n_values = n_values,
    .p10 = NAN,
    .p25 = NAN,
    .median = NAN,
    .p75 = NAN,
    .p90 = NAN,
    .median_lower = NAN,
    .median_upper = NAN,
    .mark = NAN,
    .words = {
      .format_tick = format_money,
      .format_value = format_money,
      .format_count = format_count,
      .format_overflow = format_overflow,
      .caption = n_values > 28 ? "Openings" : NULL,
      .average = "Average",
      .middle_half = "Middle half",
    },
  };
  find_figures (&self->data, values, n_values);

  if (self->data.form == RB_CHART_FORM_HISTOGRAM)
    make_bins (self, n_values);

  self->data.bins = (gconstpointer) self->bins->data;
  self->data.n_bins = self->bins->len;

  return self;
}

/* Salaries of about 60,000 to 180,000, the lower ones more frequent, the same every time. */
ChartSample *
chart_sample_new_spread (gsize n_values)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  double *values = g_new0 (double, n_values);

  for (gsize i = 0; i < n_values; i++)
    {
      double sum = 0;

      for (guint j = 0; j < 5; j++)
        sum += g_rand_double (random);

      values[i] = round (60000 * exp (sum / 5 * 1.2) / 500) * 500;
    }

  return chart_sample_new (values, n_values);
}

void
chart_sample_free (ChartSample *self)
{
  g_free (self->values);
  g_array_unref (self->bins);
  g_free (self);
}

static void
measure_evenly (const char *text, gboolean bold, double *width, double *height, gpointer data)
{
  const double line_height = *(const double *) data;

  *width = (double) g_utf8_strlen (text, -1) * line_height * (bold ? 0.48 : 0.45);
  *height = line_height;
}

/* A measurer without a font: every character is as wide. The height must outlive it. */
RbTextMeasurer
chart_sample_make_measurer (const double *line_height)
{
  return (RbTextMeasurer){ measure_evenly, (gpointer) line_height };
}
