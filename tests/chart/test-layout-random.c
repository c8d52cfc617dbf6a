/* test-layout-random.c: what must hold of every chart, over random amounts and sizes.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-check.h"

#include <math.h>

#define N_CHARTS 2000

/* Amounts of any magnitude, bunched, equal or spread, some with an outlier. */
static double *
make_amounts (GRand *random, gsize n)
{
  double *values = g_new (double, MAX (n, 1));
  const double unit = pow (10, g_rand_int_range (random, -3, 8));
  const double spread = g_rand_int_range (random, 0, 4);

  for (gsize i = 0; i < n; i++)
    {
      const double skewed = exp (spread * g_rand_double (random));

      values[i] = round (skewed * 200) / 200 * unit;
    }

  if (n > 0 && g_rand_int_range (random, 0, 4) == 0)
    values[g_rand_int_range (random, 0, (gint32) n)] *= 100;

  if (n > 0 && g_rand_int_range (random, 0, 4) == 0)
    values[0] /= 1000;

  return values;
}

static void
check_one (GRand *random)
{
  const gsize n = (gsize) g_rand_int_range (random, 0, g_rand_boolean (random) ? 40 : 600);
  const double width = g_rand_int_range (random, 240, 2001);
  const double height = g_rand_int_range (random, 150, 1001);
  const double line_height = g_rand_double_range (random, 11, 34);
  const gboolean rtl = g_rand_boolean (random);
  const RbTextMeasurer measurer = chart_sample_make_measurer (&line_height);
  g_autoptr (ChartSample) sample = chart_sample_new (make_amounts (random, n), n);

  if (g_rand_boolean (random) && n > 0)
    sample->data.mark = sample->values[0] * g_rand_double_range (random, 0.5, 2);

  g_autoptr (RbChartLayout) layout =
    rb_chart_layout_new (&sample->data, width, height, rtl, &measurer);

  g_test_message ("n = %" G_GSIZE_FORMAT ", %g × %g, line %g, from %g", n, width, height,
                  line_height, n > 0 ? sample->values[0] : 0);
  chart_check_layout (sample, layout);

  /* Text of up to one and a half the ordinary size leaves no chart without a readable axis. */
  if (n > 0 && line_height <= 24)
    {
      g_assert_cmpint (layout->form, ==, sample->data.form);
      g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_TICK), >=, 1);
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261123);

  for (guint i = 0; i < N_CHARTS; i++)
    check_one (random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/layout/random", test_random);

  return g_test_run ();
}
