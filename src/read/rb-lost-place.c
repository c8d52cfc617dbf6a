/* rb-lost-place.c: the place behind damage from which the next record is looked for.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-lost-place.h"

/* Of what is not found in a window so much stays in question as a mark may be long. */
#define MAX_REST (2 * RB_RESYNC_MAX_MARK)

/* Moves forward, or a little back, and keeps the line right. */
static void
move (RbLostPlace *self, const RbLostWindow *window, guint64 to)
{
  for (guint64 i = self->offset; i < to; i++)
    {
      if (window->data[i - window->offset] == '\n')
        {
          self->line++;
          self->line_start = i + 1;
        }
    }

  for (guint64 i = to; i < self->offset; i++)
    {
      if (window->data[i - window->offset] == '\n')
        {
          self->line--;
          self->line_start = to;
        }
    }

  self->offset = to;
}

/**
 * rb_lost_place_find:
 * @self: a place
 * @resync: how records begin
 * @in_list: whether the records are in a container; else each is a root
 * @window: the bytes to look in, among them that of @self
 *
 * Moves to where the next record begins, or else to the end of @window.
 *
 * Returns: whether one begins in @window
 */
gboolean
rb_lost_place_find (RbLostPlace *self,
                    const RbResync *resync,
                    gboolean in_list,
                    const RbLostWindow *window)
{
  guint64 from = MAX (self->search_from, window->offset);
  gsize brace = 0;

  while (from < window->end &&
         rb_resync_find (resync, in_list, window->is_end, window->data + (from - window->offset),
                         (gsize) (window->end - from), &brace))
    {
      guint64 found = from + brace;

      if (found >= self->search_from)
        {
          move (self, window, found);
          self->search_from = found + 1;
          return TRUE;
        }

      from = found + 1;
    }

  move (self, window, window->end);
  self->search_from = MAX (self->search_from, window->end - MIN (window->end, MAX_REST));

  return FALSE;
}
