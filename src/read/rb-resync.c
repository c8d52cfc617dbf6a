/* rb-resync.c: finds where records go on behind damage.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define _GNU_SOURCE

#include "read/rb-resync.h"

#include <string.h>

/**
 * rb_resync_init:
 * @self: (out caller-allocates): what is known of a document's records: nothing
 */
void
rb_resync_init (RbResync *self)
{
  *self = (RbResync){ .mark = g_byte_array_new (), .is_line = TRUE };
}

/**
 * rb_resync_clear:
 * @self: what rb_resync_init() made
 */
void
rb_resync_clear (RbResync *self)
{
  g_clear_pointer (&self->mark, g_byte_array_unref);
}

static gsize
skip_space (const guint8 *data, gsize size, gsize i)
{
  while (i < size && (data[i] == ' ' || data[i] == '\n' || data[i] == '\r' || data[i] == '\t'))
    i++;

  return i;
}

/**
 * rb_resync_learn:
 * @self: what is known
 * @gap: (array length=size): from the end of the record before, or the beginning of the list, to
 *   the end of the first name in a record
 * @size: its length
 *
 * Remembers how the latest record began.
 */
void
rb_resync_learn (RbResync *self, const guint8 *gap, gsize size)
{
  const guint8 *brace = memchr (gap, '{', size);

  if (brace == NULL)
    return;

  gsize start = skip_space (gap, size, 0);

  /* What stands before the comma is gone with the record before; a key before the bracket is
   * another one each time. */
  if (gap[start] == ',')
    start++;
  else if (gap[start] == '{')
    start = 0;

  if (memchr (gap + start, '"', (gsize) (brace - gap) - MIN (start, (gsize) (brace - gap))) != NULL)
    start = (gsize) (brace - gap);

  g_byte_array_set_size (self->mark, 0);
  g_byte_array_append (self->mark, gap + start, (guint) (size - start));
  self->brace = (guint) ((gsize) (brace - gap) - start);
}

/**
 * rb_resync_learn_lines:
 * @self: what is known
 * @is_line: whether the latest record stood on a line of its own
 */
void
rb_resync_learn_lines (RbResync *self, gboolean is_line)
{
  self->is_line = self->is_line && is_line;
}

/**
 * rb_resync_is_learned:
 * @self: what is known
 *
 * Returns: whether any record was seen to begin
 */
gboolean
rb_resync_is_learned (const RbResync *self)
{
  return self->mark->len > 0;
}

/* Where nothing was learned: the bracket behind a bracket and a comma. */
static gboolean
find_any_element (const guint8 *data, gsize size, gsize *brace)
{
  for (gsize i = 0; i < size; i++)
    {
      if (data[i] != '}')
        continue;

      gsize next = skip_space (data, size, i + 1);

      if (next >= size || data[next] != ',')
        continue;

      next = skip_space (data, size, next + 1);

      if (next < size && data[next] == '{' && skip_space (data, size, next + 1) < size &&
          data[skip_space (data, size, next + 1)] == '"')
        {
          *brace = next;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
find_mark (const guint8 *mark,
           gsize mark_size,
           gsize brace_in_mark,
           const guint8 *data,
           gsize size,
           gsize *brace)
{
  const guint8 *found = memmem (data, size, mark, mark_size);

  if (found == NULL)
    return FALSE;

  *brace = (gsize) (found - data) + brace_in_mark;

  return TRUE;
}

/**
 * rb_resync_find:
 * @self: what is known
 * @in_list: whether the records are in a container; else each is a root
 * @data: (array length=size): bytes behind damage
 * @size: their number
 * @brace: (out): index of the bracket that a record begins with
 *
 * Returns: whether the beginning of a record was found
 */
gboolean
rb_resync_find (
  const RbResync *self, gboolean in_list, const guint8 *data, gsize size, gsize *brace)
{
  /* The members of records that stand in lines need not come in the same order. */
  if (!in_list && self->is_line)
    return find_mark ((const guint8 *) "\n{", 2, 1, data, size, brace);

  if (self->mark->len == 0)
    return in_list && find_any_element (data, size, brace);

  return find_mark (self->mark->data, self->mark->len, self->brace, data, size, brace);
}
