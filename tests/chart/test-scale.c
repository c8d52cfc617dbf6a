/* test-scale.c: positions of values, round steps and ticks.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-scale.h"

#include <float.h>
#include <math.h>

typedef struct {
  const char *name;
  double from, to;
  double domain_from, domain_to;
} DomainRow;

static const DomainRow domains[] = {
  { "ordinary", 10, 20, 10, 20 },
  { "reversed", 20, 10, 10, 20 },
  { "zero", 0, 0, -1, 1 },
  { "equal", 100, 100, 75, 125 },
  { "equal-negative", -100, -100, -125, -75 },
  { "indistinct", 1e9, 1e9 + 0.5, 0.75e9, 1.25e9 },
  { "nan", NAN, 3, 0, 1 },
  { "infinite", 0, INFINITY, 0, 1 },
  { "huge", -DBL_MAX, DBL_MAX, -DBL_MAX, DBL_MAX },
  { "tiny", 0, 1e-300, 0, 1e-300 },
};

static void
test_domain (gconstpointer data)
{
  const DomainRow *row = data;
  const RbScale scale = rb_scale_make (row->from, row->to, 100, 300);

  g_assert_cmpfloat_with_epsilon (scale.from / row->domain_from, 1, 1e-6);
  g_assert_cmpfloat_with_epsilon (scale.to / row->domain_to, 1, 1e-6);
  g_assert_cmpfloat (rb_scale_map (&scale, scale.from), ==, 100);
  g_assert_cmpfloat (rb_scale_map (&scale, scale.to), ==, 300);
  g_assert_cmpfloat_with_epsilon (rb_scale_map (&scale, scale.from / 2 + scale.to / 2), 200, 1e-3);
  g_assert_true (isnan (rb_scale_map (&scale, NAN)));
}

static void
test_domain_zero_end (gconstpointer data)
{
  const DomainRow *row = data;
  const RbScale scale = rb_scale_make (row->from, row->to, 100, 300);

  g_assert_cmpfloat (scale.from, ==, row->domain_from);
  g_assert_cmpfloat (scale.to, ==, row->domain_to);
  g_assert_cmpfloat (rb_scale_map (&scale, scale.from), ==, 100);
  g_assert_cmpfloat (rb_scale_map (&scale, scale.to), ==, 300);
}

static void
test_largest_equal (void)
{
  const RbScale scale = rb_scale_make (DBL_MAX, DBL_MAX, 0, 1);

  g_assert_true (isfinite (scale.from) && isfinite (scale.to));
  g_assert_cmpfloat (scale.from, <, scale.to);
}

static const double step_rows[][3] = {
  /* at least, step, the one after */
  { 1, 1, 2 },        { 1.01, 2, 5 },       { 2, 2, 5 },
  { 4.2, 5, 10 },     { 5, 5, 10 },         { 5.1, 10, 20 },
  { 7499, 1e4, 2e4 }, { 20000, 2e4, 5e4 },  { 0.003, 0.005, 0.01 },
  { 0.1, 0.1, 0.2 },  { 1e15, 1e15, 2e15 },
};

static void
test_steps (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (step_rows); i++)
    {
      const double step = rb_scale_step_above (step_rows[i][0]);

      g_assert_cmpfloat_with_epsilon (step / step_rows[i][1], 1, 1e-9);
      g_assert_cmpfloat_with_epsilon (rb_scale_step_after (step) / step_rows[i][2], 1, 1e-9);
    }
}

static void
test_strange_steps (void)
{
  static const double strange[] = { 0, -1, NAN, INFINITY, -INFINITY, DBL_MAX, DBL_TRUE_MIN };

  for (gsize i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      const double step = rb_scale_step_above (strange[i]);

      g_assert_true (isfinite (step));
      g_assert_cmpfloat (step, >, 0);
    }
}

typedef struct {
  const char *name;
  double from, to, step;
  guint n;
  double first, last;
} TickRow;

static const TickRow tick_rows[] = {
  { "ends", 60000, 180000, 20000, 7, 60000, 180000 },
  { "inside", 61000, 179000, 20000, 5, 80000, 160000 },
  { "none", 61000, 79000, 20000, 0, 0, 0 },
  { "over-zero", -30, 30, 20, 3, -20, 20 },
  { "fractions", 0.1, 0.3, 0.1, 3, 0.1, 0.3 },
  { "one", 40, 40, 20, 1, 40, 40 },
  { "too-many", 0, 1e9, 1, 0, 0, 0 },
  { "too-coarse", 1e300, 1.1e300, 1, 0, 0, 0 },
  { "no-step", 0, 1, 0, 0, 0, 0 },
  { "nan", NAN, 1, 1, 0, 0, 0 },
  { "infinite", 0, INFINITY, 1, 0, 0, 0 },
  { "reversed", 3, 1, 1, 0, 0, 0 },
};

static void
test_ticks (gconstpointer data)
{
  const TickRow *row = data;
  g_autoptr (GArray) ticks = rb_scale_list_ticks (row->from, row->to, row->step);

  g_assert_cmpuint (ticks->len, ==, row->n);

  if (row->n == 0)
    return;

  g_assert_cmpfloat_with_epsilon (g_array_index (ticks, double, 0), row->first, 1e-9);
  g_assert_cmpfloat_with_epsilon (g_array_index (ticks, double, row->n - 1), row->last, 1e-9);

  for (guint i = 1; i < row->n; i++)
    g_assert_cmpfloat_with_epsilon (
      g_array_index (ticks, double, i) - g_array_index (ticks, double, i - 1), row->step, 1e-9);
}

static void
test_no_negative_zero (void)
{
  g_autoptr (GArray) ticks = rb_scale_list_ticks (-1, 1, 2);

  g_assert_cmpuint (ticks->len, ==, 1);
  g_assert_false (signbit (g_array_index (ticks, double, 0)));
}

static const guint64 count_rows[][3] = {
  /* highest, intervals, step */
  { 0, 4, 1 },   { 1, 4, 1 },       { 4, 4, 1 },         { 5, 4, 2 },
  { 29, 4, 10 }, { 29, 3, 10 },     { 29, 1, 50 },       { 30, 3, 10 },
  { 31, 3, 20 }, { 1000, 10, 100 }, { 45000, 5, 10000 },
};

static void
test_count_steps (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (count_rows); i++)
    g_assert_cmpuint (rb_scale_count_step (count_rows[i][0], (guint) count_rows[i][1]), ==,
                      count_rows[i][2]);

  g_assert_cmpuint (rb_scale_count_step (G_MAXUINT64, 1), ==,
                    G_GUINT64_CONSTANT (10000000000000000000));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (domains); i++)
    {
      const gboolean has_zero = domains[i].domain_from == 0;
      g_autofree char *path = g_strdup_printf ("/chart/scale/domain/%s", domains[i].name);

      g_test_add_data_func (path, &domains[i], has_zero ? test_domain_zero_end : test_domain);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (tick_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/chart/scale/ticks/%s", tick_rows[i].name);

      g_test_add_data_func (path, &tick_rows[i], test_ticks);
    }

  g_test_add_func ("/chart/scale/largest-equal", test_largest_equal);
  g_test_add_func ("/chart/scale/steps", test_steps);
  g_test_add_func ("/chart/scale/strange-steps", test_strange_steps);
  g_test_add_func ("/chart/scale/no-negative-zero", test_no_negative_zero);
  g_test_add_func ("/chart/scale/count-steps", test_count_steps);

  return g_test_run ();
}
