/* rb-role-strip.c: from the pay of a role to the small strip of its row in a list.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-role-strip.h"

#include "stats/rb-quantile.h"

#include <math.h>

/* The common axis leaves the outermost hundredths out: one slip of the keyboard would squeeze all
 * strips into a corner. */
#define AXIS_TAIL 0.01

/**
 * rb_pay_axis_find:
 * @figures: figures
 *
 * Returns: the axis for the display stratum over all roles
 */
RbPayAxis
rb_pay_axis_find (RbFigures *figures)
{
  const RbStratum *stratum =
    rb_tally_find_stratum (rb_figures_get_total (figures), rb_figures_get_currency (figures),
                           rb_figures_get_period (figures));

  if (stratum == NULL)
    return (RbPayAxis){ 0.0, 1.0 };

  return (RbPayAxis){
    .from = rb_quantile (stratum->points, stratum->n, AXIS_TAIL),
    .to = rb_quantile (stratum->points, stratum->n, 1.0 - AXIS_TAIL),
  };
}

/**
 * rb_role_strip_new:
 * @stratum: the pay to show
 * @axis: the common axis
 * @width: in user units
 * @height: in user units
 *
 * Lays out the strip: below eleven pay points each as a dot, else the percentiles that the ladder
 * allows (R3).
 *
 * Returns: (transfer full): the strip
 */
RbPayStrip *
rb_role_strip_new (const RbStratum *stratum, const RbPayAxis *axis, double width, double height)
{
  double values[RB_LADDER_QUARTILES];
  RbPayStripData data = {
    .axis_from = axis->from,
    .axis_to = axis->to,
    .p10 = NAN,
    .p25 = NAN,
    .median = NAN,
    .p75 = NAN,
    .p90 = NAN,
  };

  if (stratum->n < RB_LADDER_QUARTILES)
    {
      for (gsize i = 0; i < stratum->n; i++)
        values[i] = (double) stratum->points[i];

      data.values = values;
      data.n_values = stratum->n;
    }
  else
    {
      data.p25 = rb_stratum_get_percentile (stratum, RB_PERCENTILE_25);
      data.median = rb_stratum_get_percentile (stratum, RB_PERCENTILE_MEDIAN);
      data.p75 = rb_stratum_get_percentile (stratum, RB_PERCENTILE_75);
    }

  if (stratum->n >= RB_LADDER_HISTOGRAM)
    {
      data.p10 = rb_stratum_get_percentile (stratum, RB_PERCENTILE_10);
      data.p90 = rb_stratum_get_percentile (stratum, RB_PERCENTILE_90);
    }

  return rb_pay_strip_new (&data, width, height);
}
