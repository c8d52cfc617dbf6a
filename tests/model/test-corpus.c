/* test-corpus.c: tests of postings grouped into roles.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-corpus.h"

#include "corpus-builder.h"

#define MAX_ROWS 10

typedef struct {
  const char *name;
  const char *expected; /* each role with its rows */
  CorpusRow rows[MAX_ROWS];
} RolesCase;

static const RolesCase roles_cases[] = {
  { "none", "", { { .title = NULL } } },
  { "one", "Nurse: 0", { { .title = "Nurse" } } },
  { "by-bytes",
    "Baker: 2; Zookeeper: 1; baker’s help: 4; Ärztin: 0; 北京: 3",
    { { .title = "Ärztin" },
      { .title = "Zookeeper" },
      { .title = "Baker" },
      { .title = "北京" },
      { .title = "baker’s help" } } },
  { "rows-as-read",
    "Clerk: 1 3; Nurse: 0 2 4",
    { { .title = "Nurse" },
      { .title = "Clerk" },
      { .title = "NURSE" },
      { .title = "Clerk (m/w/d)" },
      { .title = "Nurse" } } },
  { "commonest-spelling",
    "Sr. Nurse: 0 1 2 3 4",
    { { .title = "SENIOR NURSE" },
      { .title = "Senior Nurse" },
      { .title = "Sr. Nurse" },
      { .title = "Sr. Nurse" },
      { .title = "Sr. Nurse" },
      { .title = NULL } } },
  { "commonest-spelling-late",
    "senior nurse: 0 1 2",
    { { .title = "Senior Nurse" }, { .title = "senior nurse" }, { .title = "senior nurse" } } },
  { "tie-by-bytes",
    "NURSE: 0 1 2",
    { { .title = "nurse" }, { .title = "Nurse" }, { .title = "NURSE" } } },
  { "tie-by-bytes-two-each",
    "Back-End Engineer: 0 1 2 3",
    { { .title = "Backend Engineer" },
      { .title = "Back-End Engineer" },
      { .title = "Backend Engineer" },
      { .title = "Back-End Engineer" } } },
  /* Spellings are counted after what belongs to the posting has been taken off. */
  { "spelling-without-marks",
    "Nurse: 0 1 2 3",
    { { .title = "NURSE" },
      { .title = "Nurse (m/w/d)" },
      { .title = "Nurse - Berlin", .place = "Berlin" },
      { .title = "nurse" },
      { .title = NULL } } },
  { "own-place-and-foreign-place",
    "Nurse: 0 3; Nurse - Berlin: 1 2",
    { { .title = "Nurse - Berlin", .place = "Berlin" },
      { .title = "Nurse - Berlin", .place = "Munich" },
      { .title = "Nurse - Berlin" },
      { .title = "Nurse" } } },
  { "own-country-and-foreign-country",
    "Trainer: 0; Trainer - IT: 1",
    { { .title = "Trainer - IT", .country = "IT" },
      { .title = "Trainer - IT", .country = "US" } } },
  { "foreign-country-first",
    "Trainer: 1; Trainer - IT: 0",
    { { .title = "Trainer - IT", .country = "US" },
      { .title = "Trainer - IT", .country = "IT" } } },
  { "own-country-same-place",
    "Trainer: 0; Trainer - IT: 1",
    { { .title = "Trainer - IT", .place = "Remote", .country = "IT" },
      { .title = "Trainer - IT", .place = "Remote", .country = "US" } } },
  { "bare-titles",
    "(m/w/d): 0; 12345: 1; 67890: 2; Remote: 3",
    { { .title = "(m/w/d)" }, { .title = "12345" }, { .title = "67890" }, { .title = "Remote" } } },
  { "no-key", "-: 0; ...: 1", { { .title = "-" }, { .title = "..." } } },
};

static char *
describe_roles (RbCorpus *corpus)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint32 role = 0; role < rb_corpus_get_n_roles (corpus); role++)
    {
      guint32 n = 0;
      const guint32 *rows = rb_corpus_get_role_rows (corpus, role, &n);

      g_string_append_printf (text, "%s%s:", role > 0 ? "; " : "",
                              rb_corpus_get_role_name (corpus, role));

      for (guint32 i = 0; i < n; i++)
        {
          g_string_append_printf (text, " %u", rows[i]);
          g_assert_cmpuint (rb_corpus_get_role_of_row (corpus, rows[i]), ==, role);
        }
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_roles (gconstpointer data)
{
  const RolesCase *test = data;
  g_autoptr (RbCorpus) corpus = corpus_builder_make (test->rows);
  g_autofree char *actual = describe_roles (corpus);

  g_assert_cmpstr (actual, ==, test->expected);
}

/* The corpus in which roles are looked up. */
static const CorpusRow find_rows[] = {
  { .title = "Back-End Engineer" },
  { .title = "Back-End Engineer II" },
  { .title = "Senior Back-End Engineer" },
  { .title = "Registered Nurse" },
  { .title = "Nurse" },
  { .title = "Nurse Manager" },
  { .title = "Nurse Practitioner" },
  { .title = "Ärztin" },
  { .title = "R&D Engineer" },
  { .title = "北京 Guide" },
  { .title = "12345" },
  { .title = NULL },
};

typedef struct {
  const char *name;
  const char *wanted;
  const char *expected; /* (nullable) */
  const char *candidates;
} FindCase;

static const FindCase find_cases[] = {
  { "exact", "Nurse", "Nurse", "" },
  { "exact-over-prefix", "Back-End Engineer", "Back-End Engineer", "" },
  { "exact-bare-code", "12345", "12345", "" },
  { "any-case", "nurse", "Nurse", "" },
  { "any-case-upper", "BACK-END ENGINEER II", "Back-End Engineer II", "" },
  { "any-case-umlaut", "ÄRZTIN", "Ärztin", "" },
  { "any-case-over-prefix", "NURSE", "Nurse", "" },
  { "other-spelling", "Backend Engineer", "Back-End Engineer", "" },
  { "other-spelling-level", "sr. backend engineer", "Senior Back-End Engineer", "" },
  { "other-spelling-mark", "Registered Nurse (m/w/d)", "Registered Nurse", "" },
  { "other-spelling-over-prefix", "Nurse (f/m/x)", "Nurse", "" },
  { "other-spelling-decomposed", "a\314\210rztin", "Ärztin", "" },
  { "prefix", "Reg", "Registered Nurse", "" },
  { "prefix-any-case", "registered n", "Registered Nurse", "" },
  { "prefix-longer", "Nurse P", "Nurse Practitioner", "" },
  { "prefix-sign", "r&d", "R&D Engineer", "" },
  { "prefix-cjk", "北京", "北京 Guide", "" },
  { "ambiguous", "nur", NULL, "Nurse|Nurse Manager|Nurse Practitioner" },
  { "other-spelling-space", "back-end engineer ", "Back-End Engineer", "" },
  { "ambiguous-case", "BACK", NULL, "Back-End Engineer|Back-End Engineer II" },
  { "inside-is-no-prefix", "Manager", NULL, "" },
  { "unknown", "Astronaut", NULL, "" },
  { "longer-than-any", "Registered Nurses", NULL, "" },
};

static void
test_find (gconstpointer data)
{
  const FindCase *test = data;
  g_autoptr (RbCorpus) corpus = corpus_builder_make (find_rows);
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();

  /* What was there before goes. */
  g_ptr_array_add (candidates, (gpointer) "left over");

  guint32 role = rb_corpus_find_role (corpus, test->wanted, candidates);
  const char *found = role != RB_NO_ROLE ? rb_corpus_get_role_name (corpus, role) : NULL;

  g_assert_cmpstr (found, ==, test->expected);

  if (role != RB_NO_ROLE)
    return;

  g_ptr_array_add (candidates, NULL);
  g_autofree char *names = g_strjoinv ("|", (char **) candidates->pdata);

  g_assert_cmpstr (names, ==, test->candidates);
}

/* Candidates are there for an ambiguous name only. */
static void
test_find_without_candidates (gconstpointer data)
{
  const FindCase *test = data;
  g_autoptr (RbCorpus) corpus = corpus_builder_make (find_rows);
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();

  g_assert_cmpuint (rb_corpus_find_role (corpus, test->wanted, candidates), !=, RB_NO_ROLE);
  g_assert_cmpuint (candidates->len, ==, 0);
}

static void
test_find_in_nothing (void)
{
  static const CorpusRow none[] = { { .title = NULL } };
  g_autoptr (RbCorpus) corpus = corpus_builder_make (none);
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();

  g_assert_cmpuint (rb_corpus_find_role (corpus, "Nurse", candidates), ==, RB_NO_ROLE);
  g_assert_cmpuint (candidates->len, ==, 0);
}

/* Every role is found by its own name, however odd. */
static void
test_find_by_own_name (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (roles_cases); i++)
    {
      g_autoptr (RbCorpus) corpus = corpus_builder_make (roles_cases[i].rows);
      g_autoptr (GPtrArray) candidates = g_ptr_array_new ();

      for (guint32 role = 0; role < rb_corpus_get_n_roles (corpus); role++)
        {
          const char *name = rb_corpus_get_role_name (corpus, role);

          g_assert_cmpuint (rb_corpus_find_role (corpus, name, candidates), ==, role);
        }
    }
}

static void
test_parts (void)
{
  RbPostingStore *store = rb_posting_store_new ();
  RbLedger *ledger = rb_ledger_new ();
  RbCatalogue *catalogue = rb_catalogue_new ();

  rb_ledger_add_source (ledger, "a.json");
  RbSource *source = rb_ledger_add_source (ledger, "b.json");
  g_autoptr (RbCorpus) corpus = rb_corpus_new (store, ledger, catalogue);

  g_assert_true (rb_corpus_get_store (corpus) == store);
  g_assert_true (rb_corpus_get_ledger (corpus) == ledger);
  g_assert_true (rb_corpus_get_catalogue (corpus) == catalogue);
  g_assert_cmpuint (rb_corpus_get_n_roles (corpus), ==, 0);
  g_assert_false (rb_corpus_is_invented (corpus));

  source->invented = TRUE;
  g_assert_true (rb_corpus_is_invented (corpus));
}

/* 65,536 titles that collide under the hash of many programs are 65,536 roles. */
static void
test_colliding_titles (void)
{
  RbPostingStore *store = rb_posting_store_new ();
  char title[33] = { 0 };

  for (guint i = 0; i < 65536; i++)
    {
      for (guint bit = 0; bit < 16; bit++)
        {
          title[2 * bit] = (i >> bit & 1) != 0 ? 'F' : 'E';
          title[2 * bit + 1] = (i >> bit & 1) != 0 ? 'Y' : 'z';
        }

      RbPostingDraft draft = { .title = title };
      rb_posting_store_append (store, &draft);
    }

  g_autoptr (RbCorpus) corpus = corpus_builder_wrap_store (store);

  g_assert_cmpuint (rb_corpus_get_n_roles (corpus), ==, 65536);
  g_assert_cmpstr (rb_corpus_get_role_name (corpus, 0), ==, "EzEzEzEzEzEzEzEzEzEzEzEzEzEzEzEz");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (roles_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/corpus/roles/%s", roles_cases[i].name);

      g_test_add_data_func (path, &roles_cases[i], test_roles);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (find_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/corpus/find/%s", find_cases[i].name);

      g_test_add_data_func (path, &find_cases[i], test_find);
    }

  g_test_add_data_func ("/model/corpus/find-without-candidates/exact", &find_cases[0],
                        test_find_without_candidates);
  g_test_add_data_func ("/model/corpus/find-without-candidates/any-case", &find_cases[3],
                        test_find_without_candidates);
  g_test_add_func ("/model/corpus/find-in-nothing", test_find_in_nothing);
  g_test_add_func ("/model/corpus/find-by-own-name", test_find_by_own_name);
  g_test_add_func ("/model/corpus/parts", test_parts);
  g_test_add_func ("/model/corpus/colliding-titles", test_colliding_titles);

  return g_test_run ();
}
