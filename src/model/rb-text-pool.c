/* rb-text-pool.c: each distinct text once, under a small number.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-text-pool.h"

#include <string.h>

/* Texts lie one after the other in blocks of this size; a longer text gets a block of its own. */
#define BLOCK_SIZE ((gsize) 256 * 1024)

struct _RbTextPool {
  GPtrArray *blocks;
  gsize block_used;
  gsize block_size;

  GArray *texts;  /* const char *, by id; entry 0 is NULL */
  GArray *hashes; /* guint32, by id */

  guint32 *slots; /* open addressing, ids, 0 is free */
  guint32 n_slots;
  guint64 seed[2];
};

static guint64
mix (guint64 a, guint64 b)
{
  __extension__ typedef unsigned __int128 Wide;
  Wide product = (Wide) a * b;

  return (guint64) product ^ (guint64) (product >> 64);
}

/* Texts come from files that may have been made to collide, so the seed is random and each word of
 * the text is multiplied with state that depends on it. */
static guint32
hash_text (const RbTextPool *self, const char *text, gsize length)
{
  guint64 state = self->seed[0] ^ length;
  guint64 word = 0;
  gsize i = 0;

  for (; i + 8 <= length; i += 8)
    {
      memcpy (&word, text + i, 8);
      state = mix (state ^ word, self->seed[1]);
    }

  word = 0;
  memcpy (&word, text + i, length - i);
  state = mix (state ^ word, self->seed[1]);
  state = mix (state ^ (state >> 32), self->seed[0]);

  return (guint32) (state >> 32);
}

static guint32
find_slot (const RbTextPool *self, const char *text, guint32 hash)
{
  guint32 mask = self->n_slots - 1;
  guint32 slot = hash & mask;

  for (; self->slots[slot] != 0; slot = (slot + 1) & mask)
    {
      guint32 id = self->slots[slot];

      if (g_array_index (self->hashes, guint32, id) == hash &&
          g_str_equal (g_array_index (self->texts, const char *, id), text))
        break;
    }

  return slot;
}

static void
grow_slots (RbTextPool *self)
{
  guint32 n_slots = self->n_slots * 2;

  g_free (self->slots);
  self->slots = g_new0 (guint32, n_slots);
  self->n_slots = n_slots;

  for (guint32 id = 1; id < self->texts->len; id++)
    {
      guint32 slot = g_array_index (self->hashes, guint32, id) & (n_slots - 1);

      while (self->slots[slot] != 0)
        slot = (slot + 1) & (n_slots - 1);

      self->slots[slot] = id;
    }
}

static const char *
store_text (RbTextPool *self, const char *text, gsize length)
{
  gsize size = length + 1;

  if (self->block_size - self->block_used < size)
    {
      self->block_size = MAX (BLOCK_SIZE, size);
      self->block_used = 0;
      g_ptr_array_add (self->blocks, g_malloc (self->block_size));
    }

  char *stored = (char *) self->blocks->pdata[self->blocks->len - 1] + self->block_used;

  memcpy (stored, text, size);
  self->block_used += size;

  return stored;
}

/**
 * rb_text_pool_new:
 *
 * Makes an empty pool. A pool may be read by several threads while none interns.
 *
 * Returns: (transfer full): the pool
 */
RbTextPool *
rb_text_pool_new (void)
{
  RbTextPool *self = g_new0 (RbTextPool, 1);
  const char *no_text = NULL;
  guint32 no_hash = 0;

  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->texts = g_array_new (FALSE, FALSE, sizeof (const char *));
  self->hashes = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (self->texts, no_text);
  g_array_append_val (self->hashes, no_hash);
  self->n_slots = 1024;
  self->slots = g_new0 (guint32, self->n_slots);

  for (guint i = 0; i < 2; i++)
    self->seed[i] = ((guint64) g_random_int () << 32) | g_random_int () | 1;

  return self;
}

/**
 * rb_text_pool_free:
 * @self: (transfer full): a pool
 *
 * Frees the pool and every text in it.
 */
void
rb_text_pool_free (RbTextPool *self)
{
  g_ptr_array_unref (self->blocks);
  g_array_unref (self->texts);
  g_array_unref (self->hashes);
  g_free (self->slots);
  g_free (self);
}

/**
 * rb_text_pool_intern:
 * @self: a pool
 * @text: (nullable): a text
 *
 * Finds the number of @text, giving it the next one if it is new. Numbers run from 1 in the order
 * of first appearance.
 *
 * Returns: the number, 0 for %NULL and the empty text
 */
RbTextId
rb_text_pool_intern (RbTextPool *self, const char *text)
{
  if (text == NULL || *text == '\0')
    return 0;

  gsize length = strlen (text);
  guint32 hash = hash_text (self, text, length);
  guint32 slot = find_slot (self, text, hash);

  if (self->slots[slot] != 0)
    return self->slots[slot];

  const char *stored = store_text (self, text, length);
  RbTextId id = self->texts->len;

  g_array_append_val (self->texts, stored);
  g_array_append_val (self->hashes, hash);
  self->slots[slot] = id;

  if (id > self->n_slots / 2)
    grow_slots (self);

  return id;
}

/**
 * rb_text_pool_find:
 * @self: a pool
 * @text: (nullable): a text
 *
 * Returns: the number of @text, 0 if it is not in the pool
 */
RbTextId
rb_text_pool_find (const RbTextPool *self, const char *text)
{
  if (text == NULL || *text == '\0')
    return 0;

  return self->slots[find_slot (self, text, hash_text (self, text, strlen (text)))];
}

/**
 * rb_text_pool_get:
 * @self: a pool
 * @id: a number the pool gave out, or 0
 *
 * Returns: (nullable): the text, owned by the pool; %NULL for 0
 */
const char *
rb_text_pool_get (const RbTextPool *self, RbTextId id)
{
  g_return_val_if_fail (id < self->texts->len, NULL);

  return g_array_index (self->texts, const char *, id);
}

/**
 * rb_text_pool_get_n_texts:
 * @self: a pool
 *
 * Returns: the number of texts; the largest number given out
 */
guint32
rb_text_pool_get_n_texts (const RbTextPool *self)
{
  return self->texts->len - 1;
}
