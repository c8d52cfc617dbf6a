/* test-degree-text.c: tests of what members about education say (R14).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-degree-text.h"

typedef struct {
  const char *text;
  const char *degree; /* state and level; NULL if the text states nothing */
} DegreeCase;

static const DegreeCase cases[] = {
  /* Google's credential categories. */
  { "high school", "not_needed high_school" },
  { "associate degree", "required associate" },
  { "bachelor degree", "required bachelor" },
  { "postgraduate degree", "required master" },
  { "professional certificate", "not_needed certificate" },
  { "no requirements", "not_needed none" },

  /* The eight levels of BLS typical entry-level education. */
  { "No formal educational credential", "not_needed none" },
  { "High school diploma or equivalent", "not_needed high_school" },
  { "Some college, no degree", "not_needed some_college" },
  { "Postsecondary nondegree award", "not_needed certificate" },
  { "Associate's degree", "required associate" },
  { "Bachelor's degree", "required bachelor" },
  { "Master's degree", "required master" },
  { "Doctoral or professional degree", "required doctoral" },
  { "See How to Become One", NULL },

  { "本科", "required bachelor" },
  { "大专", "required associate" },
  { "硕士", "required master" },
  { "不限", "not_needed none" },

  { "Bachelor", "required bachelor" },
  { "Bachelors", "required bachelor" },
  { "Bachelor’s degree", "required bachelor" },
  { "BS", "required bachelor" },
  { "BS/BA", "required bachelor" },
  { "B.Tech", "required bachelor" },
  { "B.S. in Computer Science", "required bachelor" },
  { "MSc", "required master" },
  { "MBA", "required master" },
  { "PhD", "required doctoral" },
  { "Ph.D.", "required doctoral" },
  { "Degree", "required -" },
  { "Bachelor's or Master's degree", "required bachelor" },
  { "Bachelor's degree required", "required bachelor" },
  { "BS required, MS preferred", "required bachelor" },

  { "Bachelor's degree or equivalent experience", "required_or_experience bachelor" },
  { "Bachelor's degree or equivalent", "required_or_experience bachelor" },
  { "Bachelor's degree or 5 years of experience", "required_or_experience bachelor" },
  { "degree or equivalent", "required_or_experience -" },
  { "BS degree (or equivalent practical experience)", "required_or_experience bachelor" },

  { "Bachelor's degree preferred", "preferred bachelor" },
  { "Preferred: Master's degree", "preferred master" },
  { "Bachelor's degree is a plus", "preferred bachelor" },
  { "Degree desirable", "preferred -" },

  { "No degree required", "not_needed none" },
  { "Not required", "not_needed none" },
  { "High school diploma, no degree required", "not_needed high_school" },
  { "High school diploma not required", "not_needed none" },
  { "GED", "not_needed high_school" },

  { "", NULL },
  { "N/A", NULL },
  { "None", NULL }, /* what scripts write where nothing was found */
  { "ask us", NULL },
  { "education_required", NULL }, /* about a form */
  { "education_optional", NULL },
  { "5 years of experience", NULL },
  { "MS Office", NULL },
};

static void
test_degree (gconstpointer data)
{
  const DegreeCase *test = data;
  RbDegree state = RB_DEGREE_NOT_STATED;
  RbDegreeLevel level = RB_DEGREE_LEVEL_UNKNOWN;
  g_autofree char *found = NULL;

  if (rb_degree_from_text (test->text, &state, &level))
    found =
      g_strdup_printf ("%s %s", rb_degree_to_code (state),
                       level != RB_DEGREE_LEVEL_UNKNOWN ? rb_degree_level_to_code (level) : "-");
  else
    g_assert_true (state == RB_DEGREE_NOT_STATED && level == RB_DEGREE_LEVEL_UNKNOWN);

  g_test_message ("“%s”", test->text);
  g_assert_cmpstr (found, ==, test->degree);
}

/* A description that mentions a degree states nothing certain. */
static void
test_long (void)
{
  RbDegree state = RB_DEGREE_NOT_STATED;
  RbDegreeLevel level = RB_DEGREE_LEVEL_UNKNOWN;
  g_autofree char *filling = g_strnfill (400, 'a');
  g_autofree char *text = g_strdup_printf ("Bachelor's degree %s", filling);

  g_assert_false (rb_degree_from_text (text, &state, &level));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/degree-text/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &cases[i], test_degree);
    }

  g_test_add_func ("/read/degree-text/long", test_long);

  return g_test_run ();
}
