/* rb-path-match.c: follows the paths of a shape through a document.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-path-match.h"

/**
 * rb_path_match_init:
 * @self: (out caller-allocates): a match at the root
 * @paths: (element-type GStrv): fewer than 32 paths, which have to outlive @self
 */
void
rb_path_match_init (RbPathMatch *self, GPtrArray *paths)
{
  g_return_if_fail (paths->len < 32);

  *self = (RbPathMatch){ .paths = paths };
  self->next[0] = (1u << paths->len) - 1;
}

/* The paths in @set that go on from a container with @name, NULL for an element of a list. */
static guint32
take_step (const RbPathMatch *self, guint32 set, guint step, const char *name)
{
  guint32 result = 0;

  for (guint i = 0; i < self->paths->len; i++)
    {
      GStrv path = g_ptr_array_index (self->paths, i);

      if ((set >> i & 1) == 0 || g_strv_length (path) <= step)
        continue;

      if (g_str_equal (path[step], "*") || g_strcmp0 (path[step], name) == 0)
        result |= 1u << i;
    }

  return result;
}

/**
 * rb_path_match_enter:
 * @self: a match
 * @depth: containers round the container that begins
 * @is_object: whether it is an object
 *
 * Goes into a container. The paths to elements of a list are the same for all of them.
 */
void
rb_path_match_enter (RbPathMatch *self, guint depth, gboolean is_object)
{
  if (depth >= RB_PATH_MAX_DEPTH)
    return;

  self->here[depth + 1] = self->next[depth];
  self->next[depth + 1] = is_object ? 0 : take_step (self, self->next[depth], depth, NULL);
}

/**
 * rb_path_match_name:
 * @self: a match
 * @depth: containers round the name
 * @name: (nullable): the name; %NULL for one that nobody asks for
 *
 * Goes on to a member.
 */
void
rb_path_match_name (RbPathMatch *self, guint depth, const char *name)
{
  if (depth <= RB_PATH_MAX_DEPTH)
    self->next[depth] =
      self->here[depth] != 0 ? take_step (self, self->here[depth], depth - 1, name) : 0;
}

/**
 * rb_path_match_is_record:
 * @self: a match
 * @depth: containers round the running value
 *
 * Returns: whether a path ends with that value
 */
gboolean
rb_path_match_is_record (const RbPathMatch *self, guint depth)
{
  if (depth > RB_PATH_MAX_DEPTH || self->next[depth] == 0)
    return FALSE;

  for (guint i = 0; i < self->paths->len; i++)
    {
      if ((self->next[depth] >> i & 1) != 0 &&
          g_strv_length (g_ptr_array_index (self->paths, i)) == depth)
        return TRUE;
    }

  return FALSE;
}

/**
 * rb_path_match_is_on_path:
 * @self: a match
 * @depth: containers round the values of a container
 *
 * Returns: whether a path leads through that container
 */
gboolean
rb_path_match_is_on_path (const RbPathMatch *self, guint depth)
{
  return depth >= 1 && depth <= RB_PATH_MAX_DEPTH && self->here[depth] != 0;
}
