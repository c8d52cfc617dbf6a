/* rb-bins.c: the bars of a histogram of amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-bins.h"

#include "stats/rb-quantile.h"

#include <math.h>

#define N_BINS_LEAST 6

/* Steps are numbered: four to a power of ten, up to 10^18. */
#define LAST_STEP 72

/* Equal amounts have no width of their own: their one bin is about a fiftieth of the amount. */
#define EQUAL_AMOUNT_STEPS 50

/* Without middle half to go by, the span is meant to have this many bins. */
#define SPAN_STEPS 12

typedef struct {
  gint64 low;
  gint64 high;
} Span;

/* 1, 2, 2.5 and 5 times a power of ten; edges are integers, so that the lowest 2.5 is a 2 again. */
static gint64
get_step (guint number)
{
  static const gint64 factors[] = { 1, 2, 2, 5 };

  gint64 power = 1;
  for (guint i = 0; i < number / 4; i++)
    power *= 10;
  return power * factors[number % 4] + (number % 4 == 2 ? power / 2 : 0);
}

/* Of two neighbours the upper one is nearer in |log| from their geometric mean on. */
static guint
find_nearest_step (double width)
{
  guint number = 0;
  while (number < LAST_STEP &&
         width * width > (double) get_step (number) * (double) get_step (number + 1))
    number++;
  return number;
}

static gint64
divide_down (gint64 value, gint64 step)
{
  return value / step - (value % step < 0);
}

/* Bins are [a, b) but for the last, which is closed: the largest amount of all, where it lies on an
 * edge, needs no bin of its own. */
static guint64
count_bins (const Span *span, gint64 max, gint64 step)
{
  gint64 first = divide_down (span->low, step);
  gint64 last = divide_down (span->high, step);
  gboolean closes = span->high == max && max % step == 0 && last > first;
  return (guint64) last - (guint64) first + (closes ? 0 : 1);
}

/* The span that has to be seen in detail: from 1% to 99%, or everything where these are equal.
 * Edges are integers: the bin of a percentile is that of the integer below it. */
static Span
find_core (const gint64 *sorted, gsize n)
{
  gint64 min = sorted[0];
  gint64 max = sorted[n - 1];
  gint64 low = (gint64) floor (rb_quantile (sorted, n, 0.01));
  gint64 high = (gint64) floor (rb_quantile (sorted, n, 0.99));

  /* A double may lie beyond an amount of more than 53 bits. */
  Span core = { CLAMP (low, min, max), CLAMP (high, min, max) };
  return core.low < core.high ? core : (Span){ min, max };
}

/* Freedman and Diaconis, “On the histogram as a density estimator: L2 theory”, 1981. */
static double
find_ideal_width (const gint64 *sorted, gsize n, const Span *core)
{
  double middle_half = rb_quantile (sorted, n, 0.75) - rb_quantile (sorted, n, 0.25);
  if (middle_half > 0)
    return 2 * middle_half / cbrt ((double) n);
  return ((double) core->high - (double) core->low) / SPAN_STEPS;
}

/* The next step is at most 2.5 times as long or as short: a step that gives too many bins is never
 * followed by one that gives too few, nor the other way round. A span of less than six of the
 * smallest unit keeps its few bins. */
static gint64
choose_step (const gint64 *sorted, gsize n, const Span *core)
{
  gint64 max = sorted[n - 1];
  guint number = find_nearest_step (find_ideal_width (sorted, n, core));

  while (number < LAST_STEP && count_bins (core, max, get_step (number)) > RB_BINS_MAX)
    number++;
  while (number > 0 && count_bins (core, max, get_step (number)) < N_BINS_LEAST)
    number--;
  return get_step (number);
}

/* Draws in full what can be: both ends, else the one that takes fewer bins, else neither. */
static Span
extend_to_ends (const Span *core, gint64 min, gint64 max, gint64 step)
{
  Span whole = { min, max };
  if (count_bins (&whole, max, step) <= RB_BINS_MAX)
    return whole;

  Span down = { min, core->high };
  Span up = { core->low, max };
  guint64 n_down = count_bins (&down, max, step);
  guint64 n_up = count_bins (&up, max, step);
  if (MIN (n_down, n_up) > RB_BINS_MAX)
    return *core;
  return n_down <= n_up ? down : up;
}

/* The number of amounts below @edge. */
static gsize
count_below (const gint64 *sorted, gsize n, gint64 edge)
{
  gsize low = 0;
  gsize high = n;
  while (low < high)
    {
      gsize middle = low + (high - low) / 2;
      if (sorted[middle] < edge)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* The way from a first edge far below 0 may need 64 bits without a sign. */
static gint64
get_edge (const RbBins *self, guint index)
{
  return (gint64) ((guint64) self->first_edge + index * (guint64) self->step);
}

static void
count_amounts (RbBins *self, const gint64 *sorted, gsize n)
{
  gsize counted = count_below (sorted, n, self->first_edge);
  self->n_below = counted;
  for (guint i = 0; i < self->n_bins; i++)
    {
      gsize upto = count_below (sorted, n, get_edge (self, i + 1));
      self->counts[i] = upto - counted;
      counted = upto;
    }

  /* What is left are amounts on the last edge, for which the last bin is closed, or more. */
  if (self->max > get_edge (self, self->n_bins))
    self->n_above = n - counted;
  else
    self->counts[self->n_bins - 1] += n - counted;
}

/**
 * rb_bins_compute:
 * @sorted: (array length=n): amounts, ascending, at most %RB_BINS_MAX_AMOUNT from 0
 * @n: number of amounts
 *
 * Chooses the bars of a histogram and counts the amounts in each; every amount is in one bar.
 *
 * Bins are equally wide, with edges on multiples of a round step: of 1, 2, 2.5 and 5 times a power
 * of ten the one nearest to the width of Freedman and Diaconis at which the span from the 1% to
 * the 99% percentile needs 6 to 24 bins. Without a middle half the width is a twelfth of the span,
 * without a span that of the whole range, without a range a fiftieth of the amount.
 *
 * If all amounts fit into 24 bins of that step, all are drawn; if only those at one end do, that
 * end is. Amounts beyond are counted as below or above. Only the last bar is closed: where amounts
 * are counted as above, those on the last edge are among them.
 *
 * Returns: the bins; without amounts none, with a step of 1
 */
RbBins
rb_bins_compute (const gint64 *sorted, gsize n)
{
  RbBins bins = { .step = 1 };
  g_return_val_if_fail (sorted != NULL || n == 0, bins);

  if (n == 0)
    return bins;

  gint64 min = sorted[0];
  gint64 max = sorted[n - 1];
  g_return_val_if_fail (min >= -RB_BINS_MAX_AMOUNT && max <= RB_BINS_MAX_AMOUNT, bins);

  Span drawn = { min, max };
  if (min == max)
    {
      bins.step = get_step (find_nearest_step (fabs ((double) min) / EQUAL_AMOUNT_STEPS));
    }
  else
    {
      Span core = find_core (sorted, n);
      bins.step = choose_step (sorted, n, &core);
      drawn = extend_to_ends (&core, min, max, bins.step);
    }
  bins.min = min;
  bins.max = max;
  bins.first_edge = divide_down (drawn.low, bins.step) * bins.step;
  bins.n_bins = (guint) count_bins (&drawn, max, bins.step);
  count_amounts (&bins, sorted, n);
  return bins;
}

/**
 * rb_bins_get_n_bars:
 * @self: the bins
 *
 * Counts the bars to draw: the bins, and one at each end beyond which there are amounts.
 *
 * Returns: the number of bars, at most 2 more than %RB_BINS_MAX
 */
guint
rb_bins_get_n_bars (const RbBins *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_bins + (self->n_below > 0 ? 1 : 0) + (self->n_above > 0 ? 1 : 0);
}

/**
 * rb_bins_get_bar:
 * @self: the bins
 * @index: number of a bar, from 0, ascending
 *
 * Reads one bar. The outer ends of the bars below and above are the lowest and highest amount.
 *
 * Returns: the bar
 */
RbBinsBar
rb_bins_get_bar (const RbBins *self, guint index)
{
  RbBinsBar bar = { 0 };
  guint n_bars = rb_bins_get_n_bars (self);
  g_return_val_if_fail (index < n_bars, bar);

  bar.closed = index == n_bars - 1;
  guint bin = index - (self->n_below > 0 ? 1 : 0);
  if (self->n_below > 0 && index == 0)
    {
      bar.kind = RB_BINS_BAR_BELOW;
      bar.from = self->min;
      bar.to = self->first_edge;
      bar.count = self->n_below;
    }
  else if (bin == self->n_bins)
    {
      bar.kind = RB_BINS_BAR_ABOVE;
      bar.from = get_edge (self, bin);
      bar.to = self->max;
      bar.count = self->n_above;
    }
  else
    {
      bar.kind = RB_BINS_BAR_STEP;
      bar.from = get_edge (self, bin);
      bar.to = get_edge (self, bin + 1);
      bar.count = self->counts[bin];
    }
  return bar;
}
