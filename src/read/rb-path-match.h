/* rb-path-match.h: follows the paths of a shape through a document.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-record-shape.h"

G_BEGIN_DECLS

/* Depth 0 is the root's; deeper than this no path goes. */
#define RB_PATH_MAX_DEPTH (RB_SHAPE_MAX_STEPS + 1)

/* Sets of paths, one bit for each. Plain data: it may be copied. */
typedef struct {
  GPtrArray *paths;                    /* (element-type GStrv): borrowed */
  guint32 next[RB_PATH_MAX_DEPTH + 1]; /* by depth: paths that lead to the running value */
  guint32 here[RB_PATH_MAX_DEPTH + 1]; /* by depth of its values: paths that lead to a container */
} RbPathMatch;

void rb_path_match_init (RbPathMatch *self, GPtrArray *paths);

void rb_path_match_enter (RbPathMatch *self, guint depth, gboolean is_object);
void rb_path_match_name (RbPathMatch *self, guint depth, const char *name);

gboolean rb_path_match_is_record (const RbPathMatch *self, guint depth);
gboolean rb_path_match_is_on_path (const RbPathMatch *self, guint depth);

G_END_DECLS
