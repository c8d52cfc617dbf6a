/* rb-role-list.c: RbRoleList lists the roles that figures show.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-role-list.h"

#include "model/rb-role-search.h"

/* Names are folded once for all searches; objects are made for the rows that a widget shows. */
struct _RbRoleList {
  GObject parent_instance;

  RbFigures *figures; /* (nullable) */
  GStrv folded_names; /* (nullable): by role */
  char *search;       /* (nullable): folded */
  GArray *roles;      /* (element-type guint32): as listed */
  GHashTable *items;  /* role → RbRole */
};

static void rb_role_list_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RbRoleList,
                               rb_role_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      rb_role_list_list_model_init))

static GType
get_item_type (GListModel *model)
{
  return RB_TYPE_ROLE;
}

static guint
get_n_items (GListModel *model)
{
  return RB_ROLE_LIST (model)->roles->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  RbRoleList *self = RB_ROLE_LIST (model);

  if (position >= self->roles->len)
    return NULL;

  guint32 index = g_array_index (self->roles, guint32, position);
  RbRole *role = g_hash_table_lookup (self->items, GUINT_TO_POINTER (index));

  if (role != NULL)
    return g_object_ref (role);

  role = rb_role_new (self->figures, index);
  g_hash_table_insert (self->items, GUINT_TO_POINTER (index), g_object_ref (role));

  return role;
}

static void
rb_role_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
rb_role_list_finalize (GObject *object)
{
  RbRoleList *self = RB_ROLE_LIST (object);

  g_clear_object (&self->figures);
  g_strfreev (self->folded_names);
  g_free (self->search);
  g_array_unref (self->roles);
  g_hash_table_unref (self->items);

  G_OBJECT_CLASS (rb_role_list_parent_class)->finalize (object);
}

static void
rb_role_list_class_init (RbRoleListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rb_role_list_finalize;
}

static void
rb_role_list_init (RbRoleList *self)
{
  self->roles = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->items = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

static void
list_matches (RbRoleList *self, RbMatch match)
{
  for (guint32 role = 0; role < rb_corpus_get_n_roles (rb_figures_get_corpus (self->figures));
       role++)
    {
      if (!rb_figures_shows_role (self->figures, role))
        continue;

      if (rb_search_match (self->folded_names[role], self->search) == match)
        g_array_append_val (self->roles, role);
    }
}

static void
list_roles (RbRoleList *self)
{
  guint n_before = self->roles->len;

  g_array_set_size (self->roles, 0);

  if (self->figures != NULL && self->search != NULL)
    {
      for (guint match = RB_MATCH_WHOLE; match < RB_MATCH_NONE; match++)
        list_matches (self, (RbMatch) match);
    }
  else if (self->figures != NULL)
    {
      guint32 n_roles = rb_corpus_get_n_roles (rb_figures_get_corpus (self->figures));

      for (guint32 role = 0; role < n_roles; role++)
        {
          if (rb_figures_shows_role (self->figures, role))
            g_array_append_val (self->roles, role);
        }
    }

  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->roles->len);
}

/**
 * rb_role_list_new:
 *
 * Returns: (transfer full): an empty list
 */
RbRoleList *
rb_role_list_new (void)
{
  return g_object_new (RB_TYPE_ROLE_LIST, NULL);
}

static GStrv
fold_names (RbCorpus *corpus)
{
  guint32 n_roles = rb_corpus_get_n_roles (corpus);
  GStrv names = g_new0 (char *, n_roles + 1);

  for (guint32 role = 0; role < n_roles; role++)
    names[role] = rb_search_fold (rb_corpus_get_role_name (corpus, role));

  return names;
}

/**
 * rb_role_list_set_figures:
 * @self: a list
 * @figures: (nullable): figures
 *
 * Lists the roles that other figures show.
 */
void
rb_role_list_set_figures (RbRoleList *self, RbFigures *figures)
{
  g_return_if_fail (RB_IS_ROLE_LIST (self));

  RbCorpus *corpus = self->figures != NULL ? rb_figures_get_corpus (self->figures) : NULL;
  RbCorpus *new_corpus = figures != NULL ? rb_figures_get_corpus (figures) : NULL;

  if (corpus != new_corpus)
    {
      g_clear_pointer (&self->folded_names, g_strfreev);
      self->folded_names = new_corpus != NULL ? fold_names (new_corpus) : NULL;
    }

  g_hash_table_remove_all (self->items);
  g_set_object (&self->figures, figures);
  list_roles (self);
}

/**
 * rb_role_list_set_search:
 * @self: a list
 * @search: (nullable): what to look for in names; %NULL or nothing lists all
 *
 * Lists the roles whose names answer a search, the best answers first.
 */
void
rb_role_list_set_search (RbRoleList *self, const char *search)
{
  g_return_if_fail (RB_IS_ROLE_LIST (self));

  g_clear_pointer (&self->search, g_free);

  if (search != NULL)
    self->search = rb_search_fold (search);

  if (self->search != NULL && *self->search == '\0')
    g_clear_pointer (&self->search, g_free);

  list_roles (self);
}

/**
 * rb_role_list_copy_to:
 * @self: a list
 * @roles: (element-type guint32): gets the roles behind those it holds
 */
void
rb_role_list_copy_to (RbRoleList *self, GArray *roles)
{
  g_return_if_fail (RB_IS_ROLE_LIST (self));

  g_array_append_vals (roles, self->roles->data, self->roles->len);
}
