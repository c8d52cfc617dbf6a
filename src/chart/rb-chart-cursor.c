/* rb-chart-cursor.c: what of a chart is pointed at, focused, or chosen together.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-cursor.h"

/**
 * rb_chart_cursor_init:
 * @self: (out caller-allocates): a cursor
 *
 * Makes a cursor that is on nothing.
 */
void
rb_chart_cursor_init (RbChartCursor *self)
{
  *self = (RbChartCursor){
    .hovered = RB_CHART_NOTHING,
    .focused = RB_CHART_NOTHING,
    .span_from = RB_CHART_NOTHING,
    .span_to = RB_CHART_NOTHING,
  };
}

/**
 * rb_chart_cursor_get:
 * @targets: (nullable) (element-type RbChartTarget): targets
 * @index: an index that may be of none
 *
 * Returns: (transfer none) (nullable): the target
 */
const RbChartTarget *
rb_chart_cursor_get (GArray *targets, int index)
{
  if (targets == NULL || index < 0 || (guint) index >= targets->len)
    return NULL;

  return &g_array_index (targets, RbChartTarget, index);
}

static const RbChartTarget *
get_bar (GArray *targets, int index)
{
  const RbChartTarget *target = rb_chart_cursor_get (targets, index);

  return target != NULL && target->kind == RB_CHART_TARGET_BAR ? target : NULL;
}

/**
 * rb_chart_cursor_get_active:
 * @self: a cursor
 * @targets: (nullable) (element-type RbChartTarget): the targets of its chart
 * @active: (out caller-allocates): what is chosen, else pointed at, else focused
 *
 * Returns: whether there is such a thing
 */
gboolean
rb_chart_cursor_get_active (const RbChartCursor *self, GArray *targets, RbChartTarget *active)
{
  if (rb_chart_cursor_get_span (self, targets, active))
    return TRUE;

  const RbChartTarget *target = rb_chart_cursor_get (
    targets, self->hovered != RB_CHART_NOTHING ? self->hovered : self->focused);

  if (target == NULL)
    return FALSE;

  *active = *target;

  return TRUE;
}

/**
 * rb_chart_cursor_find_neighbour:
 * @self: a cursor on a target
 * @targets: (element-type RbChartTarget): the targets of its chart
 * @dx: 1 to go right along a group, -1 to go left, else 0
 * @dy: 1 to go to the group below, -1 to the one above
 *
 * Returns: the index of the neighbour of the focused target, or %RB_CHART_NOTHING
 */
int
rb_chart_cursor_find_neighbour (const RbChartCursor *self, GArray *targets, int dx, int dy)
{
  return dx != 0 ? rb_chart_targets_step (targets, self->focused, dx)
                 : rb_chart_targets_change_group (targets, self->focused, dy);
}

/**
 * rb_chart_cursor_find_end:
 * @self: a cursor on a target
 * @targets: (element-type RbChartTarget): the targets of its chart
 * @dx: 1 for the end at the right, -1 for that at the left
 *
 * Returns: the index of the last target of the group of the focused one
 */
int
rb_chart_cursor_find_end (const RbChartCursor *self, GArray *targets, int dx)
{
  int index = self->focused;

  for (int next = index; next != RB_CHART_NOTHING; next = rb_chart_targets_step (targets, next, dx))
    index = next;

  return index;
}

/**
 * rb_chart_cursor_get_span:
 * @self: a cursor
 * @targets: (nullable) (element-type RbChartTarget): the targets of its chart
 * @span: (out caller-allocates): the bars chosen together, as one
 *
 * Returns: whether several bars are chosen
 */
gboolean
rb_chart_cursor_get_span (const RbChartCursor *self, GArray *targets, RbChartTarget *span)
{
  const int first = MIN (self->span_from, self->span_to);
  const int last = MAX (self->span_from, self->span_to);

  if (first == last || get_bar (targets, first) == NULL || get_bar (targets, last) == NULL)
    return FALSE;

  *span = *get_bar (targets, first);

  for (int i = first + 1; i <= last; i++)
    {
      const RbChartTarget *bar = rb_chart_cursor_get (targets, i);

      span->count += bar->count;
      span->to = bar->to;
      span->box.width = bar->box.x + bar->box.width - span->box.x;
    }

  span->shape = span->box;

  return TRUE;
}

/**
 * rb_chart_cursor_span_holds:
 * @self: a cursor
 * @index: the index of a target
 *
 * Returns: whether it is among the bars chosen together
 */
gboolean
rb_chart_cursor_span_holds (const RbChartCursor *self, int index)
{
  return self->span_from != RB_CHART_NOTHING && index >= MIN (self->span_from, self->span_to) &&
         index <= MAX (self->span_from, self->span_to);
}

/**
 * rb_chart_cursor_set_span:
 * @self: a cursor
 * @targets: (nullable) (element-type RbChartTarget): the targets of its chart
 * @from: the bar at which choosing began
 * @to: the bar it has come to
 *
 * Chooses bars of one row together. Nothing changes if these are none.
 */
void
rb_chart_cursor_set_span (RbChartCursor *self, GArray *targets, int from, int to)
{
  const RbChartTarget *first = get_bar (targets, from);
  const RbChartTarget *last = get_bar (targets, to);

  if (first == NULL || last == NULL || first->row != last->row)
    return;

  self->span_from = from;
  self->span_to = to;
}

/**
 * rb_chart_cursor_extend_span:
 * @self: a cursor
 * @targets: (nullable) (element-type RbChartTarget): the targets of its chart
 * @step: 1 to the right, -1 to the left
 *
 * Moves the end of the choice by a bar; a choice begins at the focus.
 */
void
rb_chart_cursor_extend_span (RbChartCursor *self, GArray *targets, int step)
{
  const gboolean has_span = self->span_from != RB_CHART_NOTHING;
  const int from = has_span ? self->span_from : self->focused;
  const int to = has_span ? self->span_to : self->focused;

  rb_chart_cursor_set_span (self, targets, from, to + step);
}

/**
 * rb_chart_cursor_forget_span:
 * @self: a cursor
 *
 * Chooses nothing.
 */
void
rb_chart_cursor_forget_span (RbChartCursor *self)
{
  self->span_from = RB_CHART_NOTHING;
  self->span_to = RB_CHART_NOTHING;
}
