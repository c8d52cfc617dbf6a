/* test-layout.c: charts of given amounts, part by part.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-check.h"

#include <float.h>
#include <math.h>

static const double ordinary_line = 16;

typedef struct {
  const char *name;
  gsize n;
  RbChartForm form;
  gboolean has_median;
  gboolean has_box;
  gboolean has_reach;
} LadderRow;

/* The forms and figures of the display ladder (R3). */
static const LadderRow ladder[] = {
  { "0", 0, RB_CHART_FORM_NONE, FALSE, FALSE, FALSE },
  { "1", 1, RB_CHART_FORM_VALUES, FALSE, FALSE, FALSE },
  { "2", 2, RB_CHART_FORM_VALUES, FALSE, FALSE, FALSE },
  { "3", 3, RB_CHART_FORM_DOTS, FALSE, FALSE, FALSE },
  { "5", 5, RB_CHART_FORM_DOTS, FALSE, FALSE, FALSE },
  { "6", 6, RB_CHART_FORM_DOTS, TRUE, FALSE, FALSE },
  { "10", 10, RB_CHART_FORM_DOTS, TRUE, FALSE, FALSE },
  { "11", 11, RB_CHART_FORM_DOTS, TRUE, TRUE, FALSE },
  { "28", 28, RB_CHART_FORM_DOTS, TRUE, TRUE, FALSE },
  { "29", 29, RB_CHART_FORM_HISTOGRAM, TRUE, TRUE, TRUE },
  { "500", 500, RB_CHART_FORM_HISTOGRAM, TRUE, TRUE, TRUE },
  { "200000", 200000, RB_CHART_FORM_HISTOGRAM, TRUE, TRUE, TRUE },
};

static RbChartLayout *
lay_out (const ChartSample *sample, double width, double height)
{
  const RbTextMeasurer measurer = chart_sample_make_measurer (&ordinary_line);

  return rb_chart_layout_new (&sample->data, width, height, FALSE, &measurer);
}

static ChartSample *
make_equal (double value, gsize n)
{
  double *values = g_new (double, n);

  for (gsize i = 0; i < n; i++)
    values[i] = value;

  return chart_sample_new (values, n);
}

static void
test_ladder (gconstpointer data)
{
  const LadderRow *row = data;
  g_autoptr (ChartSample) sample = chart_sample_new_spread (row->n);
  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 210);

  g_assert_cmpint (layout->form, ==, row->form);
  g_assert_cmpint (layout->strip.median.height > 0, ==, row->has_median);
  g_assert_cmpint (layout->strip.uncertainty.height > 0, ==, row->has_median);
  g_assert_cmpint (layout->strip.box.height > 0, ==, row->has_box);
  g_assert_cmpint (layout->strip.reach.height > 0, ==, row->has_reach);
  g_assert_cmpint (layout->strip.average.height > 0, ==, row->n >= 3);
  g_assert_cmpuint (layout->dots.list->len, ==, row->n < 29 ? row->n : 0);
  g_assert_cmpuint (layout->legend.keys->len, ==, row->n < 3 ? 0 : row->has_box ? 2 : 1);
  g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_VALUE), ==,
                    row->n < 3 ? row->n : 0);

  if (row->n > 0)
    g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_TICK), >=, 3);

  chart_check_layout (sample, layout);
}

static void
test_geometry (void)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (121);
  const RbTextMeasurer measurer = chart_sample_make_measurer (&ordinary_line);
  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 210);

  g_assert_cmpfloat (rb_chart_layout_measure_height (&sample->data, 640, &measurer), ==, 210);
  g_assert_cmpfloat (layout->legend.height, ==, 24);
  g_assert_cmpfloat (layout->plot.y, ==, 30);
  g_assert_cmpfloat (layout->plot.height, ==, 128);
  g_assert_cmpfloat (layout->strip.box.height, ==, 16);
  g_assert_cmpfloat (layout->strip.median.height, ==, 20);
  g_assert_cmpfloat (layout->strip.median.width, ==, 3);
  g_assert_cmpfloat (layout->strip.reach.height, ==, 10);
  g_assert_cmpfloat (layout->strip.average.width, ==, 12);
  g_assert_cmpfloat (layout->legend.readout.width, >=, 300);
}

static void
test_large_text (void)
{
  static const double large_line = 32;
  g_autoptr (ChartSample) sample = chart_sample_new_spread (121);
  const RbTextMeasurer measurer = chart_sample_make_measurer (&large_line);
  const double height = rb_chart_layout_measure_height (&sample->data, 640, &measurer);
  g_autoptr (RbChartLayout) layout =
    rb_chart_layout_new (&sample->data, 640, height, FALSE, &measurer);

  g_assert_cmpfloat (height, >, 210);
  g_assert_cmpfloat (layout->plot.height, ==, 128);
  g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_TICK), >=, 2);
  chart_check_layout (sample, layout);
}

static void
test_few_dots_are_low (void)
{
  g_autoptr (ChartSample) few = chart_sample_new_spread (5);
  g_autoptr (ChartSample) equal = make_equal (105000, 28);
  g_autoptr (ChartSample) one = chart_sample_new_spread (1);
  const RbTextMeasurer measurer = chart_sample_make_measurer (&ordinary_line);

  g_assert_cmpfloat (rb_chart_layout_measure_height (&few->data, 640, &measurer), ==, 150);
  g_assert_cmpfloat (rb_chart_layout_measure_height (&equal->data, 640, &measurer), ==, 210);
  g_assert_cmpfloat (rb_chart_layout_measure_height (&one->data, 640, &measurer), <, 80);
}

static void
test_rtl (void)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (121);
  const RbTextMeasurer measurer = chart_sample_make_measurer (&ordinary_line);
  g_autoptr (RbChartLayout) left = lay_out (sample, 640, 210);
  g_autoptr (RbChartLayout) right = rb_chart_layout_new (&sample->data, 640, 210, TRUE, &measurer);
  const RbChartKey *first = &g_array_index (right->legend.keys, RbChartKey, 0);

  g_assert_cmpfloat (first->box.x + first->box.width, ==, 640);
  g_assert_cmpfloat (right->legend.readout.x, <, first->box.x);
  g_assert_cmpfloat (right->plot.x, ==, left->plot.x);
  g_assert_cmpmem (right->axis.ticks->data, right->axis.ticks->len * sizeof (RbChartTick),
                   left->axis.ticks->data, left->axis.ticks->len * sizeof (RbChartTick));
  chart_check_layout (sample, right);
}

static void
test_equal_bar (void)
{
  g_autoptr (ChartSample) sample = make_equal (105000, 40);
  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 210);
  const RbChartBar *bar = &g_array_index (layout->bars, RbChartBar, 0);

  chart_check_layout (sample, layout);
  g_assert_cmpuint (layout->bars->len, ==, 1);
  g_assert_cmpfloat_with_epsilon (bar->box.x + bar->box.width / 2,
                                  layout->plot.x + layout->plot.width / 2, 1);
  g_assert_cmpfloat (bar->middle.width, ==, bar->box.width);
  g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_VALUE), ==, 1);
}

static void
test_equal_dots (void)
{
  g_autoptr (ChartSample) sample = make_equal (105000, 28);
  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 210);
  const RbChartDot *dots = (gconstpointer) layout->dots.list->data;

  chart_check_layout (sample, layout);
  g_assert_cmpfloat (layout->dots.diameter, <, 5);
  g_assert_cmpuint (dots[27].stack, ==, 0);
  g_assert_cmpfloat_with_epsilon (dots[27].x, layout->plot.x + layout->plot.width / 2, 1);
}

/* More than a plot has pixels for. */
static void
test_crowd_of_dots (void)
{
  g_autoptr (ChartSample) sample = make_equal (105000, 500);

  sample->data.form = RB_CHART_FORM_DOTS;

  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 150);

  chart_check_layout (sample, layout);
}

/* Amounts that multiples of a round step miss by a last bit are still on the axis. */
static void
test_last_bit (void)
{
  double *values = g_new (double, 2);

  values[0] = 0.0243;
  values[1] = 0.02435;

  g_autoptr (ChartSample) sample = chart_sample_new (values, 2);
  g_autoptr (RbChartLayout) layout = lay_out (sample, 819, 522);

  chart_check_layout (sample, layout);
  g_assert_cmpfloat (layout->axis.from, <=, 0.0243);
  g_assert_cmpfloat (layout->axis.to, >=, 0.02435);
}

static void
test_equal_pair (void)
{
  g_autoptr (ChartSample) sample = make_equal (105000, 2);
  g_autoptr (RbChartLayout) layout = lay_out (sample, 320, 100);

  chart_check_layout (sample, layout);
  g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_VALUE), ==, 1);
}

static void
test_close_pair (void)
{
  double *values = g_new (double, 2);

  values[0] = 105000;
  values[1] = 105001;

  g_autoptr (ChartSample) sample = chart_sample_new (values, 2);
  g_autoptr (RbChartLayout) wide = lay_out (sample, 320, 120);
  g_autoptr (RbChartLayout) narrow = lay_out (sample, 110, 120);

  chart_check_layout (sample, wide);
  chart_check_layout (sample, narrow);
  g_assert_cmpuint (chart_check_count_labels (wide->labels, RB_CHART_LABEL_VALUE), ==, 2);
  g_assert_cmpuint (chart_check_count_labels (narrow->labels, RB_CHART_LABEL_VALUE), ==, 2);
}

/* Two hundred usual salaries and one a hundred times as high. */
static void
test_outlier (gconstpointer data)
{
  const double width = *(const double *) data;
  g_autoptr (ChartSample) usual = chart_sample_new_spread (200);
  double *values = g_memdup2 (usual->values, 200 * sizeof (double));

  values[199] *= 100;

  g_autoptr (ChartSample) sample = chart_sample_new (values, 200);
  g_autoptr (RbChartLayout) layout = lay_out (sample, width, 210);
  const RbChartBar *last = &g_array_index (layout->bars, RbChartBar, layout->bars->len - 1);
  const double average = layout->strip.average.x + layout->strip.average.width / 2;

  chart_check_layout (sample, layout);
  g_assert_cmpint (last->bin.kind, ==, RB_CHART_BIN_ABOVE);
  g_assert_cmpuint (last->bin.count, ==, 1);
  g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_OVERFLOW), ==, 1);
  g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_TICK), >=, 2);

  /* The average lies beyond the axis and is shown in the overflow bar. */
  g_assert_cmpfloat_with_epsilon (average, last->column.x + last->column.width / 2, 1);
}

static void
test_both_overflows (gconstpointer data)
{
  const double width = *(const double *) data;
  g_autoptr (ChartSample) usual = chart_sample_new_spread (500);
  double *values = g_memdup2 (usual->values, 500 * sizeof (double));

  values[0] = 5;
  values[499] = 9e6;

  g_autoptr (ChartSample) sample = chart_sample_new (values, 500);
  g_autoptr (RbChartLayout) layout = lay_out (sample, width, 210);

  chart_check_layout (sample, layout);
  g_assert_cmpint (g_array_index (layout->bars, RbChartBar, 0).bin.kind, ==, RB_CHART_BIN_BELOW);
  g_assert_cmpuint (chart_check_count_labels (layout->labels, RB_CHART_LABEL_OVERFLOW), ==, 2);
}

typedef struct {
  const char *name;
  double mark;
  int beyond;
} MarkRow;

static const MarkRow marks[] = {
  { "none", NAN, 0 },  { "inside", 98000, 0 },      { "below", 1, -1 },
  { "above", 1e7, 1 }, { "infinite", INFINITY, 1 },
};

static void
test_mark (gconstpointer data)
{
  const MarkRow *row = data;
  g_autoptr (ChartSample) sample = chart_sample_new_spread (121);

  sample->data.mark = row->mark;

  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 210);
  const RbChartMark *mark = &layout->mark;

  g_assert_cmpint (isnan (mark->x), ==, isnan (row->mark));
  g_assert_cmpint (mark->beyond, ==, row->beyond);

  if (isnan (row->mark))
    return;

  g_assert_cmpfloat (mark->x, >=, layout->plot.x);
  g_assert_cmpfloat (mark->x, <=, layout->plot.x + layout->plot.width + 1);
}

typedef struct {
  const char *name;
  gsize n;
  double values[4];
  gsize n_drawn;
} StrangeRow;

static const StrangeRow strange_values[] = {
  { "nan", 3, { NAN, 1, 2 }, 2 },
  { "infinities", 4, { -INFINITY, 1, 2, INFINITY }, 2 },
  { "nothing-finite", 2, { NAN, INFINITY }, 0 },
  { "zeros", 3, { 0, 0, 0 }, 3 },
  { "negative", 3, { -5, -3, -1 }, 3 },
  { "denormal", 3, { 0, DBL_TRUE_MIN, DBL_MIN }, 3 },
  { "whole-range", 3, { -DBL_MAX, 0, DBL_MAX }, 3 },
  { "largest", 3, { DBL_MAX, DBL_MAX, DBL_MAX }, 3 },
  { "one-ulp", 3, { 1, 1, 1 + DBL_EPSILON }, 3 },
};

static void
test_strange_values (gconstpointer data)
{
  const StrangeRow *row = data;
  g_autoptr (ChartSample) sample = chart_sample_new_spread (5);

  sample->data.values = row->values;
  sample->data.n_values = row->n;
  sample->data.mean = row->values[0];

  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 210);

  g_assert_cmpuint (layout->dots.list->len, ==, row->n_drawn);
  g_assert_cmpint (layout->form, ==, row->n_drawn > 0 ? RB_CHART_FORM_DOTS : RB_CHART_FORM_NONE);

  for (guint i = 0; i < layout->dots.list->len; i++)
    {
      const RbChartDot *dot = &g_array_index (layout->dots.list, RbChartDot, i);
      const RbRect point = { dot->x, dot->y, 0, 0 };

      g_assert_true (rb_rect_encloses (&layout->plot, &point));
    }
}

static void
test_strange_bins (void)
{
  static const RbChartBin bins[] = {
    { RB_CHART_BIN_BELOW, NAN, NAN, 1 },  { RB_CHART_BIN_REGULAR, 10, 20, 4 },
    { RB_CHART_BIN_REGULAR, NAN, 30, 8 }, { RB_CHART_BIN_REGULAR, 40, 30, 16 },
    { RB_CHART_BIN_REGULAR, 20, 30, 32 }, { RB_CHART_BIN_ABOVE, INFINITY, NAN, 64 },
  };
  g_autoptr (ChartSample) sample = chart_sample_new_spread (29);

  sample->data.bins = bins;
  sample->data.n_bins = G_N_ELEMENTS (bins);
  sample->data.n_values = 36;

  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 210);

  g_assert_cmpuint (layout->bars->len, ==, 2);
  chart_check_layout (sample, layout);

  sample->data.n_bins = 1;

  g_autoptr (RbChartLayout) empty = lay_out (sample, 640, 210);

  g_assert_cmpint (empty->form, ==, RB_CHART_FORM_NONE);
}

static void
test_huge_count (void)
{
  static const RbChartBin bins[] = { { RB_CHART_BIN_REGULAR, 0, 10, G_MAXUINT64 } };
  g_autoptr (ChartSample) sample = chart_sample_new_spread (29);

  sample->data.bins = bins;
  sample->data.n_bins = 1;

  g_autoptr (RbChartLayout) layout = lay_out (sample, 640, 210);

  g_assert_cmpfloat (g_array_index (layout->bars, RbChartBar, 0).box.height, <=,
                     layout->plot.height);
}

typedef struct {
  double width, height;
  gboolean is_shown;
  gboolean has_legend;
  gboolean has_strip;
} SizeRow;

/* The least size of a chart keeps all parts; below it they go one by one. */
static const SizeRow sizes[] = {
  { 240, 150, TRUE, TRUE, TRUE },      { 240, 100, TRUE, TRUE, FALSE },
  { 240, 60, TRUE, FALSE, FALSE },     { 240, 40, FALSE, FALSE, FALSE },
  { 100, 210, TRUE, TRUE, TRUE },      { 60, 210, FALSE, FALSE, FALSE },
  { 0, 0, FALSE, FALSE, FALSE },       { -10, -10, FALSE, FALSE, FALSE },
  { 100000, 50000, TRUE, TRUE, TRUE },
};

static void
test_size (gconstpointer data)
{
  const SizeRow *row = data;
  g_autoptr (ChartSample) sample = chart_sample_new_spread (121);
  g_autoptr (RbChartLayout) layout = lay_out (sample, row->width, row->height);

  g_assert_cmpint (layout->form != RB_CHART_FORM_NONE, ==, row->is_shown);
  g_assert_cmpint (layout->legend.keys->len > 0, ==, row->has_legend);
  g_assert_cmpint (layout->strip.box.height > 0, ==, row->has_strip);
  chart_check_layout (sample, layout);
}

static void
add_named (const char *prefix, const char *name, gconstpointer row, GTestDataFunc test)
{
  g_autofree char *path = g_strdup_printf ("/chart/layout/%s/%s", prefix, name);

  g_test_add_data_func (path, row, test);
}

static void
add_tables (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ladder); i++)
    add_named ("ladder", ladder[i].name, &ladder[i], test_ladder);

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    add_named ("mark", marks[i].name, &marks[i], test_mark);

  for (gsize i = 0; i < G_N_ELEMENTS (strange_values); i++)
    add_named ("strange", strange_values[i].name, &strange_values[i], test_strange_values);

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *name = g_strdup_printf ("%gx%g", sizes[i].width, sizes[i].height);

      add_named ("size", name, &sizes[i], test_size);
    }
}

int
main (int argc, char **argv)
{
  static const double widths[] = { 240, 360, 640, 2000 };

  g_test_init (&argc, &argv, NULL);
  add_tables ();

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *name = g_strdup_printf ("%g", widths[i]);

      add_named ("outlier", name, &widths[i], test_outlier);
      add_named ("both-overflows", name, &widths[i], test_both_overflows);
    }

  g_test_add_func ("/chart/layout/geometry", test_geometry);
  g_test_add_func ("/chart/layout/large-text", test_large_text);
  g_test_add_func ("/chart/layout/few-dots", test_few_dots_are_low);
  g_test_add_func ("/chart/layout/rtl", test_rtl);
  g_test_add_func ("/chart/layout/equal-bar", test_equal_bar);
  g_test_add_func ("/chart/layout/equal-dots", test_equal_dots);
  g_test_add_func ("/chart/layout/crowd-of-dots", test_crowd_of_dots);
  g_test_add_func ("/chart/layout/last-bit", test_last_bit);
  g_test_add_func ("/chart/layout/equal-pair", test_equal_pair);
  g_test_add_func ("/chart/layout/close-pair", test_close_pair);
  g_test_add_func ("/chart/layout/strange-bins", test_strange_bins);
  g_test_add_func ("/chart/layout/huge-count", test_huge_count);

  return g_test_run ();
}
