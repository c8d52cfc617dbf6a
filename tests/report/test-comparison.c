/* test-comparison.c: comparisons as the window uses them: rows, differences, charts and words.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "../model/corpus-builder.h"

#include "chart/rb-distribution-chart.h"
#include "report/rb-chart-cells.h"
#include "report/rb-chart-picture.h"
#include "report/rb-comparison-chart.h"
#include "report/rb-comparison-text.h"

#include <math.h>
#include <string.h>

/* A role whose amounts go up in equal steps. */
typedef struct {
  const char *title;
  guint n;
  guint first;
  guint step;
  const char *stratum;
} RoleSpec;

static RbFigures *
make_figures (const RoleSpec *specs)
{
  RbPostingStore *store = rb_posting_store_new ();

  for (guint i = 0; specs[i].title != NULL; i++)
    {
      for (guint j = 0; j < MAX (specs[i].n, 1); j++)
        {
          g_autofree char *pay =
            specs[i].n > 0
              ? g_strdup_printf ("%u %s", specs[i].first + j * specs[i].step,
                                 specs[i].stratum != NULL ? specs[i].stratum : "USD/year")
              : NULL;
          const CorpusRow row = { .title = specs[i].title, .pay = pay };
          RbPostingDraft draft = corpus_builder_make_draft (&row);

          rb_posting_store_append (store, &draft);
        }
    }

  g_autoptr (RbCorpus) corpus = corpus_builder_wrap_store (store);
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();
  const RbAssumption stratum = corpus_builder_parse_stratum ("USD/year");

  return rb_figures_new (corpus, switches, filter, &stratum, NULL, NULL);
}

static guint32
find_role (RbFigures *figures, const char *name)
{
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();

  return rb_corpus_find_role (rb_figures_get_corpus (figures), name, candidates);
}

/* Compares all roles of the figures; the reference is named. */
static RbComparison *
compare_all (RbFigures *figures, gboolean with_all, const char *reference)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  guint32 roles[RB_COMPARISON_MAX] = { 0 };
  const guint n = rb_corpus_get_n_roles (corpus);

  g_assert_cmpuint (n, <=, RB_COMPARISON_MAX);

  for (guint i = 0; i < n; i++)
    roles[i] = i;

  return rb_comparison_new (figures, roles, n, with_all,
                            reference != NULL ? find_role (figures, reference) : RB_NO_ROLE);
}

static char *
strip_marks (char *text)
{
  g_autoptr (GString) out = g_string_new (text);

  g_string_replace (out, "\u2068", "", 0);
  g_string_replace (out, "\u2069", "", 0);
  g_free (text);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
assert_sentences (const RbComparison *comparison, const char *expected)
{
  g_auto (GStrv) sentences = rb_comparison_make_sentences (comparison);
  g_autofree char *text = strip_marks (g_strjoinv ("|", sentences));

  g_assert_cmpstr (text, ==, expected);
}

/* Rungs: 29 and more, 11, 6, then too few, by name. */
static const RoleSpec rungs[] = {
  { "Nurse", 40, 90000, 100, NULL },  { "Welder", 12, 50000, 100, NULL },
  { "Cook", 6, 40000, 100, NULL },    { "Pilot", 2, 150000, 100, NULL },
  { "Actuary", 5, 99000, 100, NULL }, { "Barber", 9, 20, 1, "USD/hour" },
  { "Ranger", 0, 0, 0, NULL },        { 0 },
};

static void
test_rows (void)
{
  static const char *const names[] = {
    "Nurse", "Welder", "Cook", "Actuary", "Barber", "Pilot", "Ranger",
  };
  static const guint n_figures[] = { 5, 3, 1, 0, 0, 0, 0 };
  g_autoptr (RbFigures) figures = make_figures (rungs);
  g_autoptr (RbComparison) comparison = compare_all (figures, TRUE, NULL);

  g_assert_cmpuint (rb_comparison_get_n_rows (comparison), ==, G_N_ELEMENTS (names));
  g_assert_cmpuint (rb_comparison_get_n_comparable (comparison), ==, 3);
  g_assert_cmpint (rb_comparison_get_reference (comparison), ==, -1);
  g_assert_nonnull (rb_comparison_get_all (comparison));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const RbComparedRole *row = rb_comparison_get_row (comparison, i);
      guint n = 0;

      for (guint j = 0; j < RB_N_PERCENTILES; j++)
        n += isnan (row->percentiles[j]) ? 0 : 1;

      g_assert_cmpstr (row->name, ==, names[i]);
      g_assert_cmpuint (n, ==, n_figures[i]);
      g_assert_cmpint (row->stratum != NULL, ==, !isnan (row->mean));
    }

  /* 90,000 to 93,900 by hundreds. */
  g_assert_cmpfloat (rb_comparison_get_row (comparison, 0)->percentiles[RB_PERCENTILE_MEDIAN], ==,
                     91950.0 * 10000);
  g_assert_cmpfloat (rb_comparison_get_row (comparison, 0)->mean, ==, 91950.0 * 10000);
}

typedef struct {
  const char *name;
  RoleSpec specs[5];
  const char *expected;
} WordsRow;

static const WordsRow words[] = {
  { "one", { { "Nurse", 20, 90000, 100, NULL } }, "Add another role to compare." },
  { "alike",
    { { "Nurse", 20, 90000, 100, NULL }, { "Welder", 20, 90000, 100, NULL } },
    "The median of Nurse is $91,000 a year, but no role clearly pays the most.|"
    "There is no clear difference between Nurse and Welder." },
  { "too-few",
    { { "Nurse", 5, 90000, 100, NULL }, { "Welder", 1, 50000, 100, NULL } },
    "None of these roles has enough openings to compare.|"
    "Nurse has too few openings to compare.|Welder has too few openings to compare." },
  { "one-has-enough",
    { { "Nurse", 20, 90000, 100, NULL }, { "Welder", 5, 50000, 100, NULL } },
    "Only Nurse has enough openings to compare; its median is $91,000 a year.|"
    "Welder has too few openings to compare." },
  { "no-pay",
    { { "Ranger", 0, 0, 0, NULL }, { "Barber", 9, 20, 1, "USD/hour" } },
    "None of these roles has enough openings to compare.|"
    "No opening of Barber states pay in the currency and period compared here.|"
    "No opening of Ranger states pay." },
  /* All amounts of one are above all of the other, but six against six with a wide gap: p is
   * 0.005, and the difference is exactly 40,000. */
  { "clear",
    { { "Nurse", 6, 90000, 0, NULL }, { "Welder", 6, 50000, 0, NULL } },
    "Nurse openings pay the most at the median, $90,000 a year.|"
    "Nurse pays about $40,000 more than Welder ($40,000\u2013$40,000)." },
  /* The first is clearly above the last, not above the second: nobody pays the most. With twelve
   * equal amounts σ is 16.21, so K is 41: of twelve by twelve differences the fourth from either
   * end. */
  { "not-above-all",
    { { "Nurse", 12, 90000, 0, NULL },
      { "Welder", 12, 89000, 200, NULL },
      { "Cook", 12, 50000, 0, NULL } },
    "The median of Welder is $90,100 a year, but no role clearly pays the most.|"
    "There is no clear difference between Welder and Nurse.|"
    "Welder pays about $40,100 more than Cook ($39,600\u2013$40,600)." },
  /* The higher median is that of the lower role: of its pairs with the other, 441 of 1,600 are
   * above. σ is 100.6, K 603; the differences are 1,000 in 441 pairs, −29,000 in 399, −40,000 in
   * 399 and −70,000 in 361. */
  { "higher-median-lower-pay",
    { { "Nurse", 21, 61000, 0, NULL },
      { "Nurse", 19, 20000, 0, NULL },
      { "Welder", 21, 60000, 0, NULL },
      { "Welder", 19, 90000, 0, NULL } },
    "The median of Nurse is $61,000 a year, but no role clearly pays the most.|"
    "Nurse pays about $29,000 less than Welder ($29,000\u2013$40,000)." },
};

static void
test_words (gconstpointer data)
{
  const WordsRow *row = data;
  g_autoptr (RbFigures) figures = make_figures (row->specs);
  g_autoptr (RbComparison) comparison = compare_all (figures, FALSE, NULL);

  assert_sentences (comparison, row->expected);
}

static void
test_nothing (void)
{
  g_autoptr (RbFigures) figures = make_figures (rungs);
  g_autoptr (RbComparison) comparison = rb_comparison_new (figures, NULL, 0, FALSE, RB_NO_ROLE);

  assert_sentences (comparison, "Add roles to compare.");
}

/* Against a reference, both ways. */
static void
test_reference (void)
{
  static const RoleSpec specs[] = {
    { "Nurse", 20, 90000, 0, NULL }, { "Welder", 20, 70000, 0, NULL },
    { "Cook", 20, 50000, 0, NULL },  { "Tailor", 20, 70000, 0, NULL },
    { "Ranger", 3, 70000, 0, NULL }, { 0 },
  };
  static const char *const expected[] = {
    "$20,000 more ($20,000\u2013$20,000)", /* Nurse */
    NULL,                                  /* Tailor, the reference */
    "no clear difference",                 /* Welder */
    "$20,000 less ($20,000\u2013$20,000)", /* Cook */
    NULL,                                  /* Ranger has too few */
  };
  g_autoptr (RbFigures) figures = make_figures (specs);
  g_autoptr (RbComparison) comparison = compare_all (figures, FALSE, "Tailor");

  g_assert_cmpint (rb_comparison_get_reference (comparison), ==, 1);

  /* The first against three others, and two more against the reference. */
  g_assert_cmpuint (rb_comparison_get_differences (comparison)->len, ==, 5);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *text = rb_comparison_describe_difference (comparison, i);

      g_assert_cmpstr (text, ==, expected[i]);
    }
}

/* Shares add up in each row, on the same edges; all openings may reach beyond those of the roles.
 */
static void
test_distributions (void)
{
  static const RoleSpec specs[] = {
    { "Nurse", 60, 90000, 200, NULL },
    { "Welder", 40, 80000, 500, NULL },
    { "Cook", 8, 85000, 100, NULL },
    { 0 },
  };
  static const RoleSpec extremes[] = { { "Pilot", 300, 10000, 3000, NULL }, { 0 } };
  RoleSpec all[G_N_ELEMENTS (specs) + 1] = { 0 };

  memcpy (all, specs, sizeof specs - sizeof *specs);
  all[3] = extremes[0];

  g_autoptr (RbFigures) figures = make_figures (all);
  guint32 roles[3] = { 0 };

  for (guint i = 0; i < 3; i++)
    roles[i] = find_role (figures, specs[i].title);

  g_autoptr (RbComparison) comparison = rb_comparison_new (figures, roles, 3, TRUE, RB_NO_ROLE);
  g_autoptr (RbComparisonChart) chart = rb_comparison_chart_new (comparison);
  const RbChartRows *rows = rb_comparison_chart_get_distributions (chart);
  const RbChartData *first = &rows->rows[0].pay;

  g_assert_cmpuint (rows->n_rows, ==, 4);
  g_assert_true (rows->rows[3].is_apart);
  g_assert_cmpint (first->bins[0].kind, ==, RB_CHART_BIN_BELOW);
  g_assert_cmpint (first->bins[first->n_bins - 1].kind, ==, RB_CHART_BIN_ABOVE);
  g_assert_cmpuint (first->bins[0].count + first->bins[first->n_bins - 1].count, ==, 0);

  for (gsize i = 0; i < rows->n_rows; i++)
    {
      const RbChartData *pay = &rows->rows[i].pay;
      guint64 sum = 0;

      if (pay->form != RB_CHART_FORM_HISTOGRAM)
        continue;

      g_assert_cmpuint (pay->n_bins, ==, first->n_bins);

      for (gsize j = 0; j < pay->n_bins; j++)
        {
          sum += pay->bins[j].count;
          g_assert_cmpint (pay->bins[j].kind, ==, first->bins[j].kind);
          g_assert_true (pay->bins[j].from == first->bins[j].from || isnan (first->bins[j].from));
        }

      g_assert_cmpuint (sum, ==, i == 3 ? 408 : i == 0 ? 60 : 40);
    }

  g_assert_nonnull (strstr (rows->rows_words.note, "Tallest bar: "));
}

/* Equal amounts have one bar, named by the amount and not by edges around it. */
static void
test_equal_amounts (void)
{
  static const RoleSpec specs[] = { { "Nurse", 30, 90000, 0, NULL }, { 0 } };
  g_autoptr (RbFigures) figures = make_figures (specs);
  g_autoptr (RbComparison) comparison = compare_all (figures, FALSE, NULL);
  g_autoptr (RbComparisonChart) chart = rb_comparison_chart_new (comparison);
  const RbChartData *pay = &rb_comparison_chart_get_distributions (chart)->rows[0].pay;
  const RbChartData *role = &rb_comparison_chart_get_ranges (chart)->rows[0].pay;

  g_assert_cmpuint (pay->n_bins, ==, 1);
  g_assert_cmpfloat (pay->bins[0].from, ==, 900000000);
  g_assert_cmpfloat (pay->bins[0].to, ==, 900000000);
  g_assert_cmpuint (role->n_bins, ==, 1);
  g_assert_cmpfloat (role->bins[0].from, ==, role->bins[0].to);
}

typedef struct {
  RbChartTargetKind kind;
  guint row;
  double from, to;
  guint64 count;
  const char *expected;
} TargetRow;

static const TargetRow targets[] = {
  { RB_CHART_TARGET_ROW, 0, NAN, NAN, 0, "Nurse, 40 openings, median $92,000 a year" },
  { RB_CHART_TARGET_ROW, 3, NAN, NAN, 0, "Actuary, 5 openings" },
  { RB_CHART_TARGET_ROW, 4, NAN, NAN, 0, "Barber, 9 openings. Paid by the hour" },
  { RB_CHART_TARGET_ROW, 6, NAN, NAN, 0, "Ranger, 1 opening. No pay stated" },
  { RB_CHART_TARGET_ROW, 7, NAN, NAN, 0, "All openings, 65 of 75 openings, median $91,400 a year" },
  { RB_CHART_TARGET_MEDIAN, 0, 91950, 91950, 0, "$92,000: median" },
  { RB_CHART_TARGET_AVERAGE, 0, 91950, 91950, 0, "$92,000: average" },
  { RB_CHART_TARGET_BOX, 0, 90975, 92925, 0, "$91,000 \u2013 $92,900: the middle half" },
  { RB_CHART_TARGET_REACH, 0, 90390, 93510, 0,
    "$90,400 \u2013 $93,500: 10% pay less, 10% pay more" },
  { RB_CHART_TARGET_UNCERTAINTY, 0, 91300, 92600, 0,
    "$91,300 \u2013 $92,600: where the true middle may lie" },
  { RB_CHART_TARGET_BAR, 0, 90000, 91000, 10, "$90,000 \u2013 $91,000: 10 openings, 25%" },
  { RB_CHART_TARGET_BAR, 0, NAN, 90000, 1, "Under $90,000: 1 opening, 3%" },
  { RB_CHART_TARGET_BAR, 0, 93000, NAN, 10, "$93,000 or more: 10 openings, 25%" },
  { RB_CHART_TARGET_BAR, 0, 93000, 93000, 40, "$93,000: 40 openings, 100%" },
  { RB_CHART_TARGET_DOTS, 2, 40000, 40100, 2, "$40,000 \u2013 $40,100: 2 openings" },
  { RB_CHART_TARGET_DOTS, 3, 99001.5, 99001.5, 1, "$99,001.50: 1 opening" },
};

static void
test_targets (void)
{
  g_autoptr (RbFigures) figures = make_figures (rungs);
  g_autoptr (RbComparison) comparison = compare_all (figures, TRUE, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      const RbChartTarget target = {
        .kind = targets[i].kind,
        .row = targets[i].row,
        .from = targets[i].from * 10000,
        .to = targets[i].to * 10000,
        .count = targets[i].count,
      };
      g_autofree char *text = strip_marks (rb_comparison_describe_target (comparison, &target));

      g_assert_cmpstr (text, ==, targets[i].expected);
    }
}

static char *
join_cells (GPtrArray *table)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < table->len; i++)
    {
      g_autofree char *line = g_strjoinv (",", g_ptr_array_index (table, i));

      g_string_append_printf (out, "%s\n", line);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
test_cells (void)
{
  static const RoleSpec specs[] = { { "Nurse", 30, 90000, 0, NULL },
                                    { "Pilot", 2, 150000, 100, NULL },
                                    { 0 } };
  g_autoptr (RbFigures) figures = make_figures (specs);
  g_autoptr (RbComparison) comparison = compare_all (figures, FALSE, NULL);
  g_autoptr (RbComparisonChart) chart = rb_comparison_chart_new (comparison);
  const RbChartRows *ranges = rb_comparison_chart_get_ranges (chart);
  g_autoptr (GPtrArray) of_ranges = rb_chart_cells_new (&(RbChartContent){ .ranges = ranges });
  g_autoptr (GPtrArray) of_role =
    rb_chart_cells_new (&(RbChartContent){ .pay = &ranges->rows[0].pay });
  g_autoptr (GPtrArray) of_values =
    rb_chart_cells_new (&(RbChartContent){ .pay = &ranges->rows[1].pay });
  g_autoptr (GPtrArray) of_distributions = rb_chart_cells_new (
    &(RbChartContent){ .distributions = rb_comparison_chart_get_distributions (chart) });
  g_autofree char *range_text = join_cells (of_ranges);
  g_autofree char *role_text = join_cells (of_role);
  g_autofree char *value_text = join_cells (of_values);
  guint n = 0;

  g_assert_cmpstr (range_text, ==,
                   "Role,10%,25%,Median,75%,90%,Average,Median, lower,Median, upper\n"
                   "Nurse,90000,90000,90000,90000,90000,90000,90000,90000\n"
                   "Pilot,,,,,,,,\n");
  g_assert_cmpstr (role_text, ==, "From,To,Openings\n90000,90000,30\n");
  g_assert_cmpstr (value_text, ==, "Pay\n150000\n150100\n");

  for (guint i = 1; i < of_distributions->len; i++)
    n += (guint) atoi (((GStrv) g_ptr_array_index (of_distributions, i))[3]);

  g_assert_cmpuint (n, ==, 32);
}

/* What the figures rest on is counted over the compared roles alone. */
static void
test_basis (void)
{
  static const CorpusRow rows[] = {
    { .title = "Nurse", .pay = "80000..90000 USD/year" },
    { .title = "Nurse", .pay = "50000..120000 USD/year" },
    { .title = "Nurse" },
    { .title = "Welder", .pay = "60000..70000 USD/year" },
    { .title = "Welder", .pay = "65000 USD/year" },
    { .title = "Pilot", .pay = "160000..170000 USD/year" },
    { 0 },
  };
  g_autoptr (RbCorpus) corpus = corpus_builder_make (rows);
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();
  g_autoptr (RbFigures) figures = rb_figures_new (corpus, switches, filter, NULL, NULL, NULL);
  const guint32 roles[] = { find_role (figures, "Nurse"), find_role (figures, "Welder") };
  g_autoptr (RbComparison) comparison = rb_comparison_new (figures, roles, 2, FALSE, RB_NO_ROLE);
  g_auto (GStrv) basis = rb_comparison_make_basis (comparison);
  g_autofree char *text = g_strjoinv ("|", basis);

  g_assert_cmpstr (text, ==,
                   "Pay as posted, a year.|3 ranges count at their midpoint.|"
                   "1 of the ranges is wide: its ceiling is over twice its floor.|"
                   "1 opening states no pay.");
}

/* A picture carries its evidence. */
static void
test_picture (void)
{
  g_autoptr (RbFigures) figures = make_figures (rungs);
  g_autoptr (RbComparison) comparison = compare_all (figures, FALSE, NULL);
  g_autoptr (RbComparisonChart) chart = rb_comparison_chart_new (comparison);
  g_autoptr (RbChartPicture) picture =
    rb_chart_picture_new_for_comparison (comparison, chart, FALSE);
  const RbPicture *content = rb_chart_picture_get (picture);
  g_autofree char *evidence = g_strjoinv (" ", (char **) content->evidence);

  g_assert_cmpstr (content->title, ==, "Compare Salaries");
  g_assert_nonnull (content->chart.ranges);
  g_assert_null (content->chart.distributions);
  g_assert_nonnull (strstr (evidence, "Pay in USD, a year."));
  g_assert_nonnull (strstr (evidence, "made-up.json"));
  g_assert_nonnull (strstr (evidence, "24 November 2026"));
  g_assert_nonnull (strstr (evidence, rb_figures_get_report_id (figures)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/comparison/rows", test_rows);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *path = g_strdup_printf ("/report/comparison/words/%s", words[i].name);

      g_test_add_data_func (path, &words[i], test_words);
    }

  g_test_add_func ("/report/comparison/nothing", test_nothing);
  g_test_add_func ("/report/comparison/reference", test_reference);
  g_test_add_func ("/report/comparison/distributions", test_distributions);
  g_test_add_func ("/report/comparison/equal-amounts", test_equal_amounts);
  g_test_add_func ("/report/comparison/targets", test_targets);
  g_test_add_func ("/report/comparison/cells", test_cells);
  g_test_add_func ("/report/comparison/basis", test_basis);
  g_test_add_func ("/report/comparison/picture", test_picture);

  return g_test_run ();
}
