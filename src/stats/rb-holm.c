/* rb-holm.c: p values of several tests, adjusted for their number.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-holm.h"

static int
compare_p_values (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const double *p_values = user_data;
  double p = p_values[*(const gsize *) a];
  double q = p_values[*(const gsize *) b];
  return (p > q) - (p < q);
}

/**
 * rb_holm_adjust:
 * @p_values: (array length=n) (inout): p values, from 0 to 1, in any order
 * @n: number of p values
 *
 * Adjusts p values in place for the number of tests they come from (rule R16).
 *
 * The smallest is multiplied by n, the next by n − 1 and so on; none may fall below the one before
 * it, or rise above 1. Source: Holm, “A simple sequentially rejective multiple test procedure”,
 * Scandinavian Journal of Statistics 6 (1979).
 */
void
rb_holm_adjust (double *p_values, gsize n)
{
  g_return_if_fail (p_values != NULL || n == 0);

  g_autofree gsize *order = g_new (gsize, n);
  for (gsize i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (gint) n, sizeof *order, compare_p_values, p_values);

  double least = 0;
  for (gsize i = 0; i < n; i++)
    {
      double *p_value = &p_values[order[i]];
      least = CLAMP (*p_value * (double) (n - i), least, 1);
      *p_value = least;
    }
}
