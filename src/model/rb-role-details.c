/* rb-role-details.c: what is counted of one role only when somebody asks.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-role-details.h"

#include "model/rb-title-key.h"

#include <string.h>

#define MAX_SIMILAR 5

static int
compare_counts (gconstpointer a_pointer, gconstpointer b_pointer)
{
  const RbNamedCount *a = a_pointer;
  const RbNamedCount *b = b_pointer;

  if (a->n != b->n)
    return a->n > b->n ? -1 : 1;

  return strcmp (a->name, b->name);
}

/**
 * rb_role_count_places:
 * @figures: figures
 * @role: a role
 *
 * Returns: (transfer full) (element-type RbNamedCount): its openings by place, most first, then by
 *   bytes
 */
GArray *
rb_role_count_places (RbFigures *figures, guint32 role)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbPostingStore *store = rb_corpus_get_store (corpus);
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  g_autoptr (GHashTable) index = g_hash_table_new (NULL, NULL);
  GArray *counts = g_array_new (FALSE, FALSE, sizeof (RbNamedCount));
  guint32 n_rows = 0;
  const guint32 *rows = rb_corpus_get_role_rows (corpus, role, &n_rows);

  for (guint32 i = 0; i < n_rows; i++)
    {
      RbTextId place = columns->place[rows[i]];

      if (place == 0 || !rb_figures_has_row (figures, rows[i]) ||
          rb_corpus_get_copy_of (corpus, rows[i]) != RB_NO_ROW)
        continue;

      guint known = GPOINTER_TO_UINT (g_hash_table_lookup (index, GUINT_TO_POINTER (place)));

      if (known == 0)
        {
          RbNamedCount count = { .name = rb_posting_store_get_text (store, place) };

          g_array_append_val (counts, count);
          known = counts->len;
          g_hash_table_insert (index, GUINT_TO_POINTER (place), GUINT_TO_POINTER (known));
        }

      g_array_index (counts, RbNamedCount, known - 1).n++;
    }

  g_array_sort (counts, compare_counts);

  return counts;
}

static GStrv
split_name (const char *name)
{
  g_autofree char *key = rb_title_key (name);
  g_autofree char *shorter = rb_title_key_without_level (key);

  return g_strsplit_set (shorter != NULL ? shorter : key, " ,/-()", -1);
}

/* Words that two names share, twice, against the words of both: from 0 to 1. */
static double
compare_names (GStrv a, GStrv b)
{
  guint n_shared = 0;
  guint n_words = 0;

  for (guint i = 0; a[i] != NULL; i++)
    {
      n_words += *a[i] != '\0' ? 1 : 0;
      n_shared += *a[i] != '\0' && g_strv_contains ((const char *const *) b, a[i]) ? 1 : 0;
    }

  for (guint i = 0; b[i] != NULL; i++)
    n_words += *b[i] != '\0' ? 1 : 0;

  return n_words > 0 ? 2.0 * n_shared / n_words : 0.0;
}

/**
 * rb_role_find_similar:
 * @figures: figures
 * @role: a role
 *
 * Finds roles that share at least half of the words of their names, leaving levels aside.
 *
 * Returns: (transfer full) (element-type RbNamedCount): at most five, those with most openings
 *   first
 */
GArray *
rb_role_find_similar (RbFigures *figures, guint32 role)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  GArray *similar = g_array_new (FALSE, FALSE, sizeof (RbNamedCount));
  g_auto (GStrv) words = split_name (rb_corpus_get_role_name (corpus, role));

  for (guint32 other = 0; other < rb_corpus_get_n_roles (corpus); other++)
    {
      if (other == role || !rb_figures_shows_role (figures, other))
        continue;

      const char *name = rb_corpus_get_role_name (corpus, other);
      g_auto (GStrv) other_words = split_name (name);

      if (compare_names (words, other_words) >= 0.5)
        {
          RbNamedCount count = {
            .name = name,
            .n = rb_figures_get_role (figures, other)->openings,
          };

          g_array_append_val (similar, count);
        }
    }

  g_array_sort (similar, compare_counts);
  g_array_set_size (similar, MIN (similar->len, MAX_SIMILAR));

  return similar;
}
