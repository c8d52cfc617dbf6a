/* test-filter.c: tests of which postings are looked at.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-filter.h"

#include "corpus-builder.h"

/* The postings that are filtered: 0 to 7. */
static const CorpusRow rows[] = {
  { .title = "Nurse",
    .place = "Berlin, Germany",
    .posted = "2026-01-01",
    .degree = RB_DEGREE_REQUIRED,
    .employment = RB_EMPLOYMENT_FULL_TIME },
  { .title = "Nurse",
    .place = "EAST BERLIN",
    .posted = "2026-02-01",
    .degree = RB_DEGREE_PREFERRED,
    .employment = RB_EMPLOYMENT_PART_TIME },
  { .title = "Nurse",
    .place = "München",
    .posted = "2026-03-01",
    .degree = RB_DEGREE_NOT_NEEDED,
    .employment = RB_EMPLOYMENT_FULL_TIME },
  { .title = "Nurse",
    .place = "Mu\314\210nchen-Pasing",
    .posted = "2026-03-02",
    .degree = RB_DEGREE_REQUIRED_OR_EXPERIENCE,
    .employment = RB_EMPLOYMENT_CONTRACT },
  { .title = "Nurse", .posted = "2026-04-01" },
  { .title = "Nurse",
    .place = "Berlin, Germany",
    .degree = RB_DEGREE_REQUIRED,
    .employment = RB_EMPLOYMENT_OTHER },
  { .title = "Berlin Guide", .employer = "Berlin", .place = "Düsseldorf", .posted = "2025-12-31" },
  { .title = "Nurse", .place = "Großenhain", .posted = "2024-02-29" },
  { .title = NULL },
};

typedef struct {
  const char *name;
  const char *expected; /* the rows that are let through */
  const char *place;
  const char *since;
  const char *until;
  guint degrees;
  guint types;
} FilterCase;

#define BIT(value) (1u << (value))

static const FilterCase cases[] = {
  { "nothing", "all", NULL, NULL, NULL, 0, 0 },
  { "place", "015", "Berlin", NULL, NULL, 0, 0 },
  { "place-any-case", "015", "bERLIN", NULL, NULL, 0, 0 },
  { "place-whole", "05", "berlin, germany", NULL, NULL, 0, 0 },
  { "place-part", "05", "lin, ger", NULL, NULL, 0, 0 },
  { "place-umlaut", "23", "MÜNCHEN", NULL, NULL, 0, 0 },
  { "place-decomposed", "23", "mu\314\210nchen", NULL, NULL, 0, 0 },
  { "place-sharp-s", "7", "GROSSENHAIN", NULL, NULL, 0, 0 },
  { "place-unknown", "", "Denver", NULL, NULL, 0, 0 },
  { "since", "1234", NULL, "2026-02-01", NULL, 0, 0 },
  { "since-day-after", "234", NULL, "2026-02-02", NULL, 0, 0 },
  { "until", "0167", NULL, NULL, "2026-02-01", 0, 0 },
  { "until-day-before", "067", NULL, NULL, "2026-01-31", 0, 0 },
  { "one-day", "2", NULL, "2026-03-01", "2026-03-01", 0, 0 },
  { "leap-day", "7", NULL, "2024-02-29", "2024-02-29", 0, 0 },
  { "backwards", "", NULL, "2026-03-01", "2026-02-01", 0, 0 },
  { "degree", "05", NULL, NULL, NULL, BIT (RB_DEGREE_REQUIRED), 0 },
  { "degree-not-stated", "467", NULL, NULL, NULL, BIT (RB_DEGREE_NOT_STATED), 0 },
  { "degree-two", "12", NULL, NULL, NULL, BIT (RB_DEGREE_PREFERRED) | BIT (RB_DEGREE_NOT_NEEDED),
    0 },
  { "degree-all", "01234567", NULL, NULL, NULL, 31, 0 },
  { "type", "02", NULL, NULL, NULL, 0, BIT (RB_EMPLOYMENT_FULL_TIME) },
  { "type-unknown", "467", NULL, NULL, NULL, 0, BIT (RB_EMPLOYMENT_UNKNOWN) },
  { "type-two", "15", NULL, NULL, NULL, 0,
    BIT (RB_EMPLOYMENT_PART_TIME) | BIT (RB_EMPLOYMENT_OTHER) },
  { "all-together", "0", "berlin", "2026-01-01", "2026-01-31", BIT (RB_DEGREE_REQUIRED),
    BIT (RB_EMPLOYMENT_FULL_TIME) },
  { "all-but-one", "", "berlin", "2026-01-01", "2026-01-31", BIT (RB_DEGREE_REQUIRED),
    BIT (RB_EMPLOYMENT_PART_TIME) },
};

static void
test_match (gconstpointer data)
{
  const FilterCase *test = data;
  g_autoptr (RbPostingStore) store = corpus_builder_make_store (rows);
  RbFilter filter = {
    .place = (char *) test->place,
    .since = corpus_builder_parse_day (test->since),
    .until = corpus_builder_parse_day (test->until),
    .degrees = test->degrees,
    .types = test->types,
  };
  g_autofree guint8 *matches = rb_filter_match_rows (&filter, store);
  g_autoptr (GString) actual = g_string_new (NULL);

  for (guint i = 0; matches != NULL && i < G_N_ELEMENTS (rows) - 1; i++)
    {
      g_assert_cmpuint (matches[i], <=, 1);

      if (matches[i] == 1)
        g_string_append_printf (actual, "%u", i);
    }

  g_assert_cmpstr (matches != NULL ? actual->str : "all", ==, test->expected);
}

/* What depends on how pay is counted, or on the size of the role, is not told from a row. */
static void
test_match_without_row_filters (void)
{
  g_autoptr (RbPostingStore) store = corpus_builder_make_store (rows);
  RbFilter filter = { .pay_stated = TRUE, .pay_from = 1, .pay_to = 2, .fewest = 3 };
  g_autofree guint8 *matches = rb_filter_match_rows (&filter, store);

  g_assert_null (matches);
}

static void
test_match_nothing (void)
{
  g_autoptr (RbPostingStore) store = rb_posting_store_new ();
  RbFilter filter = { .place = (char *) "Berlin", .since = 1 };
  g_autofree guint8 *matches = rb_filter_match_rows (&filter, store);

  g_assert_true (rb_filter_is_set (&filter));
}

static void
test_is_set (void)
{
  const RbFilter set[] = {
    { .place = (char *) "Berlin" },
    { .since = 1 },
    { .until = 1 },
    { .degrees = 1 },
    { .types = 1 },
    { .pay_stated = TRUE },
    { .pay_from = 1 },
    { .pay_to = 1 },
    { .fewest = 1 },
  };
  g_autoptr (RbFilter) unset = rb_filter_new ();

  g_assert_false (rb_filter_is_set (unset));

  for (gsize i = 0; i < G_N_ELEMENTS (set); i++)
    g_assert_true (rb_filter_is_set (&set[i]));
}

static void
test_copy (void)
{
  g_autoptr (RbFilter) filter = rb_filter_new ();

  *filter = (RbFilter){ g_strdup ("Berlin"), 1, 2, 3, 4, TRUE, 5, 6, 7 };

  g_autoptr (RbFilter) copy = rb_filter_copy (filter);

  g_assert_cmpstr (copy->place, ==, "Berlin");
  g_assert_true (copy->place != filter->place);
  g_assert_cmpuint (copy->since, ==, 1);
  g_assert_cmpuint (copy->until, ==, 2);
  g_assert_cmpuint (copy->degrees, ==, 3);
  g_assert_cmpuint (copy->types, ==, 4);
  g_assert_true (copy->pay_stated);
  g_assert_cmpint (copy->pay_from, ==, 5);
  g_assert_cmpint (copy->pay_to, ==, 6);
  g_assert_cmpuint (copy->fewest, ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/filter/match/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_match);
    }

  g_test_add_func ("/model/filter/match-without-row-filters", test_match_without_row_filters);
  g_test_add_func ("/model/filter/match-nothing", test_match_nothing);
  g_test_add_func ("/model/filter/is-set", test_is_set);
  g_test_add_func ("/model/filter/copy", test_copy);

  return g_test_run ();
}
