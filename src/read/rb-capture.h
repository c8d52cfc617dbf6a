/* rb-capture.h: copies a stretch of bytes out of the blocks that it comes in.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Plain data; all zero before the first block. */
typedef struct {
  const guint8 *block;
  guint64 block_offset;
  GString *text; /* (nullable): where the stretch goes; NULL where nobody wants it */
  guint64 from;  /* what lies before was copied */
} RbCapture;

void rb_capture_set_block (RbCapture *self, const guint8 *block, guint64 offset);
void rb_capture_begin (RbCapture *self, GString *text, guint64 from);
void rb_capture_flush (RbCapture *self, guint64 end);
void rb_capture_stop (RbCapture *self);

G_END_DECLS
