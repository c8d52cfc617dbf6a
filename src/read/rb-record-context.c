/* rb-record-context.c: the plain members of the objects round a record.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-record-context.h"

#include "read/rb-record-text.h"

/* The plain members of an employer or a wrapper are a few lines; more than that is no context. */
#define MAX_LEVEL ((gsize) 64 * 1024)
#define MAX_VALUE ((gsize) 4096)

/**
 * rb_record_context_clear:
 * @self: a context
 */
void
rb_record_context_clear (RbRecordContext *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->levels); i++)
    {
      if (self->levels[i] != NULL)
        g_string_free (g_steal_pointer (&self->levels[i]), TRUE);
    }
}

/**
 * rb_record_context_enter:
 * @self: a context
 * @depth: containers round the members of an object or list that begins
 */
void
rb_record_context_enter (RbRecordContext *self, guint depth)
{
  if (depth > RB_PATH_MAX_DEPTH)
    return;

  if (self->levels[depth] == NULL)
    self->levels[depth] = g_string_new (NULL);

  g_string_truncate (self->levels[depth], 0);
}

/**
 * rb_record_context_begin_member:
 * @self: a context
 * @depth: containers round a member
 * @name: its name
 *
 * Returns: (nullable) (transfer none): where what follows the name goes; %NULL if there is too much
 *   of it already
 */
GString *
rb_record_context_begin_member (RbRecordContext *self, guint depth, const char *name)
{
  GString *level = self->levels[depth];

  if (level == NULL || level->len > MAX_LEVEL)
    return NULL;

  self->length = level->len;
  g_string_append_printf (level, "%c\"%s\"", level->len == 0 ? '{' : ',', name);

  return level;
}

/**
 * rb_record_context_drop_member:
 * @self: a context
 * @level: what rb_record_context_begin_member() returned
 *
 * Takes the running member out: it is not a plain one.
 */
void
rb_record_context_drop_member (RbRecordContext *self, GString *level)
{
  g_string_truncate (level, self->length);
}

/**
 * rb_record_context_end_member:
 * @self: a context
 * @level: what rb_record_context_begin_member() returned
 * @is_unusual: whether the parser would make another value of the member's
 *
 * Keeps the running member.
 */
void
rb_record_context_end_member (RbRecordContext *self, GString *level, gboolean is_unusual)
{
  if (level->len - self->length > MAX_VALUE)
    {
      rb_record_context_drop_member (self, level);
      return;
    }

  if (!is_unusual)
    return;

  g_autoptr (GString) safe = g_string_new (level->str + self->length + 1);

  rb_record_text_make_safe (safe);
  g_string_truncate (level, self->length + 1);
  g_string_append (level, safe->str);
}

/**
 * rb_record_context_find:
 * @self: a context
 * @depth: containers round a record
 *
 * Returns: (nullable) (transfer none): the members of the innermost object round the record that
 *   has any, without the closing bracket
 */
GString *
rb_record_context_find (const RbRecordContext *self, guint depth)
{
  for (guint i = MIN (depth, RB_PATH_MAX_DEPTH); i > 0; i--)
    {
      if (self->levels[i] != NULL && self->levels[i]->len > 0)
        return self->levels[i];
    }

  return NULL;
}
