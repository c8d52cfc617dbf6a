/* rb-scanner.c: checks JSON byte by byte and reports its tokens.
 *
 * The grammar is RFC 8259, nothing more. Bytes come in blocks of any size; nothing recurses, and
 * nothing grows with the input but one bit for each open container.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-scanner.h"

#include "read/rb-scalar.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Beyond this nobody's data goes; 128 KiB of bits. */
#define MAX_DEPTH (1024 * 1024)

typedef enum {
  EXPECT_ROOT,
  EXPECT_VALUE,
  EXPECT_VALUE_OR_END,
  EXPECT_NAME,
  EXPECT_NAME_OR_END,
  EXPECT_COLON,
  EXPECT_COMMA_OR_END,
  IN_SCALAR,
} State;

struct _RbScanner {
  RbTokenFunc func;
  gpointer data;

  State state;
  guint depth;
  GByteArray *is_object; /* one bit for each depth */
  guint n_roots;
  gboolean only_objects; /* all roots so far */

  guint64 block_offset; /* of the running block */
  guint64 start;        /* of the running token */
  gboolean is_name;     /* the running token */
  RbScalar scalar;      /* the running or latest one; counts the continuations of this line */

  guint64 line;
  guint64 line_start;

  RbFault fault;
};

/**
 * rb_scanner_new:
 * @offset: offset of the first byte that will be fed
 * @line: its line, from 1
 * @func: called for every token
 * @data: passed to @func
 *
 * Returns: (transfer full): a scanner at the beginning of a document
 */
RbScanner *
rb_scanner_new (guint64 offset, guint64 line, RbTokenFunc func, gpointer data)
{
  RbScanner *self = g_new0 (RbScanner, 1);

  self->func = func;
  self->data = data;
  self->is_object = g_byte_array_new ();
  self->only_objects = TRUE;
  self->block_offset = offset;
  self->line = line;
  self->line_start = offset;

  return self;
}

/**
 * rb_scanner_free:
 * @self: (transfer full): a scanner
 */
void
rb_scanner_free (RbScanner *self)
{
  g_byte_array_unref (self->is_object);
  g_free (self);
}

static void
emit (RbScanner *self, RbTokenType type, guint64 start, guint64 end)
{
  RbToken token = { .type = type, .depth = self->depth, .start = start, .end = end };

  self->func (&token, self->data);
}

static gboolean
fail_at (RbScanner *self, guint64 offset, const char *message)
{
  self->fault = (RbFault){
    .offset = offset,
    .line = self->line,
    .column = offset - self->line_start - self->scalar.n_continuations + 1,
    .message = message,
  };

  return FALSE;
}

static void
end_value (RbScanner *self)
{
  self->state = self->depth > 0 ? EXPECT_COMMA_OR_END : EXPECT_ROOT;
}

static gboolean
open_container (RbScanner *self, gboolean is_object, guint64 offset)
{
  if (self->depth == MAX_DEPTH)
    return fail_at (self, offset, _ ("The brackets are nested too deep."));

  emit (self, is_object ? RB_TOKEN_OBJECT_BEGIN : RB_TOKEN_ARRAY_BEGIN, offset, offset + 1);

  if (self->depth / 8 >= self->is_object->len)
    g_byte_array_append (self->is_object, (const guint8 *) "\0\0\0\0\0\0\0\0", 8);

  guint8 *bits = &self->is_object->data[self->depth / 8];
  guint8 bit = (guint8) (1 << self->depth % 8);

  *bits = is_object ? *bits | bit : *bits & (guint8) ~bit;
  self->depth++;
  self->state = is_object ? EXPECT_NAME_OR_END : EXPECT_VALUE_OR_END;

  return TRUE;
}

static void
close_container (RbScanner *self, gboolean is_object, guint64 offset)
{
  self->depth--;
  emit (self, is_object ? RB_TOKEN_OBJECT_END : RB_TOKEN_ARRAY_END, offset, offset + 1);
  end_value (self);
}

static gboolean
is_in_object (RbScanner *self)
{
  return rb_scanner_is_in_object (self, self->depth);
}

static gboolean
begin_scalar (RbScanner *self, guint8 byte, guint64 offset, gboolean is_name)
{
  if (!rb_scalar_begin (&self->scalar, byte, is_name))
    return FALSE;

  self->state = IN_SCALAR;
  self->start = offset;
  self->is_name = is_name;

  return TRUE;
}

static gboolean
begin_value (RbScanner *self, guint8 byte, guint64 offset)
{
  if (byte == '{' || byte == '[')
    return open_container (self, byte == '{', offset);

  if (begin_scalar (self, byte, offset, FALSE))
    return TRUE;

  return fail_at (self, offset,
                  byte == ',' || byte == ']' || byte == '}' ? _ ("A value is missing.")
                                                            : _ ("This is not a JSON value."));
}

static gboolean
begin_root (RbScanner *self, guint8 byte, guint64 offset)
{
  if (self->n_roots > 0 && (!self->only_objects || byte != '{'))
    return fail_at (self, offset, _ ("Something follows the end of the JSON value."));

  self->n_roots++;
  self->only_objects = self->only_objects && byte == '{';

  if (offset == 0 && (byte == 0xfe || byte == 0xff || byte == 0))
    return fail_at (self, offset, _ ("The file is UTF-16 or UTF-32 text; JSON has to be UTF-8."));

  if (offset == 0 && byte == 0x1f)
    return fail_at (self, offset, _ ("The file is compressed; it has to be unpacked first."));

  if (byte == '<')
    return fail_at (self, offset, _ ("The file is XML or HTML, not JSON."));

  return begin_value (self, byte, offset);
}

static gboolean
begin_name (RbScanner *self, guint8 byte, guint64 offset)
{
  if (byte == '"')
    return begin_scalar (self, byte, offset, TRUE);

  if (self->state == EXPECT_NAME_OR_END && byte == '}')
    {
      close_container (self, TRUE, offset);
      return TRUE;
    }

  return fail_at (self, offset,
                  byte == '}' ? _ ("A comma is followed by a bracket.")
                              : _ ("A name in quotation marks is missing."));
}

static gboolean
continue_container (RbScanner *self, guint8 byte, guint64 offset)
{
  gboolean in_object = is_in_object (self);

  if (byte == ',')
    {
      self->state = in_object ? EXPECT_NAME : EXPECT_VALUE;
      return TRUE;
    }

  if (byte == (in_object ? '}' : ']'))
    {
      close_container (self, in_object, offset);
      return TRUE;
    }

  return fail_at (self, offset,
                  in_object ? _ ("A comma or a closing “}” is missing.")
                            : _ ("A comma or a closing “]” is missing."));
}

/* One byte that is no white space, between tokens. */
static gboolean
take_structure (RbScanner *self, guint8 byte, guint64 offset)
{
  switch (self->state)
    {
    case EXPECT_ROOT:
      return begin_root (self, byte, offset);
    case EXPECT_NAME:
    case EXPECT_NAME_OR_END:
      return begin_name (self, byte, offset);
    case EXPECT_COLON:
      self->state = EXPECT_VALUE;
      return byte == ':' || fail_at (self, offset, _ ("A colon is missing after a name."));
    case EXPECT_COMMA_OR_END:
      return continue_container (self, byte, offset);
    case EXPECT_VALUE_OR_END:
      if (byte == ']')
        {
          close_container (self, FALSE, offset);
          return TRUE;
        }
      return begin_value (self, byte, offset);
    default:
      if (byte == ']' && !is_in_object (self))
        return fail_at (self, offset, _ ("A comma is followed by a bracket."));
      return begin_value (self, byte, offset);
    }
}

static gboolean
take_between (RbScanner *self, const guint8 **cursor, const guint8 *end, const guint8 *block)
{
  const guint8 *p = *cursor;

  for (; p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'); p++)
    {
      if (*p == '\n')
        {
          self->line++;
          self->line_start = self->block_offset + (guint64) (p - block) + 1;
          self->scalar.n_continuations = 0;
        }
    }

  *cursor = p;

  if (p == end)
    return TRUE;

  if (!take_structure (self, *p, self->block_offset + (guint64) (p - block)))
    return FALSE;

  *cursor = p + 1;

  return TRUE;
}

static void
end_scalar (RbScanner *self, guint64 end)
{
  static const RbTokenType types[] = {
    [RB_SCALAR_TEXT] = RB_TOKEN_STRING,
    [RB_SCALAR_NUMBER] = RB_TOKEN_NUMBER,
    [RB_SCALAR_LITERAL] = RB_TOKEN_LITERAL,
  };

  emit (self, self->is_name ? RB_TOKEN_NAME : types[self->scalar.kind], self->start, end);

  if (self->is_name)
    self->state = EXPECT_COLON;
  else
    end_value (self);
}

static gboolean
take_scalar (RbScanner *self, const guint8 **cursor, const guint8 *end, const guint8 *block)
{
  RbScalarStep step = rb_scalar_take (&self->scalar, cursor, end);
  guint64 offset = self->block_offset + (guint64) (*cursor - block);

  if (step == RB_SCALAR_FAULT)
    return fail_at (self, offset, self->scalar.message);

  if (step == RB_SCALAR_END)
    end_scalar (self, offset);

  return TRUE;
}

/* A byte order mark is no part of JSON; one at the very beginning is forgiven. The first line
 * begins behind it. */
static const guint8 *
skip_mark (RbScanner *self, const guint8 *data, gsize size)
{
  if (self->block_offset > 0 || size < 3 || memcmp (data, "\xef\xbb\xbf", 3) != 0)
    return data;

  self->line_start = 3;

  return data + 3;
}

/**
 * rb_scanner_feed:
 * @self: a scanner
 * @data: (array length=size): the next bytes; the first ones of a file at least three at once
 * @size: their number
 *
 * Checks the next bytes.
 *
 * Returns: %FALSE if they are no JSON; see rb_scanner_get_fault()
 */
gboolean
rb_scanner_feed (RbScanner *self, const guint8 *data, gsize size)
{
  const guint8 *end = data + size;
  const guint8 *p = skip_mark (self, data, size);
  gboolean is_sound = TRUE;

  while (p < end && is_sound && self->fault.message == NULL)
    {
      is_sound = self->state == IN_SCALAR ? take_scalar (self, &p, end, data)
                                          : take_between (self, &p, end, data);
    }

  if (self->fault.message != NULL)
    {
      self->block_offset = self->fault.offset;
      return FALSE;
    }

  self->block_offset += size;

  return TRUE;
}

/**
 * rb_scanner_finish:
 * @self: a scanner
 *
 * Tells that no more bytes follow.
 *
 * Returns: %FALSE if something is missing; see rb_scanner_get_fault()
 */
gboolean
rb_scanner_finish (RbScanner *self)
{
  if (self->state == IN_SCALAR && rb_scalar_can_end (&self->scalar))
    {
      rb_scalar_end_number (&self->scalar);
      end_scalar (self, self->block_offset);
    }

  if (self->state == EXPECT_ROOT && self->n_roots > 0)
    return TRUE;

  if (self->state == EXPECT_ROOT)
    return fail_at (self, self->block_offset, _ ("The file is empty."));

  return fail_at (self, self->block_offset, _ ("The file ends in the middle."));
}

/**
 * rb_scanner_get_fault:
 * @self: a scanner
 *
 * Returns: what is wrong; without a message if nothing is
 */
const RbFault *
rb_scanner_get_fault (RbScanner *self)
{
  return &self->fault;
}

/**
 * rb_scanner_reject:
 * @self: a scanner, while it reports a token
 * @token: that token
 * @message: what is wrong with it
 *
 * Makes a token a fault that is one only in the eyes of the caller.
 */
void
rb_scanner_reject (RbScanner *self, const RbToken *token, const char *message)
{
  fail_at (self, token->start, message);
}

/**
 * rb_scanner_resume:
 * @self: a scanner that found a fault
 * @depth: the containers that are taken to be open, at most 8
 * @objects: one bit for each of them, outermost first, that is an object
 * @offset: where a value begins that will be fed next
 * @line: its line
 * @line_start: where that line begins
 *
 * Goes on behind damage, as if a value were expected at @offset.
 */
void
rb_scanner_resume (
  RbScanner *self, guint depth, guint8 objects, guint64 offset, guint64 line, guint64 line_start)
{
  g_return_if_fail (depth <= 8 && (depth == 0 || self->is_object->len > 0));

  if (depth > 0)
    self->is_object->data[0] = objects;

  self->depth = depth;
  self->state = depth > 0 ? EXPECT_VALUE : EXPECT_ROOT;
  self->block_offset = offset;
  self->line = line;
  self->line_start = line_start;
  self->scalar.n_continuations = 0;
  self->fault.message = NULL;
}

/**
 * rb_scanner_get_name:
 * @self: a scanner, while it reports a name
 *
 * Returns: (nullable): the name between its quotation marks, escapes as they stand; %NULL if it is
 *   too long to be of any use
 */
const char *
rb_scanner_get_name (RbScanner *self)
{
  if (self->scalar.name_length > RB_SCALAR_MAX_NAME)
    return NULL;

  self->scalar.name[self->scalar.name_length] = '\0';

  return self->scalar.name;
}

/**
 * rb_scanner_get_line:
 * @self: a scanner
 *
 * Returns: the line of the running token, from 1
 */
guint64
rb_scanner_get_line (RbScanner *self)
{
  return self->line;
}

/**
 * rb_scanner_get_line_start:
 * @self: a scanner
 *
 * Returns: offset of the first byte of that line
 */
guint64
rb_scanner_get_line_start (RbScanner *self)
{
  return self->line_start;
}

/**
 * rb_scanner_get_depth:
 * @self: a scanner
 *
 * Returns: the number of open containers
 */
guint
rb_scanner_get_depth (RbScanner *self)
{
  return self->depth;
}

/**
 * rb_scanner_expects_element:
 * @self: a scanner
 *
 * Returns: whether the next thing would be an element of the innermost list
 */
gboolean
rb_scanner_expects_element (RbScanner *self)
{
  return (self->state == EXPECT_VALUE || self->state == EXPECT_VALUE_OR_END) &&
         !is_in_object (self);
}

/**
 * rb_scanner_is_in_object:
 * @self: a scanner
 * @depth: a depth, at most the running one
 *
 * Returns: whether the innermost of @depth containers is an object
 */
gboolean
rb_scanner_is_in_object (RbScanner *self, guint depth)
{
  return depth > 0 && (self->is_object->data[(depth - 1) / 8] >> ((depth - 1) % 8) & 1) != 0;
}

/**
 * rb_scanner_take_unusual:
 * @self: a scanner
 *
 * Tells whether, since the last call, there was a number that a double may not hold exactly, or an
 * escape that stands for no character.
 *
 * Returns: whether the text has to be looked at again
 */
gboolean
rb_scanner_take_unusual (RbScanner *self)
{
  gboolean is_unusual = self->scalar.is_unusual;

  self->scalar.is_unusual = FALSE;

  return is_unusual;
}
