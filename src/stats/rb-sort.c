/* rb-sort.c: sorting of amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-sort.h"

#include <string.h>

/* Below this many amounts the moves of an insertion sort cost less than the counters of a pass. */
#define N_INSERTION 64

#define DIGIT_BITS 8
#define N_DIGITS (1 << DIGIT_BITS)

static void
sort_by_insertion (gint64 *values, gsize n)
{
  for (gsize i = 1; i < n; i++)
    {
      gint64 value = values[i];
      gsize place = i;
      for (; place > 0 && values[place - 1] > value; place--)
        values[place] = values[place - 1];
      values[place] = value;
    }
}

/* Finds the extremes; TRUE if the amounts are in order already. */
static gboolean
scan_order (const gint64 *values, gsize n, gint64 *min, gint64 *max)
{
  gboolean in_order = TRUE;

  *min = values[0];
  *max = values[0];
  for (gsize i = 1; i < n; i++)
    {
      in_order &= values[i - 1] <= values[i];
      *min = MIN (*min, values[i]);
      *max = MAX (*max, values[i]);
    }
  return in_order;
}

/* Taken from the lowest amount up, the digits of amounts order negative ones correctly too. */
static inline guint
get_digit (gint64 value, gint64 min, guint shift)
{
  return (guint) (((guint64) value - (guint64) min) >> shift) & (N_DIGITS - 1);
}

static void
distribute (const gint64 *from, gint64 *to, gsize n, gint64 min, guint shift)
{
  gsize places[N_DIGITS] = { 0 };
  for (gsize i = 0; i < n; i++)
    places[get_digit (from[i], min, shift)]++;

  gsize next = 0;
  for (guint digit = 0; digit < N_DIGITS; digit++)
    {
      gsize count = places[digit];
      places[digit] = next;
      next += count;
    }

  for (gsize i = 0; i < n; i++)
    to[places[get_digit (from[i], min, shift)]++] = from[i];
}

/**
 * rb_sort_amounts:
 * @values: (array length=n) (inout): amounts
 * @n: number of amounts
 *
 * Sorts amounts in place, ascending.
 *
 * From 65 amounts on it takes as much memory again while it runs: one pass over the amounts for
 * each byte in which the highest differs from the lowest.
 */
void
rb_sort_amounts (gint64 *values, gsize n)
{
  g_return_if_fail (values != NULL || n == 0);

  if (n <= N_INSERTION)
    {
      sort_by_insertion (values, n);
      return;
    }

  gint64 min = 0;
  gint64 max = 0;
  if (scan_order (values, n, &min, &max))
    return;

  guint64 span = (guint64) max - (guint64) min;
  g_autofree gint64 *scratch = g_new (gint64, n);
  gint64 *from = values;
  gint64 *to = scratch;
  for (guint shift = 0; shift < 64 && span >> shift != 0; shift += DIGIT_BITS)
    {
      distribute (from, to, n, min, shift);
      gint64 *swap = from;
      from = to;
      to = swap;
    }
  if (from != values)
    memcpy (values, from, n * sizeof *values);
}
