/* rb-found-texts.c: duties or skills that the postings of a role list themselves.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-found-texts.h"

#include <string.h>

/* Different texts beyond this many are not remembered: nobody reads the rarest of thousands. */
#define MAX_TEXTS 5000

typedef struct {
  char *text;
  guint n;
  guint first;        /* in the order of appearance */
  guint last_opening; /* the opening that listed it last, from 1 */
} Entry;

struct _RbFoundTexts {
  GTree *by_key; /* folded text → Entry */
  guint n_openings;
  guint n_entries;
};

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->text);
  g_free (entry);
}

static void
free_text (gpointer data)
{
  RbFoundText *text = data;

  g_free (text->text);
  g_free (text);
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer data)
{
  return strcmp (a, b);
}

/**
 * rb_found_texts_new:
 *
 * Returns: (transfer full): texts of no opening
 */
RbFoundTexts *
rb_found_texts_new (void)
{
  RbFoundTexts *self = g_new0 (RbFoundTexts, 1);

  self->by_key = g_tree_new_full (compare_keys, NULL, g_free, free_entry);

  return self;
}

/**
 * rb_found_texts_free:
 * @self: (transfer full): texts
 */
void
rb_found_texts_free (RbFoundTexts *self)
{
  g_tree_unref (self->by_key);
  g_free (self);
}

/* Texts are the same if they differ in case and in the full stop only. */
static char *
make_key (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  char *key = g_utf8_casefold (normal != NULL ? normal : text, -1);
  gsize length = strlen (key);

  while (length > 0 && strchr (" .;,", key[length - 1]) != NULL)
    key[--length] = '\0';

  return key;
}

static void
add_text (RbFoundTexts *self, const char *text)
{
  g_autofree char *key = make_key (text);
  Entry *entry = *key != '\0' ? g_tree_lookup (self->by_key, key) : NULL;

  if (*key == '\0')
    return;

  if (entry == NULL)
    {
      if (self->n_entries == MAX_TEXTS)
        return;

      entry = g_new0 (Entry, 1);
      entry->text = g_strdup (text);
      entry->first = self->n_entries++;
      g_tree_insert (self->by_key, g_steal_pointer (&key), entry);
    }

  if (entry->last_opening != self->n_openings)
    entry->n++;

  entry->last_opening = self->n_openings;
}

/**
 * rb_found_texts_add_opening:
 * @self: texts
 * @texts: (array zero-terminated=1) (nullable): what one opening lists; %NULL if it lists nothing
 *
 * Counts an opening and what it lists.
 */
void
rb_found_texts_add_opening (RbFoundTexts *self, const char *const *texts)
{
  self->n_openings++;

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    add_text (self, texts[i]);
}

/**
 * rb_found_texts_get_n_openings:
 * @self: texts
 *
 * Returns: how many openings were looked at
 */
guint
rb_found_texts_get_n_openings (const RbFoundTexts *self)
{
  return self->n_openings;
}

static int
compare_entries (gconstpointer a_pointer, gconstpointer b_pointer)
{
  const Entry *a = *(const Entry *const *) a_pointer;
  const Entry *b = *(const Entry *const *) b_pointer;

  if (a->n != b->n)
    return a->n > b->n ? -1 : 1;

  return a->first < b->first ? -1 : 1;
}

static gboolean
collect_entry (gpointer key, gpointer value, gpointer data)
{
  g_ptr_array_add (data, value);

  return FALSE;
}

/**
 * rb_found_texts_list:
 * @self: texts
 * @max: how many at most
 *
 * Returns: (transfer full) (element-type RbFoundText): those that most openings list, of
 *   equally common ones those found first
 */
GPtrArray *
rb_found_texts_list (const RbFoundTexts *self, guint max)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  GPtrArray *texts = g_ptr_array_new_with_free_func (free_text);

  g_tree_foreach (self->by_key, collect_entry, entries);
  g_ptr_array_sort (entries, compare_entries);

  for (guint i = 0; i < MIN (entries->len, max); i++)
    {
      const Entry *entry = g_ptr_array_index (entries, i);
      RbFoundText *text = g_new (RbFoundText, 1);

      text->text = g_strdup (entry->text);
      text->n = entry->n;
      g_ptr_array_add (texts, text);
    }

  return texts;
}
