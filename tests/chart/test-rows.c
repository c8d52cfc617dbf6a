/* test-rows.c: charts of several rows of given amounts, part by part.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-check.h"
#include "rows-check.h"

#include <math.h>

static const double ordinary_line = 16;
static const double large_line = 32;

static RbRangeChart *
lay_out_ranges (const RowsSample *sample, double width, gboolean rtl)
{
  const RbTextMeasurer measurer = chart_sample_make_measurer (&ordinary_line);

  return rb_range_chart_new (&sample->data, width, rtl, &measurer);
}

static RbDistributionChart *
lay_out_distributions (RowsSample *sample, double width)
{
  const RbTextMeasurer measurer = chart_sample_make_measurer (&ordinary_line);

  rows_sample_share_bins (sample);

  return rb_distribution_chart_new (&sample->data, width, FALSE, &measurer);
}

/* The four roles of the drawings of the page. */
static RowsSample *
make_four (void)
{
  RowsSample *sample = rows_sample_new ();

  rows_sample_add_spread (sample, "Back End Engineer", 128, 1);
  rows_sample_add_spread (sample, "Front End Developer", 87, 0.9);
  rows_sample_add_spread (sample, "Registered Nurse", 203, 0.8);
  rows_sample_add_spread (sample, "Data Analyst", 94, 0.7);

  return sample;
}

static const RbChartLabel *
find_label (const RbChartFrame *frame, const char *text)
{
  for (guint i = 0; i < frame->labels->len; i++)
    {
      const RbChartLabel *label = &g_array_index (frame->labels, RbChartLabel, i);

      if (g_str_equal (label->text, text))
        return label;
    }

  return NULL;
}

static guint
count_texts (const RbChartFrame *frame, const char *text)
{
  guint n = 0;

  for (guint i = 0; i < frame->labels->len; i++)
    n += g_str_equal (g_array_index (frame->labels, RbChartLabel, i).text, text) ? 1 : 0;

  return n;
}

/* The measures of the drawings: rows of 58, names in 196, a box of 16, the median above it. */
static void
test_range_geometry (void)
{
  g_autoptr (RowsSample) sample = make_four ();
  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 720, FALSE);
  const RbChartFrame *frame = &chart->frame;

  rows_check_ranges (sample, chart);
  g_assert_cmpfloat (frame->plot.y, ==, 0);
  g_assert_cmpfloat (frame->plot.height, ==, 4 * 58);
  g_assert_cmpfloat (frame->plot.x, ==, 196);

  for (guint i = 0; i < chart->rows->len; i++)
    {
      const RbRangeRow *row = &g_array_index (chart->rows, RbRangeRow, i);
      const RbChartLabel *name = find_label (frame, sample->data.rows[i].name);
      const RbChartLabel *detail = find_label (frame, sample->data.rows[i].detail);

      g_assert_cmpfloat (row->area.y, ==, 58 * i);
      g_assert_cmpfloat (row->strip.box.y, ==, 58 * i + 26);
      g_assert_cmpfloat (row->strip.box.height, ==, 16);
      g_assert_cmpfloat (row->strip.median.height, ==, 20);
      g_assert_cmpfloat (row->strip.uncertainty.y, >, row->strip.box.y + row->strip.box.height);
      g_assert_cmpfloat (name->box.x, ==, 0);
      g_assert_cmpfloat (name->box.y, ==, 58 * i + 17);
      g_assert_cmpfloat (detail->box.y, ==, 58 * i + 35);
    }

  g_assert_cmpuint (chart_check_count_labels (frame->labels, RB_CHART_LABEL_VALUE), ==, 4);
  g_assert_cmpuint (frame->keys->len, ==, 5);
}

static void
test_tails_on_first_row (void)
{
  g_autoptr (RowsSample) sample = rows_sample_new ();

  rows_sample_add_spread (sample, "Few", 20, 1);
  rows_sample_add_spread (sample, "Many", 60, 0.9);
  rows_sample_add_spread (sample, "More", 80, 0.8);

  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 720, FALSE);
  const RbRangeRow *many = &g_array_index (chart->rows, RbRangeRow, 1);
  const RbRect *low = &find_label (&chart->frame, "10%")->box;

  g_assert_cmpuint (count_texts (&chart->frame, "10%"), ==, 1);
  g_assert_cmpuint (count_texts (&chart->frame, "90%"), ==, 1);
  g_assert_cmpfloat (low->y, >=, many->area.y);
  g_assert_cmpfloat (low->y + low->height, <=, many->strip.reach.y);
}

static void
test_distribution_geometry (void)
{
  g_autoptr (RowsSample) sample = make_four ();
  g_autoptr (RbDistributionChart) chart = lay_out_distributions (sample, 720);

  rows_check_distributions (sample, chart);
  g_assert_cmpfloat (chart->frame.plot.height, ==, 4 * 112);

  for (guint i = 0; i < chart->rows->len; i++)
    {
      const RbDistributionRow *row = &g_array_index (chart->rows, RbDistributionRow, i);

      g_assert_cmpfloat (row->plot.y + row->plot.height, ==, 112 * i + 88);
      g_assert_cmpfloat (row->median.y, >=, 112 * i + 16);
      g_assert_cmpfloat (row->median.y + row->median.height, ==, 112 * i + 93);
      g_assert_cmpfloat (row->plot.x, ==, chart->frame.plot.x);
    }
}

typedef struct {
  const char *name;
  gsize n;
  guint n_dots;
  gboolean has_median;
  gboolean has_box;
  gboolean has_reach;
  gboolean has_average;
  guint n_values; /* amounts written out */
} LadderRow;

/* The forms and figures of the display ladder (R3), in a row. */
static const LadderRow ladder[] = {
  { "0", 0, 0, FALSE, FALSE, FALSE, FALSE, 0 },  { "1", 1, 1, FALSE, FALSE, FALSE, FALSE, 1 },
  { "2", 2, 2, FALSE, FALSE, FALSE, FALSE, 2 },  { "3", 3, 3, FALSE, FALSE, FALSE, TRUE, 0 },
  { "5", 5, 5, FALSE, FALSE, FALSE, TRUE, 0 },   { "6", 6, 6, TRUE, FALSE, FALSE, TRUE, 1 },
  { "10", 10, 10, TRUE, FALSE, FALSE, TRUE, 1 }, { "11", 11, 0, TRUE, TRUE, FALSE, TRUE, 1 },
  { "28", 28, 0, TRUE, TRUE, FALSE, TRUE, 1 },   { "29", 29, 0, TRUE, TRUE, TRUE, TRUE, 1 },
  { "500", 500, 0, TRUE, TRUE, TRUE, TRUE, 1 },  { "200000", 200000, 0, TRUE, TRUE, TRUE, TRUE, 1 },
};

static void
test_ladder (gconstpointer data)
{
  const LadderRow *expected = data;
  g_autoptr (RowsSample) sample = rows_sample_new ();

  rows_sample_add_spread (sample, "Role", expected->n, 1);

  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 720, FALSE);
  const RbRangeRow *row = &g_array_index (chart->rows, RbRangeRow, 0);

  rows_check_ranges (sample, chart);
  g_assert_cmpuint (row->dots.list->len, ==, expected->n_dots);
  g_assert_cmpint (row->strip.median.height > 0, ==, expected->has_median);
  g_assert_cmpint (row->strip.uncertainty.height > 0, ==, expected->has_median);
  g_assert_cmpint (row->strip.box.height > 0, ==, expected->has_box);
  g_assert_cmpint (row->strip.reach.height > 0, ==, expected->has_reach);
  g_assert_cmpint (row->strip.average.height > 0, ==, expected->has_average);
  g_assert_cmpuint (chart_check_count_labels (chart->frame.labels, RB_CHART_LABEL_VALUE), ==,
                    expected->n_values);
  g_assert_cmpint (chart->frame.has_axis, ==, expected->n > 0);
  g_assert_cmpuint (count_texts (&chart->frame, "No pay stated"), ==, expected->n == 0 ? 1 : 0);
}

/* From 29 on bars, below single dots; the dots are in place on the axis of the bars. */
static void
test_distribution_ladder (gconstpointer data)
{
  const LadderRow *expected = data;
  g_autoptr (RowsSample) sample = rows_sample_new ();

  rows_sample_add_spread (sample, "Role", expected->n, 1);
  rows_sample_add_spread (sample, "Other", 60, 1);

  g_autoptr (RbDistributionChart) chart = lay_out_distributions (sample, 720);
  const RbDistributionRow *row = &g_array_index (chart->rows, RbDistributionRow, 0);

  rows_check_distributions (sample, chart);
  g_assert_cmpuint (row->dots.list->len, ==, expected->n < 29 ? expected->n : 0);
  g_assert_cmpint (row->bars->len > 0, ==, expected->n >= 29);
  g_assert_cmpint (row->median.height > 0, ==, expected->has_median);
}

static void
test_narrow (void)
{
  g_autoptr (RowsSample) sample = make_four ();
  g_autoptr (RbRangeChart) wide = lay_out_ranges (sample, 520, FALSE);
  g_autoptr (RbRangeChart) narrow = lay_out_ranges (sample, 519, FALSE);
  const RbRangeRow *row = &g_array_index (narrow->rows, RbRangeRow, 0);
  const RbRect *name = &find_label (&narrow->frame, "Back End Engineer")->box;

  rows_check_ranges (sample, narrow);
  g_assert_false (wide->frame.is_narrow);
  g_assert_true (narrow->frame.is_narrow);
  g_assert_cmpfloat (wide->frame.plot.x, >=, 196);
  g_assert_cmpfloat (narrow->frame.plot.x, <, 60);
  g_assert_cmpfloat (name->y + name->height, <=, row->area.y);
}

static void
test_rtl (void)
{
  g_autoptr (RowsSample) sample = make_four ();
  g_autoptr (RbRangeChart) left = lay_out_ranges (sample, 720, FALSE);
  g_autoptr (RbRangeChart) right = lay_out_ranges (sample, 720, TRUE);
  const RbRect *name = &find_label (&right->frame, "Data Analyst")->box;
  const GArray *ticks = right->frame.axis.ticks;

  rows_check_ranges (sample, right);
  g_assert_cmpfloat (name->x + name->width, ==, 720);
  g_assert_cmpfloat (right->frame.plot.x + right->frame.plot.width, <=, 720 - 196);
  g_assert_cmpfloat (right->frame.height, ==, left->frame.height);

  /* Higher amounts are still further to the right. */
  for (guint i = 1; i < ticks->len; i++)
    g_assert_cmpfloat (g_array_index (ticks, RbChartTick, i).x, >,
                       g_array_index (ticks, RbChartTick, i - 1).x);
}

static void
test_large_text (void)
{
  g_autoptr (RowsSample) sample = make_four ();
  const RbTextMeasurer measurer = chart_sample_make_measurer (&large_line);
  g_autoptr (RbRangeChart) chart = rb_range_chart_new (&sample->data, 1100, FALSE, &measurer);
  g_autoptr (RbRangeChart) narrow = rb_range_chart_new (&sample->data, 640, FALSE, &measurer);

  rows_check_ranges (sample, chart);
  rows_check_ranges (sample, narrow);
  g_assert_cmpfloat (chart->frame.name_width, ==, 2 * 196);
  g_assert_true (narrow->frame.is_narrow);
}

static void
test_long_name (void)
{
  g_autoptr (RowsSample) sample = rows_sample_new ();

  rows_sample_add_spread (sample, "Assistant Deputy Director of Regional Planning", 60, 1);

  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 640, FALSE);
  guint n_cut = 0;

  for (guint i = 0; i < chart->frame.labels->len; i++)
    {
      const RbChartLabel *label = &g_array_index (chart->frame.labels, RbChartLabel, i);

      if (label->kind != RB_CHART_LABEL_NAME)
        continue;

      g_assert_true (g_str_has_suffix (label->text, "…"));
      g_assert_true (g_str_has_prefix (label->text, "Assistant Deputy"));
      g_assert_cmpfloat (label->box.width, <=, 196);
      n_cut += 1;
    }

  g_assert_cmpuint (n_cut, ==, 1);
}

static void
test_apart (void)
{
  g_autoptr (RowsSample) sample = make_four ();

  rows_sample_add_spread (sample, "All openings", 500, 0.8);
  g_array_index (sample->rows, RbChartRow, 4).is_apart = TRUE;

  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 720, FALSE);
  const RbRangeRow *all = &g_array_index (chart->rows, RbRangeRow, 4);

  rows_check_ranges (sample, chart);
  g_assert_cmpfloat (chart->frame.rule_y, >, 4 * 58);
  g_assert_cmpfloat (chart->frame.rule_y, <, all->area.y);
}

static void
test_small (void)
{
  g_autoptr (RowsSample) sample = make_four ();

  sample->data.is_small = TRUE;

  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 720, FALSE);

  rows_check_ranges (sample, chart);
  g_assert_cmpfloat (chart->frame.plot.height, ==, 4 * 44);
}

/* One amount a hundred times as high as the others leaves them their room. */
static void
test_far (void)
{
  g_autoptr (RowsSample) sample = rows_sample_new ();
  g_autoptr (ChartSample) few = chart_sample_new_spread (9);
  double *values = g_memdup2 (few->values, 9 * sizeof (double));

  values[8] *= 100;
  rows_sample_add_spread (sample, "Usual", 60, 1);
  rows_sample_add (sample, "Outlier", values, 9);

  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 720, FALSE);
  const RbRangeRow *usual = &g_array_index (chart->rows, RbRangeRow, 0);
  const RbRangeRow *outlier = &g_array_index (chart->rows, RbRangeRow, 1);
  const RbChartDot *dot = &g_array_index (outlier->dots.list, RbChartDot, 8);
  const RbRect *plot = &chart->frame.plot;

  rows_check_ranges (sample, chart);
  g_assert_cmpfloat (usual->strip.reach.width, >, plot->width / 3);
  g_assert_cmpfloat (chart->frame.axis.to, <, 200000);
  g_assert_cmpfloat (dot->x, >, chart->frame.axis.scale.px_to);
  g_assert_cmpfloat (dot->x, <=, plot->x + plot->width);
}

static void
test_equal (void)
{
  g_autoptr (RowsSample) sample = rows_sample_new ();
  double *many = g_new (double, 40);
  double *few = g_new (double, 8);

  for (guint i = 0; i < 40; i++)
    many[i] = few[i % 8] = 105000;

  rows_sample_add (sample, "Many", many, 40);
  rows_sample_add (sample, "Few", few, 8);

  g_autoptr (RbRangeChart) ranges = lay_out_ranges (sample, 720, FALSE);
  g_autoptr (RbDistributionChart) distributions = lay_out_distributions (sample, 720);

  rows_check_ranges (sample, ranges);
  rows_check_distributions (sample, distributions);
  g_assert_cmpuint (count_texts (&ranges->frame, "$105,000"), ==, 2);
}

/* Bars of what is beyond have their words below the ticks, which lose none to them. */
static void
test_overflow (void)
{
  g_autoptr (RowsSample) sample = rows_sample_new ();
  g_autoptr (ChartSample) usual = chart_sample_new_spread (500);
  double *values = g_memdup2 (usual->values, 500 * sizeof (double));

  values[0] = 5;
  values[499] = 9e6;
  rows_sample_add (sample, "Extremes", values, 500);
  rows_sample_add_spread (sample, "Usual", 60, 1);

  g_autoptr (RbDistributionChart) chart = lay_out_distributions (sample, 720);
  GArray *labels = chart->frame.labels;

  rows_check_distributions (sample, chart);
  g_assert_cmpuint (chart_check_count_labels (labels, RB_CHART_LABEL_OVERFLOW), ==, 2);
  g_assert_cmpuint (chart_check_count_labels (labels, RB_CHART_LABEL_TICK), ==,
                    chart->frame.axis.ticks->len);
}

static void
test_nothing (void)
{
  g_autoptr (RowsSample) empty = rows_sample_new ();
  g_autoptr (RowsSample) unpaid = rows_sample_new ();

  rows_sample_add (unpaid, "One", NULL, 0);
  rows_sample_add (unpaid, "Other", NULL, 0);

  g_autoptr (RbRangeChart) none = lay_out_ranges (empty, 720, FALSE);
  g_autoptr (RbRangeChart) notes = lay_out_ranges (unpaid, 720, FALSE);
  g_autoptr (RbDistributionChart) notes_too = lay_out_distributions (unpaid, 720);

  rows_check_ranges (empty, none);
  rows_check_ranges (unpaid, notes);
  rows_check_distributions (unpaid, notes_too);
  g_assert_cmpfloat (none->frame.height, ==, 0);
  g_assert_cmpuint (count_texts (&notes->frame, "No pay stated"), ==, 2);
  g_assert_cmpuint (notes->frame.keys->len, ==, 0);
}

typedef struct {
  const char *name;
  double mark;
  int beyond;
} MarkRow;

static const MarkRow marks[] = {
  { "none", NAN, 0 },
  { "inside", 98000, 0 },
  { "below", 1, -1 },
  { "above", 1e7, 1 },
};

static void
test_mark (gconstpointer data)
{
  const MarkRow *row = data;
  g_autoptr (RowsSample) sample = make_four ();

  sample->data.mark = row->mark;

  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 720, FALSE);
  const RbChartFrame *frame = &chart->frame;

  rows_check_ranges (sample, chart);
  g_assert_cmpint (isnan (frame->mark.x), ==, isnan (row->mark));
  g_assert_cmpint (frame->mark.beyond, ==, row->beyond);
  g_assert_cmpfloat (frame->plot.y, ==, isnan (row->mark) ? 0 : 10);
}

static const RbChartTarget *
find_at (const RbChartFrame *frame, double x, double y)
{
  const int index = rb_chart_targets_find (frame->targets, x, y);

  return index < 0 ? NULL : &g_array_index (frame->targets, RbChartTarget, index);
}

/* What is drawn on top is found first; beside it there is still the row. */
static void
test_pointing (void)
{
  g_autoptr (RowsSample) sample = make_four ();
  g_autoptr (RbRangeChart) chart = lay_out_ranges (sample, 720, FALSE);
  const RbChartFrame *frame = &chart->frame;
  const RbRangeRow *row = &g_array_index (chart->rows, RbRangeRow, 1);
  const RbChartData *pay = &sample->data.rows[1].pay;
  const double middle = row->strip.box.y + 8;
  const RbChartTarget *median = find_at (frame, row->strip.median.x + 1, row->strip.median.y + 1);
  const RbChartTarget *box = find_at (frame, row->strip.box.x + 2, middle);
  const RbChartTarget *reach = find_at (frame, row->strip.reach.x + 1, middle);
  const RbChartTarget *name = find_at (frame, 10, 58 + 20);

  g_assert_cmpint (median->kind, ==, RB_CHART_TARGET_MEDIAN);
  g_assert_cmpfloat (median->from, ==, pay->median);
  g_assert_cmpint (box->kind, ==, RB_CHART_TARGET_BOX);
  g_assert_cmpfloat (box->from, ==, pay->p25);
  g_assert_cmpfloat (box->to, ==, pay->p75);
  g_assert_cmpint (reach->kind, ==, RB_CHART_TARGET_REACH);
  g_assert_cmpint (name->kind, ==, RB_CHART_TARGET_ROW);
  g_assert_cmpuint (name->row, ==, 1);
  g_assert_null (find_at (frame, 10, frame->height + 1));
}

static void
add_table_row (const char *prefix, const char *name, gconstpointer row, GTestDataFunc test)
{
  g_autofree char *path = g_strdup_printf ("/chart/rows/%s/%s", prefix, name);

  g_test_add_data_func (path, row, test);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (ladder); i++)
    {
      add_table_row ("ladder", ladder[i].name, &ladder[i], test_ladder);
      add_table_row ("distribution-ladder", ladder[i].name, &ladder[i], test_distribution_ladder);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    add_table_row ("mark", marks[i].name, &marks[i], test_mark);

  g_test_add_func ("/chart/rows/range-geometry", test_range_geometry);
  g_test_add_func ("/chart/rows/distribution-geometry", test_distribution_geometry);
  g_test_add_func ("/chart/rows/tails", test_tails_on_first_row);
  g_test_add_func ("/chart/rows/narrow", test_narrow);
  g_test_add_func ("/chart/rows/rtl", test_rtl);
  g_test_add_func ("/chart/rows/large-text", test_large_text);
  g_test_add_func ("/chart/rows/long-name", test_long_name);
  g_test_add_func ("/chart/rows/apart", test_apart);
  g_test_add_func ("/chart/rows/small", test_small);
  g_test_add_func ("/chart/rows/far", test_far);
  g_test_add_func ("/chart/rows/equal", test_equal);
  g_test_add_func ("/chart/rows/overflow", test_overflow);
  g_test_add_func ("/chart/rows/nothing", test_nothing);
  g_test_add_func ("/chart/rows/pointing", test_pointing);

  return g_test_run ();
}
