/* test-role-text.c: tests of texts on roles and the catalogue of them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-role-text.h"

/* A text whose introduction is a mark to know it by. */
static RbRoleText *
make_text (const char *role, const char *aliases, const char *mark)
{
  RbRoleText *text = rb_role_text_new ();

  text->role = g_strdup (role);
  text->introduction = g_strdup (mark);

  if (aliases != NULL)
    text->aliases = g_strsplit (aliases, "|", -1);

  return text;
}

static const char *
find_mark (const RbCatalogue *catalogue, const char *role)
{
  const RbRoleText *text = rb_catalogue_find (catalogue, role);

  return text != NULL ? text->introduction : NULL;
}

static RbCatalogue *
make_catalogue (void)
{
  RbCatalogue *catalogue = rb_catalogue_new ();

  rb_catalogue_take (catalogue, make_text ("Civil Engineer", "Structural Engineer", "civil"));
  rb_catalogue_take (catalogue, make_text ("Back-End Engineer", "API Developer", "backend"));
  rb_catalogue_take (catalogue, make_text ("Registered Nurse", "Nurse (RN)|Staff Nurse", "nurse"));
  rb_catalogue_take (catalogue, make_text ("Nurse", NULL, "plain nurse"));
  rb_catalogue_take (catalogue, make_text ("Senior Accountant", NULL, "senior accountant"));
  rb_catalogue_take (catalogue, make_text ("C++ Developer", NULL, "c++"));

  return catalogue;
}

typedef struct {
  const char *role;
  const char *expected; /* (nullable) */
} FindCase;

static const FindCase find_cases[] = {
  { "Civil Engineer", "civil" },
  { "CIVIL ENGINEER", "civil" },
  { "Civil Engineer (m/w/d)", "civil" },
  { "Structural Engineer", "civil" },
  { "Backend Engineer", "backend" },
  { "back end engineer", "backend" },
  { "API Developer", "backend" },
  { "Nurse (RN)", "nurse" },
  { "Nurse", "plain nurse" },

  /* Without level words. */
  { "Senior Civil Engineer", "civil" },
  { "Sr. Civil Engineer", "civil" },
  { "Civil Engineer II", "civil" },
  { "Lead Structural Engineer", "civil" },
  { "Senior Back-End Engineer III", "backend" },
  { "Civil Engineer, Senior", "civil" },
  { "Civil Engineer (Senior)", "civil" },
  { "Senior Accountant", "senior accountant" },
  { "Sr Accountant", "senior accountant" },

  /* A level word that is part of a name is looked up with it first. */
  { "Staff Nurse", "nurse" },
  { "Senior Nurse", "plain nurse" },

  { "Accountant", NULL },
  { "Junior Accountant", NULL },
  { "Senior", NULL },
  { "C Developer", NULL },
  { "C# Developer", NULL },
  { "C++ Developer", "c++" },
  { "Engineer", NULL },
  { "Astronaut", NULL },
  { "-", NULL },
  { "", NULL },
};

static void
test_find (gconstpointer data)
{
  const FindCase *test = data;
  g_autoptr (RbCatalogue) catalogue = make_catalogue ();

  g_assert_cmpstr (find_mark (catalogue, test->role), ==, test->expected);
}

static void
test_find_in_nothing (void)
{
  g_autoptr (RbCatalogue) catalogue = rb_catalogue_new ();

  g_assert_null (rb_catalogue_find (catalogue, "Nurse"));
  g_assert_null (rb_catalogue_find (catalogue, "Senior Nurse"));
}

/* A user's own text takes the place of a built-in one, by its name and by its aliases. */
static void
test_later_wins (void)
{
  g_autoptr (RbCatalogue) catalogue = make_catalogue ();

  rb_catalogue_take (catalogue, make_text ("civil engineer", "API Developer", "mine"));

  g_assert_cmpstr (find_mark (catalogue, "Civil Engineer"), ==, "mine");
  g_assert_cmpstr (find_mark (catalogue, "Senior Civil Engineer"), ==, "mine");
  g_assert_cmpstr (find_mark (catalogue, "API Developer"), ==, "mine");
  g_assert_cmpstr (find_mark (catalogue, "Structural Engineer"), ==, "civil");
  g_assert_cmpstr (find_mark (catalogue, "Back-End Engineer"), ==, "backend");
}

static void
test_append (void)
{
  g_autoptr (RbCatalogue) catalogue = make_catalogue ();
  RbCatalogue *own = rb_catalogue_new ();

  rb_catalogue_take (own, make_text ("Nurse", "Carer", "first"));
  rb_catalogue_take (own, make_text ("Nurse", NULL, "second"));
  rb_catalogue_take (own, make_text ("Astronaut", NULL, "new"));
  rb_catalogue_append (catalogue, own);
  g_assert_cmpstr (find_mark (own, "Nurse"), ==, "second");
  rb_catalogue_free (own);

  g_assert_cmpstr (find_mark (catalogue, "Nurse"), ==, "second");
  g_assert_cmpstr (find_mark (catalogue, "Carer"), ==, "first");
  g_assert_cmpstr (find_mark (catalogue, "Astronaut"), ==, "new");
  g_assert_cmpstr (find_mark (catalogue, "Civil Engineer"), ==, "civil");
}

/* Within one text its name and an alias may be the same title. */
static void
test_alias_is_name (void)
{
  g_autoptr (RbCatalogue) catalogue = rb_catalogue_new ();

  rb_catalogue_take (catalogue, make_text ("Nurse", "NURSE|Nurse (m/w/d)", "nurse"));
  g_assert_cmpstr (find_mark (catalogue, "Nurse"), ==, "nurse");
}

static void
test_text (void)
{
  g_autoptr (RbRoleText) text = make_text ("Nurse", NULL, NULL);
  g_autoptr (RbRoleText) again = rb_role_text_ref (text);
  char title[] = "Learn";

  g_assert_cmpuint (text->steps->len, ==, 0);
  rb_role_text_add_step (text, title, "Finish school");
  rb_role_text_add_step (text, "Apply", "Write to {openings} employers");
  title[0] = 'X';

  const RbStep *first = g_ptr_array_index (again->steps, 0);
  const RbStep *second = g_ptr_array_index (again->steps, 1);

  g_assert_true (again == text);
  g_assert_cmpuint (text->steps->len, ==, 2);
  g_assert_cmpstr (first->title, ==, "Learn");
  g_assert_cmpstr (first->text, ==, "Finish school");
  g_assert_cmpstr (second->title, ==, "Apply");
  g_assert_cmpstr (second->text, ==, "Write to {openings} employers");
}

/* A text lives as long as anything holds it. */
static void
test_text_outlives_catalogue (void)
{
  RbCatalogue *catalogue = make_catalogue ();
  const RbRoleText *found = rb_catalogue_find (catalogue, "Civil Engineer");
  g_autoptr (RbRoleText) kept = rb_role_text_ref ((RbRoleText *) found);

  rb_catalogue_free (catalogue);
  g_assert_cmpstr (kept->role, ==, "Civil Engineer");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (find_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/role-text/find/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &find_cases[i], test_find);
    }

  g_test_add_func ("/model/role-text/find-in-nothing", test_find_in_nothing);
  g_test_add_func ("/model/role-text/later-wins", test_later_wins);
  g_test_add_func ("/model/role-text/append", test_append);
  g_test_add_func ("/model/role-text/alias-is-name", test_alias_is_name);
  g_test_add_func ("/model/role-text/text", test_text);
  g_test_add_func ("/model/role-text/text-outlives-catalogue", test_text_outlives_catalogue);

  return g_test_run ();
}
