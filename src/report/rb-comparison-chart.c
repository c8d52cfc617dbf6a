/* rb-comparison-chart.c: from a comparison to the input of its charts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-comparison-chart.h"

#include "chart/rb-distribution-chart.h"
#include "report/rb-chart-unit.h"
#include "report/rb-comparison-text.h"
#include "report/rb-format-text.h"
#include "report/rb-role-chart.h"
#include "report/rb-stratum-names.h"
#include "stats/rb-bins.h"
#include "stats/rb-sort.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* All openings are a row beside the roles; two bars may stand beyond the bins. */
#define MAX_ROWS (RB_COMPARISON_MAX + 1)
#define MAX_BARS (RB_BINS_MAX + 2)

struct _RbComparisonChart {
  RbChartRows ranges;
  RbChartRows distributions;
  RbChartRow range_rows[MAX_ROWS];
  RbChartRow distribution_rows[MAX_ROWS];
  RbRoleChart *charts[MAX_ROWS];
  RbChartBin bins[MAX_ROWS][MAX_BARS]; /* of each row, with the edges of all */
  guint n_rows;
  guint n_bins;
  RbChartUnit unit;
  GPtrArray *texts;
};

/* Pay of all roles together, or of all openings where no role has any. */
static GArray *
pool_points (const RbComparison *comparison)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (gint64));
  const RbComparedRole *all = rb_comparison_get_all (comparison);

  for (guint i = 0; i < rb_comparison_get_n_rows (comparison); i++)
    {
      const RbStratum *stratum = rb_comparison_get_row (comparison, i)->stratum;

      if (stratum != NULL)
        g_array_append_vals (points, stratum->points, (guint) stratum->n);
    }

  if (points->len == 0 && all != NULL && all->stratum != NULL)
    g_array_append_vals (points, all->stratum->points, (guint) all->stratum->n);

  rb_sort_amounts ((gint64 *) (gpointer) points->data, points->len);

  return points;
}

static void
add_bin (RbComparisonChart *self, RbChartBinKind kind, double from, double to)
{
  self->bins[0][self->n_bins] = (RbChartBin){ .kind = kind, .from = from, .to = to };
  self->n_bins += 1;
}

/* The rule of one histogram over the pooled points gives the bins. All openings may reach beyond
 * them, where they get bars of their own. */
static void
choose_bins (RbComparisonChart *self, const RbComparison *comparison)
{
  g_autoptr (GArray) points = pool_points (comparison);
  const RbBins bins = rb_bins_compute ((const gint64 *) (gconstpointer) points->data, points->len);
  const RbComparedRole *all = rb_comparison_get_all (comparison);
  const RbStratum *beside = all != NULL ? all->stratum : NULL;
  const gint64 last_edge = bins.first_edge + bins.n_bins * bins.step;
  const gboolean is_single = bins.min == bins.max && beside == NULL;

  if (bins.n_bins == 0)
    return;

  if (bins.n_below > 0 || (beside != NULL && beside->points[0] < bins.first_edge))
    add_bin (self, RB_CHART_BIN_BELOW, NAN, (double) bins.first_edge);

  for (guint i = 0; i < bins.n_bins; i++)
    {
      const gint64 from = is_single ? bins.min : bins.first_edge + i * bins.step;
      const gint64 to = is_single ? bins.min : from + bins.step;

      add_bin (self, RB_CHART_BIN_REGULAR, (double) from, (double) to);
    }

  if (bins.n_above > 0 || (beside != NULL && beside->points[beside->n - 1] > last_edge))
    add_bin (self, RB_CHART_BIN_ABOVE, (double) last_edge, NAN);
}

static gsize
count_below (const RbStratum *stratum, double edge)
{
  gsize low = 0;
  gsize high = stratum->n;

  while (low < high)
    {
      const gsize middle = low + (high - low) / 2;

      if ((double) stratum->points[middle] < edge)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The last bar takes what is left: it is closed, or stands for everything beyond. */
static void
count_points (RbChartBin *bins, guint n_bins, const RbStratum *stratum)
{
  gsize counted = 0;

  for (guint i = 0; i < n_bins; i++)
    {
      const gsize upto = i + 1 == n_bins ? stratum->n : count_below (stratum, bins[i].to);

      bins[i].count = upto - counted;
      counted = upto;
    }
}

static char *
keep (RbComparisonChart *self, char *text)
{
  g_ptr_array_add (self->texts, text);

  return text;
}

static void
add_row (RbComparisonChart *self, const RbComparedRole *role)
{
  const guint i = self->n_rows;
  const RbStratum *other = role->tally->n_strata > 0 ? &role->tally->strata[0] : NULL;

  self->charts[i] = rb_role_chart_new (role->stratum);
  self->range_rows[i] = (RbChartRow){
    .name = role->name,
    .detail = keep (self, rb_comparison_describe_openings (role)),
    .note =
      role->stratum == NULL ? keep (self, rb_stratum_hint (other, self->unit.currency)) : NULL,
    .is_apart = role->role == RB_NO_ROLE,
    .pay = *rb_role_chart_get_data (self->charts[i]),
  };
  self->distribution_rows[i] = self->range_rows[i];

  if (self->range_rows[i].pay.form == RB_CHART_FORM_HISTOGRAM)
    {
      if (i > 0)
        memcpy (self->bins[i], self->bins[0], sizeof self->bins[0]);

      count_points (self->bins[i], self->n_bins, role->stratum);
      self->distribution_rows[i].pay.bins = self->bins[i];
      self->distribution_rows[i].pay.n_bins = self->n_bins;
    }

  self->n_rows += 1;
}

static char *
describe_tallest (const RbChartRows *rows)
{
  const double tallest = rb_distribution_chart_find_tallest (rows);
  g_autofree char *share = rb_format_share ((guint64) round (tallest * 1e6), 1000000);

  if (tallest == 0)
    return NULL;

  /* Translators: %s is a share, “34%”. */
  return g_strdup_printf (_ ("Tallest bar: %s of a role’s openings"), share);
}

/**
 * rb_comparison_chart_new:
 * @comparison: a comparison, which must outlive the chart
 *
 * Gathers what the charts of a comparison show, row for row: its roles, then all openings if they
 * are shown.
 *
 * Returns: (transfer full): the input of the charts
 */
RbComparisonChart *
rb_comparison_chart_new (const RbComparison *comparison)
{
  RbComparisonChart *self = g_new0 (RbComparisonChart, 1);
  RbFigures *figures = rb_comparison_get_figures (comparison);
  const RbComparedRole *all = rb_comparison_get_all (comparison);

  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->unit = (RbChartUnit){ rb_figures_get_currency (figures), rb_figures_get_period (figures) };
  choose_bins (self, comparison);

  for (guint i = 0; i < rb_comparison_get_n_rows (comparison); i++)
    add_row (self, rb_comparison_get_row (comparison, i));

  if (all != NULL)
    add_row (self, all);

  self->ranges = rb_chart_unit_make_rows (&self->unit, self->range_rows, self->n_rows);
  self->distributions =
    rb_chart_unit_make_rows (&self->unit, self->distribution_rows, self->n_rows);
  self->distributions.words.format_overflow = rb_chart_unit_format_edge;
  self->distributions.rows_words.note = keep (self, describe_tallest (&self->distributions));

  return self;
}

/**
 * rb_comparison_chart_free:
 * @self: (transfer full): the input of charts
 */
void
rb_comparison_chart_free (RbComparisonChart *self)
{
  for (guint i = 0; i < self->n_rows; i++)
    rb_role_chart_free (self->charts[i]);

  g_ptr_array_unref (self->texts);
  g_free (self);
}

/**
 * rb_comparison_chart_set_mark:
 * @self: charts
 * @amount: a salary to be compared, in ten-thousandths; NAN for none
 */
void
rb_comparison_chart_set_mark (RbComparisonChart *self, double amount)
{
  self->ranges.mark = amount;
  self->distributions.mark = amount;
}

/**
 * rb_comparison_chart_get_ranges:
 * @self: the input of charts
 *
 * Returns: what rb_range_chart_new() takes; it borrows from @self
 */
const RbChartRows *
rb_comparison_chart_get_ranges (const RbComparisonChart *self)
{
  return &self->ranges;
}

/**
 * rb_comparison_chart_get_distributions:
 * @self: the input of charts
 *
 * Returns: what rb_distribution_chart_new() takes; it borrows from @self
 */
const RbChartRows *
rb_comparison_chart_get_distributions (const RbComparisonChart *self)
{
  return &self->distributions;
}
