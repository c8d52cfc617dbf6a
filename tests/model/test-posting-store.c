/* test-posting-store.c: tests of postings in columns.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-posting-store.h"

#include "corpus-builder.h"

#define N_MANY 5000

/* A draft in which every member depends on @i and differs from every other member. */
static RbPostingDraft
make_draft (guint i)
{
  static const char *const titles[] = { "Nurse", "Clerk", "Driver", "Cook", "Baker" };
  static const char *const employers[] = { "Acme", "Nurse", NULL, "" };
  static const char *const places[] = { "Berlin", "Acme", NULL };

  return (RbPostingDraft){
    .title = titles[i % 5],
    .employer = employers[i % 4],
    .place = places[i % 3],
    .country = i % 2 == 0 ? "DE" : NULL,
    .url = i % 7 == 0 ? NULL : "https://example.org/1",
    .pay_text = i % 11 == 0 ? "by agreement" : NULL,
    .pay = { 10000 * (i + 2), 10000 * (i + 3), (RbCurrency) (i % 90), (guint8) (i % RB_N_PERIODS),
             (guint8) (i % 4) },
    .posted = 738000 + i,
    .positions = i + 1,
    .degree = (RbDegree) (i % RB_N_DEGREES),
    .degree_level = (RbDegreeLevel) (i % RB_N_DEGREE_LEVELS),
    .employment = (RbEmployment) (i % RB_N_EMPLOYMENTS),
    .level = (RbLevel) (i % RB_N_LEVELS),
    .workplace = (RbWorkplace) (i % RB_N_WORKPLACES),
    .source = i % 3,
    .record = i + 1,
    .offset = (guint64) i * G_GUINT64_CONSTANT (10000000000),
    .length = i * 17,
  };
}

static void
assert_text (const RbPostingStore *store, RbTextId id, const char *expected)
{
  const char *text = rb_posting_store_get_text (store, id);

  g_assert_cmpstr (text, ==, expected != NULL && *expected != '\0' ? expected : NULL);
  g_assert_cmpuint (rb_text_pool_find (rb_posting_store_get_pool (store), expected), ==, id);
}

static void
assert_row (const RbPostingStore *store, guint32 row, const RbPostingDraft *draft)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  RbPay pay = rb_posting_store_get_pay (store, row);

  assert_text (store, columns->title[row], draft->title);
  assert_text (store, columns->employer[row], draft->employer);
  assert_text (store, columns->place[row], draft->place);
  assert_text (store, columns->country[row], draft->country);
  assert_text (store, columns->url[row], draft->url);
  assert_text (store, columns->pay_text[row], draft->pay_text);
  g_assert_cmpint (pay.floor, ==, draft->pay.floor);
  g_assert_cmpint (pay.ceiling, ==, draft->pay.ceiling);
  g_assert_cmpuint (pay.currency, ==, draft->pay.currency);
  g_assert_cmpuint (pay.period, ==, draft->pay.period);
  g_assert_cmpuint (pay.flags, ==, draft->pay.flags);
  g_assert_cmpuint (columns->posted[row], ==, draft->posted);
  g_assert_cmpuint (columns->positions[row], ==, draft->positions);
  g_assert_cmpuint (columns->degree[row], ==, draft->degree);
  g_assert_cmpuint (columns->degree_level[row], ==, draft->degree_level);
  g_assert_cmpuint (columns->employment[row], ==, draft->employment);
  g_assert_cmpuint (columns->level[row], ==, draft->level);
  g_assert_cmpuint (columns->workplace[row], ==, draft->workplace);
  g_assert_cmpuint (columns->source[row], ==, draft->source);
  g_assert_cmpuint (columns->record[row], ==, draft->record);
  g_assert_cmpuint (columns->offset[row], ==, draft->offset);
  g_assert_cmpuint (columns->length[row], ==, draft->length);
}

static void
fill (RbPostingStore *store, guint first, guint n)
{
  for (guint i = first; i < first + n; i++)
    {
      RbPostingDraft draft = make_draft (i);

      rb_posting_store_append (store, &draft);
    }
}

static void
test_append (void)
{
  g_autoptr (RbPostingStore) store = rb_posting_store_new ();

  g_assert_cmpuint (rb_posting_store_get_columns (store)->n_rows, ==, 0);
  fill (store, 0, N_MANY);
  g_assert_cmpuint (rb_posting_store_get_columns (store)->n_rows, ==, N_MANY);

  for (guint i = 0; i < N_MANY; i++)
    {
      RbPostingDraft draft = make_draft (i);

      assert_row (store, i, &draft);
    }

  /* Five titles, one employer more, one place more, a country, an address and a pay text. */
  g_assert_cmpuint (rb_text_pool_get_n_texts (rb_posting_store_get_pool (store)), ==, 10);
}

/* A posting wants at least one person. */
static void
test_positions (void)
{
  static const CorpusRow rows[] = {
    { .title = "Nurse" },
    { .title = "Nurse", .positions = 1 },
    { .title = "Nurse", .positions = 40 },
    { .title = NULL },
  };
  g_autoptr (RbPostingStore) store = corpus_builder_make_store (rows);
  const guint32 *positions = rb_posting_store_get_columns (store)->positions;

  g_assert_cmpuint (positions[0], ==, 1);
  g_assert_cmpuint (positions[1], ==, 1);
  g_assert_cmpuint (positions[2], ==, 40);
}

/* The drafts' texts may go as soon as the row is in. */
static void
test_copies_texts (void)
{
  g_autoptr (RbPostingStore) store = rb_posting_store_new ();
  char title[] = "Nurse";
  char employer[] = "Acme";
  RbPostingDraft draft = { .title = title, .employer = employer };

  rb_posting_store_append (store, &draft);
  title[0] = employer[0] = 'X';

  RbPostingDraft expected = { .title = "Nurse", .employer = "Acme", .positions = 1 };

  assert_row (store, 0, &expected);
}

typedef struct {
  const char *name;
  guint n_first;
  guint n_second;
  guint32 shift;
} JoinCase;

static const JoinCase join_cases[] = {
  { "both-empty", 0, 0, 2 },    { "first-empty", 0, 30, 0 }, { "second-empty", 30, 0, 5 },
  { "no-shift", 30, 30, 0 },    { "shift", 30, 30, 4 },      { "across-growth", 1000, 1500, 7 },
  { "far-longer", 1, 4000, 1 },
};

/* The second store numbers its texts otherwise than the first. */
static void
test_append_store (gconstpointer data)
{
  const JoinCase *test = data;
  g_autoptr (RbPostingStore) first = rb_posting_store_new ();
  g_autoptr (RbPostingStore) second = rb_posting_store_new ();

  fill (first, 0, test->n_first);
  fill (second, 3, test->n_second);
  rb_posting_store_append_store (first, second, test->shift);
  g_assert_cmpuint (rb_posting_store_get_columns (first)->n_rows, ==,
                    test->n_first + test->n_second);

  for (guint i = 0; i < test->n_first; i++)
    {
      RbPostingDraft draft = make_draft (i);

      assert_row (first, i, &draft);
    }

  for (guint i = 0; i < test->n_second; i++)
    {
      RbPostingDraft draft = make_draft (3 + i);

      assert_row (second, i, &draft);
      draft.source += test->shift;
      assert_row (first, test->n_first + i, &draft);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/posting-store/append", test_append);
  g_test_add_func ("/model/posting-store/positions", test_positions);
  g_test_add_func ("/model/posting-store/copies-texts", test_copies_texts);

  for (gsize i = 0; i < G_N_ELEMENTS (join_cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/model/posting-store/append-store/%s", join_cases[i].name);

      g_test_add_data_func (path, &join_cases[i], test_append_store);
    }

  return g_test_run ();
}
