/* test-cursor.c: the parts of a chart are reached by pointer and keys, and account for all values.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-cursor.h"
#include "chart/rb-chart-layout.h"

#include "chart-sample.h"

static const double ordinary_line = 16;

static RbChartLayout *
lay_out (gsize n)
{
  g_autoptr (ChartSample) sample = chart_sample_new_spread (n);
  const RbTextMeasurer measurer = chart_sample_make_measurer (&ordinary_line);

  return rb_chart_layout_new (&sample->data, 640, 260, FALSE, &measurer);
}

typedef struct {
  gsize n;
  guint n_strip; /* of the five values, those that the ladder shows (R3) */
  gboolean has_average;
} TargetCase;

static const TargetCase target_cases[] = {
  { 1, 0, FALSE }, { 2, 0, FALSE }, { 3, 0, TRUE },  { 5, 0, TRUE },  { 6, 1, TRUE },
  { 10, 1, TRUE }, { 11, 3, TRUE }, { 28, 3, TRUE }, { 29, 5, TRUE }, { 500, 5, TRUE },
};

static guint
count_kind (GArray *targets, RbChartTargetKind from, RbChartTargetKind to)
{
  guint n = 0;

  for (guint i = 0; i < targets->len; i++)
    {
      const RbChartTargetKind kind = g_array_index (targets, RbChartTarget, i).kind;

      n += kind >= from && kind <= to ? 1 : 0;
    }

  return n;
}

/* Every value is behind a bar or a dot, and every part is inside the picture. */
static void
test_targets (gconstpointer data)
{
  const TargetCase *test = data;
  g_autoptr (RbChartLayout) layout = lay_out (test->n);
  guint64 n = 0;

  for (guint i = 0; i < layout->targets->len; i++)
    {
      const RbChartTarget *target = &g_array_index (layout->targets, RbChartTarget, i);

      n += target->count;
      g_assert_cmpfloat (target->box.y, >=, 0);
      g_assert_cmpfloat (target->box.y + target->box.height, <=, layout->height);
      g_assert_cmpfloat (target->box.width, >, 0);
      g_assert_cmpfloat (target->box.height, >, 0);
    }

  g_assert_cmpuint (n, ==, test->n);
  g_assert_cmpuint (count_kind (layout->targets, RB_CHART_TARGET_P10, RB_CHART_TARGET_P90), ==,
                    test->n_strip);
  g_assert_cmpuint (count_kind (layout->targets, RB_CHART_TARGET_AVERAGE, RB_CHART_TARGET_AVERAGE),
                    ==, test->has_average ? 1 : 0);
}

/* The pointer anywhere over a column finds its bar; columns leave no gap. */
static void
test_pointer (void)
{
  g_autoptr (RbChartLayout) layout = lay_out (500);
  const RbRect *plot = &layout->plot;
  int before = -1;

  for (double x = plot->x + 0.5; x < plot->x + plot->width; x += 1)
    {
      const int found = rb_chart_targets_find (layout->targets, x, plot->y + plot->height / 2);

      g_assert_cmpint (found, >=, MAX (before, 0));
      g_assert_cmpint (found, <=, before + 1);
      before = found;
    }

  g_assert_cmpint (before, ==, (int) layout->bars->len - 1);
  g_assert_cmpint (rb_chart_targets_find (layout->targets, -5, -5), ==, -1);
}

static void
test_keys (void)
{
  g_autoptr (RbChartLayout) layout = lay_out (500);
  const int n_bars = (int) layout->bars->len;
  RbChartCursor cursor;

  rb_chart_cursor_init (&cursor);
  cursor.focused = 0;
  g_assert_cmpint (rb_chart_cursor_find_neighbour (&cursor, layout->targets, -1, 0), ==, -1);
  g_assert_cmpint (rb_chart_cursor_find_neighbour (&cursor, layout->targets, 1, 0), ==, 1);
  g_assert_cmpint (rb_chart_cursor_find_end (&cursor, layout->targets, 1), ==, n_bars - 1);
  g_assert_cmpint (rb_chart_cursor_find_neighbour (&cursor, layout->targets, 0, -1), ==, -1);

  /* Below the leftmost bar: the leftmost of the five values. */
  cursor.focused = rb_chart_cursor_find_neighbour (&cursor, layout->targets, 0, 1);
  g_assert_cmpint (cursor.focused, ==, n_bars);
  g_assert_cmpint (rb_chart_cursor_find_end (&cursor, layout->targets, 1), ==, n_bars + 4);

  /* Below them the average, and below that nothing without a mark. */
  cursor.focused = rb_chart_cursor_find_neighbour (&cursor, layout->targets, 0, 1);
  g_assert_cmpint (rb_chart_cursor_get (layout->targets, cursor.focused)->kind, ==,
                   RB_CHART_TARGET_AVERAGE);
  g_assert_cmpint (rb_chart_cursor_find_neighbour (&cursor, layout->targets, 0, 1), ==, -1);
}

static void
test_span (void)
{
  g_autoptr (RbChartLayout) layout = lay_out (500);
  RbChartCursor cursor;
  RbChartTarget span;
  guint64 expected = 0;

  rb_chart_cursor_init (&cursor);
  cursor.focused = 4;
  rb_chart_cursor_extend_span (&cursor, layout->targets, -1);
  rb_chart_cursor_extend_span (&cursor, layout->targets, -1);

  for (int i = 2; i <= 4; i++)
    expected += rb_chart_cursor_get (layout->targets, i)->count;

  g_assert_true (rb_chart_cursor_get_span (&cursor, layout->targets, &span));
  g_assert_cmpuint (span.count, ==, expected);
  g_assert_cmpfloat (span.from, ==, rb_chart_cursor_get (layout->targets, 2)->from);
  g_assert_cmpfloat (span.to, ==, rb_chart_cursor_get (layout->targets, 4)->to);
  g_assert_true (rb_chart_cursor_span_holds (&cursor, 3));
  g_assert_false (rb_chart_cursor_span_holds (&cursor, 5));

  /* A choice ends with the bars. */
  rb_chart_cursor_set_span (&cursor, layout->targets, 4, (int) layout->bars->len);
  g_assert_true (rb_chart_cursor_get_span (&cursor, layout->targets, &span));
  g_assert_cmpuint (span.count, ==, expected);

  rb_chart_cursor_forget_span (&cursor);
  g_assert_false (rb_chart_cursor_get_span (&cursor, layout->targets, &span));
  g_assert_true (rb_chart_cursor_get_active (&cursor, layout->targets, &span));
  g_assert_cmpuint (span.index, ==, 4);
}

/* All bars chosen together are all values. */
static void
test_whole_span (void)
{
  g_autoptr (RbChartLayout) layout = lay_out (200000);
  RbChartCursor cursor;
  RbChartTarget span;

  rb_chart_cursor_init (&cursor);
  rb_chart_cursor_set_span (&cursor, layout->targets, (int) layout->bars->len - 1, 0);
  g_assert_true (rb_chart_cursor_get_span (&cursor, layout->targets, &span));
  g_assert_cmpuint (span.count, ==, 200000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (target_cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/chart/cursor/targets/%" G_GSIZE_FORMAT, target_cases[i].n);

      g_test_add_data_func (path, &target_cases[i], test_targets);
    }

  g_test_add_func ("/chart/cursor/pointer", test_pointer);
  g_test_add_func ("/chart/cursor/keys", test_keys);
  g_test_add_func ("/chart/cursor/span", test_span);
  g_test_add_func ("/chart/cursor/whole-span", test_whole_span);

  return g_test_run ();
}
