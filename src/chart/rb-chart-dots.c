/* rb-chart-dots.c: one dot per opening, stacked where they would overlap.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-dots.h"

#include <math.h>

#define NATURAL_DIAMETER 12
#define DIAMETER_STEP 0.5

/* Between the lowest dots and the axis. */
#define AXIS_GAP 3

/* Between a dot and its amount, and between two amounts in a row. */
#define LABEL_GAP 4
#define SIDE_GAP 10

/* Puts dots into stacks from the left: a stack takes every dot less than a diameter after its
 * first. It stands over the middle of its dots, so that a single dot is exactly in its place, or
 * as far to the right as the stack before it needs; no dot moves by more than a diameter. */
static guint
stack_dots (RbChartDots *self, const RbChartAxis *axis, double diameter)
{
  guint highest = 0;
  guint n_stacks = 0;
  double last_x = -INFINITY;

  for (guint first = 0; first < self->list->len;)
    {
      const double start =
        rb_chart_axis_place (axis, g_array_index (self->list, RbChartDot, first).value);
      double end = start;
      guint n = 0;

      for (guint i = first; i < self->list->len; i++, n++)
        {
          const double x =
            rb_chart_axis_place (axis, g_array_index (self->list, RbChartDot, i).value);

          if (x - start >= diameter)
            break;

          end = x;
        }

      last_x = MAX ((start + end) / 2, last_x + diameter);

      for (guint i = first; i < first + n; i++)
        {
          g_array_index (self->list, RbChartDot, i).x = last_x;
          g_array_index (self->list, RbChartDot, i).stack = n_stacks;
        }

      first += n;
      n_stacks += 1;
      highest = MAX (highest, n);
    }

  return highest;
}

static void
list_dots (RbChartDots *self, const RbChartData *data)
{
  const gboolean has_middle = isfinite (data->p25) && isfinite (data->p75);

  self->list = g_array_sized_new (FALSE, FALSE, sizeof (RbChartDot), (guint) data->n_values);

  for (gsize i = 0; i < data->n_values; i++)
    {
      const double value = data->values[i];
      const RbChartDot dot = {
        .value = value,
        .middle = !has_middle || (data->p25 <= value && value <= data->p75),
      };

      if (isfinite (value))
        g_array_append_val (self->list, dot);
    }
}

static void
pile_up (RbChartDots *self, const RbRect *plot)
{
  const double lowest = plot->y + plot->height - AXIS_GAP - self->diameter / 2;
  guint height = 0;

  for (guint i = 0; i < self->list->len; i++)
    {
      RbChartDot *dot = &g_array_index (self->list, RbChartDot, i);

      height = i > 0 && dot[-1].stack == dot->stack ? height + 1 : 0;
      dot->y = lowest - height * self->diameter;
    }
}

/**
 * rb_chart_dots_lay_out:
 * @self: (out caller-allocates): the dots
 * @data: what the chart shows
 * @axis: the pay axis
 * @plot: the plot
 *
 * Lays out one dot for each finite value. Where a stack does not fit the plot, all dots shrink.
 */
void
rb_chart_dots_lay_out (RbChartDots *self,
                       const RbChartData *data,
                       const RbChartAxis *axis,
                       const RbRect *plot)
{
  g_return_if_fail (self != NULL && data != NULL && axis != NULL && plot != NULL);

  const double room = MAX (plot->height - AXIS_GAP, 1);
  double diameter = NATURAL_DIAMETER;

  list_dots (self, data);

  /* Smaller dots make lower stacks, so the first size that fits is the largest. */
  while (stack_dots (self, axis, diameter) * diameter > room && diameter > DIAMETER_STEP)
    diameter -= DIAMETER_STEP;

  const guint highest = stack_dots (self, axis, diameter);

  self->diameter = MIN (diameter, room / MAX (highest, 1));
  pile_up (self, plot);
}

/* Two amounts stand side by side over their dots, or above each other where there is no room. */
static void
label_pair (
  const RbChartDot *dots, char **texts, const double *widths, RbChartLabels *labels, double y)
{
  const double left_end = labels->picture.x;
  const double right_end = left_end + labels->picture.width;
  const double total = widths[0] + SIDE_GAP + widths[1];

  if (total > labels->picture.width)
    {
      for (guint i = 0; i < 2; i++)
        rb_chart_labels_place (
          labels, RB_CHART_LABEL_VALUE, texts[i], RB_CHART_ALIGN_LEFT,
          CLAMP (dots[i].x - widths[i] / 2, left_end, MAX (right_end - widths[i], left_end)),
          y - (1 - i) * labels->line_height);
      return;
    }

  const double overlap =
    MAX (dots[0].x + widths[0] / 2 + SIDE_GAP - (dots[1].x - widths[1] / 2), 0);
  const double first = CLAMP (dots[0].x - widths[0] / 2 - overlap / 2, left_end, right_end - total);
  const double second = CLAMP (dots[1].x - widths[1] / 2 + overlap / 2,
                               first + widths[0] + SIDE_GAP, right_end - widths[1]);

  rb_chart_labels_place (labels, RB_CHART_LABEL_VALUE, texts[0], RB_CHART_ALIGN_LEFT, first, y);
  rb_chart_labels_place (labels, RB_CHART_LABEL_VALUE, texts[1], RB_CHART_ALIGN_LEFT, second, y);
}

/**
 * rb_chart_dots_label:
 * @self: the dots
 * @data: what the chart shows
 * @labels: takes the labels
 *
 * Writes the amounts of one or two dots above them, two equal ones once.
 */
void
rb_chart_dots_label (const RbChartDots *self, const RbChartData *data, RbChartLabels *labels)
{
  char *texts[2] = { NULL, NULL };
  double widths[2] = { 0, 0 };

  g_return_if_fail (self != NULL && data != NULL && labels != NULL);

  const guint n = MIN (self->list->len, 2);

  if (n == 0)
    return;

  const RbChartDot *dots = &g_array_index (self->list, RbChartDot, 0);

  for (guint i = 0; i < n; i++)
    {
      texts[i] = data->words.format_value (dots[i].value, data->words.data);
      widths[i] = rb_chart_labels_measure (labels, RB_CHART_LABEL_VALUE, texts[i]);
    }

  const double y = dots[n - 1].y - self->diameter / 2 - LABEL_GAP - labels->line_height;

  if (n == 2 && !g_str_equal (texts[0], texts[1]))
    label_pair (dots, texts, widths, labels, y);
  else
    rb_chart_labels_place_near (labels, RB_CHART_LABEL_VALUE, texts[0], dots[0].x, y);

  g_free (texts[0]);
  g_free (texts[1]);
}

/**
 * rb_chart_dots_measure_height:
 * @self: the dots
 * @plot: the plot they were laid out in
 *
 * Returns: the height in user units from the axis to the top of the highest stack
 */
double
rb_chart_dots_measure_height (const RbChartDots *self, const RbRect *plot)
{
  g_return_val_if_fail (self != NULL && plot != NULL, 0);

  const double bottom = plot->y + plot->height;
  double top = bottom;

  for (guint i = 0; i < self->list->len; i++)
    top = MIN (top, g_array_index (self->list, RbChartDot, i).y - self->diameter / 2);

  return bottom - top;
}
