/* rb-resync.c: finds where records go on behind damage.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define _GNU_SOURCE

#include "read/rb-resync.h"

#include <string.h>

#define FIRST_REACH ((gsize) 256)

/**
 * rb_resync_init:
 * @self: (out caller-allocates): what is known of a document's records: nothing
 */
void
rb_resync_init (RbResync *self)
{
  *self = (RbResync){ .candidate.bytes = g_byte_array_new (), .is_line = TRUE };

  for (guint i = 0; i < RB_RESYNC_N_MARKS; i++)
    self->marks[i].bytes = g_byte_array_new ();
}

/**
 * rb_resync_clear:
 * @self: what rb_resync_init() made
 */
void
rb_resync_clear (RbResync *self)
{
  g_clear_pointer (&self->candidate.bytes, g_byte_array_unref);

  for (guint i = 0; i < RB_RESYNC_N_MARKS; i++)
    g_clear_pointer (&self->marks[i].bytes, g_byte_array_unref);
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
 * Looks at how the running record begins. It counts once the record turns out to be sound. Of a
 * record whose beginning is not known, @size is 0.
 */
void
rb_resync_learn (RbResync *self, const guint8 *gap, gsize size)
{
  const guint8 *brace = size > 0 ? memchr (gap, '{', size) : NULL;

  g_byte_array_set_size (self->candidate.bytes, 0);

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

  /* Indentation alone tells; without it the name does. */
  if (memchr (gap + start, '\n', (gsize) (brace - gap) - start) != NULL)
    size = (gsize) ((const guint8 *) memchr (brace, '"', size - (gsize) (brace - gap)) - gap) + 1;

  g_byte_array_append (self->candidate.bytes, gap + start, (guint) (size - start));
  self->candidate.brace = (guint) ((gsize) (brace - gap) - start);
}

/**
 * rb_resync_confirm:
 * @self: what is known
 * @is_line: whether the record stood on a line of its own
 *
 * Tells that the running record is sound, and remembers how it began.
 */
void
rb_resync_confirm (RbResync *self, gboolean is_line)
{
  self->is_line = self->is_line && is_line;

  GByteArray *candidate = self->candidate.bytes;
  GByteArray *latest = self->marks[0].bytes;

  if (candidate->len > 0 &&
      (candidate->len != latest->len || memcmp (candidate->data, latest->data, latest->len) != 0))
    {
      RbResyncMark oldest = self->marks[RB_RESYNC_N_MARKS - 1];

      memmove (self->marks + 1, self->marks, (RB_RESYNC_N_MARKS - 1) * sizeof *self->marks);
      self->marks[0] = self->candidate;
      self->candidate = oldest;
    }

  g_byte_array_set_size (self->candidate.bytes, 0);
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
  return self->marks[0].bytes->len > 0;
}

/* Where nothing was learned: the bracket behind a bracket and a comma. */
static gboolean
find_any_element (const guint8 *data, gsize size, gsize *brace)
{
  for (gsize i = 0; i < size; i++)
    {
      if (data[i] != '}')
        continue;

      gsize end = MIN (size, i + RB_RESYNC_MAX_MARK);
      gsize next = skip_space (data, end, i + 1);

      if (next >= end || data[next] != ',')
        continue;

      next = skip_space (data, end, next + 1);

      if (next < end && data[next] == '{' && skip_space (data, end, next + 1) < end &&
          data[skip_space (data, end, next + 1)] == '"')
        {
          *brace = next;
          return TRUE;
        }
    }

  return FALSE;
}

/* Zeros may hide anything, so what stands before the bracket may be a zero instead. */
static gboolean
is_gap (const guint8 *gap, gsize size, const guint8 *data)
{
  for (gsize i = 0; i < size; i++)
    {
      if (data[i] != gap[i] && data[i] != 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
find_mark (const guint8 *mark,
           gsize mark_size,
           gsize brace_in_mark,
           const guint8 *data,
           gsize size,
           gsize *brace)
{
  const guint8 *end = data + size;
  const guint8 *found = data;
  gsize core_size = mark_size - brace_in_mark;

  while ((found = memmem (found, (gsize) (end - found), mark + brace_in_mark, core_size)) != NULL)
    {
      if ((gsize) (found - data) >= brace_in_mark &&
          is_gap (mark, brace_in_mark, found - brace_in_mark))
        {
          *brace = (gsize) (found - data);
          return TRUE;
        }

      found++;
    }

  return FALSE;
}

static gboolean
find_first (const RbResync *self, gboolean in_list, const guint8 *data, gsize size, gsize *brace)
{
  gsize first = size;
  gsize found = 0;

  if (in_list && !rb_resync_is_learned (self))
    return find_any_element (data, size, brace);

  for (guint i = 0; i < RB_RESYNC_N_MARKS; i++)
    {
      const RbResyncMark *mark = &self->marks[i];

      if (mark->bytes->len > 0 &&
          find_mark (mark->bytes->data, mark->bytes->len, mark->brace, data, size, &found))
        first = MIN (first, found);
    }

  /* The members of records that stand in lines need not come in the same order. */
  if (!in_list && self->is_line && find_mark ((const guint8 *) "\n{", 2, 1, data, size, &found))
    first = MIN (first, found);

  *brace = first;

  return first < size;
}

/* Where one mark ends, another one that begins before it may go on behind @size. */
static gboolean
is_certain (const RbResync *self, gsize brace, gsize size)
{
  for (guint i = 0; i < RB_RESYNC_N_MARKS; i++)
    {
      if (brace + self->marks[i].bytes->len - self->marks[i].brace > size)
        return FALSE;
    }

  return TRUE;
}

/**
 * rb_resync_find:
 * @self: what is known
 * @in_list: whether the records are in a container; else each is a root
 * @is_end: whether nothing follows @data; else what may turn out differently with the bytes that
 *   follow is not found yet
 * @data: (array length=size): bytes behind damage
 * @size: their number
 * @brace: (out): index of the bracket that a record begins with
 *
 * Returns: whether the beginning of a record was found
 */
gboolean
rb_resync_find (const RbResync *self,
                gboolean in_list,
                gboolean is_end,
                const guint8 *data,
                gsize size,
                gsize *brace)
{
  /* In steps: a mark that is nowhere must not cost the whole block at every damaged record. */
  for (gsize reach = FIRST_REACH; reach < size; reach *= 2)
    {
      if (find_first (self, in_list, data, reach, brace) && is_certain (self, *brace, reach))
        return TRUE;
    }

  return find_first (self, in_list, data, size, brace) &&
         (is_end || is_certain (self, *brace, size));
}
