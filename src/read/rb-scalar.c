/* rb-scalar.c: checks one JSON text, number or literal byte by byte.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-scalar.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Integers of up to this many digits are exact in a double. */
#define EXACT_DIGITS 15

typedef enum {
  IN_TEXT,
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
  NUMBER_OVER, /* the byte is no part of it */
} State;

static RbScalarStep
fail (RbScalar *self, const char *message)
{
  self->message = message;

  return RB_SCALAR_FAULT;
}

static gboolean
begin_literal (RbScalar *self, const char *rest)
{
  self->kind = RB_SCALAR_LITERAL;
  self->state = IN_LITERAL;
  self->literal_rest = rest;

  return TRUE;
}

static gboolean
begin_number (RbScalar *self, State state)
{
  self->kind = RB_SCALAR_NUMBER;
  self->state = state;
  self->n_digits = 1;

  return TRUE;
}

static gboolean
begin_text (RbScalar *self, gboolean is_name)
{
  self->kind = RB_SCALAR_TEXT;
  self->state = IN_TEXT;
  self->is_name = is_name;
  self->name_length = 0;
  self->after_surrogate = FALSE;

  return TRUE;
}

/**
 * rb_scalar_begin:
 * @self: a value
 * @byte: the first byte of a value
 * @is_name: whether it is the name of a member, which is kept
 *
 * Begins a value; @byte is taken.
 *
 * Returns: whether a text, number or literal begins with @byte
 */
gboolean
rb_scalar_begin (RbScalar *self, guint8 byte, gboolean is_name)
{
  switch (byte)
    {
    case '"':
      return begin_text (self, is_name);
    case 't':
      return begin_literal (self, "rue");
    case 'f':
      return begin_literal (self, "alse");
    case 'n':
      return begin_literal (self, "ull");
    case '-':
      return begin_number (self, NUMBER_MINUS);
    case '0':
      return begin_number (self, NUMBER_ZERO);
    default:
      return byte >= '1' && byte <= '9' && begin_number (self, NUMBER_INTEGER);
    }
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
keep_name (RbScalar *self, const guint8 *from, const guint8 *to)
{
  gsize length = (gsize) (to - from);

  if (!self->is_name || length == 0)
    return;

  if (self->name_length + length > RB_SCALAR_MAX_NAME)
    {
      self->name_length = RB_SCALAR_MAX_NAME + 1;
      return;
    }

  memcpy (self->name + self->name_length, from, length);
  self->name_length += length;
}

/* A half surrogate pair with anything behind it but the other half. */
static void
leave_surrogate (RbScalar *self)
{
  self->is_unusual = self->is_unusual || self->after_surrogate;
  self->after_surrogate = FALSE;
}

/* RFC 3629: what may follow the first byte of a character. */
static RbScalarStep
begin_character (RbScalar *self, guint8 byte)
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
    return fail (self, _ ("A text is not valid UTF-8."));

  if (byte == 0xe0)
    self->next_min = 0xa0;
  else if (byte == 0xed)
    self->next_max = 0x9f;
  else if (byte == 0xf0)
    self->next_min = 0x90;
  else if (byte == 0xf4)
    self->next_max = 0x8f;

  self->state = IN_CHARACTER;

  return RB_SCALAR_MORE;
}

static RbScalarStep
take_text (RbScalar *self, const guint8 **cursor, const guint8 *end)
{
  const guint8 *from = *cursor;
  const guint8 *p = from;

  while (end - p >= 8 && !has_special (p))
    p += 8;

  while (p < end && *p != '"' && *p != '\\' && *p >= 0x20 && *p < 0x80)
    p++;

  if (p > from)
    {
      leave_surrogate (self);
      keep_name (self, from, p);
    }

  *cursor = p;

  if (p == end)
    return RB_SCALAR_MORE;

  if (*p < 0x20)
    return fail (self, _ ("A text holds a control character or a line break."));

  if (*p == '"')
    {
      leave_surrogate (self);
      *cursor = p + 1;
      return RB_SCALAR_END;
    }

  if (*p == '\\')
    self->state = IN_ESCAPE;
  else
    {
      leave_surrogate (self);

      if (begin_character (self, *p) == RB_SCALAR_FAULT)
        return RB_SCALAR_FAULT;
    }

  keep_name (self, p, p + 1);
  *cursor = p + 1;

  return RB_SCALAR_MORE;
}

static RbScalarStep
take_character (RbScalar *self, guint8 byte)
{
  if (byte < self->next_min || byte > self->next_max)
    return fail (self, _ ("A text is not valid UTF-8."));

  keep_name (self, &byte, &byte + 1);
  self->next_min = 0x80;
  self->next_max = 0xbf;
  self->n_continuations++;

  if (--self->n_pending == 0)
    self->state = IN_TEXT;

  return RB_SCALAR_MORE;
}

static RbScalarStep
take_escape (RbScalar *self, guint8 byte)
{
  keep_name (self, &byte, &byte + 1);

  if (byte == 'u')
    {
      self->state = IN_UNICODE;
      self->n_pending = 4;
      self->code_unit = 0;
      return RB_SCALAR_MORE;
    }

  if (byte == '\0' || strchr ("\"\\/bfnrt", byte) == NULL)
    return fail (self, _ ("A backslash is followed by a character that has no meaning there."));

  leave_surrogate (self);
  self->state = IN_TEXT;

  return RB_SCALAR_MORE;
}

/* Half a surrogate pair and U+0000 are legal in JSON but are no text; whoever uses the text has to
 * look at it again. */
static void
check_code_unit (RbScalar *self)
{
  gboolean is_high = self->code_unit >= 0xd800 && self->code_unit <= 0xdbff;
  gboolean is_low = self->code_unit >= 0xdc00 && self->code_unit <= 0xdfff;

  if (self->code_unit == 0 || is_low != self->after_surrogate)
    self->is_unusual = TRUE;

  self->after_surrogate = is_high;
}

static RbScalarStep
take_unicode (RbScalar *self, guint8 byte)
{
  int digit = g_ascii_xdigit_value ((char) byte);

  if (digit < 0)
    return fail (self, _ ("“\\u” is not followed by four hexadecimal digits."));

  keep_name (self, &byte, &byte + 1);
  self->code_unit = self->code_unit * 16 + (guint) digit;

  if (--self->n_pending == 0)
    {
      check_code_unit (self);
      self->state = IN_TEXT;
    }

  return RB_SCALAR_MORE;
}

static RbScalarStep
take_literal (RbScalar *self, guint8 byte)
{
  if (byte != (guint8) *self->literal_rest)
    return fail (self, _ ("This is not a JSON value."));

  return *++self->literal_rest == '\0' ? RB_SCALAR_END : RB_SCALAR_MORE;
}

/* The state after @byte, or NUMBER_OVER if the number cannot go on with it. */
static State
step_number (State state, guint8 byte)
{
  gboolean is_digit = g_ascii_isdigit (byte);
  gboolean is_e = byte == 'e' || byte == 'E';

  switch (state)
    {
    case NUMBER_MINUS:
      return byte == '0' ? NUMBER_ZERO : is_digit ? NUMBER_INTEGER : NUMBER_OVER;
    case NUMBER_INTEGER:
      if (is_digit)
        return NUMBER_INTEGER;
      G_GNUC_FALLTHROUGH;
    case NUMBER_ZERO:
      return byte == '.' ? NUMBER_POINT : is_e ? NUMBER_E : NUMBER_OVER;
    case NUMBER_POINT:
      return is_digit ? NUMBER_FRACTION : NUMBER_OVER;
    case NUMBER_FRACTION:
      return is_digit ? NUMBER_FRACTION : is_e ? NUMBER_E : NUMBER_OVER;
    case NUMBER_E:
      if (byte == '+' || byte == '-')
        return NUMBER_SIGN;
      G_GNUC_FALLTHROUGH;
    default:
      return is_digit ? NUMBER_EXPONENT : NUMBER_OVER;
    }
}

static RbScalarStep
take_number (RbScalar *self, const guint8 **cursor, const guint8 *end)
{
  for (const guint8 *p = *cursor; p < end; p++)
    {
      State next = step_number ((State) self->state, *p);

      if (next == NUMBER_OVER)
        {
          *cursor = p;

          if (!rb_scalar_can_end (self))
            return fail (self, _ ("A number is not complete."));

          if (g_ascii_isdigit (*p))
            return fail (self, _ ("A number begins with a needless zero."));

          rb_scalar_end_number (self);
          return RB_SCALAR_END;
        }

      self->n_digits += next == NUMBER_INTEGER ? 1 : 0;
      self->state = (int) next;
    }

  *cursor = end;

  return RB_SCALAR_MORE;
}

static RbScalarStep
take_byte (RbScalar *self, guint8 byte)
{
  switch (self->state)
    {
    case IN_ESCAPE:
      return take_escape (self, byte);
    case IN_UNICODE:
      return take_unicode (self, byte);
    case IN_CHARACTER:
      return take_character (self, byte);
    default:
      return take_literal (self, byte);
    }
}

/**
 * rb_scalar_take:
 * @self: a value that has begun
 * @cursor: (inout): the next byte
 * @end: behind the last byte there is
 *
 * Goes on with a value.
 *
 * Returns: how far that went; where it has ended, what follows a number is not taken
 */
RbScalarStep
rb_scalar_take (RbScalar *self, const guint8 **cursor, const guint8 *end)
{
  RbScalarStep step = RB_SCALAR_MORE;

  while (*cursor < end && step == RB_SCALAR_MORE)
    {
      if (self->state == IN_TEXT)
        step = take_text (self, cursor, end);
      else if (self->state >= NUMBER_MINUS)
        step = take_number (self, cursor, end);
      else
        {
          step = take_byte (self, **cursor);
          *cursor += step != RB_SCALAR_FAULT ? 1 : 0;
        }
    }

  return step;
}

/**
 * rb_scalar_can_end:
 * @self: a value that has begun
 *
 * Returns: whether it is a number that is complete as it stands
 */
gboolean
rb_scalar_can_end (const RbScalar *self)
{
  return self->state == NUMBER_ZERO || self->state == NUMBER_INTEGER ||
         self->state == NUMBER_FRACTION || self->state == NUMBER_EXPONENT;
}

/**
 * rb_scalar_end_number:
 * @self: a number that is complete
 *
 * Tells that nothing follows it.
 */
void
rb_scalar_end_number (RbScalar *self)
{
  if (self->state == NUMBER_EXPONENT || self->n_digits > EXACT_DIGITS)
    self->is_unusual = TRUE;
}
