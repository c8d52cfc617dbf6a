/* rb-role-names.c: gives every posting its role and every role its name (R17).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-role-names.h"

#include "model/rb-title-key.h"
#include "model/rb-title.h"

#include <string.h>

/* A spelling is a title with what belongs to the posting taken off. Many titles share a spelling,
 * and many spellings a role. */
typedef struct {
  RbTextPool *spellings;
  RbTextPool *keys;
  GArray *key_of_spelling; /* RbTextId, by spelling */
  GArray *n_of_spelling;   /* guint32 rows, by spelling */
  GHashTable *placed;      /* PlacedTitle → spelling, for titles that may hold their place */
} Grouping;

typedef struct {
  RbTextId title;
  RbTextId place;
  RbTextId country;
} PlacedTitle;

static guint
hash_placed (gconstpointer key)
{
  const PlacedTitle *placed = key;

  return (placed->title * 2654435761u) ^ (placed->place * 2246822519u) ^
         (placed->country * 3266489917u);
}

static gboolean
are_same_placed (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof (PlacedTitle)) == 0;
}

static RbTextId
add_spelling (Grouping *grouping, const char *title, const char *place, const char *country)
{
  g_autofree char *stripped = rb_title_strip (title, place, country);
  RbTextId spelling = rb_text_pool_intern (grouping->spellings, stripped);

  if (spelling == grouping->key_of_spelling->len)
    {
      g_autofree char *key = rb_title_key (stripped);
      RbTextId key_id = rb_text_pool_intern (grouping->keys, *key != '\0' ? key : stripped);
      guint32 none = 0;

      g_array_append_val (grouping->key_of_spelling, key_id);
      g_array_append_val (grouping->n_of_spelling, none);
    }

  return spelling;
}

static RbTextId
find_placed_spelling (Grouping *grouping, const RbPostingStore *store, guint32 row)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  PlacedTitle placed = {
    .title = columns->title[row],
    .place = columns->place[row],
    .country = columns->country[row],
  };
  gpointer known = g_hash_table_lookup (grouping->placed, &placed);

  if (known != NULL)
    return GPOINTER_TO_UINT (known);

  RbTextId spelling =
    add_spelling (grouping, rb_posting_store_get_text (store, columns->title[row]),
                  rb_posting_store_get_text (store, columns->place[row]),
                  rb_posting_store_get_text (store, columns->country[row]));

  g_hash_table_insert (grouping->placed, g_memdup2 (&placed, sizeof placed),
                       GUINT_TO_POINTER (spelling));

  return spelling;
}

/* Writes the spelling of every row and counts the rows of every spelling. */
static void
spell_rows (Grouping *grouping, const RbPostingStore *store, RbTextId *spelling_of_row)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  guint32 n_texts = rb_text_pool_get_n_texts (rb_posting_store_get_pool (store));
  g_autofree RbTextId *spelling_of_title = g_new0 (RbTextId, n_texts + 1);

  for (guint32 row = 0; row < columns->n_rows; row++)
    {
      RbTextId title_id = columns->title[row];
      const char *title = rb_posting_store_get_text (store, title_id);
      RbTextId spelling = spelling_of_title[title_id];

      if (spelling == 0 && rb_title_may_hold_place (title))
        spelling = find_placed_spelling (grouping, store, row);
      else if (spelling == 0)
        spelling_of_title[title_id] = spelling = add_spelling (grouping, title, NULL, NULL);

      spelling_of_row[row] = spelling;
      g_array_index (grouping->n_of_spelling, guint32, spelling)++;
    }
}

/* The commonest spelling of each key, ties by bytes. Indexed by key, entry 0 unused. */
static const char **
choose_names (Grouping *grouping)
{
  guint32 n_keys = rb_text_pool_get_n_texts (grouping->keys);
  const char **names = g_new0 (const char *, n_keys + 1);
  g_autofree guint32 *most = g_new0 (guint32, n_keys + 1);

  for (RbTextId spelling = 1; spelling < grouping->key_of_spelling->len; spelling++)
    {
      RbTextId key = g_array_index (grouping->key_of_spelling, RbTextId, spelling);
      guint32 n = g_array_index (grouping->n_of_spelling, guint32, spelling);
      const char *text = rb_text_pool_get (grouping->spellings, spelling);

      if (n > most[key] || (n == most[key] && strcmp (text, names[key]) < 0))
        {
          names[key] = text;
          most[key] = n;
        }
    }

  return names;
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer data)
{
  const char **names = data;

  return strcmp (names[*(const RbTextId *) a], names[*(const RbTextId *) b]);
}

static void
number_roles (RbRoleNames *self, Grouping *grouping, guint32 n_rows)
{
  guint32 n_roles = rb_text_pool_get_n_texts (grouping->keys);
  g_autofree const char **names = choose_names (grouping);
  g_autofree RbTextId *order = g_new (RbTextId, n_roles + 1);
  g_autofree guint32 *role_of_key = g_new (guint32, n_roles + 1);

  for (guint32 i = 0; i < n_roles; i++)
    order[i] = i + 1;

  if (n_roles > 1)
    g_qsort_with_data (order, (int) n_roles, sizeof *order, compare_names, names);

  self->n_roles = n_roles;
  self->names = g_new0 (char *, n_roles + 1);

  for (guint32 role = 0; role < n_roles; role++)
    {
      role_of_key[order[role]] = role;
      self->names[role] = g_strdup (names[order[role]]);
    }

  for (guint32 row = 0; row < n_rows; row++)
    {
      RbTextId spelling = self->role_of_row[row];
      RbTextId key = g_array_index (grouping->key_of_spelling, RbTextId, spelling);

      self->role_of_row[row] = role_of_key[key];
    }
}

/**
 * rb_role_names_new:
 * @store: postings
 *
 * Groups the postings of a store by normalised title. A role is called by its commonest spelling,
 * of equally common ones by the first in byte order.
 *
 * Returns: (transfer full): the grouping
 */
RbRoleNames *
rb_role_names_new (const RbPostingStore *store)
{
  RbRoleNames *self = g_new0 (RbRoleNames, 1);
  guint32 n_rows = rb_posting_store_get_columns (store)->n_rows;
  Grouping grouping = {
    .spellings = rb_text_pool_new (),
    .keys = rb_text_pool_new (),
    .key_of_spelling = g_array_new (FALSE, TRUE, sizeof (RbTextId)),
    .n_of_spelling = g_array_new (FALSE, TRUE, sizeof (guint32)),
    .placed = g_hash_table_new_full (hash_placed, are_same_placed, g_free, NULL),
  };

  /* Numbers of texts begin with 1. */
  g_array_set_size (grouping.key_of_spelling, 1);
  g_array_set_size (grouping.n_of_spelling, 1);

  self->role_of_row = g_new0 (guint32, n_rows + 1);
  spell_rows (&grouping, store, self->role_of_row);
  number_roles (self, &grouping, n_rows);

  rb_text_pool_free (grouping.spellings);
  rb_text_pool_free (grouping.keys);
  g_array_unref (grouping.key_of_spelling);
  g_array_unref (grouping.n_of_spelling);
  g_hash_table_unref (grouping.placed);

  return self;
}

/**
 * rb_role_names_free:
 * @self: (transfer full): a grouping
 */
void
rb_role_names_free (RbRoleNames *self)
{
  g_strfreev (self->names);
  g_free (self->role_of_row);
  g_free (self);
}
