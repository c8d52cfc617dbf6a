/* rb-posting.c: RbPosting is one row of the store, made when a widget asks for it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-posting.h"

struct _RbPosting {
  GObject parent_instance;

  RbFigures *figures;
  guint32 row;
};

G_DEFINE_FINAL_TYPE (RbPosting, rb_posting, G_TYPE_OBJECT)

static void
rb_posting_finalize (GObject *object)
{
  RbPosting *self = RB_POSTING (object);

  g_clear_object (&self->figures);

  G_OBJECT_CLASS (rb_posting_parent_class)->finalize (object);
}

static void
rb_posting_class_init (RbPostingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rb_posting_finalize;
}

static void
rb_posting_init (RbPosting *self)
{
}

static const RbPostingStore *
get_store (RbPosting *self)
{
  return rb_corpus_get_store (rb_figures_get_corpus (self->figures));
}

static const RbPostingColumns *
get_columns (RbPosting *self)
{
  return rb_posting_store_get_columns (get_store (self));
}

/**
 * rb_posting_new:
 * @figures: figures
 * @row: a row of their store
 *
 * Returns: (transfer full): the posting
 */
RbPosting *
rb_posting_new (RbFigures *figures, guint32 row)
{
  RbPosting *self = g_object_new (RB_TYPE_POSTING, NULL);

  self->figures = g_object_ref (figures);
  self->row = row;

  return self;
}

/**
 * rb_posting_get_row:
 * @self: a posting
 *
 * Returns: its row in the store
 */
guint32
rb_posting_get_row (RbPosting *self)
{
  g_return_val_if_fail (RB_IS_POSTING (self), 0);

  return self->row;
}

#define DEFINE_TEXT_GETTER(name)                                                                   \
  const char *rb_posting_get_##name (RbPosting *self)                                              \
  {                                                                                                \
    g_return_val_if_fail (RB_IS_POSTING (self), NULL);                                             \
                                                                                                   \
    return rb_posting_store_get_text (get_store (self), get_columns (self)->name[self->row]);      \
  }

/**
 * rb_posting_get_title:
 * @self: a posting
 *
 * Returns: its title as posted
 */
DEFINE_TEXT_GETTER (title)

/**
 * rb_posting_get_employer:
 * @self: a posting
 *
 * Returns: (nullable): its employer
 */
DEFINE_TEXT_GETTER (employer)

/**
 * rb_posting_get_place:
 * @self: a posting
 *
 * Returns: (nullable): its place
 */
DEFINE_TEXT_GETTER (place)

/**
 * rb_posting_get_url:
 * @self: a posting
 *
 * Returns: (nullable): its web address, as the file has it
 */
DEFINE_TEXT_GETTER (url)

/**
 * rb_posting_get_posted:
 * @self: a posting
 *
 * Returns: its day as a Julian day, 0 if it has none
 */
guint32
rb_posting_get_posted (RbPosting *self)
{
  g_return_val_if_fail (RB_IS_POSTING (self), 0);

  return get_columns (self)->posted[self->row];
}

/**
 * rb_posting_get_degree:
 * @self: a posting
 *
 * Returns: what it says about a degree
 */
RbDegree
rb_posting_get_degree (RbPosting *self)
{
  g_return_val_if_fail (RB_IS_POSTING (self), RB_DEGREE_NOT_STATED);

  return get_columns (self)->degree[self->row];
}

/**
 * rb_posting_get_employment:
 * @self: a posting
 *
 * Returns: its type of employment
 */
RbEmployment
rb_posting_get_employment (RbPosting *self)
{
  g_return_val_if_fail (RB_IS_POSTING (self), RB_EMPLOYMENT_UNKNOWN);

  return get_columns (self)->employment[self->row];
}

/**
 * rb_posting_get_pay:
 * @self: a posting
 *
 * Returns: its pay as posted
 */
RbPay
rb_posting_get_pay (RbPosting *self)
{
  g_return_val_if_fail (RB_IS_POSTING (self), (RbPay){ 0 });

  return rb_posting_store_get_pay (get_store (self), self->row);
}

/**
 * rb_posting_get_counted_pay:
 * @self: a posting
 *
 * Returns: what its pay counts as
 */
RbCountedPay
rb_posting_get_counted_pay (RbPosting *self)
{
  g_return_val_if_fail (RB_IS_POSTING (self), (RbCountedPay){ 0 });

  return rb_figures_count_pay (self->figures, self->row);
}

/**
 * rb_posting_is_copy:
 * @self: a posting
 *
 * Returns: whether it repeats another one
 */
gboolean
rb_posting_is_copy (RbPosting *self)
{
  g_return_val_if_fail (RB_IS_POSTING (self), FALSE);

  return rb_corpus_get_copy_of (rb_figures_get_corpus (self->figures), self->row) != RB_NO_ROW;
}
