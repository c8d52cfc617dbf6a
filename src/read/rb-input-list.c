/* rb-input-list.c: from what the user names to the sources to read.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-input-list.h"

#include "rb-data.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define RESOURCE_FOLDER "/io/github/rolebook/Rolebook/data/"

/* Deeper folders than this are a loop or an accident. */
#define MAX_FOLDER_DEPTH 32

/* In a folder only files with these endings are read; a file that is named itself always is. */
static const char *const endings[] = { ".json", ".jsonl", ".ndjson", ".jsonld" };

/**
 * rb_input_list_new:
 *
 * Returns: (transfer full): an empty list
 */
RbInputList *
rb_input_list_new (void)
{
  RbInputList *self = g_new (RbInputList, 1);

  self->sources = g_ptr_array_new_with_free_func ((GDestroyNotify) rb_byte_source_unref);
  self->empty = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * rb_input_list_free:
 * @self: (transfer full): a list
 */
void
rb_input_list_free (RbInputList *self)
{
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->empty);
  g_free (self);
}

static gboolean
has_ending (const char *name)
{
  g_autofree char *folded = g_ascii_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (g_str_has_suffix (folded, endings[i]))
        return TRUE;
    }

  return FALSE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* In the order of names, so that the outcome does not depend on the file system. */
static GPtrArray *
list_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (const char *name = NULL; folder != NULL && (name = g_dir_read_name (folder)) != NULL;)
    {
      if (*name != '.')
        g_ptr_array_add (names, g_strdup (name));
    }

  g_ptr_array_sort (names, compare_names);

  return names;
}

static void
add_folder (RbInputList *self, const char *path, guint depth)
{
  g_autoptr (GPtrArray) names = list_folder (path);

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *child = g_build_filename (path, name, NULL);

      /* A link to a folder may lead back here; a link to a file is as good as the file. */
      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        {
          if (depth < MAX_FOLDER_DEPTH && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
            add_folder (self, child, depth + 1);
        }
      else if (has_ending (name))
        g_ptr_array_add (self->sources, rb_byte_source_new_file (child));
    }
}

/**
 * rb_input_list_add_path:
 * @self: a list
 * @path: (type filename): a file, a folder, or “-” for standard input
 * @error: return location for an error of standard input
 *
 * Adds a file, or the postings files in a folder and the folders in it, or all of standard input,
 * which blocks until its end. A file that cannot be read is found out when it is.
 *
 * Returns: %FALSE with @error set if standard input cannot be read
 */
gboolean
rb_input_list_add_path (RbInputList *self, const char *path, GError **error)
{
  RbByteSource *source = NULL;
  guint n_before = self->sources->len;

  if (g_str_equal (path, "-"))
    source = rb_byte_source_new_stdin (error);
  else if (g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      add_folder (self, path, 0);

      if (self->sources->len == n_before)
        g_ptr_array_add (self->empty, g_strdup (path));

      return TRUE;
    }
  else
    source = rb_byte_source_new_file (path);

  if (source == NULL)
    return FALSE;

  g_ptr_array_add (self->sources, source);

  return TRUE;
}

static RbByteSource *
open_resource (const char *file, const char *name)
{
  g_autofree char *path = g_strconcat (RESOURCE_FOLDER, file, NULL);

  /* Named here so that the linker keeps the resource in a static library. */
  g_autoptr (GBytes) bytes =
    g_resource_lookup_data (rb_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert (bytes != NULL);

  return rb_byte_source_new_bytes (name, bytes);
}

/**
 * rb_input_list_add_sample:
 * @self: a list
 *
 * Adds the built-in sample of invented postings.
 */
void
rb_input_list_add_sample (RbInputList *self)
{
  g_ptr_array_add (self->sources, open_resource ("sample.json", _ ("Sample data")));
}

/**
 * rb_builtin_catalogue_new:
 *
 * Returns: (transfer full): the built-in texts on roles, in Rolebook's own format
 */
RbByteSource *
rb_builtin_catalogue_new (void)
{
  return open_resource ("roles.json", "roles.json");
}
