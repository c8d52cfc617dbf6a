/* test-rows-random.c: what must hold of charts of several rows, over random amounts and sizes.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-check.h"
#include "rows-check.h"

#include <math.h>

#define N_CHARTS 2000
#define MAX_ROWS 9

/* Text of three shapes: as wide as usual, wide as in some languages, and narrow. */
static const double width_factors[] = { 1, 1.6, 0.7 };

typedef struct {
  double line_height;
  double factor;
} Font;

static void
measure (const char *text, gboolean bold, double *width, double *height, gpointer data)
{
  const Font *font = data;

  *width = (double) g_utf8_strlen (text, -1) * font->line_height * font->factor * 0.45;
  *height = font->line_height;
}

/* Amounts of one magnitude, bunched, equal or spread, some with an outlier. */
static double *
make_amounts (GRand *random, gsize n, double unit)
{
  double *values = g_new (double, n + 1);
  const double spread = g_rand_int_range (random, 0, 3);
  const double base = g_rand_double_range (random, 0.5, 2);

  for (gsize i = 0; i < n; i++)
    values[i] = round (base * exp (spread * g_rand_double (random)) * 200) / 200 * unit;

  if (n > 0 && g_rand_int_range (random, 0, 6) == 0)
    values[g_rand_int_range (random, 0, (gint32) n)] *= 100;

  return values;
}

static RowsSample *
make_sample (GRand *random)
{
  static const char *const names[] = { "Nurse", "Back End Software Engineer",
                                       "Assistant Deputy Director of Regional Planning" };
  RowsSample *sample = rows_sample_new ();
  const guint n_rows = (guint) g_rand_int_range (random, 0, MAX_ROWS + 1);
  const double unit = pow (10, g_rand_int_range (random, 0, 6));

  for (guint i = 0; i < n_rows; i++)
    {
      const gsize n = (gsize) g_rand_int_range (random, 0, g_rand_boolean (random) ? 30 : 300);

      rows_sample_add (sample, names[g_rand_int_range (random, 0, 3)],
                       make_amounts (random, n, unit), n);
    }

  if (n_rows > 1 && g_rand_boolean (random))
    g_array_index (sample->rows, RbChartRow, n_rows - 1).is_apart = TRUE;

  if (g_rand_boolean (random))
    sample->data.mark = unit * g_rand_double_range (random, 0.3, 9);

  sample->data.is_small = g_rand_boolean (random);

  return sample;
}

/* In a picture of ordinary width no median goes without its amount. */
static void
check_medians (const RowsSample *sample, const RbChartFrame *frame)
{
  guint n_medians = 0;

  for (guint i = 0; i < sample->rows->len; i++)
    n_medians += isfinite (g_array_index (sample->rows, RbChartRow, i).pay.median) ? 1 : 0;

  if (frame->has_axis && frame->width >= 640)
    g_assert_cmpuint (chart_check_count_labels (frame->labels, RB_CHART_LABEL_VALUE), >=,
                      n_medians);
}

static void
check_one (GRand *random)
{
  Font font = { g_rand_double_range (random, 11, 34),
                width_factors[g_rand_int_range (random, 0, 3)] };
  const RbTextMeasurer measurer = { measure, &font };
  const double width = g_rand_int_range (random, 240, 2001);
  const gboolean rtl = g_rand_boolean (random);
  g_autoptr (RowsSample) sample = make_sample (random);

  g_test_message ("%u rows, %g wide, line %g × %g", sample->rows->len, width, font.line_height,
                  font.factor);

  g_autoptr (RbRangeChart) ranges = rb_range_chart_new (&sample->data, width, rtl, &measurer);

  rows_check_ranges (sample, ranges);
  check_medians (sample, &ranges->frame);
  rows_sample_share_bins (sample);

  g_autoptr (RbDistributionChart) distributions =
    rb_distribution_chart_new (&sample->data, width, rtl, &measurer);

  rows_check_distributions (sample, distributions);
  check_medians (sample, &distributions->frame);

  /* Ordinary text leaves no chart that has something to show without an axis. */
  for (guint i = 0; i < sample->rows->len && font.line_height <= 20 && font.factor <= 1; i++)
    {
      if (g_array_index (sample->rows, RbChartRow, i).pay.form == RB_CHART_FORM_NONE)
        continue;

      g_assert_true (ranges->frame.has_axis && distributions->frame.has_axis);
      g_assert_cmpuint (ranges->frame.axis.ticks->len, >=, 1);
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261127);

  for (guint i = 0; i < N_CHARTS; i++)
    check_one (random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/rows/random", test_random);

  return g_test_run ();
}
