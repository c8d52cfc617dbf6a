/* rb-compare-set.c: RbCompareSet holds the names of the roles that are compared.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-compare-set.h"

#include "report/rb-comparison.h"

#define SETTING "compared-roles"

struct _RbCompareSet {
  GObject parent_instance;

  GSettings *settings; /* (nullable) */
  GPtrArray *names;    /* (element-type utf8), in the order in which they were added */
  GPtrArray *past;     /* (element-type GStrv): the names before each change, the last one last */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RbCompareSet, rb_compare_set, G_TYPE_OBJECT)

static GStrv
dup_names (RbCompareSet *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < self->names->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (self->names, i));

  return g_strv_builder_end (builder);
}

static void
take_names (RbCompareSet *self, const char *const *names)
{
  g_ptr_array_set_size (self->names, 0);

  for (guint i = 0; names[i] != NULL && i < RB_COMPARISON_MAX; i++)
    g_ptr_array_add (self->names, g_strdup (names[i]));
}

static void
remember_past (RbCompareSet *self)
{
  g_ptr_array_add (self->past, dup_names (self));
}

static void
changed (RbCompareSet *self)
{
  g_auto (GStrv) names = dup_names (self);

  if (self->settings != NULL)
    g_settings_set_strv (self->settings, SETTING, (const char *const *) names);

  g_signal_emit (self, changed_signal, 0);
}

static void
rb_compare_set_finalize (GObject *object)
{
  RbCompareSet *self = RB_COMPARE_SET (object);

  g_clear_object (&self->settings);
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->past);

  G_OBJECT_CLASS (rb_compare_set_parent_class)->finalize (object);
}

static void
rb_compare_set_class_init (RbCompareSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rb_compare_set_finalize;
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
rb_compare_set_init (RbCompareSet *self)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->past = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

/**
 * rb_compare_set_new:
 * @settings: (nullable): where to keep the names
 *
 * Returns: (transfer full): the names kept there
 */
RbCompareSet *
rb_compare_set_new (GSettings *settings)
{
  RbCompareSet *self = g_object_new (RB_TYPE_COMPARE_SET, NULL);

  if (settings != NULL)
    {
      g_auto (GStrv) names = g_settings_get_strv (settings, SETTING);

      self->settings = g_object_ref (settings);
      take_names (self, (const char *const *) names);
    }

  return self;
}

/**
 * rb_compare_set_get_length:
 * @self: a set
 *
 * Returns: how many roles are in it
 */
guint
rb_compare_set_get_length (RbCompareSet *self)
{
  g_return_val_if_fail (RB_IS_COMPARE_SET (self), 0);

  return self->names->len;
}

/**
 * rb_compare_set_get_name:
 * @self: a set
 * @index: from 0
 *
 * Returns: (transfer none): the name of a role, which the opened data need not have
 */
const char *
rb_compare_set_get_name (RbCompareSet *self, guint index)
{
  g_return_val_if_fail (RB_IS_COMPARE_SET (self) && index < self->names->len, NULL);

  return g_ptr_array_index (self->names, index);
}

/**
 * rb_compare_set_find_roles:
 * @self: a set
 * @figures: figures
 *
 * Returns: (transfer full) (element-type guint32): those roles of the set that the figures show;
 *   the names may be those of other data
 */
GArray *
rb_compare_set_find_roles (RbCompareSet *self, RbFigures *figures)
{
  GArray *roles = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (RB_IS_COMPARE_SET (self), roles);

  for (guint i = 0; i < rb_compare_set_get_length (self); i++)
    {
      g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
      const guint32 role = rb_corpus_find_role (rb_figures_get_corpus (figures),
                                                rb_compare_set_get_name (self, i), candidates);

      if (role != RB_NO_ROLE && rb_figures_shows_role (figures, role))
        g_array_append_val (roles, role);
    }

  return roles;
}

/**
 * rb_compare_set_contains:
 * @self: a set
 * @name: the name of a role
 *
 * Returns: whether it is in it
 */
gboolean
rb_compare_set_contains (RbCompareSet *self, const char *name)
{
  g_return_val_if_fail (RB_IS_COMPARE_SET (self), FALSE);

  return g_ptr_array_find_with_equal_func (self->names, name, g_str_equal, NULL);
}

/**
 * rb_compare_set_is_full:
 * @self: a set
 *
 * Returns: whether no more roles can be added
 */
gboolean
rb_compare_set_is_full (RbCompareSet *self)
{
  g_return_val_if_fail (RB_IS_COMPARE_SET (self), FALSE);

  return self->names->len >= RB_COMPARISON_MAX;
}

/**
 * rb_compare_set_add:
 * @self: a set
 * @name: the name of a role
 *
 * Returns: whether it is in the set now; it is not if that was full
 */
gboolean
rb_compare_set_add (RbCompareSet *self, const char *name)
{
  g_return_val_if_fail (RB_IS_COMPARE_SET (self), FALSE);

  if (rb_compare_set_contains (self, name))
    return TRUE;

  if (rb_compare_set_is_full (self))
    return FALSE;

  remember_past (self);
  g_ptr_array_add (self->names, g_strdup (name));
  changed (self);

  return TRUE;
}

/**
 * rb_compare_set_remove:
 * @self: a set
 * @name: the name of a role
 *
 * Takes a role out, which can be taken back.
 */
void
rb_compare_set_remove (RbCompareSet *self, const char *name)
{
  guint index = 0;

  g_return_if_fail (RB_IS_COMPARE_SET (self));

  if (!g_ptr_array_find_with_equal_func (self->names, name, g_str_equal, &index))
    return;

  remember_past (self);
  g_ptr_array_remove_index (self->names, index);
  changed (self);
}

/**
 * rb_compare_set_clear:
 * @self: a set
 *
 * Takes all roles out for good.
 */
void
rb_compare_set_clear (RbCompareSet *self)
{
  g_return_if_fail (RB_IS_COMPARE_SET (self));

  g_ptr_array_set_size (self->past, 0);
  g_ptr_array_set_size (self->names, 0);
  changed (self);
}

/**
 * rb_compare_set_undo:
 * @self: a set
 *
 * Takes the last change back.
 *
 * Returns: whether there was one
 */
gboolean
rb_compare_set_undo (RbCompareSet *self)
{
  g_return_val_if_fail (RB_IS_COMPARE_SET (self), FALSE);

  if (self->past->len == 0)
    return FALSE;

  g_auto (GStrv) names = g_ptr_array_steal_index (self->past, self->past->len - 1);

  take_names (self, (const char *const *) names);
  changed (self);

  return TRUE;
}
