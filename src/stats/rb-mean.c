/* rb-mean.c: the arithmetic mean of amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-mean.h"

#include <math.h>

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

/* Up to here a double holds every integer. */
#define LARGEST_EXACT ((UInt128) 1 << 53)

/* A quotient of exact operands is rounded once, by the processor. A larger sum is divided into 64
 * bits before the point and 64 behind it, far more than a double keeps, and these are rounded. */
static double
divide_rounding_once (UInt128 sum, gsize n)
{
  if (sum <= LARGEST_EXACT)
    return (double) sum / (double) n;

  UInt128 fixed = ((sum / n) << 64) | (((sum % n) << 64) / n);
  return ldexp ((double) fixed, -64);
}

/**
 * rb_mean:
 * @values: (array length=n): amounts, in any order
 * @n: number of amounts
 *
 * Computes the arithmetic mean: an exact sum, divided and rounded once.
 *
 * Returns: the mean, in the unit of the amounts; NaN for no amounts
 */
double
rb_mean (const gint64 *values, gsize n)
{
  g_return_val_if_fail (values != NULL || n == 0, NAN);

  if (n == 0)
    return NAN;

  Int128 sum = 0;
  for (gsize i = 0; i < n; i++)
    sum += values[i];

  return sum < 0 ? -divide_rounding_once (-(UInt128) sum, n)
                 : divide_rounding_once ((UInt128) sum, n);
}
