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

/* Where nothing was learned: the bracket behind a bracket and a comma. */
static gboolean
find_any (const guint8 *data, gsize size, gsize *brace)
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

/**
 * rb_resync_find:
 * @self: what is known
 * @data: (array length=size): bytes behind damage
 * @size: their number
 * @brace: (out): index of the bracket that a record begins with
 *
 * Returns: whether the beginning of a record was found
 */
gboolean
rb_resync_find (const RbResync *self, const guint8 *data, gsize size, gsize *brace)
{
  const guint8 *mark = self->mark->data;
  gsize mark_size = self->mark->len;

  if (mark_size == 0)
    return find_any (data, size, brace);

  /* The members of records that stand in lines need not come in the same order. */
  if (self->is_line && mark[0] == '\n')
    mark_size = self->brace + 1;

  const guint8 *found = memmem (data, size, mark, mark_size);

  if (found == NULL)
    return FALSE;

  *brace = (gsize) (found - data) + self->brace;

  return TRUE;
}
