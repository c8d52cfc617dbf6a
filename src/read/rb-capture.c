/* rb-capture.c: copies a stretch of bytes out of the blocks that it comes in.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-capture.h"

/**
 * rb_capture_set_block:
 * @self: a capture
 * @block: the running block; has to live until it is flushed
 * @offset: offset of its first byte
 *
 * Goes on to another block.
 */
void
rb_capture_set_block (RbCapture *self, const guint8 *block, guint64 offset)
{
  self->block = block;
  self->block_offset = offset;
}

/**
 * rb_capture_begin:
 * @self: a capture
 * @text: where the bytes go
 * @from: offset of the first of them
 */
void
rb_capture_begin (RbCapture *self, GString *text, guint64 from)
{
  self->text = text;
  self->from = from;
}

/**
 * rb_capture_flush:
 * @self: a capture
 * @end: an offset in the running block, or its end
 *
 * Copies what the running block holds of the stretch, up to @end.
 */
void
rb_capture_flush (RbCapture *self, guint64 end)
{
  guint64 from = MAX (self->from, self->block_offset);

  if (self->text == NULL)
    return;

  if (end > from)
    g_string_append_len (self->text, (const char *) self->block + (from - self->block_offset),
                         (gssize) (end - from));

  self->from = end;
}

/**
 * rb_capture_stop:
 * @self: a capture
 *
 * Ends the stretch; what was copied stays.
 */
void
rb_capture_stop (RbCapture *self)
{
  self->text = NULL;
}
