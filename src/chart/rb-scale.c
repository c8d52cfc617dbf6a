/* rb-scale.c: values to positions, and the round numbers that label them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-scale.h"

#include <float.h>
#include <math.h>

/* A span below this part of its values is lost in rounding: such values count as equal. */
#define LEAST_SPAN 1e-9

/* Steps stay where neither they nor their multiples leave the range of a double. */
#define LEAST_STEP 1e-300
#define LARGEST_STEP 1e300

#define MAX_TICKS 1000

static const guint mantissas[] = { 1, 2, 5, 10 };

static void
widen_equal (double *from, double *to)
{
  const double middle = *from / 2 + *to / 2;
  const double reach = middle == 0 ? 1 : fabs (middle) / 4;

  *from = MAX (middle - reach, -DBL_MAX);
  *to = MIN (middle + reach, DBL_MAX);
}

/**
 * rb_scale_make:
 * @from: the value at @px_from
 * @to: the value at @px_to
 * @px_from: a position in user units
 * @px_to: a position in user units
 *
 * Makes a linear scale. Every domain has a defined result: reversed ends are put in order, equal
 * ones are widened by a quarter of the value (by 1 around 0) and lie in the middle, and ends that
 * are not finite give 0 to 1.
 *
 * Returns: the scale
 */
RbScale
rb_scale_make (double from, double to, double px_from, double px_to)
{
  RbScale scale = { MIN (from, to), MAX (from, to), px_from, px_to };

  if (!isfinite (from) || !isfinite (to))
    {
      scale.from = 0;
      scale.to = 1;
    }

  const double largest = MAX (fabs (scale.from), fabs (scale.to));

  if (scale.to / 2 - scale.from / 2 <= largest * LEAST_SPAN / 2)
    widen_equal (&scale.from, &scale.to);

  return scale;
}

/**
 * rb_scale_map:
 * @self: a scale
 * @value: a value, inside the domain or not
 *
 * Returns: its position in user units, not rounded; NAN for NAN
 */
double
rb_scale_map (const RbScale *self, double value)
{
  g_return_val_if_fail (self != NULL, NAN);

  /* Halves, because the difference of two finite numbers may not be finite. */
  const double part = (value / 2 - self->from / 2) / (self->to / 2 - self->from / 2);

  return self->px_from + part * (self->px_to - self->px_from);
}

/**
 * rb_scale_step_above:
 * @least: a positive number
 *
 * Returns: the smallest of {1, 2, 5} × 10^k that is at least @least; numbers outside 1e-300 to
 *   1e300, and NAN, count as the nearer of the two
 */
double
rb_scale_step_above (double least)
{
  const double wanted = !(least > LEAST_STEP) ? LEAST_STEP : MIN (least, LARGEST_STEP);
  const double power = pow (10, floor (log10 (wanted)));

  for (gsize i = 0; i < G_N_ELEMENTS (mantissas); i++)
    {
      /* The tolerance takes up what log10 and pow round. */
      if (mantissas[i] * power >= wanted * (1 - LEAST_SPAN))
        return mantissas[i] * power;
    }

  return 10 * power;
}

/**
 * rb_scale_step_after:
 * @step: a step of {1, 2, 5} × 10^k
 *
 * Returns: the next larger one
 */
double
rb_scale_step_after (double step)
{
  return rb_scale_step_above (step * 1.5);
}

/**
 * rb_scale_list_ticks:
 * @from: the smallest value
 * @to: the largest value
 * @step: the distance of the ticks
 *
 * Lists the multiples of @step from @from to @to, both included. Where there would be more than a
 * thousand, or doubles are too coarse to tell them apart, the list is empty.
 *
 * Returns: (transfer full) (element-type double): the ticks, ascending
 */
GArray *
rb_scale_list_ticks (double from, double to, double step)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (double));
  const double first = ceil (from / step - LEAST_SPAN);
  const double last = floor (to / step + LEAST_SPAN);

  if (!(step > 0) || !(fabs (first) < 1 / DBL_EPSILON) || !(last - first < MAX_TICKS))
    return ticks;

  for (double i = first; i <= last; i++)
    {
      /* Adding zero turns a negative zero into a plain one. */
      const double tick = i * step + 0.0;

      g_array_append_val (ticks, tick);
    }

  return ticks;
}

/**
 * rb_scale_count_step:
 * @max: the largest count
 * @max_intervals: how many steps there may be, at least 1
 *
 * Finds the step of a count axis, which starts at 0 and has whole numbers only. Counts above
 * %G_MAXINT64 are taken for it.
 *
 * Returns: the smallest of {1, 2, 5} × 10^k of which @max_intervals reach @max
 */
guint64
rb_scale_count_step (guint64 max, guint max_intervals)
{
  g_return_val_if_fail (max_intervals > 0, 1);

  const guint64 largest = MIN (max, G_MAXINT64);
  guint64 power = 1;

  for (;;)
    {
      for (guint i = 0; i < 3; i++)
        {
          const guint64 step = mantissas[i] * power;

          if ((largest + step - 1) / step <= max_intervals)
            return step;
        }

      power *= 10;
    }
}
