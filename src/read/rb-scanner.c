/* rb-scanner.c: checks JSON byte by byte and reports its tokens.
 *
 * The grammar is RFC 8259, nothing more. Bytes come in blocks of any size; nothing recurses, and
 * nothing grows with the input but one bit for each open container.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-scanner.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Beyond this nobody's data goes; 128 KiB of bits. */
#define MAX_DEPTH (1024 * 1024)

/* Longer names are checked like all others, but are no name anybody asks for. */
#define MAX_NAME 255

/* Integers of up to this many digits are exact in a double. */
#define EXACT_DIGITS 15

typedef enum {
  EXPECT_ROOT,
  EXPECT_VALUE,
  EXPECT_VALUE_OR_END,
  EXPECT_NAME,
  EXPECT_NAME_OR_END,
  EXPECT_COLON,
  EXPECT_COMMA_OR_END,
  IN_STRING,
  IN_ESCAPE,
  IN_UNICODE,
  IN_CHARACTER,
  IN_LITERAL,
  NUMBER_MINUS,
  NUMBER_ZERO,
  NUMBER_INTEGER,
  NUMBER_POINT,
  NUMBER_FRACTION,
  NUMBER_E,
  NUMBER_SIGN,
  NUMBER_EXPONENT,
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
  gboolean is_name;
  char name[MAX_NAME + 1];
  gsize name_length; /* MAX_NAME + 1 if it is too long */

  guint n_pending;          /* hexadecimal digits or continuation bytes still to come */
  guint8 next_min;          /* the first of these continuation bytes is at least this */
  guint8 next_max;          /* and at most this */
  guint code_unit;          /* of the escape being read */
  gboolean after_surrogate; /* the string's last thing is an escaped high surrogate */
  const char *literal_rest;
  guint n_digits;

  guint64 line;
  guint64 line_start;
  guint64 n_continuations; /* bytes of this line that begin no character */
  gboolean is_unusual;

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
    .column = offset - self->line_start - self->n_continuations + 1,
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

static void
begin_string (RbScanner *self, guint64 offset, gboolean is_name)
{
  self->state = IN_STRING;
  self->start = offset;
  self->is_name = is_name;
  self->name_length = 0;
  self->after_surrogate = FALSE;
}

static gboolean
begin_literal (RbScanner *self, guint64 offset, const char *rest)
{
  self->state = IN_LITERAL;
  self->start = offset;
  self->literal_rest = rest;

  return TRUE;
}

static gboolean
begin_value (RbScanner *self, guint8 byte, guint64 offset)
{
  switch (byte)
    {
    case '{':
      return open_container (self, TRUE, offset);
    case '[':
      return open_container (self, FALSE, offset);
    case '"':
      begin_string (self, offset, FALSE);
      return TRUE;
    case 't':
      return begin_literal (self, offset, "rue");
    case 'f':
      return begin_literal (self, offset, "alse");
    case 'n':
      return begin_literal (self, offset, "ull");
    default:
      break;
    }

  self->start = offset;
  self->n_digits = 1;

  if (byte == '-')
    self->state = NUMBER_MINUS;
  else if (byte == '0')
    self->state = NUMBER_ZERO;
  else if (byte >= '1' && byte <= '9')
    self->state = NUMBER_INTEGER;
  else
    return fail_at (self, offset,
                    byte == ',' || byte == ']' || byte == '}' ? _ ("A value is missing.")
                                                              : _ ("This is not a JSON value."));

  return TRUE;
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
    {
      begin_string (self, offset, TRUE);
      return TRUE;
    }

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
          self->n_continuations = 0;
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

/* Eight bytes at a time: whether one of them is a quotation mark, a backslash, a control character
 * or no ASCII at all. */
static inline gboolean
has_special (const guint8 *p)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  const guint64 tops = G_GUINT64_CONSTANT (0x8080808080808080);
  guint64 word = 0;

  memcpy (&word, p, 8);

  guint64 quote = word ^ (ones * '"');
  guint64 backslash = word ^ (ones * '\\');
  guint64 found =
    ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | (word - ones * 0x20) | word;

  return (found & tops) != 0;
}

static void
keep_name (RbScanner *self, const guint8 *from, const guint8 *to)
{
  gsize length = (gsize) (to - from);

  if (!self->is_name || length == 0)
    return;

  if (self->name_length + length > MAX_NAME)
    {
      self->name_length = MAX_NAME + 1;
      return;
    }

  memcpy (self->name + self->name_length, from, length);
  self->name_length += length;
}

static void
end_string (RbScanner *self, guint64 end)
{
  if (self->after_surrogate)
    self->is_unusual = TRUE;

  emit (self, self->is_name ? RB_TOKEN_NAME : RB_TOKEN_STRING, self->start, end);

  if (self->is_name)
    self->state = EXPECT_COLON;
  else
    end_value (self);
}

/* RFC 3629: what may follow the first byte of a character. */
static gboolean
begin_character (RbScanner *self, guint8 byte, guint64 offset)
{
  self->next_min = 0x80;
  self->next_max = 0xbf;

  if (byte >= 0xc2 && byte <= 0xdf)
    self->n_pending = 1;
  else if (byte >= 0xe0 && byte <= 0xef)
    self->n_pending = 2;
  else if (byte >= 0xf0 && byte <= 0xf4)
    self->n_pending = 3;
  else
    return fail_at (self, offset, _ ("A text is not valid UTF-8."));

  if (byte == 0xe0)
    self->next_min = 0xa0;
  else if (byte == 0xed)
    self->next_max = 0x9f;
  else if (byte == 0xf0)
    self->next_min = 0x90;
  else if (byte == 0xf4)
    self->next_max = 0x8f;

  self->state = IN_CHARACTER;

  return TRUE;
}

static gboolean
take_string (RbScanner *self, const guint8 **cursor, const guint8 *end, const guint8 *block)
{
  const guint8 *from = *cursor;
  const guint8 *p = from;

  while (end - p >= 8 && !has_special (p))
    p += 8;

  while (p < end && *p != '"' && *p != '\\' && *p >= 0x20 && *p < 0x80)
    p++;

  if (p > from)
    {
      self->is_unusual = self->is_unusual || self->after_surrogate;
      self->after_surrogate = FALSE;
      keep_name (self, from, p);
    }

  *cursor = p;

  if (p == end)
    return TRUE;

  guint64 offset = self->block_offset + (guint64) (p - block);

  *cursor = p + 1;

  if (*p == '"')
    {
      end_string (self, offset + 1);
      return TRUE;
    }

  keep_name (self, p, p + 1);

  if (*p == '\\')
    {
      self->state = IN_ESCAPE;
      return TRUE;
    }

  if (*p < 0x20)
    return fail_at (self, offset, _ ("A text holds a control character or a line break."));

  self->is_unusual = self->is_unusual || self->after_surrogate;
  self->after_surrogate = FALSE;

  return begin_character (self, *p, offset);
}

static gboolean
take_character (RbScanner *self, guint8 byte, guint64 offset)
{
  if (byte < self->next_min || byte > self->next_max)
    return fail_at (self, offset, _ ("A text is not valid UTF-8."));

  keep_name (self, &byte, &byte + 1);
  self->next_min = 0x80;
  self->next_max = 0xbf;
  self->n_continuations++;

  if (--self->n_pending == 0)
    self->state = IN_STRING;

  return TRUE;
}

static gboolean
take_escape (RbScanner *self, guint8 byte, guint64 offset)
{
  keep_name (self, &byte, &byte + 1);

  if (byte == 'u')
    {
      self->state = IN_UNICODE;
      self->n_pending = 4;
      self->code_unit = 0;
      return TRUE;
    }

  if (byte == '\0' || strchr ("\"\\/bfnrt", byte) == NULL)
    return fail_at (self, offset,
                    _ ("A backslash is followed by a character that has no meaning there."));

  self->is_unusual = self->is_unusual || self->after_surrogate;
  self->after_surrogate = FALSE;
  self->state = IN_STRING;

  return TRUE;
}

/* Half a surrogate pair and U+0000 are legal in JSON but are no text; whoever uses the text has to
 * look at it again. */
static void
check_code_unit (RbScanner *self)
{
  gboolean is_high = self->code_unit >= 0xd800 && self->code_unit <= 0xdbff;
  gboolean is_low = self->code_unit >= 0xdc00 && self->code_unit <= 0xdfff;

  if (self->code_unit == 0 || is_low != self->after_surrogate)
    self->is_unusual = TRUE;

  self->after_surrogate = is_high;
}

static gboolean
take_unicode (RbScanner *self, guint8 byte, guint64 offset)
{
  int digit = g_ascii_xdigit_value ((char) byte);

  if (digit < 0)
    return fail_at (self, offset, _ ("“\\u” is not followed by four hexadecimal digits."));

  keep_name (self, &byte, &byte + 1);
  self->code_unit = self->code_unit * 16 + (guint) digit;

  if (--self->n_pending == 0)
    {
      check_code_unit (self);
      self->state = IN_STRING;
    }

  return TRUE;
}

static gboolean
take_literal (RbScanner *self, guint8 byte, guint64 offset)
{
  if (byte != (guint8) *self->literal_rest)
    return fail_at (self, offset, _ ("This is not a JSON value."));

  if (*++self->literal_rest == '\0')
    {
      emit (self, RB_TOKEN_LITERAL, self->start, offset + 1);
      end_value (self);
    }

  return TRUE;
}

static gboolean
is_number_complete (State state)
{
  return state == NUMBER_ZERO || state == NUMBER_INTEGER || state == NUMBER_FRACTION ||
         state == NUMBER_EXPONENT;
}

/* The state after @byte, or EXPECT_VALUE if the number cannot go on with it. */
static State
step_number (State state, guint8 byte)
{
  gboolean is_digit = g_ascii_isdigit (byte);
  gboolean is_e = byte == 'e' || byte == 'E';

  switch (state)
    {
    case NUMBER_MINUS:
      return byte == '0' ? NUMBER_ZERO : is_digit ? NUMBER_INTEGER : EXPECT_VALUE;
    case NUMBER_INTEGER:
      if (is_digit)
        return NUMBER_INTEGER;
      G_GNUC_FALLTHROUGH;
    case NUMBER_ZERO:
      return byte == '.' ? NUMBER_POINT : is_e ? NUMBER_E : EXPECT_VALUE;
    case NUMBER_POINT:
      return is_digit ? NUMBER_FRACTION : EXPECT_VALUE;
    case NUMBER_FRACTION:
      return is_digit ? NUMBER_FRACTION : is_e ? NUMBER_E : EXPECT_VALUE;
    case NUMBER_E:
      if (byte == '+' || byte == '-')
        return NUMBER_SIGN;
      G_GNUC_FALLTHROUGH;
    default:
      return is_digit ? NUMBER_EXPONENT : EXPECT_VALUE;
    }
}

static void
end_number (RbScanner *self, guint64 end)
{
  if (self->state == NUMBER_EXPONENT || self->n_digits > EXACT_DIGITS)
    self->is_unusual = TRUE;

  emit (self, RB_TOKEN_NUMBER, self->start, end);
  end_value (self);
}

static gboolean
take_number (RbScanner *self, const guint8 **cursor, const guint8 *end, const guint8 *block)
{
  for (const guint8 *p = *cursor; p < end; p++)
    {
      State next = step_number (self->state, *p);

      if (next == EXPECT_VALUE)
        {
          guint64 offset = self->block_offset + (guint64) (p - block);

          *cursor = p;

          if (!is_number_complete (self->state))
            return fail_at (self, offset, _ ("A number is not complete."));

          if (g_ascii_isdigit (*p))
            return fail_at (self, offset, _ ("A number begins with a needless zero."));

          end_number (self, offset);
          return TRUE;
        }

      self->n_digits += next == NUMBER_INTEGER ? 1 : 0;
      self->state = next;
    }

  *cursor = end;

  return TRUE;
}

static gboolean
take_byte (RbScanner *self, guint8 byte, guint64 offset)
{
  switch (self->state)
    {
    case IN_ESCAPE:
      return take_escape (self, byte, offset);
    case IN_UNICODE:
      return take_unicode (self, byte, offset);
    case IN_CHARACTER:
      return take_character (self, byte, offset);
    default:
      return take_literal (self, byte, offset);
    }
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
      if (self->state <= EXPECT_COMMA_OR_END)
        is_sound = take_between (self, &p, end, data);
      else if (self->state == IN_STRING)
        is_sound = take_string (self, &p, end, data);
      else if (self->state >= NUMBER_MINUS)
        is_sound = take_number (self, &p, end, data);
      else
        {
          is_sound = take_byte (self, *p, self->block_offset + (guint64) (p - data));
          p += is_sound ? 1 : 0;
        }
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
  if (is_number_complete (self->state))
    end_number (self, self->block_offset);

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
  self->n_continuations = 0;
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
  if (self->name_length > MAX_NAME)
    return NULL;

  self->name[self->name_length] = '\0';

  return self->name;
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
  gboolean is_unusual = self->is_unusual;

  self->is_unusual = FALSE;

  return is_unusual;
}
