/* rb-role.c: RbRole is a role: a list of its postings that carries its figures.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-role.h"

#include "model/rb-posting.h"

struct _RbRole {
  GObject parent_instance;

  RbFigures *figures;
  guint32 index;
  GArray *rows;      /* (nullable) (element-type guint32): made when the postings are asked for */
  GHashTable *items; /* row → RbPosting: a position always gives the same object */
};

static void rb_role_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RbRole,
                               rb_role,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, rb_role_list_model_init))

static void
ensure_rows (RbRole *self)
{
  guint32 n_rows = 0;
  const guint32 *rows =
    rb_corpus_get_role_rows (rb_figures_get_corpus (self->figures), self->index, &n_rows);

  if (self->rows != NULL)
    return;

  self->rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < n_rows; i++)
    {
      if (rb_figures_has_row (self->figures, rows[i]))
        g_array_append_val (self->rows, rows[i]);
    }
}

static GType
get_item_type (GListModel *model)
{
  return RB_TYPE_POSTING;
}

static guint
get_n_items (GListModel *model)
{
  RbRole *self = RB_ROLE (model);

  ensure_rows (self);

  return self->rows->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  RbRole *self = RB_ROLE (model);

  ensure_rows (self);

  if (position >= self->rows->len)
    return NULL;

  gpointer key = GUINT_TO_POINTER (g_array_index (self->rows, guint32, position));
  RbPosting *posting = g_hash_table_lookup (self->items, key);

  if (posting != NULL)
    return g_object_ref (posting);

  posting = rb_posting_new (self->figures, GPOINTER_TO_UINT (key));
  g_hash_table_insert (self->items, key, g_object_ref (posting));

  return posting;
}

static void
rb_role_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
rb_role_finalize (GObject *object)
{
  RbRole *self = RB_ROLE (object);

  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_object (&self->figures);

  G_OBJECT_CLASS (rb_role_parent_class)->finalize (object);
}

static void
rb_role_class_init (RbRoleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rb_role_finalize;
}

static void
rb_role_init (RbRole *self)
{
  self->items = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

/**
 * rb_role_new:
 * @figures: figures
 * @index: a role of their corpus
 *
 * Returns: (transfer full): the role
 */
RbRole *
rb_role_new (RbFigures *figures, guint32 index)
{
  RbRole *self = g_object_new (RB_TYPE_ROLE, NULL);

  self->figures = g_object_ref (figures);
  self->index = index;

  return self;
}

/**
 * rb_role_get_figures:
 * @self: a role
 *
 * Returns: (transfer none): the figures it is of
 */
RbFigures *
rb_role_get_figures (RbRole *self)
{
  g_return_val_if_fail (RB_IS_ROLE (self), NULL);

  return self->figures;
}

/**
 * rb_role_get_index:
 * @self: a role
 *
 * Returns: its number in the corpus
 */
guint32
rb_role_get_index (RbRole *self)
{
  g_return_val_if_fail (RB_IS_ROLE (self), RB_NO_ROLE);

  return self->index;
}

/**
 * rb_role_get_name:
 * @self: a role
 *
 * Returns: its name
 */
const char *
rb_role_get_name (RbRole *self)
{
  g_return_val_if_fail (RB_IS_ROLE (self), NULL);

  return rb_corpus_get_role_name (rb_figures_get_corpus (self->figures), self->index);
}

/**
 * rb_role_get_tally:
 * @self: a role
 *
 * Returns: its figures
 */
const RbTally *
rb_role_get_tally (RbRole *self)
{
  g_return_val_if_fail (RB_IS_ROLE (self), NULL);

  return rb_figures_get_role (self->figures, self->index);
}
