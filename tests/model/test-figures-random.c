/* test-figures-random.c: tests of figures against slow and obvious ones, on random corpora.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-figures.h"

#include "corpus-builder.h"
#include "naive-figures.h"
#include "naive-quantile.h"
#include "naive-tally.h"
#include "tally-text.h"

#define N_SEEDS 200
#define MAX_ROWS 120
#define N_SOURCES 3

/* Titles and the role each is a spelling of. */
static const struct {
  const char *title;
  guint role;
} titles[] = {
  { "Nurse", 0 },       { "NURSE (m/w/d)", 0 }, { "Nurse - Remote", 0 },
  { "Clerk", 1 },       { "Clerk, Nights", 2 }, { "Sr. Cook", 3 },
  { "Senior Cook", 3 }, { "C++ Developer", 4 }, { "C# Developer", 5 },
};
#define N_ROLES 6

static const char *const employers[] = {
  "Acme", "Bolt", "Core", "Denver", "Eden", "Fern", "", NULL
};
static const char *const places[] = { "Denver", "East Denver", "Berlin", "Acme", "", NULL };
static const char *const urls[] = {
  NULL, NULL, NULL, NULL, "", "https://a.org/1", "https://a.org/2"
};
static const char *const currencies[] = { "USD", "USD", "USD", "EUR", "INR", NULL };
static const double scales[] = { 0, 15, 30, 500, 3000, 60000, 60000, 90000, 1500000 };

typedef struct {
  RbPostingDraft drafts[MAX_ROWS];
  guint roles[MAX_ROWS];
  guint n;
} RandomCorpus;

#define PICK(rand, array) ((array)[g_rand_int_range (rand, 0, G_N_ELEMENTS (array))])

static guint
pick_below (GRand *rand, guint n)
{
  return (guint) g_rand_int_range (rand, 0, (gint32) n);
}

/* Few amounts, so that there are ties and copies. */
static RbPay
make_pay (GRand *rand)
{
  gint64 amount = (gint64) (PICK (rand, scales) * (1 + pick_below (rand, 4) / 4.0) * 10000);
  const char *currency = PICK (rand, currencies);
  RbPay pay = { .floor = amount, .ceiling = amount };

  if (amount == 0)
    return (RbPay){ 0 };

  switch (pick_below (rand, 6))
    {
    case 0:
      pay.ceiling = 0;
      break;
    case 1:
      pay.floor = 0;
      break;
    case 2:
      pay.ceiling = 2 * amount + pick_below (rand, 2);
      break;
    case 3:
      pay.ceiling = amount + 10001;
      break;
    default:
      break;
    }

  pay.currency = currency != NULL ? rb_currency_from_code (currency) : RB_CURRENCY_NONE;
  pay.period = (guint8) pick_below (rand, RB_N_PERIODS);
  pay.flags |= pick_below (rand, 8) == 0 ? RB_PAY_ESTIMATED : 0;
  pay.flags |= currency != NULL && pick_below (rand, 8) == 0 ? RB_PAY_CURRENCY_ASSUMED : 0;

  return pay;
}

static void
make_posting (GRand *rand, guint i, RandomCorpus *corpus)
{
  guint title = pick_below (rand, G_N_ELEMENTS (titles));

  corpus->roles[i] = titles[title].role;
  corpus->drafts[i] = (RbPostingDraft){
    .title = titles[title].title,
    .employer = PICK (rand, employers),
    .place = PICK (rand, places),
    .url = PICK (rand, urls),
    .pay = make_pay (rand),
    .posted = pick_below (rand, 4) == 0 ? 0 : 739000 + 20 * pick_below (rand, 20),
    .positions = pick_below (rand, 4),
    .degree = (RbDegree) pick_below (rand, RB_N_DEGREES),
    .degree_level = (RbDegreeLevel) pick_below (rand, RB_N_DEGREE_LEVELS),
    .employment = (RbEmployment) pick_below (rand, RB_N_EMPLOYMENTS),
    .level = (RbLevel) pick_below (rand, RB_N_LEVELS),
    .source = pick_below (rand, N_SOURCES),
  };

  /* Some are an earlier one posted again. */
  if (i > 0 && pick_below (rand, 4) == 0)
    {
      guint earlier = pick_below (rand, i);

      corpus->roles[i] = corpus->roles[earlier];
      corpus->drafts[i] = corpus->drafts[earlier];
      corpus->drafts[i].posted += corpus->drafts[i].posted != 0 ? 20 * pick_below (rand, 5) : 0;
    }
}

static RbSwitches *
make_switches (GRand *rand)
{
  static const guint hours[] = { 2080, 1950, RB_HOURS_IN_YEAR_MIN, RB_HOURS_IN_YEAR_MAX };
  RbSwitches *switches = rb_switches_new ();

  switches->pay_point = (RbPayPoint) pick_below (rand, 3);
  switches->as_yearly = pick_below (rand, 3) == 0;
  switches->hours_in_year = PICK (rand, hours);
  switches->include_estimates = g_rand_boolean (rand);
  switches->include_implausible = g_rand_boolean (rand);
  switches->include_copies = g_rand_boolean (rand);

  if (g_rand_boolean (rand))
    switches->assume = corpus_builder_parse_stratum ("USD/year");

  if (g_rand_boolean (rand))
    rb_switches_set_source_assumption (switches, 1, corpus_builder_parse_stratum ("EUR/month"));

  return switches;
}

/* Whether copies pass filters on pay is tested elsewhere: here they do if they are counted. */
static RbFilter *
make_filter (GRand *rand, const RbSwitches *switches)
{
  RbFilter *filter = rb_filter_new ();

  if (g_rand_boolean (rand))
    return filter;

  filter->place = pick_below (rand, 3) == 0 ? g_strdup ("denver") : NULL;
  filter->since = pick_below (rand, 3) == 0 ? 739100 : 0;
  filter->until = pick_below (rand, 3) == 0 ? 739300 : 0;
  filter->degrees = pick_below (rand, 3) == 0 ? 1 + pick_below (rand, 31) : 0;
  filter->types = pick_below (rand, 3) == 0 ? 1 + pick_below (rand, 511) : 0;
  filter->fewest = pick_below (rand, 4);

  if (switches->include_copies)
    {
      filter->pay_stated = g_rand_boolean (rand);
      filter->pay_from = pick_below (rand, 3) == 0 ? 500000000 : 0;
      filter->pay_to = pick_below (rand, 3) == 0 ? 900000000 : 0;
    }

  return filter;
}

static RbCorpus *
make_corpus (const RandomCorpus *random)
{
  RbPostingStore *store = rb_posting_store_new ();

  for (guint i = 0; i < random->n; i++)
    rb_posting_store_append (store, &random->drafts[i]);

  return corpus_builder_wrap_store (store);
}

static void
assert_same_text (char *(*write) (const RbTally *), const RbTally *actual, const RbTally *expected)
{
  g_autofree char *actual_text = write (actual);
  g_autofree char *expected_text = write (expected);

  g_assert_cmpstr (actual_text, ==, expected_text);
}

static void
assert_same_quantiles (const RbStratum *stratum)
{
  static const double shares[RB_N_PERCENTILES] = { 0.10, 0.25, 0.50, 0.75, 0.90 };

  for (guint i = 0; i < RB_N_PERCENTILES; i++)
    {
      guint lower_rank = 0;
      guint upper_rank = 0;
      gint64 lower = 0;
      gint64 upper = 0;
      double expected = naive_quantile (stratum->points, stratum->n, shares[i]);
      double actual = rb_stratum_get_percentile (stratum, (RbPercentile) i);
      gboolean found =
        naive_quantile_interval ((guint) stratum->n, shares[i], &lower_rank, &upper_rank);

      g_assert_cmpfloat_with_epsilon (actual, expected, 1e-12 * expected);
      g_assert_true (rb_stratum_get_interval (stratum, (RbPercentile) i, &lower, &upper) == found);

      if (found)
        {
          g_assert_cmpint (lower, ==, stratum->points[lower_rank - 1]);
          g_assert_cmpint (upper, ==, stratum->points[upper_rank - 1]);
        }
    }
}

static void
assert_same_tally (const RbTally *actual, RbTally *expected, const RbPostingStore *store)
{
  assert_same_text (tally_text_counts, actual, expected);
  assert_same_text (tally_text_pay, actual, expected);
  assert_same_text (tally_text_degrees, actual, expected);
  assert_same_text (tally_text_levels, actual, expected);
  assert_same_text (tally_text_points, actual, expected);
  g_assert_cmpuint (actual->n_strata, ==, expected->n_strata);

  for (guint i = 0; i < actual->n_strata; i++)
    {
      /* Any of equally large employers may be named. */
      expected->strata[i].top_employer = actual->strata[i].top_employer;
      assert_same_quantiles (&actual->strata[i]);
    }

  g_autofree char *actual_text = tally_text_details (actual, store);
  g_autofree char *expected_text = tally_text_details (expected, store);

  g_assert_cmpstr (actual_text, ==, expected_text);
}

static void
add_tally (RbTally *sum, const RbTally *tally)
{
  sum->postings += tally->postings;
  sum->copies += tally->copies;
  sum->openings += tally->openings;
  sum->positions += tally->positions;
  sum->undated += tally->undated;
  sum->with_pay += tally->with_pay;
  sum->currency_assumed += tally->currency_assumed;
  sum->period_assumed += tally->period_assumed;
  sum->wide += tally->wide;

  for (guint i = 0; i < RB_N_PAY_KINDS; i++)
    sum->pay_kinds[i] += tally->pay_kinds[i];

  for (guint i = 0; i < RB_N_DEGREES; i++)
    sum->degrees[i] += tally->degrees[i];
}

/* What is counted by posting is shared out among the roles: nothing is lost, nothing twice. */
static void
assert_sums (RbFigures *figures)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbTally *total = rb_figures_get_total (figures);
  RbTally sum = {
    .employers = total->employers,
    .places = total->places,
    .first_posted = total->first_posted,
    .last_posted = total->last_posted,
  };
  g_autofree gsize *n_in_stratum = g_new0 (gsize, total->n_strata + 1);

  for (guint32 role = 0; role < rb_corpus_get_n_roles (corpus); role++)
    {
      const RbTally *tally = rb_figures_get_role (figures, role);

      add_tally (&sum, tally);

      for (guint i = 0; i < total->n_strata; i++)
        {
          const RbStratum *stratum =
            rb_tally_find_stratum (tally, total->strata[i].currency, total->strata[i].period);

          n_in_stratum[i] += stratum != NULL ? stratum->n : 0;
        }
    }

  assert_same_text (tally_text_counts, &sum, total);
  assert_same_text (tally_text_pay, &sum, total);
  g_assert_cmpuint (total->openings + total->copies, ==, total->postings);

  for (guint i = 0; i < RB_N_DEGREES; i++)
    g_assert_cmpuint (sum.degrees[i], ==, total->degrees[i]);

  for (guint i = 0; i < total->n_strata; i++)
    g_assert_cmpuint (n_in_stratum[i], ==, total->strata[i].n);
}

static void
assert_same_roles (RbFigures *figures, const RandomCorpus *random, const NaiveFigures *naive)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbFilter *filter = rb_figures_get_filter (figures);
  guint n_shown = 0;
  guint role_of[N_ROLES] = { 0 };

  for (guint i = 0; i < random->n; i++)
    role_of[random->roles[i]] = rb_corpus_get_role_of_row (corpus, i) + 1;

  for (guint role = 0; role < N_ROLES; role++)
    {
      if (role_of[role] == 0)
        continue;

      RbTally *expected = naive_tally_new (naive, role);
      gboolean is_shown = expected->openings >= MAX (filter->fewest, 1);

      assert_same_tally (rb_figures_get_role (figures, role_of[role] - 1), expected,
                         rb_corpus_get_store (corpus));
      g_assert_true (rb_figures_shows_role (figures, role_of[role] - 1) == is_shown);
      n_shown += is_shown;
      naive_tally_free (expected);
    }

  g_assert_cmpuint (rb_figures_get_n_shown_roles (figures), ==, n_shown);
}

/* The stratum that is shown is one of the largest, before any filter. */
static void
assert_display_stratum (RbFigures *figures, const NaiveFigures *naive)
{
  RbTally *total = naive_tally_new (naive, NAIVE_ALL_ROLES);
  const RbStratum *shown = rb_tally_find_stratum (total, rb_figures_get_currency (figures),
                                                  rb_figures_get_period (figures));

  if (total->n_strata > 0)
    g_assert_cmpuint (shown != NULL ? shown->n : 0, ==, total->strata[0].n);

  naive_tally_free (total);
}

static void
test_seed (gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  RandomCorpus random = { .n = pick_below (rand, MAX_ROWS + 1) };

  for (guint i = 0; i < random.n; i++)
    make_posting (rand, i, &random);

  g_autoptr (RbSwitches) switches = make_switches (rand);
  g_autoptr (RbFilter) filter = make_filter (rand, switches);
  g_autoptr (RbCorpus) corpus = make_corpus (&random);
  g_autoptr (RbFigures) figures = rb_figures_new (corpus, switches, filter, NULL, NULL, NULL);
  g_autoptr (NaiveFigures) naive =
    naive_figures_new (random.drafts, random.roles, random.n, switches);

  assert_display_stratum (figures, naive);
  naive_figures_filter (
    naive, filter,
    (RbAssumption){ rb_figures_get_currency (figures), rb_figures_get_period (figures) });

  for (guint i = 0; i < random.n; i++)
    {
      g_assert_true (rb_figures_has_row (figures, i) == naive->passes[i]);
      g_assert_true ((rb_corpus_get_copy_of (corpus, i) != RB_NO_ROW) == naive->is_copy[i]);
    }

  RbTally *expected = naive_tally_new (naive, NAIVE_ALL_ROLES);

  assert_same_tally (rb_figures_get_total (figures), expected, rb_corpus_get_store (corpus));
  naive_tally_free (expected);
  assert_same_roles (figures, &random, naive);
  assert_sums (figures);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint seed = 0; seed < N_SEEDS; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/model/figures-random/%03u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), test_seed);
    }

  return g_test_run ();
}
