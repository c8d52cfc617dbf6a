/* rb-quantile-interval.c: which ranks bound a percentile.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-quantile-interval.h"

#include "stats/rb-confidence.h"

#include <math.h>

/* The tails are summed until a weight is this small beside the largest one: what is left out of
 * them is below the rounding of their sum. */
#define NEGLIGIBLE_WEIGHT 1e-20

/* In doubles 1 - 0.9 is not 0.1; in 15 decimals it is, and the intervals of both are mirrors. */
#define SHARE_SCALE 1e15

/* A run of counts k from @lower to @upper, and the binomial weight in it, below it and above it.
 * Weights are relative to that of the count the run began with: made by the exact ratio of
 * neighbours, they need no factorials, hence no logarithms of them and not their loss of digits. */
typedef struct {
  gsize n;
  double odds;
  gsize lower;
  gsize upper;
  double lower_weight;
  double upper_weight;
  double inside;
  double below;
  double above;
} Window;

static double
step_up (const Window *self, gsize k, double weight)
{
  return weight * ((double) (self->n - k) / (double) (k + 1)) * self->odds;
}

static double
step_down (const Window *self, gsize k, double weight)
{
  return weight * ((double) k / (double) (self->n - k + 1)) / self->odds;
}

static double
sum_below (const Window *self, gsize k)
{
  double sum = 0;
  for (double weight = 1; k > 0 && weight > NEGLIGIBLE_WEIGHT; k--)
    {
      weight = step_down (self, k, weight);
      sum += weight;
    }
  return sum;
}

static double
sum_above (const Window *self, gsize k)
{
  double sum = 0;
  for (double weight = 1; k < self->n && weight > NEGLIGIBLE_WEIGHT; k++)
    {
      weight = step_up (self, k, weight);
      sum += weight;
    }
  return sum;
}

/* Moves the weight of the next count on one side into the window; FALSE where none is left. The
 * counts 0 and n stay outside: there is no rank before the first and none after the last. */
static gboolean
take_likelier_neighbour (Window *self)
{
  double down = self->lower > 1 ? step_down (self, self->lower, self->lower_weight) : 0;
  double up = self->upper + 1 < self->n ? step_up (self, self->upper, self->upper_weight) : 0;

  if (down <= 0 && up <= 0)
    return FALSE;

  if (down >= up)
    {
      self->lower--;
      self->lower_weight = down;
      self->below -= down;
    }
  else
    {
      self->upper++;
      self->upper_weight = up;
      self->above -= up;
    }
  self->inside += MAX (down, up);
  return TRUE;
}

static gboolean
shift_up (Window *self)
{
  if (self->upper + 1 >= self->n)
    return FALSE;

  double leaving = self->lower_weight;
  self->lower_weight = step_up (self, self->lower, leaving);
  self->upper_weight = step_up (self, self->upper, self->upper_weight);
  self->lower++;
  self->upper++;
  self->inside += self->upper_weight - leaving;
  self->below += leaving;
  self->above -= self->upper_weight;
  return TRUE;
}

static gboolean
shift_down (Window *self)
{
  if (self->lower <= 1)
    return FALSE;

  double leaving = self->upper_weight;
  self->upper_weight = step_down (self, self->upper, leaving);
  self->lower_weight = step_down (self, self->lower, self->lower_weight);
  self->upper--;
  self->lower--;
  self->inside += self->lower_weight - leaving;
  self->above += leaving;
  self->below -= self->lower_weight;
  return TRUE;
}

/* Coverage falls to both sides of the best place, and the difference of the tails is monotone: the
 * first step that fails or does not help ends the search. */
static void
balance_tails (Window *self, double target)
{
  gboolean (*shift) (Window *) = self->above > self->below ? shift_up : shift_down;
  Window next = *self;

  while (shift (&next) && next.inside >= target &&
         fabs (next.above - next.below) < fabs (self->above - self->below))
    *self = next;
}

/* Of the windows of one length, that of the largest weights covers most; so the first that covers
 * enough is of the shortest length. */
static gboolean
find_shortest (gsize n, double p, Window *window)
{
  gsize mode = CLAMP ((gsize) ((double) (n + 1) * p), 1, n - 1);
  *window = (Window){
    .n = n,
    .odds = p / (1 - p),
    .lower = mode,
    .upper = mode,
    .lower_weight = 1,
    .upper_weight = 1,
    .inside = 1,
  };
  window->below = sum_below (window, mode);
  window->above = sum_above (window, mode);

  double total = window->below + 1 + window->above;
  double target = RB_CONFIDENCE_LEVEL * total;
  while (window->inside < target)
    if (!take_likelier_neighbour (window))
      return FALSE;

  balance_tails (window, target);
  window->inside /= total;
  return TRUE;
}

static gboolean
find_symmetric (gsize n, Window *window)
{
  gsize middle = n / 2;
  *window = (Window){
    .n = n,
    .odds = 1,
    .lower = middle,
    .upper = n - middle,
    .lower_weight = 1,
    .upper_weight = 1,
    .inside = n % 2 == 0 ? 1 : 2,
  };

  double total = window->inside + 2 * sum_below (window, middle);
  while (window->inside < RB_CONFIDENCE_LEVEL * total)
    {
      if (window->lower == 1)
        return FALSE;

      window->lower_weight = step_down (window, window->lower, window->lower_weight);
      window->lower--;
      window->upper++;
      window->inside += 2 * window->lower_weight;
    }
  window->inside /= total;
  return TRUE;
}

/**
 * rb_quantile_interval:
 * @n: number of sorted amounts
 * @p: share of the amounts that lies below the percentile, from 0 to 1
 * @lower_rank: (out): rank of the amount that is the lower bound, from 1
 * @upper_rank: (out): rank of the amount that is the upper bound, at most @n
 * @coverage: (out) (optional): probability that the bounds hold, from 0.95 to 1
 *
 * Finds the 95% interval of a percentile without assuming a distribution (rule R5).
 *
 * With B amounts below the percentile, B ~ Bin(n, p), amounts number l and u enclose it if
 * l ≤ B < u. For the median the ranks are symmetric and as close as the coverage allows. For other
 * percentiles they are as close as possible, and of equally close ones those with the most
 * equal probabilities of B < l and B ≥ u; the interval of 1 − p mirrors that of p exactly.
 *
 * Takes time and no memory: O(√n).
 *
 * Returns: %FALSE where @n is too small for an interval, with all results 0; the median needs 6
 *   amounts, 25% needs 11, 10% needs 29
 */
gboolean
rb_quantile_interval (gsize n, double p, gsize *lower_rank, gsize *upper_rank, double *coverage)
{
  g_return_val_if_fail (p >= 0 && p <= 1, FALSE);
  g_return_val_if_fail (lower_rank != NULL && upper_rank != NULL, FALSE);

  double lesser = round (MIN (p, 1 - p) * SHARE_SCALE) / SHARE_SCALE;
  Window window = { 0 };
  gboolean found = FALSE;
  if (n > 1 && lesser > 0)
    found = lesser < 0.5 ? find_shortest (n, lesser, &window) : find_symmetric (n, &window);

  gsize lower = found ? window.lower : 0;
  gsize upper = found ? window.upper + 1 : 0;
  gboolean mirrored = found && p > 0.5;
  *lower_rank = mirrored ? n + 1 - upper : lower;
  *upper_rank = mirrored ? n + 1 - lower : upper;
  if (coverage != NULL)
    *coverage = found ? window.inside : 0;
  return found;
}
