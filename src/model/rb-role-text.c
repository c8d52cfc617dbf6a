/* rb-role-text.c: what is known of a role in words: duties, and the steps that lead to it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-role-text.h"

#include "model/rb-title-key.h"
#include "model/rb-title.h"

struct _RbCatalogue {
  GPtrArray *texts; /* (element-type RbRoleText) */
  GTree *by_key;    /* title key → RbRoleText, borrowed from texts */
};

static void
free_step (gpointer data)
{
  RbStep *step = data;

  g_free (step->title);
  g_free (step->text);
  g_free (step);
}

/**
 * rb_role_text_new:
 *
 * Returns: (transfer full): a text with no role, duties or steps
 */
RbRoleText *
rb_role_text_new (void)
{
  RbRoleText *self = g_new0 (RbRoleText, 1);

  g_atomic_ref_count_init (&self->n_refs);
  self->steps = g_ptr_array_new_with_free_func (free_step);

  return self;
}

/**
 * rb_role_text_ref:
 * @self: a text that is no longer changed
 *
 * Returns: (transfer full): the same text
 */
RbRoleText *
rb_role_text_ref (RbRoleText *self)
{
  g_atomic_ref_count_inc (&self->n_refs);

  return self;
}

/**
 * rb_role_text_unref:
 * @self: (transfer full): a text
 */
void
rb_role_text_unref (RbRoleText *self)
{
  if (!g_atomic_ref_count_dec (&self->n_refs))
    return;

  g_free (self->role);
  g_strfreev (self->aliases);
  g_free (self->plural);
  g_free (self->article);
  g_free (self->introduction);
  g_free (self->language);
  g_strfreev (self->responsibilities);
  g_ptr_array_unref (self->steps);
  g_free (self);
}

/**
 * rb_role_text_add_step:
 * @self: a text
 * @title: the step in a word or two
 * @text: what to do
 *
 * Appends a step.
 */
void
rb_role_text_add_step (RbRoleText *self, const char *title, const char *text)
{
  RbStep *step = g_new (RbStep, 1);

  step->title = g_strdup (title);
  step->text = g_strdup (text);
  g_ptr_array_add (self->steps, step);
}

/**
 * rb_catalogue_new:
 *
 * Returns: (transfer full): an empty catalogue
 */
RbCatalogue *
rb_catalogue_new (void)
{
  RbCatalogue *self = g_new (RbCatalogue, 1);

  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) rb_role_text_unref);
  self->by_key =
    g_tree_new_full ((GCompareDataFunc) (void (*) (void)) g_strcmp0, NULL, g_free, NULL);

  return self;
}

/**
 * rb_catalogue_free:
 * @self: (transfer full): a catalogue
 */
void
rb_catalogue_free (RbCatalogue *self)
{
  g_tree_unref (self->by_key);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

static void
add_name (RbCatalogue *self, const char *name, RbRoleText *text)
{
  g_autofree char *stripped = rb_title_strip (name, NULL, NULL);

  g_tree_replace (self->by_key, rb_title_key (stripped), text);
}

/**
 * rb_catalogue_take:
 * @self: a catalogue
 * @text: (transfer full): a text with its role set
 *
 * Adds a text under its role's name and aliases. A later text of the same name takes the place of
 * an earlier one, so that a user's own texts win over the built-in ones.
 */
void
rb_catalogue_take (RbCatalogue *self, RbRoleText *text)
{
  g_return_if_fail (text->role != NULL);

  g_ptr_array_add (self->texts, text);

  for (guint i = 0; text->aliases != NULL && text->aliases[i] != NULL; i++)
    add_name (self, text->aliases[i], text);

  add_name (self, text->role, text);
}

/**
 * rb_catalogue_append:
 * @self: a catalogue
 * @other: another one
 *
 * Adds the texts of @other, sharing them.
 */
void
rb_catalogue_append (RbCatalogue *self, const RbCatalogue *other)
{
  for (guint i = 0; i < other->texts->len; i++)
    rb_catalogue_take (self, rb_role_text_ref (g_ptr_array_index (other->texts, i)));
}

/**
 * rb_catalogue_find:
 * @self: a catalogue
 * @role: the name of a role
 *
 * Looks a role up by its normalised name, then by that without level words (R17).
 *
 * Returns: (nullable): the text, owned by the catalogue
 */
const RbRoleText *
rb_catalogue_find (const RbCatalogue *self, const char *role)
{
  g_autofree char *stripped = rb_title_strip (role, NULL, NULL);
  g_autofree char *key = rb_title_key (stripped);
  const RbRoleText *text = g_tree_lookup (self->by_key, key);

  if (text != NULL)
    return text;

  g_autofree char *shorter = rb_title_key_without_level (key);

  return shorter != NULL ? g_tree_lookup (self->by_key, shorter) : NULL;
}
