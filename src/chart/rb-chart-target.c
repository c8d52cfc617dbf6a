/* rb-chart-target.c: what of a chart can be pointed at or reached by keys.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-target.h"

/* A line three units wide is hard to point at. */
#define LEAST_REACH 5

static gboolean
is_hit (const RbChartTarget *target, double x, double y)
{
  const RbRect *box = &target->box;
  const double more = MAX (LEAST_REACH - box->width / 2, 0);

  return x >= box->x - more && x < box->x + box->width + more && y >= box->y &&
         y < box->y + box->height;
}

/**
 * rb_chart_targets_find:
 * @targets: (element-type RbChartTarget): what can be pointed at, the smaller after the larger
 * @x: a position in user units
 * @y: a position
 *
 * Returns: the index of the foremost target there, or -1
 */
int
rb_chart_targets_find (GArray *targets, double x, double y)
{
  g_return_val_if_fail (targets != NULL, -1);

  for (guint i = targets->len; i > 0; i--)
    {
      if (is_hit (&g_array_index (targets, RbChartTarget, i - 1), x, y))
        return (int) i - 1;
    }

  return -1;
}
