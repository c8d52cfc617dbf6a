/* rb-chart-target.c: what of a chart can be pointed at or reached by keys.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-target.h"

#include <math.h>

/* A line three units wide is hard to point at. */
#define LEAST_REACH 5

/**
 * rb_chart_targets_add:
 * @self: (element-type RbChartTarget): targets
 * @kind: what it is
 * @group: what it is reached along with
 * @row: of which row
 * @from: the least of its amounts
 * @to: the largest
 * @box: where; nothing is added without a height
 *
 * Adds what can be pointed at.
 */
void
rb_chart_targets_add (GArray *self,
                      RbChartTargetKind kind,
                      guint group,
                      guint row,
                      double from,
                      double to,
                      const RbRect *box)
{
  const RbChartTarget target = { kind, group, row, 0, from, to, 0, *box, *box };

  if (box->height > 0)
    g_array_append_val (self, target);
}

/**
 * rb_chart_targets_add_bars:
 * @self: (element-type RbChartTarget): targets
 * @group: what they are reached along with
 * @row: of which row
 * @bars: (element-type RbChartBar): bars
 *
 * Adds each bar as a target: the whole column over it.
 */
void
rb_chart_targets_add_bars (GArray *self, guint group, guint row, GArray *bars)
{
  for (guint i = 0; i < bars->len; i++)
    {
      const RbChartBar *bar = &g_array_index (bars, RbChartBar, i);
      const RbChartTarget target = {
        .kind = RB_CHART_TARGET_BAR,
        .group = group,
        .row = row,
        .index = i,
        .from = bar->bin.kind == RB_CHART_BIN_BELOW ? NAN : bar->bin.from,
        .to = bar->bin.kind == RB_CHART_BIN_ABOVE ? NAN : bar->bin.to,
        .count = bar->bin.count,
        .box = bar->column,
        .shape = bar->box,
      };

      g_array_append_val (self, target);
    }
}

static const RbChartDot *
get_dot (const RbChartDots *dots, guint index)
{
  return &g_array_index (dots->list, RbChartDot, index);
}

/**
 * rb_chart_targets_add_dots:
 * @self: (element-type RbChartTarget): targets
 * @group: what they are reached along with
 * @row: of which row
 * @dots: dots
 *
 * Adds each stack of dots as a target.
 */
void
rb_chart_targets_add_dots (GArray *self, guint group, guint row, const RbChartDots *dots)
{
  const double diameter = dots->diameter;

  for (guint i = 0; i < dots->list->len;)
    {
      const RbChartDot *first = get_dot (dots, i);
      RbChartTarget target = {
        .kind = RB_CHART_TARGET_DOTS,
        .group = group,
        .row = row,
        .index = first->stack,
        .from = first->value,
        .box = { .x = first->x - diameter / 2, .width = diameter },
      };

      for (; i < dots->list->len && get_dot (dots, i)->stack == first->stack; i++)
        {
          target.to = get_dot (dots, i)->value;
          target.box.y = get_dot (dots, i)->y - diameter / 2;
          target.count += 1;
        }

      target.box.height = first->y + diameter / 2 - target.box.y;
      target.shape = target.box;
      g_array_append_val (self, target);
    }
}

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
 * @self: (element-type RbChartTarget): what can be pointed at, the smaller after the larger
 * @x: a position in user units
 * @y: a position
 *
 * Returns: the index of the foremost target there, or -1
 */
int
rb_chart_targets_find (GArray *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint i = self->len; i > 0; i--)
    {
      if (is_hit (&g_array_index (self, RbChartTarget, i - 1), x, y))
        return (int) i - 1;
    }

  return -1;
}

static const RbChartTarget *
get_target (GArray *self, int index)
{
  return &g_array_index (self, RbChartTarget, index);
}

/**
 * rb_chart_targets_step:
 * @self: (element-type RbChartTarget): targets, those of a group side by side
 * @from: the index of one of them
 * @step: 1 for the next one, -1 for the one before
 *
 * Returns: the index of its neighbour in the same group, or -1 at the end of that
 */
int
rb_chart_targets_step (GArray *self, int from, int step)
{
  const int to = from + step;

  if (to < 0 || to >= (int) self->len ||
      get_target (self, to)->group != get_target (self, from)->group)
    return -1;

  return to;
}

static double
get_centre (const RbChartTarget *target)
{
  return target->box.x + target->box.width / 2;
}

/**
 * rb_chart_targets_change_group:
 * @self: (element-type RbChartTarget): targets, those of a group side by side
 * @from: the index of one of them
 * @step: 1 for the next group, -1 for the one before
 *
 * Returns: the index of the target in that group that is nearest across, or -1 if there is none
 */
int
rb_chart_targets_change_group (GArray *self, int from, int step)
{
  const guint group = get_target (self, from)->group;
  int to = from;
  int best = -1;

  while (to >= 0 && to < (int) self->len && get_target (self, to)->group == group)
    to += step;

  if (to < 0 || to >= (int) self->len)
    return -1;

  const guint other = get_target (self, to)->group;
  const double x = get_centre (get_target (self, from));

  for (; to >= 0 && to < (int) self->len && get_target (self, to)->group == other; to += step)
    {
      if (best < 0 || fabs (get_centre (get_target (self, to)) - x) <
                        fabs (get_centre (get_target (self, best)) - x))
        best = to;
    }

  return best;
}
