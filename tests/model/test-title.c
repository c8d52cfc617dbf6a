/* test-title.c: tests of stripped titles and their keys (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-title-key.h"
#include "model/rb-title.h"

#include <string.h>

#define VERY_LONG 100000

typedef struct {
  const char *title;
  const char *expected;
  const char *place;
  const char *country;
} StripCase;

/* A role is shown under its stripped title, so no mark may be left hanging. */
static const StripCase strip_cases[] = {
  { "Nurse", "Nurse", NULL, NULL },
  { "Nurse (RN)", "Nurse (RN)", NULL, NULL },
  { "Nurse (m/w/d)", "Nurse", NULL, NULL },
  { "Nurse - (m/w/d)", "Nurse", NULL, NULL },
  { "Nurse – (m/w/d)", "Nurse", NULL, NULL },
  { "Nurse, (m/w/d)", "Nurse", NULL, NULL },
  { "Nurse m/w/d", "Nurse", NULL, NULL },
  { "Nurse (m/w/d) for Children", "Nurse for Children", NULL, NULL },
  { "(m/w/d) Nurse", "Nurse", NULL, NULL },
  { "ITEC770465 - Nurse", "Nurse", NULL, NULL },
  { "R-12345 – Nurse (m/w/d) – Berlin – Remote", "Nurse", "Berlin", "DE" },
  { "Nurse, Berlin, Germany", "Nurse", "Berlin, Germany", "DE" },
  { "Software Engineer, Perception", "Software Engineer, Perception", "Berlin", "DE" },
  { "Software Engineer, Perception - Berlin", "Software Engineer, Perception", "Berlin", "DE" },
  { "Sr. Back-End Engineer (Remote)", "Sr. Back-End Engineer", NULL, NULL },
  { "R&D Engineer - Hybrid", "R&D Engineer", NULL, NULL },
  { "C++ Developer (m/f/d)", "C++ Developer", NULL, NULL },
  { "软件工程师 - 北京", "软件工程师", "北京", "CN" },
  { "Remote", "Remote", NULL, NULL },
  { "Berlin", "Berlin", "Berlin", "DE" },
  { "(m/w/d)", "(m/w/d)", NULL, NULL },
  { "12345", "12345", NULL, NULL },
};

static void
test_strip (gconstpointer data)
{
  const StripCase *test = data;
  g_autofree char *stripped = rb_title_strip (test->title, test->place, test->country);

  g_assert_cmpstr (stripped, ==, test->expected);
}

/* Empty but for marks, codes and places. */
static const char *const bare_titles[] = {
  " ",
  "-",
  "–",
  " - ",
  "()",
  "[]",
  "(",
  ")",
  "( )",
  "(m/w/d)",
  "(m/w/d) ",
  "m/w/d",
  " m/w/d",
  "- m/w/d",
  " - m/w/d",
  "12345",
  "#4711",
  "R-12345",
  "R-12345 -",
  "R-12345 - ",
  "Req 1234",
  "12345 - 67890",
  "Remote",
  "(Remote)",
  "- Remote",
  "Remote - Remote",
  "Remote (Hybrid)",
  "Berlin",
  "(Berlin)",
  "Berlin, DE",
  "DE",
  "DE - Berlin",
  "H/F",
  "12345 - (m/w/d)",
  "(m/w/d) (m/w/d)",
  ", Berlin",
  "/",
  "|",
  "@",
  " @ Berlin",
  ".",
  ",,,",
  "...",
  "-- - --",
  "12345 - m/w/d",
  "( - )",
  "x",
  "🚀",
};

static void
assert_sound (const char *title, const char *place, const char *country)
{
  g_autofree char *stripped = rb_title_strip (title, place, country);
  g_autofree char *key = rb_title_key (stripped);
  g_autofree char *key_again = rb_title_key (key);

  g_assert_cmpuint (strlen (stripped), >, 0);
  g_assert_cmpuint (strlen (stripped), <=, strlen (title));
  g_assert_true (g_utf8_validate (stripped, -1, NULL));
  g_assert_true (g_utf8_validate (key, -1, NULL));
  g_assert_cmpstr (key_again, ==, key);

  if (!rb_title_may_hold_place (title))
    {
      g_autofree char *placeless = rb_title_strip (title, NULL, NULL);

      g_assert_cmpstr (placeless, ==, stripped);
    }
}

static void
test_bare (gconstpointer data)
{
  assert_sound (data, NULL, NULL);
  assert_sound (data, "Berlin", "DE");
  assert_sound (data, "", "");
}

/* A key is its own key: else a role found by its name would not be found by its key. */
static const char *const key_titles[] = {
  "Nurse Sr-",    "Nurse Sr:", "Nurse Jr..",  "Engineer, Back-End:", "Full Stack;",
  "Sr.",          "Sr. - Jr.", "Front End -", "back end/front end",  "Nurse & Midwife",
  "Nurse &  & ",  "A / / B",   "A , , B",     "Nurse .,;:-",         "Sr./Jr. Back-End",
  "Ⅳ Technician", "ﬁtter",     "ẞtraße",      "İstanbul Guide",      "ǅungla Guide",
  "\315\205α",    "ᾳ Guide",   "µ Engineer",  "½ Day Nurse",         "№ 5",
};

static void
test_key_again (gconstpointer data)
{
  assert_sound (data, NULL, NULL);
}

static void
test_random_titles (void)
{
  static const char *const pieces[] = {
    "Nurse",  "Engineer", "Sr",     "Sr.",   "Jr.", "Back-End", "full stack", "m/w/d", "(m/w/d)",
    "Remote", "Hybrid",   "Berlin", "R-123", "#",   "12345",    "(",          ")",     "[",
    "]",      " - ",      " – ",    ", ",    " | ", "/",        "&",          " & ",   " ",
    "é",      "北京",     "（",     "C++",   "II",  "on-site",  "\302\240",   "DE",    "\303\237",
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (17);
  g_autoptr (GString) title = g_string_new (NULL);

  for (guint i = 0; i < 20000; i++)
    {
      gint32 n = g_rand_int_range (rand, 1, 10);

      g_string_truncate (title, 0);

      for (gint32 j = 0; j < n; j++)
        {
          guint piece = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces));

          g_string_append (title, pieces[piece]);
          g_string_append (title, g_rand_boolean (rand) ? " " : "");
        }

      assert_sound (title->str, (i & 1) != 0 ? "Berlin, 北京" : NULL, (i & 2) != 0 ? "DE" : NULL);
    }
}

static const char *const long_pieces[] = {
  "a",        "a ",        " ",         "(",    ")",         "()",           "[",
  ", ",       ",",         " - ",       "-",    "/",         " / ",          "m/w/d ",
  "(m/w/d)",  ", Remote",  " - Berlin", "Sr. ", "Back-End ", "12345",        "R-12345 - ",
  "\314\201", "e\314\201", "京",        "🚀",    "ß",         "\342\200\223", " & ",
};

static void
test_very_long (gconstpointer data)
{
  const char *piece = data;
  g_autoptr (GString) title = g_string_new ("Nurse");

  while (title->len < VERY_LONG)
    g_string_append (title, piece);

  assert_sound (title->str, "Berlin", "DE");
  assert_sound (title->str + strlen ("Nurse"), title->str, "DE");
}

typedef struct {
  const char *title;
  const char *expected; /* (nullable) */
} LevelCase;

static const LevelCase level_cases[] = {
  { "Civil Engineer", NULL },
  { "Senior Civil Engineer", "Civil Engineer" },
  { "Sr. Civil Engineer", "Civil Engineer" },
  { "Jr Civil Engineer", "Civil Engineer" },
  { "Lead Civil Engineer", "Civil Engineer" },
  { "Staff Civil Engineer", "Civil Engineer" },
  { "Principal Civil Engineer", "Civil Engineer" },
  { "Associate Civil Engineer", "Civil Engineer" },
  { "Mid-Level Civil Engineer", "Civil Engineer" },
  { "Mid Level Civil Engineer", "Civil Engineer" },
  { "Entry Level Civil Engineer", "Civil Engineer" },
  { "Entry-Level Civil Engineer", "Civil Engineer" },
  { "Civil Engineer I", "Civil Engineer" },
  { "Civil Engineer II", "Civil Engineer" },
  { "Civil Engineer 3", "Civil Engineer" },
  { "Civil Engineer Level 3", "Civil Engineer" },
  { "Senior Civil Engineer II", "Civil Engineer" },
  { "Civil Engineer, Senior", "Civil Engineer" },
  { "Civil Engineer (Senior)", "Civil Engineer" },
  { "Civil Engineer - Senior", "Civil Engineer" },
  { "Civil Engineer - Level II", "Civil Engineer" },
  { "Senior/Lead Civil Engineer", "Civil Engineer" },
  { "Civil Engineer Intern", "Civil Engineer" },
  { "Graduate Civil Engineer", "Civil Engineer" },
  { "Senior", NULL },
  { "Senior Lead II", NULL },
  { "Seniority Consultant", NULL },
  { "Leadership Coach", NULL },
  { "Internist", NULL },
};

static void
test_level (gconstpointer data)
{
  const LevelCase *test = data;
  g_autofree char *key = rb_title_key (test->title);
  g_autofree char *actual = rb_title_key_without_level (key);
  g_autofree char *expected = test->expected != NULL ? rb_title_key (test->expected) : NULL;

  g_assert_cmpstr (actual, ==, expected);
}

#define ADD_CASES(cases, name, function, data)                                                     \
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)                                                 \
    {                                                                                              \
      g_autofree char *path = g_strdup_printf ("/model/title/" name "/%02" G_GSIZE_FORMAT, i);     \
      g_test_add_data_func (path, data, function);                                                 \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  ADD_CASES (strip_cases, "strip", test_strip, &strip_cases[i])
  ADD_CASES (bare_titles, "bare", test_bare, bare_titles[i])
  ADD_CASES (key_titles, "key-again", test_key_again, key_titles[i])
  ADD_CASES (long_pieces, "very-long", test_very_long, long_pieces[i])
  ADD_CASES (level_cases, "level", test_level, &level_cases[i])
  g_test_add_func ("/model/title/random", test_random_titles);

  return g_test_run ();
}
