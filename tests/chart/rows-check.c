/* rows-check.c: what must hold of every chart of several rows that is laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "rows-check.h"

#include <math.h>

#define EPSILON 1e-6

static void
check_inside (const RbChartFrame *frame, const RbRect *box)
{
  const RbRect picture = { 0, 0, frame->width, frame->height };

  g_assert_cmpfloat (box->width, >=, 0);
  g_assert_true (rb_rect_encloses (&picture, box));
}

static void
check_labels (const RbChartFrame *frame)
{
  for (guint i = 0; i < frame->labels->len; i++)
    {
      const RbChartLabel *label = &g_array_index (frame->labels, RbChartLabel, i);

      check_inside (frame, &label->box);
      g_assert_cmpstr (label->text, !=, "");

      for (guint j = 0; j < i; j++)
        g_assert_false (
          rb_rect_overlaps (&label->box, &g_array_index (frame->labels, RbChartLabel, j).box));
    }
}

static void
check_keys (const RbChartFrame *frame)
{
  for (guint i = 0; i < frame->keys->len; i++)
    {
      const RbRect *box = &g_array_index (frame->keys, RbChartKey, i).box;

      check_inside (frame, box);

      for (guint j = 0; j < frame->labels->len; j++)
        g_assert_false (
          rb_rect_overlaps (box, &g_array_index (frame->labels, RbChartLabel, j).box));
    }
}

/* Written out here once more, so that a wrong scale does not check itself. */
static double
place (const RbChartFrame *frame, double value)
{
  const RbScale *scale = &frame->axis.scale;
  const double part = (value - scale->from) / (scale->to - scale->from);

  return scale->px_from + part * (scale->px_to - scale->px_from);
}

/* Row targets follow one another without a gap, but for that of the rule, and hold the others. */
static void
check_targets (const RbChartFrame *frame, gsize n_rows)
{
  const RbRect *row = NULL;
  guint n_found = 0;

  for (guint i = 0; i < frame->targets->len; i++)
    {
      const RbChartTarget *target = &g_array_index (frame->targets, RbChartTarget, i);

      check_inside (frame, &target->box);

      if (target->kind != RB_CHART_TARGET_ROW)
        {
          g_assert_cmpuint (target->row, ==, n_found - 1);
          g_assert_cmpfloat (target->box.y, >=, row->y - EPSILON);
          g_assert_cmpfloat (target->box.y + target->box.height, <=,
                             row->y + row->height + EPSILON);
          g_assert_false (isnan (target->from) && isnan (target->to));
          continue;
        }

      g_assert_cmpuint (target->row, ==, n_found);
      g_assert_cmpfloat (target->box.width, ==, frame->width);

      if (row != NULL)
        g_assert_cmpfloat (
          target->box.y - row->y - row->height, ==,
          isfinite (frame->rule_y) && target->box.y > frame->rule_y && row->y < frame->rule_y ? 13
                                                                                              : 0);

      row = &target->box;
      n_found += 1;
    }

  g_assert_cmpuint (n_found, ==, n_rows);
}

static void
check_frame (const RowsSample *sample, const RbChartFrame *frame)
{
  check_labels (frame);
  check_keys (frame);
  check_targets (frame, sample->data.n_rows);

  if (!frame->has_axis)
    {
      g_assert_cmpuint (frame->axis.ticks->len, ==, 0);
      return;
    }

  check_inside (frame, &frame->plot);

  for (guint i = 0; i < frame->axis.ticks->len; i++)
    {
      const RbChartTick *tick = &g_array_index (frame->axis.ticks, RbChartTick, i);

      g_assert_cmpfloat_with_epsilon (tick->x, place (frame, tick->value) + 0.5, 0.5 + EPSILON);
    }
}

static void
check_mark (const RbChartFrame *frame, const RbRect *box, double value)
{
  g_assert_cmpint (box->height > 0, ==, isfinite (value));

  if (value >= frame->axis.from && value <= frame->axis.to)
    g_assert_cmpfloat_with_epsilon (box->x + box->width / 2, place (frame, value), 1 + EPSILON);
}

static void
check_span (const RbChartFrame *frame, const RbRect *box, double from, double to)
{
  g_assert_cmpint (box->height > 0, ==, isfinite (from));

  if (!isfinite (from) || to > frame->axis.to)
    return;

  g_assert_cmpfloat_with_epsilon (box->x, place (frame, from), 1.5 + EPSILON);
  g_assert_cmpfloat_with_epsilon (box->x + box->width, place (frame, to), 1.5 + EPSILON);
}

static void
check_range_row (const RbChartFrame *frame, const RbRangeRow *row, const RbChartData *pay)
{
  const RbChartStrip *strip = &row->strip;
  const gboolean has_dots = !isfinite (pay->p25);

  check_span (frame, &strip->reach, pay->p10, pay->p90);
  check_span (frame, &strip->box, pay->p25, pay->p75);
  check_span (frame, &strip->uncertainty, pay->median_lower, pay->median_upper);
  check_mark (frame, &strip->median, pay->median);
  check_mark (frame, &strip->average, pay->mean);
  g_assert_cmpuint (row->dots.list->len, ==, has_dots ? pay->n_values : 0);
}

/* Every dot and bar is counted in a target, so that each opening can be asked for. */
static guint64
count_openings (const RbChartFrame *frame, guint row)
{
  guint64 n = 0;

  for (guint i = 0; i < frame->targets->len; i++)
    {
      const RbChartTarget *target = &g_array_index (frame->targets, RbChartTarget, i);

      if (target->row == row)
        n += target->count;
    }

  return n;
}

/* Asserts every property of a chart of ranges that does not depend on what is shown. */
void
rows_check_ranges (const RowsSample *sample, const RbRangeChart *chart)
{
  const RbChartFrame *frame = &chart->frame;

  check_frame (sample, frame);
  g_assert_cmpuint (chart->rows->len, ==, sample->data.n_rows);

  for (guint i = 0; i < chart->rows->len && frame->has_axis; i++)
    {
      const RbChartData *pay = &sample->data.rows[i].pay;

      check_range_row (frame, &g_array_index (chart->rows, RbRangeRow, i), pay);

      if (!isfinite (pay->p25))
        g_assert_cmpuint (count_openings (frame, i), ==, pay->n_values);
    }
}

static void
check_bars (const RbDistributionChart *chart, guint index, const RbChartData *pay)
{
  const RbDistributionRow *row = &g_array_index (chart->rows, RbDistributionRow, index);
  const RbDistributionRow *first = &g_array_index (chart->rows, RbDistributionRow, 0);
  guint64 sum = 0;

  g_assert_cmpuint (row->bars->len, ==, pay->n_bins);

  for (guint i = 0; i < row->bars->len; i++)
    {
      const RbChartBar *bar = &g_array_index (row->bars, RbChartBar, i);

      sum += bar->bin.count;
      g_assert_true (rb_rect_encloses (&row->plot, &bar->column));
      g_assert_true (rb_rect_encloses (&bar->column, &bar->box));

      if (first->bars->len == row->bars->len)
        g_assert_cmpfloat (bar->column.x, ==, g_array_index (first->bars, RbChartBar, i).column.x);
    }

  g_assert_cmpuint (sum, ==, count_openings (&chart->frame, index));
}

/* One height scale: a bar is as high as its share is of the largest one. */
static void
check_heights (const RowsSample *sample, const RbDistributionChart *chart)
{
  double tallest = 0;

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < chart->rows->len; i++)
        {
          const RbDistributionRow *row = &g_array_index (chart->rows, RbDistributionRow, i);
          const ChartSample *figures = g_ptr_array_index (sample->samples, i);

          for (guint j = 0; j < row->bars->len; j++)
            {
              const RbChartBar *bar = &g_array_index (row->bars, RbChartBar, j);
              const double share = (double) bar->bin.count / (double) figures->data.n_values;

              if (pass == 0)
                tallest = MAX (tallest, share);
              else if (bar->bin.count > 0)
                g_assert_cmpfloat_with_epsilon (
                  bar->box.height, MAX (row->plot.height * share / tallest, 2), 0.5 + EPSILON);
            }
        }
    }

  g_assert_cmpfloat_with_epsilon (rb_distribution_chart_find_tallest (&sample->data), tallest,
                                  EPSILON);
}

/* Asserts every property of a chart of distributions that does not depend on what is shown. */
void
rows_check_distributions (const RowsSample *sample, const RbDistributionChart *chart)
{
  const RbChartFrame *frame = &chart->frame;

  check_frame (sample, frame);
  g_assert_cmpuint (chart->rows->len, ==, sample->data.n_rows);

  for (guint i = 0; i < chart->rows->len && frame->has_axis; i++)
    {
      const RbChartData *pay = &sample->data.rows[i].pay;
      const ChartSample *figures = g_ptr_array_index (sample->samples, i);

      g_assert_cmpuint (count_openings (frame, i), ==, figures->data.n_values);
      check_mark (frame, &g_array_index (chart->rows, RbDistributionRow, i).median, pay->median);

      if (pay->form == RB_CHART_FORM_HISTOGRAM)
        check_bars (chart, i, pay);
    }

  if (frame->has_axis)
    check_heights (sample, chart);
}
