/* rb-chart-domain.c: which amounts an axis spans.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-domain.h"

#include "chart/rb-scale.h"

#include <float.h>
#include <math.h>

/* Into how many steps, at the most, the ends of an axis without bins are rounded. */
#define MAX_STEPS 8

static void
widen (RbChartDomain *self)
{
  const RbScale scale = rb_scale_make (self->from, self->to, 0, 1);

  self->from = scale.from;
  self->to = scale.to;
}

static gboolean
find_of_bins (RbChartDomain *self, const RbChartData *data)
{
  double bin_width = 0;

  for (gsize i = 0; i < data->n_bins; i++)
    {
      const RbChartBin *bin = &data->bins[i];

      if (!rb_chart_bin_is_drawable (bin))
        continue;

      if (bin->kind == RB_CHART_BIN_BELOW)
        self->n_below = 1;
      else if (bin->kind == RB_CHART_BIN_ABOVE)
        self->n_above = 1;
      else
        {
          self->from = MIN (self->from, bin->from);
          self->to = MAX (self->to, bin->to);
          bin_width = bin->to - bin->from;
        }
    }

  if (self->from > self->to)
    return FALSE;

  if (bin_width > 0 && isfinite (self->to - self->from))
    self->n_bins = round ((self->to - self->from) / bin_width);

  widen (self);

  return TRUE;
}

static gboolean
find_of_values (RbChartDomain *self, const RbChartData *data)
{
  for (gsize i = 0; i < data->n_values; i++)
    {
      if (!isfinite (data->values[i]))
        continue;

      self->from = MIN (self->from, data->values[i]);
      self->to = MAX (self->to, data->values[i]);
    }

  if (self->from > self->to)
    return FALSE;

  widen (self);

  /* An axis that begins and ends at round numbers can be labelled there. */
  const double step = rb_scale_step_above ((self->to / 2 - self->from / 2) / MAX_STEPS * 2);

  /* Rounding must not leave out the outermost values by a last bit. */
  self->from = MIN (self->from, MAX (floor (self->from / step) * step, -DBL_MAX));
  self->to = MAX (self->to, MIN (ceil (self->to / step) * step, DBL_MAX));

  return TRUE;
}

/**
 * rb_chart_bin_is_drawable:
 * @bin: a bin
 *
 * Returns: whether the ends that @bin needs are finite and in order
 */
gboolean
rb_chart_bin_is_drawable (const RbChartBin *bin)
{
  g_return_val_if_fail (bin != NULL, FALSE);

  switch (bin->kind)
    {
    case RB_CHART_BIN_BELOW:
      return isfinite (bin->to);

    case RB_CHART_BIN_ABOVE:
      return isfinite (bin->from);

    case RB_CHART_BIN_REGULAR:
    default:
      return isfinite (bin->from) && isfinite (bin->to) && bin->from <= bin->to;
    }
}

/**
 * rb_chart_domain_find:
 * @self: (out caller-allocates): the domain
 * @data: what the chart shows
 *
 * Bins give the domain as it is; values are given some room, up to round numbers. Where all are
 * equal, the one amount lies in the middle.
 *
 * Returns: whether there is anything to span
 */
gboolean
rb_chart_domain_find (RbChartDomain *self, const RbChartData *data)
{
  g_return_val_if_fail (self != NULL && data != NULL, FALSE);

  *self = (RbChartDomain){ .from = INFINITY, .to = -INFINITY };

  return data->form == RB_CHART_FORM_HISTOGRAM ? find_of_bins (self, data)
                                               : find_of_values (self, data);
}
