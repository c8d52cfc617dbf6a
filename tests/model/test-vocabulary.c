/* test-vocabulary.c: tests of the words a posting is described with.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-vocabulary.h"

/* The words of the command line, in the order of the JSON output where it gives one. */
static const char *const degrees[] = {
  "not_stated", "required", "required_or_experience", "preferred", "not_needed",
};
static const char *const degree_levels[] = {
  NULL,        "none",     "high_school", "some_college", "certificate",
  "associate", "bachelor", "master",      "doctoral",
};
static const char *const employments[] = {
  NULL,         "full_time", "part_time", "contract", "temporary",
  "internship", "volunteer", "per_diem",  "other",
};
static const char *const levels[] = {
  NULL, "intern", "entry", "mid", "senior", "lead", "director", "executive",
};
static const char *const workplaces[] = { NULL, "on_site", "hybrid", "remote" };

static const char *const nonsense[] = {
  "", " ", "Required", "required ", "not-stated", "unknown", "null", "REMOTE", "bachelors", "0",
};

/* Each value has its own word and comes back from it; the unknown one has none; what is no word
 * leaves the value alone. */
#define DEFINE_TEST(Type, name, words, count)                                                      \
  static void test_##name (void)                                                                   \
  {                                                                                                \
    Type value = (Type) ((count) -1);                                                              \
    G_STATIC_ASSERT (G_N_ELEMENTS (words) == (count));                                             \
                                                                                                   \
    for (guint i = 0; i < (count); i++)                                                            \
      {                                                                                            \
        g_assert_cmpstr (rb_##name##_to_code ((Type) i), ==, words[i]);                            \
        if (words[i] == NULL)                                                                      \
          continue;                                                                                \
        g_assert_true (rb_##name##_from_code (words[i], &value));                                  \
        g_assert_cmpuint (value, ==, i);                                                           \
      }                                                                                            \
                                                                                                   \
    for (guint i = 0; i < G_N_ELEMENTS (nonsense); i++)                                            \
      {                                                                                            \
        value = (Type) ((count) -1);                                                               \
        g_assert_false (rb_##name##_from_code (nonsense[i], &value));                              \
        g_assert_cmpuint (value, ==, (count) -1);                                                  \
      }                                                                                            \
  }

DEFINE_TEST (RbDegree, degree, degrees, RB_N_DEGREES)
DEFINE_TEST (RbDegreeLevel, degree_level, degree_levels, RB_N_DEGREE_LEVELS)
DEFINE_TEST (RbEmployment, employment, employments, RB_N_EMPLOYMENTS)
DEFINE_TEST (RbLevel, level, levels, RB_N_LEVELS)
DEFINE_TEST (RbWorkplace, workplace, workplaces, RB_N_WORKPLACES)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/model/vocabulary/degree", test_degree);
  g_test_add_func ("/model/vocabulary/degree-level", test_degree_level);
  g_test_add_func ("/model/vocabulary/employment", test_employment);
  g_test_add_func ("/model/vocabulary/level", test_level);
  g_test_add_func ("/model/vocabulary/workplace", test_workplace);

  return g_test_run ();
}
