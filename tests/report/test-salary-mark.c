/* test-salary-mark.c: salaries as people type them, and where they stand.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-salary-mark.h"

#define SCALE 10000

typedef struct {
  const char *text;
  double low; /* 0 if it is no salary */
  double high;
} ParseCase;

static const ParseCase parse_cases[] = {
  { "98000", 98000, 98000 },
  { "98,000", 98000, 98000 },
  { "98.000", 98000, 98000 },
  { "98 000", 98000, 98000 },
  { "98\302\240000", 98000, 98000 },
  { "98'000", 98000, 98000 },
  { "98’000", 98000, 98000 },
  { "$98,000", 98000, 98000 },
  { "US$ 98,000.50", 98000.5, 98000.5 },
  { "98.000,50 €", 98000.5, 98000.5 },
  { "98k", 98000, 98000 },
  { "$98K a year", 98000, 98000 },
  { "98.5k", 98500, 98500 },
  { "98,5k", 98500, 98500 },
  { "45.5", 45.5, 45.5 },
  { "45,50", 45.5, 45.5 },
  { "1,234,567", 1234567, 1234567 },
  { "1.234.567", 1234567, 1234567 },
  { "12,34,567", 1234567, 1234567 },
  { "٩٨٠٠٠", 98000, 98000 },
  { "९८,०००", 98000, 98000 },
  { "90000-110000", 90000, 110000 },
  { "$90,000 – $110,000", 90000, 110000 },
  { "90k–110k", 90000, 110000 },
  { "90–110k", 90000, 110000 },
  { "  98000  ", 98000, 98000 },
  { "", 0, 0 },
  { "a lot", 0, 0 },
  { "-5", 0, 0 },
  { "0", 0, 0 },
  { "98000 99000x 5", 0, 0 },
  { "110000-90000", 0, 0 },
  { "1-2-3", 0, 0 },
  { "99999999999999999999", 0, 0 },
  { "9999999999999", 0, 0 },
};

static void
test_parse (gconstpointer data)
{
  const ParseCase *test = data;
  RbSalaryMark mark = { 0 };
  const gboolean is_salary = rb_salary_mark_parse (test->text, &mark);

  g_assert_cmpint (is_salary, ==, test->low > 0);

  if (is_salary)
    {
      g_assert_cmpint (mark.low, ==, (gint64) (test->low * SCALE));
      g_assert_cmpint (mark.high, ==, (gint64) (test->high * SCALE));
    }
}

typedef struct {
  gint64 low, high;
  gsize n; /* pay points 1, 2, … n */
  const char *expected;
} StandingCase;

/* Wilson's intervals of 25 and 26 of 100 are 17.55–34.30% and 18.40–35.37%. */
static const StandingCase standing_cases[] = {
  { 26, 26, 100, "Higher than 26% of these openings (18% to 34%, allowing for chance)" },
  { 0, 0, 100, "Lower than all of these openings" },
  { 101, 101, 100, "Higher than all of these openings" },
  { 50, 50, 99, "The same as the median" },
  { 2, 2, 3, "Higher than 1 of these 3 openings" },
  { 1, 1, 1, "The same as this opening" },
  { 21, 41, 100, "Higher than 21% to 41% of these openings" },
};

static void
test_standing (gconstpointer data)
{
  const StandingCase *test = data;
  g_autofree gint64 *points = g_new (gint64, test->n);
  const RbStratum stratum = { .n = test->n, .points = points };
  const RbSalaryMark mark = { test->low * SCALE, test->high * SCALE };

  for (gsize i = 0; i < test->n; i++)
    points[i] = (gint64) (i + 1) * SCALE;

  g_autofree char *actual = rb_salary_mark_describe (&mark, &stratum);

  g_assert_cmpstr (actual, ==, test->expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (parse_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/report/salary-mark/parse/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &parse_cases[i], test_parse);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (standing_cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/report/salary-mark/standing/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &standing_cases[i], test_standing);
    }

  return g_test_run ();
}
