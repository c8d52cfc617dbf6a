/* rb-filter.c: which postings are looked at.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-filter.h"

#include <string.h>

/**
 * rb_filter_new:
 *
 * Returns: (transfer full): a filter that lets everything through
 */
RbFilter *
rb_filter_new (void)
{
  return g_new0 (RbFilter, 1);
}

/**
 * rb_filter_copy:
 * @self: a filter
 *
 * Returns: (transfer full): a copy
 */
RbFilter *
rb_filter_copy (const RbFilter *self)
{
  RbFilter *copy = g_memdup2 (self, sizeof *self);

  copy->place = g_strdup (self->place);

  return copy;
}

/**
 * rb_filter_free:
 * @self: (transfer full): a filter
 */
void
rb_filter_free (RbFilter *self)
{
  g_free (self->place);
  g_free (self);
}

/**
 * rb_filter_is_set:
 * @self: a filter
 *
 * Returns: whether the filter can keep any posting or role back
 */
gboolean
rb_filter_is_set (const RbFilter *self)
{
  return self->place != NULL || self->since != 0 || self->until != 0 || self->degrees != 0 ||
         self->types != 0 || self->pay_stated || self->pay_from != 0 || self->pay_to != 0 ||
         self->fewest != 0;
}

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);

  return g_utf8_casefold (normal != NULL ? normal : text, -1);
}

/* Each distinct place is compared once, however many postings name it. */
static guint8 *
match_places (const char *place, const RbPostingStore *store)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  guint32 n_texts = rb_text_pool_get_n_texts (rb_posting_store_get_pool (store));
  guint8 *matches = g_new0 (guint8, n_texts + 1);
  g_autofree guint8 *is_known = g_new0 (guint8, n_texts + 1);
  g_autofree char *wanted = fold (place);

  is_known[0] = TRUE;

  for (guint32 row = 0; row < columns->n_rows; row++)
    {
      RbTextId id = columns->place[row];

      if (is_known[id])
        continue;

      g_autofree char *folded = fold (rb_posting_store_get_text (store, id));

      matches[id] = strstr (folded, wanted) != NULL;
      is_known[id] = TRUE;
    }

  return matches;
}

/**
 * rb_filter_match_rows:
 * @self: a filter
 * @store: postings
 *
 * Applies what can be told from a posting alone. What concerns pay and the size of roles depends
 * on how pay is counted and is applied with it.
 *
 * Returns: (transfer full) (array) (nullable): 1 for each row that is let through, else 0; %NULL
 *   if all are
 */
guint8 *
rb_filter_match_rows (const RbFilter *self, const RbPostingStore *store)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  g_autofree guint8 *places = self->place != NULL ? match_places (self->place, store) : NULL;

  if (places == NULL && self->since == 0 && self->until == 0 && self->degrees == 0 &&
      self->types == 0)
    return NULL;

  guint8 *matches = g_new (guint8, MAX (columns->n_rows, 1));
  guint degrees = self->degrees != 0 ? self->degrees : ~0u;
  guint types = self->types != 0 ? self->types : ~0u;
  guint32 until = self->until != 0 ? self->until : G_MAXUINT32;

  for (guint32 row = 0; row < columns->n_rows; row++)
    {
      guint32 posted = columns->posted[row];

      /* A posting without a date is neither before nor after one. */
      gboolean in_time = (self->since == 0 && self->until == 0) ||
                         (posted != 0 && posted >= self->since && posted <= until);

      matches[row] = in_time && ((degrees >> columns->degree[row]) & 1) != 0 &&
                     ((types >> columns->employment[row]) & 1) != 0 &&
                     (places == NULL || places[columns->place[row]] != 0);
    }

  return matches;
}
