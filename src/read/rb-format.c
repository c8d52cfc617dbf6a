/* rb-format.c: finds the format of a record.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-format.h"

#include "read/rb-format-list.h"
#include "read/rb-synonyms.h"

#include <stdlib.h>

#define LIST_FORMAT(name) &rb_format_##name,
static const RbFormat *const formats[] = { RB_FORMATS (LIST_FORMAT) };
#undef LIST_FORMAT

/**
 * rb_format_recognise:
 * @input: a record
 * @expected: (nullable): the format of the records before it
 *
 * Finds the format by the shape of a record. Records of one file may differ.
 *
 * Returns: the format; the last one listed takes anything
 */
const RbFormat *
rb_format_recognise (const RbRecordInput *input, const RbFormat *expected)
{
  if (expected != NULL && expected->is_declared)
    return expected;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (formats[i]->recognises (input))
        return formats[i];
    }

  return &rb_format_synonyms;
}

static void
add_names (GHashTable *names, const char *const *more)
{
  for (guint i = 0; more != NULL && more[i] != NULL; i++)
    g_hash_table_add (names, (gpointer) more[i]);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * rb_format_get_members:
 *
 * Lists what any format asks for at the top of a record: the long rest can be left out before a
 * record is parsed.
 *
 * Returns: (array zero-terminated=1): the names, sorted by bytes
 */
const char *const *
rb_format_get_members (void)
{
  static gsize is_made = 0;
  static const char **members;

  if (g_once_init_enter (&is_made))
    {
      g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
      guint n_names = 0;

      for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
        add_names (names, formats[i]->members);

      add_names (names, rb_synonyms_get_names ());
      members = (const char **) g_hash_table_get_keys_as_array (names, &n_names);
      qsort (members, n_names, sizeof *members, compare_names);
      g_once_init_leave (&is_made, 1);
    }

  return members;
}
