/* test-pay-groups.c: pay by level, place, employer and degree; and which openings stand behind a
 * figure.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-pay-groups.h"

#include "corpus-builder.h"
#include "town.h"

#define SCALE 10000

/* Nurses: 6 senior in Denver, 7 of the middle level in Boulder, 2 entry, one without a place, and
 * one whose pay is of another period. */
#define N_NURSES 17

static RbCorpus *
make_corpus (void)
{
  CorpusRow rows[N_NURSES + 1] = { 0 };
  char pay[N_NURSES][24];
  char employers[N_NURSES][8];

  for (guint i = 0; i < N_NURSES; i++)
    {
      g_snprintf (pay[i], sizeof pay[i], i == 16 ? "%u USD/hour" : "%u USD/year",
                  i == 16 ? 30 : 50000 + 1000 * i);
      g_snprintf (employers[i], sizeof employers[i], "E%u", i);
      rows[i] = (CorpusRow){
        .title = "Nurse",
        .pay = pay[i],
        .employer = employers[i],
        .place = i < 6    ? "Denver"
                 : i < 15 ? "Boulder"
                          : NULL,
        .level = i < 6    ? RB_LEVEL_SENIOR
                 : i < 13 ? RB_LEVEL_MID
                          : RB_LEVEL_ENTRY,
        .degree = i % 2 == 0 ? RB_DEGREE_REQUIRED : RB_DEGREE_NOT_STATED,
      };
    }

  return corpus_builder_make (rows);
}

static RbFigures *
make_figures (RbCorpus *corpus)
{
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();

  return rb_figures_new (corpus, switches, filter, NULL, NULL, NULL);
}

static void
assert_group (RbPayGroups *groups, guint index, guint value, gsize n, double mean)
{
  const RbPayGroup *group = &g_array_index (groups->groups, RbPayGroup, index);

  g_assert_cmpuint (group->pick.value, ==, value);
  g_assert_cmpuint (group->stratum.n, ==, n);
  g_assert_cmpfloat_with_epsilon (group->stratum.mean, mean * SCALE, 0.01);

  for (gsize i = 1; i < n; i++)
    g_assert_cmpint (group->stratum.points[i - 1], <=, group->stratum.points[i]);
}

static void
test_levels (void)
{
  g_autoptr (RbCorpus) corpus = make_corpus ();
  g_autoptr (RbFigures) figures = make_figures (corpus);
  g_autoptr (RbPayGroups) groups = rb_pay_groups_new (figures, 0, RB_PICK_LEVEL);

  /* In the order of the levels: the middle one is below the senior one. */
  g_assert_cmpuint (groups->groups->len, ==, 2);
  assert_group (groups, 0, RB_LEVEL_MID, 7, 59000);
  assert_group (groups, 1, RB_LEVEL_SENIOR, 6, 52500);
  g_assert_cmpuint (groups->n_small, ==, 1);
  g_assert_cmpuint (groups->n_in_small, ==, 3);
  g_assert_cmpuint (groups->n_unnamed, ==, 0);
}

static void
test_places (void)
{
  g_autoptr (RbCorpus) corpus = make_corpus ();
  g_autoptr (RbFigures) figures = make_figures (corpus);
  g_autoptr (RbPayGroups) groups = rb_pay_groups_new (figures, 0, RB_PICK_PLACE);

  /* The larger place comes first. */
  g_assert_cmpuint (groups->groups->len, ==, 2);
  g_assert_cmpuint (g_array_index (groups->groups, RbPayGroup, 0).stratum.n, ==, 9);
  g_assert_cmpuint (g_array_index (groups->groups, RbPayGroup, 1).stratum.n, ==, 6);
  g_assert_cmpuint (groups->n_unnamed, ==, 1);
  g_assert_cmpuint (groups->n_small, ==, 0);
}

static void
test_employers (void)
{
  g_autoptr (RbCorpus) corpus = make_corpus ();
  g_autoptr (RbFigures) figures = make_figures (corpus);
  g_autoptr (RbPayGroups) groups = rb_pay_groups_new (figures, 0, RB_PICK_EMPLOYER);

  g_assert_cmpuint (groups->groups->len, ==, 0);
  g_assert_cmpuint (groups->n_small, ==, 16);
  g_assert_cmpuint (groups->n_in_small, ==, 16);
}

static void
test_degrees (void)
{
  g_autoptr (RbCorpus) corpus = make_corpus ();
  g_autoptr (RbFigures) figures = make_figures (corpus);
  g_autoptr (RbPayGroups) groups = rb_pay_groups_new (figures, 0, RB_PICK_DEGREE);

  /* What is not stated comes last. */
  g_assert_cmpuint (groups->groups->len, ==, 2);
  assert_group (groups, 0, RB_DEGREE_REQUIRED, 8, 57000);
  assert_group (groups, 1, RB_DEGREE_NOT_STATED, 8, 58000);
}

/* A pick holds as many openings as the figure says. */
static void
test_picks (void)
{
  g_autoptr (RbCorpus) corpus = corpus_builder_make (town);
  g_autoptr (RbFigures) figures = make_figures (corpus);

  for (guint32 role = 0; role < rb_corpus_get_n_roles (corpus); role++)
    {
      const RbTally *tally = rb_figures_get_role (figures, role);
      const RbStratum *stratum = rb_tally_find_stratum (tally, rb_figures_get_currency (figures),
                                                        rb_figures_get_period (figures));
      const RbPick all = { .kind = RB_PICK_ALL };
      const RbPick paid = rb_pick_pay ();

      g_assert_cmpuint (rb_pick_count (&all, figures, role), ==, tally->openings);
      g_assert_cmpuint (rb_pick_count (&paid, figures, role), ==, stratum != NULL ? stratum->n : 0);

      for (guint i = 0; i < tally->n_strata; i++)
        {
          const RbPick pick = { .kind = RB_PICK_STRATUM,
                                .currency = tally->strata[i].currency,
                                .period = tally->strata[i].period };

          g_assert_cmpuint (rb_pick_count (&pick, figures, role), ==, tally->strata[i].n);
        }

      for (guint state = 0; state < RB_N_DEGREES; state++)
        {
          const RbPick pick = { .kind = RB_PICK_DEGREE, .value = state };

          g_assert_cmpuint (rb_pick_count (&pick, figures, role), ==, tally->degrees[state]);
        }

      for (guint kind = 0; kind < RB_N_PAY_KINDS; kind++)
        {
          const RbPick pick = { .kind = RB_PICK_PAY_KIND, .value = kind };

          g_assert_cmpuint (rb_pick_count (&pick, figures, role), ==, tally->opening_kinds[kind]);
        }
    }
}

static void
test_pay_ranges (void)
{
  g_autoptr (RbCorpus) corpus = make_corpus ();
  g_autoptr (RbFigures) figures = make_figures (corpus);
  const RbPick below = rb_pick_pay_below (52500.0 * SCALE);
  const RbPick half_open = { .kind = RB_PICK_PAY,
                             .from = G_GINT64_CONSTANT (50000) * SCALE,
                             .to = G_GINT64_CONSTANT (55000) * SCALE };
  RbPick closed = half_open;

  closed.holds_to = TRUE;
  g_assert_cmpuint (rb_pick_count (&below, figures, 0), ==, 3);
  g_assert_cmpuint (rb_pick_count (&half_open, figures, 0), ==, 5);
  g_assert_cmpuint (rb_pick_count (&closed, figures, 0), ==, 6);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/model/pay-groups/levels", test_levels);
  g_test_add_func ("/model/pay-groups/places", test_places);
  g_test_add_func ("/model/pay-groups/employers", test_employers);
  g_test_add_func ("/model/pay-groups/degrees", test_degrees);
  g_test_add_func ("/model/pay-groups/picks", test_picks);
  g_test_add_func ("/model/pay-groups/pay-ranges", test_pay_ranges);

  return g_test_run ();
}
