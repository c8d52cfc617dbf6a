/* rb-resync.h: finds where records go on behind damage.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longer beginnings are not learned. */
#define RB_RESYNC_MAX_MARK ((gsize) 256)

/* How records of a document begin: the bytes between two records up to the first member's name. In
 * a file with indentation they tell records from the objects inside them. */
typedef struct {
  GByteArray *bytes; /* empty: nothing was learned */
  guint brace;       /* index of the record's bracket */
} RbResyncMark;

/* What looks like a sound record may be the rest of a damaged one, so the mark before stays. */
#define RB_RESYNC_N_MARKS 2

typedef struct {
  RbResyncMark marks[RB_RESYNC_N_MARKS]; /* different ones, the latest first */
  RbResyncMark candidate;                /* of the running record, which may be damaged */
  gboolean is_line;                      /* every record so far had a line of its own */
} RbResync;

void rb_resync_init (RbResync *self);
void rb_resync_clear (RbResync *self);

void rb_resync_learn (RbResync *self, const guint8 *gap, gsize size);
void rb_resync_confirm (RbResync *self, gboolean is_line);
gboolean rb_resync_is_learned (const RbResync *self);
gboolean rb_resync_find (const RbResync *self,
                         gboolean in_list,
                         gboolean is_end,
                         const guint8 *data,
                         gsize size,
                         gsize *brace);

G_END_DECLS
