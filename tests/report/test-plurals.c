/* test-plurals.c: tests of sentences in languages with more plural forms than English.
 *
 * The translations are made up here: Polish has three forms, Arabic six.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-sentences.h"

#include "page-case.h"
#include "test-locale.h"

#include <glib/gstdio.h>
#include <libintl.h>

typedef struct {
  const char *locale;
  const char *language;
  const char *rule; /* as the manual of gettext gives it */
  guint n_forms;
} Language;

static const Language polish = {
  "pl_PL",
  "pl",
  "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
  3,
};

static const Language arabic = {
  "ar_EG",
  "ar",
  "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 "
  ": 5);",
  6,
};

typedef struct {
  const Language *language;
  guint n;
  guint form;
} PluralCase;

static const PluralCase plural_cases[] = {
  { &polish, 1, 0 },  { &polish, 2, 1 },  { &polish, 4, 1 },   { &polish, 5, 2 },
  { &polish, 12, 2 }, { &polish, 22, 1 }, { &polish, 25, 2 },  { &arabic, 0, 0 },
  { &arabic, 1, 1 },  { &arabic, 2, 2 },  { &arabic, 3, 3 },   { &arabic, 10, 3 },
  { &arabic, 11, 4 }, { &arabic, 99, 4 }, { &arabic, 100, 5 },
};

/* Every form of a sentence says its own number. */
static void
append_sentence (GString *text, const Language *language, const char *one, const char *many)
{
  g_string_append_printf (text, "\nmsgid \"%s\"\nmsgid_plural \"%s\"\n", one, many);

  for (guint form = 0; form < language->n_forms; form++)
    g_string_append_printf (text, "msgstr[%u] \"%%s form %u\"\n", form, form);
}

/* Returns the folder of the catalogue, or NULL if it cannot be made. It goes with the locales. */
static char *
make_catalogue (const Language *language)
{
  g_autofree char *folder = g_build_filename (g_getenv ("LOCPATH"), "words", NULL);
  g_autofree char *messages = g_build_filename (folder, language->language, "LC_MESSAGES", NULL);
  g_autofree char *source = g_build_filename (folder, "words.po", NULL);
  g_autofree char *target = g_build_filename (messages, GETTEXT_PACKAGE ".mo", NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  const char *arguments[] = { "msgfmt", "-o", target, source, NULL };
  int status = 0;

  g_string_append_printf (text,
                          "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                          "\"Plural-Forms: %s\\n\"\n",
                          language->rule);
  append_sentence (text, language, "%s opening", "%s openings");
  append_sentence (text, language, "%s opening states no pay.", "%s openings state no pay.");

  g_assert_cmpint (g_mkdir_with_parents (messages, 0700), ==, 0);
  g_assert_true (g_file_set_contents (source, text->str, -1, NULL));

  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                     &status, NULL))
    return NULL;

  g_assert_cmpint (status, ==, 0);

  return g_steal_pointer (&folder);
}

static gboolean
use_language (const Language *language)
{
  if (!test_locale_set (language->locale))
    return FALSE;

  g_autofree char *folder = make_catalogue (language);

  if (folder == NULL)
    {
      g_test_skip ("msgfmt is not here");
      return FALSE;
    }

  g_setenv ("LANGUAGE", language->language, TRUE);
  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  return TRUE;
}

static void
test_openings (gconstpointer data)
{
  const PluralCase *test = data;

  if (!use_language (test->language))
    return;

  g_autofree char *text = rb_sentence_openings (test->n);
  g_autofree char *expected = g_strdup_printf ("%u form %u", test->n, test->form);

  g_assert_cmpstr (text, ==, expected);
}

/* One of the sentences whose two forms are chosen between later. */
static void
test_no_pay (gconstpointer data)
{
  const PluralCase *test = data;
  g_autoptr (GString) rows = g_string_new ("50000");
  g_autofree char *expected = g_strdup_printf ("%u form %u", test->n, test->form);

  if (!use_language (test->language))
    return;

  for (guint i = 0; i < test->n; i++)
    g_string_append (rows, "|-");

  PageCase page = { .rows = rows->str };
  g_autoptr (RbFigures) figures = page_case_make_figures (&page);
  RbSubject subject = rb_subject_of_role (figures, 0);
  g_auto (GStrv) sentences = rb_sentences_pay_basis (&subject);

  g_assert_cmpstr (sentences[1], ==, test->n > 0 ? expected : NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  test_locale_init ();

  for (gsize i = 0; i < G_N_ELEMENTS (plural_cases); i++)
    {
      const PluralCase *test = &plural_cases[i];
      g_autofree char *openings =
        g_strdup_printf ("/plurals/openings/%s-%u", test->language->language, test->n);
      g_autofree char *no_pay =
        g_strdup_printf ("/plurals/no-pay/%s-%u", test->language->language, test->n);

      g_test_add_data_func (openings, test, test_openings);
      g_test_add_data_func (no_pay, test, test_no_pay);
    }

  int status = g_test_run ();

  test_locale_finish ();

  return status;
}
