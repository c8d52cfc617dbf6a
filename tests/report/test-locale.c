/* test-locale.c: real locales for tests, made where the machine has none.
 *
 * Most machines have few locales installed. localedef makes any of them in a folder of our own,
 * where setlocale() looks if LOCPATH says so.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "test-locale.h"

#include <glib/gstdio.h>
#include <locale.h>

static char *folder;

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_remove (path);
}

/* Call before anything is tested. */
void
test_locale_init (void)
{
  folder = g_dir_make_tmp ("rolebook-locales-XXXXXX", NULL);
  g_assert_nonnull (folder);
  g_setenv ("LOCPATH", folder, TRUE);
}

void
test_locale_finish (void)
{
  setlocale (LC_ALL, "C.UTF-8");
  remove_tree (folder);
  g_clear_pointer (&folder, g_free);
}

/* Only how numbers and dates are written matters here; without the order of letters a locale is
 * made in a third of the time. */
static void
make_locale (const char *name, const char *path)
{
  static const char *const categories[][2] = {
    { "LC_MONETARY", NULL }, { "LC_NUMERIC", NULL },    { "LC_TIME", NULL },
    { "LC_CTYPE", "POSIX" }, { "LC_COLLATE", "POSIX" },
  };
  g_autofree char *description = g_build_filename (folder, name, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  const char *arguments[] = { "localedef", "-c", "-i", description, "-f", "UTF-8", path, NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (categories); i++)
    g_string_append_printf (text, "%s\ncopy \"%s\"\nEND %s\n", categories[i][0],
                            categories[i][1] != NULL ? categories[i][1] : name, categories[i][0]);

  g_assert_true (g_file_set_contents (description, text->str, -1, NULL));
  /* What it says, and whether it is there at all, shows in setlocale(). */
  g_spawn_sync (NULL, (char **) arguments, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL,
                NULL, NULL, NULL, NULL, NULL);
}

/* Makes the locale the one in force, such as “de_DE”. Where it cannot be had the running test is
 * skipped, and FALSE returned. */
gboolean
test_locale_set (const char *name)
{
  g_autofree char *full = g_strdup_printf ("%s.UTF-8", name);
  g_autofree char *path = g_build_filename (folder, full, NULL);

  if (!g_str_equal (name, "C") && !g_file_test (path, G_FILE_TEST_EXISTS))
    make_locale (name, path);

  if (setlocale (LC_ALL, full) != NULL)
    return TRUE;

  g_test_skip_printf ("localedef cannot make %s here", name);

  return FALSE;
}
