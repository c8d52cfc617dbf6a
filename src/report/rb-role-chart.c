/* rb-role-chart.c: from the pay of a role to the input of its chart.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-role-chart.h"

#include "report/rb-chart-unit.h"
#include "stats/rb-bins.h"

#include <math.h>

/* Nothing in a chart is computed twice: it shows the figures of the stratum. */
struct _RbRoleChart {
  RbChartData data;
  RbChartUnit unit;
  gsize n;
  double *values;
  RbChartBin *bins;
};

static void
take_values (RbRoleChart *self, const RbStratum *stratum)
{
  self->values = g_new (double, stratum->n);

  for (gsize i = 0; i < stratum->n; i++)
    self->values[i] = (double) stratum->points[i];

  self->data.values = self->values;
  self->data.n_values = stratum->n;
}

static RbChartBinKind
get_kind (RbBinsBarKind kind)
{
  switch (kind)
    {
    case RB_BINS_BAR_BELOW:
      return RB_CHART_BIN_BELOW;
    case RB_BINS_BAR_ABOVE:
      return RB_CHART_BIN_ABOVE;
    case RB_BINS_BAR_STEP:
    default:
      return RB_CHART_BIN_REGULAR;
    }
}

static void
take_bins (RbRoleChart *self, const RbStratum *stratum)
{
  RbBins bins = rb_bins_compute (stratum->points, stratum->n);
  guint n_bars = rb_bins_get_n_bars (&bins);

  self->bins = g_new (RbChartBin, n_bars);

  for (guint i = 0; i < n_bars; i++)
    {
      RbBinsBar bar = rb_bins_get_bar (&bins, i);

      self->bins[i] = (RbChartBin){
        .kind = get_kind (bar.kind),
        .from = (double) bar.from,
        .to = (double) bar.to,
        .count = bar.count,
      };
    }

  /* Equal amounts make one bar, which is named by its amount and not by edges around it. */
  if (bins.min == bins.max)
    self->bins[0].from = self->bins[0].to = (double) bins.min;

  self->data.bins = self->bins;
  self->data.n_bins = n_bars;
}

static double
get_percentile (const RbStratum *stratum, RbPercentile percentile, gsize smallest_n)
{
  return stratum->n >= smallest_n ? rb_stratum_get_percentile (stratum, percentile) : NAN;
}

/* What of the strip is shown is for the display ladder to say (R3). */
static void
take_figures (RbRoleChart *self, const RbStratum *stratum)
{
  RbChartData *data = &self->data;
  gint64 lower = 0;
  gint64 upper = 0;
  gboolean has_interval = rb_stratum_get_interval (stratum, RB_PERCENTILE_MEDIAN, &lower, &upper);

  data->p10 = get_percentile (stratum, RB_PERCENTILE_10, RB_LADDER_HISTOGRAM);
  data->p25 = get_percentile (stratum, RB_PERCENTILE_25, RB_LADDER_QUARTILES);
  data->median = get_percentile (stratum, RB_PERCENTILE_MEDIAN, RB_LADDER_MEDIAN);
  data->p75 = get_percentile (stratum, RB_PERCENTILE_75, RB_LADDER_QUARTILES);
  data->p90 = get_percentile (stratum, RB_PERCENTILE_90, RB_LADDER_HISTOGRAM);
  data->median_lower = has_interval ? (double) lower : NAN;
  data->median_upper = has_interval ? (double) upper : NAN;
  data->mean = stratum->n >= RB_LADDER_DOTS ? stratum->mean : NAN;
}

static RbChartForm
choose_form (gsize n)
{
  if (n == 0)
    return RB_CHART_FORM_NONE;

  if (n < RB_LADDER_DOTS)
    return RB_CHART_FORM_VALUES;

  return n < RB_LADDER_HISTOGRAM ? RB_CHART_FORM_DOTS : RB_CHART_FORM_HISTOGRAM;
}

/**
 * rb_role_chart_new:
 * @stratum: (nullable): the pay to draw; %NULL for none
 *
 * Chooses the form of the chart by the number of pay points (R3), and gathers what it shows.
 *
 * Returns: (transfer full): the chart
 */
RbRoleChart *
rb_role_chart_new (const RbStratum *stratum)
{
  RbRoleChart *self = g_new0 (RbRoleChart, 1);

  self->data = (RbChartData){
    .form = choose_form (stratum != NULL ? stratum->n : 0),
    .p10 = NAN,
    .p25 = NAN,
    .median = NAN,
    .p75 = NAN,
    .p90 = NAN,
    .median_lower = NAN,
    .median_upper = NAN,
    .mean = NAN,
    .mark = NAN,
    .words = rb_chart_unit_make_words (&self->unit),
  };

  if (stratum == NULL)
    return self;

  self->unit = (RbChartUnit){ stratum->currency, stratum->period };
  self->n = stratum->n;
  take_figures (self, stratum);

  if (self->data.form == RB_CHART_FORM_HISTOGRAM)
    take_bins (self, stratum);
  else
    take_values (self, stratum);

  return self;
}

/**
 * rb_role_chart_free:
 * @self: (transfer full): a chart
 */
void
rb_role_chart_free (RbRoleChart *self)
{
  g_free (self->values);
  g_free (self->bins);
  g_free (self);
}

/**
 * rb_role_chart_get_data:
 * @self: a chart
 *
 * Returns: what to lay out; it borrows from @self
 */
const RbChartData *
rb_role_chart_get_data (const RbRoleChart *self)
{
  return &self->data;
}

/**
 * rb_role_chart_set_mark:
 * @self: a chart
 * @amount: a salary to be compared, in ten-thousandths; NAN for none
 */
void
rb_role_chart_set_mark (RbRoleChart *self, double amount)
{
  self->data.mark = amount;
}

/**
 * rb_role_chart_speak:
 * @target: a part of the chart
 * @chart: the #RbRoleChart
 *
 * Returns: what the part stands for
 */
RbTargetWords
rb_role_chart_speak (const RbChartTarget *target, gpointer chart)
{
  const RbRoleChart *self = chart;

  return rb_target_make_words (target, &self->unit, self->n);
}
