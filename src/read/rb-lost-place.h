/* rb-lost-place.h: the place behind damage from which the next record is looked for.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-resync.h"

G_BEGIN_DECLS

typedef struct {
  guint64 offset;
  guint64 line;
  guint64 line_start;
  guint64 search_from; /* no record begins before; never goes back */
} RbLostPlace;

/* The latest bytes there are. */
typedef struct {
  const guint8 *data;
  guint64 offset; /* of the first of them */
  guint64 end;    /* offset behind the last */
  gboolean is_end;
} RbLostWindow;

gboolean rb_lost_place_find (RbLostPlace *self,
                             const RbResync *resync,
                             gboolean in_list,
                             const RbLostWindow *window);

G_END_DECLS
