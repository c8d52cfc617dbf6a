/* rb-posting-store.c: postings in columns, one row each.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-posting-store.h"

struct _RbPostingStore {
  RbPostingColumns columns;
  guint32 n_allocated;
  RbTextPool *pool;
};

/* Calls a macro once for every column: the list that growing and freeing share. */
#define FOR_EACH_COLUMN(DO)                                                                        \
  DO (title)                                                                                       \
  DO (employer)                                                                                    \
  DO (place)                                                                                       \
  DO (country)                                                                                     \
  DO (url)                                                                                         \
  DO (pay_text)                                                                                    \
  DO (floor)                                                                                       \
  DO (ceiling)                                                                                     \
  DO (currency)                                                                                    \
  DO (period)                                                                                      \
  DO (pay_flags)                                                                                   \
  DO (degree)                                                                                      \
  DO (degree_level)                                                                                \
  DO (employment)                                                                                  \
  DO (level)                                                                                       \
  DO (workplace)                                                                                   \
  DO (posted)                                                                                      \
  DO (positions)                                                                                   \
  DO (source)                                                                                      \
  DO (record)                                                                                      \
  DO (offset)                                                                                      \
  DO (length)

static void
reserve_rows (RbPostingStore *self, guint32 n_more)
{
  guint32 n_needed = self->columns.n_rows + n_more;

  if (n_needed <= self->n_allocated)
    return;

  /* A factor of 1.5 rather than 2: a million rows are 90 MB, and the spare part is never used. */
  guint32 n_allocated = MAX (MAX (n_needed, 1024), self->n_allocated + self->n_allocated / 2);

#define GROW(name)                                                                                 \
  self->columns.name = g_realloc_n (self->columns.name, n_allocated, sizeof *self->columns.name);

  FOR_EACH_COLUMN (GROW)
#undef GROW

  self->n_allocated = n_allocated;
}

/**
 * rb_posting_store_new:
 *
 * Makes an empty store. Rows are appended by one thread; afterwards any number may read.
 *
 * Returns: (transfer full): the store
 */
RbPostingStore *
rb_posting_store_new (void)
{
  RbPostingStore *self = g_new0 (RbPostingStore, 1);

  self->pool = rb_text_pool_new ();

  return self;
}

/**
 * rb_posting_store_free:
 * @self: (transfer full): a store
 *
 * Frees the store with its texts.
 */
void
rb_posting_store_free (RbPostingStore *self)
{
#define FREE(name) g_free (self->columns.name);
  FOR_EACH_COLUMN (FREE)
#undef FREE

  rb_text_pool_free (self->pool);
  g_free (self);
}

/**
 * rb_posting_store_append:
 * @self: a store
 * @draft: what was read; its texts are copied
 *
 * Adds a row.
 */
void
rb_posting_store_append (RbPostingStore *self, const RbPostingDraft *draft)
{
  RbPostingColumns *columns = &self->columns;
  guint32 row = columns->n_rows;

  g_return_if_fail (draft->title != NULL && *draft->title != '\0');

  reserve_rows (self, 1);

  columns->title[row] = rb_text_pool_intern (self->pool, draft->title);
  columns->employer[row] = rb_text_pool_intern (self->pool, draft->employer);
  columns->place[row] = rb_text_pool_intern (self->pool, draft->place);
  columns->country[row] = rb_text_pool_intern (self->pool, draft->country);
  columns->url[row] = rb_text_pool_intern (self->pool, draft->url);
  columns->pay_text[row] = rb_text_pool_intern (self->pool, draft->pay_text);
  columns->floor[row] = draft->pay.floor;
  columns->ceiling[row] = draft->pay.ceiling;
  columns->currency[row] = draft->pay.currency;
  columns->period[row] = draft->pay.period;
  columns->pay_flags[row] = draft->pay.flags;
  columns->degree[row] = (guint8) draft->degree;
  columns->degree_level[row] = (guint8) draft->degree_level;
  columns->employment[row] = (guint8) draft->employment;
  columns->level[row] = (guint8) draft->level;
  columns->workplace[row] = (guint8) draft->workplace;
  columns->posted[row] = draft->posted;
  columns->positions[row] = MAX (draft->positions, 1);
  columns->source[row] = draft->source;
  columns->record[row] = draft->record;
  columns->offset[row] = draft->offset;
  columns->length[row] = draft->length;
  columns->n_rows = row + 1;
}

/**
 * rb_posting_store_append_store:
 * @self: a store
 * @other: the store whose rows are added
 * @source_shift: added to the source index of each of these rows
 *
 * Adds all rows of another store, so that opened files can be joined by more.
 */
void
rb_posting_store_append_store (RbPostingStore *self,
                               const RbPostingStore *other,
                               guint32 source_shift)
{
  const RbPostingColumns *from = &other->columns;

  reserve_rows (self, from->n_rows);

  for (guint32 row = 0; row < from->n_rows; row++)
    {
      RbPostingDraft draft = {
        .title = rb_text_pool_get (other->pool, from->title[row]),
        .employer = rb_text_pool_get (other->pool, from->employer[row]),
        .place = rb_text_pool_get (other->pool, from->place[row]),
        .country = rb_text_pool_get (other->pool, from->country[row]),
        .url = rb_text_pool_get (other->pool, from->url[row]),
        .pay_text = rb_text_pool_get (other->pool, from->pay_text[row]),
        .pay = rb_posting_store_get_pay (other, row),
        .posted = from->posted[row],
        .positions = from->positions[row],
        .degree = from->degree[row],
        .degree_level = from->degree_level[row],
        .employment = from->employment[row],
        .level = from->level[row],
        .workplace = from->workplace[row],
        .source = from->source[row] + source_shift,
        .record = from->record[row],
        .offset = from->offset[row],
        .length = from->length[row],
      };

      rb_posting_store_append (self, &draft);
    }
}

/**
 * rb_posting_store_get_columns:
 * @self: a store
 *
 * Gives the columns for walking many rows. Appending rows may move them.
 *
 * Returns: the columns, owned by the store
 */
const RbPostingColumns *
rb_posting_store_get_columns (const RbPostingStore *self)
{
  return &self->columns;
}

/**
 * rb_posting_store_get_text:
 * @self: a store
 * @id: a value of one of the text columns
 *
 * Returns: (nullable): the text, owned by the store
 */
const char *
rb_posting_store_get_text (const RbPostingStore *self, RbTextId id)
{
  return rb_text_pool_get (self->pool, id);
}

/**
 * rb_posting_store_get_pool:
 * @self: a store
 *
 * Returns: the texts of the store
 */
const RbTextPool *
rb_posting_store_get_pool (const RbPostingStore *self)
{
  return self->pool;
}

/**
 * rb_posting_store_get_pay:
 * @self: a store
 * @row: a row
 *
 * Returns: the pay of that row as posted
 */
RbPay
rb_posting_store_get_pay (const RbPostingStore *self, guint32 row)
{
  g_return_val_if_fail (row < self->columns.n_rows, (RbPay){ 0 });

  return (RbPay){
    .floor = self->columns.floor[row],
    .ceiling = self->columns.ceiling[row],
    .currency = self->columns.currency[row],
    .period = self->columns.period[row],
    .flags = self->columns.pay_flags[row],
  };
}
