/* rb-outline.c: the structure of a JSON document, with what is alike taken together.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-outline.h"

#include "read/rb-synonyms.h"

#include <string.h>

/* Of wide objects the first members stand for all: a list keyed by id may have a million. */
#define MAX_CHILDREN 64
#define MAX_NAMES 256

/**
 * rb_outline_new:
 * @name: the last step of the path
 *
 * Returns: (transfer full): the outline of nothing yet
 */
RbOutline *
rb_outline_new (const char *name)
{
  RbOutline *self = g_new0 (RbOutline, 1);

  self->name = g_strdup (name);
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) rb_outline_free);

  return self;
}

/**
 * rb_outline_free:
 * @self: (transfer full): an outline
 *
 * Frees the outline with its children. Outlines are as deep as they were built, a few levels.
 */
void
rb_outline_free (RbOutline *self)
{
  g_ptr_array_unref (self->children);
  g_clear_pointer (&self->any, rb_outline_free);
  g_clear_pointer (&self->n_of_name, g_hash_table_unref);
  g_free (self->name);
  g_free (self);
}

/**
 * rb_outline_get_child:
 * @self: an outline
 * @name: a step
 *
 * Returns: (nullable): the outline one step on
 */
RbOutline *
rb_outline_get_child (const RbOutline *self, const char *name)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      RbOutline *child = g_ptr_array_index (self->children, i);

      if (g_str_equal (child->name, name))
        return child;
    }

  return NULL;
}

/**
 * rb_outline_ensure_child:
 * @self: an outline
 * @name: a step
 *
 * Returns: (nullable): the outline one step on, made if need be; %NULL if there are too many
 */
RbOutline *
rb_outline_ensure_child (RbOutline *self, const char *name)
{
  RbOutline *child = rb_outline_get_child (self, name);

  if (child == NULL && self->children->len < MAX_CHILDREN)
    {
      child = rb_outline_new (name);
      g_ptr_array_add (self->children, child);
    }

  return child;
}

/**
 * rb_outline_count_name:
 * @self: the outline of objects
 * @name: the name of a member of one of them
 */
void
rb_outline_count_name (RbOutline *self, const char *name)
{
  if (self->n_of_name == NULL)
    self->n_of_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->n_of_name, name));

  if (n > 0 || g_hash_table_size (self->n_of_name) < MAX_NAMES)
    g_hash_table_replace (self->n_of_name, g_strdup (name), GUINT_TO_POINTER (n + 1));
}

/**
 * rb_outline_has_name:
 * @self: the outline of objects
 * @name: the name of a member
 *
 * Returns: whether any of them has it
 */
gboolean
rb_outline_has_name (const RbOutline *self, const char *name)
{
  return self->n_of_name != NULL && g_hash_table_contains (self->n_of_name, name);
}

/**
 * rb_outline_looks_like_posting:
 * @self: the outline of objects
 *
 * Tells whether most of the objects could be postings: they say that they are, or have a title and
 * something else that postings have.
 *
 * Returns: whether they look like it
 */
gboolean
rb_outline_looks_like_posting (const RbOutline *self)
{
  GHashTableIter iter;
  gpointer name = NULL;
  gpointer n = NULL;
  guint facts = 0;

  if (self->n_of_name == NULL)
    return FALSE;

  if (rb_outline_has_name (self, "@type") || rb_outline_has_name (self, "hostedUrl"))
    return TRUE;

  g_hash_table_iter_init (&iter, self->n_of_name);

  while (g_hash_table_iter_next (&iter, &name, &n))
    {
      RbFact fact = RB_FACT_TITLE;
      guint rank = 0;

      if (GPOINTER_TO_UINT (n) * 2 >= self->n_objects && rb_synonyms_lookup (name, &fact, &rank))
        facts |= 1u << fact;
    }

  /* A title, and at least one bit besides. */
  return (facts & 1u << RB_FACT_TITLE) != 0 && (facts & ~(1u << RB_FACT_TITLE)) != 0;
}
