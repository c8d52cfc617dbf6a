/* rb-text-writer.c: characters from strangers written as clean lines.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-text-writer.h"

/* Pango needs seconds for a character with thousands of marks. */
#define MAX_MARKS 4

/* An empty line is the most that stands between two lines. */
#define MAX_BREAKS 2

/* Indentation that Markdown means something by; beyond it is decoration. */
#define MAX_INDENTATION 8

#define BULLET "• "

#define ZERO_WIDTH_NON_JOINER 0x200C
#define ZERO_WIDTH_JOINER 0x200D

/* Characters without a sign of their own, which turn the direction of the text around them, or
 * make two equal texts differ: never part of a value. */
static gboolean
is_unwanted (gunichar c)
{
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x61C || c == 0x180E ||
         c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFC) ||
         (c >= 0xE0000 && c <= 0xE007F);
}

/* The joiners are letters' business in Persian, in Indian scripts and in emoji, one at a time. */
static gboolean
is_misplaced_joiner (const RbTextWriter *self, gunichar c)
{
  return (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) &&
         (self->last < 0x80 || self->last == ZERO_WIDTH_NON_JOINER ||
          self->last == ZERO_WIDTH_JOINER || self->n_spaces > 0 || self->n_breaks > 0);
}

/**
 * rb_text_writer_init:
 * @self: (out caller-allocates): a writer
 * @size: a guess of the bytes that will be written
 * @one_line: whether line breaks become spaces, and runs of spaces one space
 * @max_chars: characters after which nothing more is written; 0 for any number
 *
 * Begins a text. rb_text_writer_finish() must follow.
 */
void
rb_text_writer_init (RbTextWriter *self, gsize size, gboolean one_line, guint max_chars)
{
  *self = (RbTextWriter){
    .text = g_string_sized_new (size),
    .one_line = one_line,
    .max_chars = max_chars,
  };
}

/**
 * rb_text_writer_finish:
 * @self: a writer
 *
 * Returns: (transfer full): the text, without white space at its ends
 */
char *
rb_text_writer_finish (RbTextWriter *self)
{
  return g_string_free (g_steal_pointer (&self->text), FALSE);
}

static guint
count_spaces_due (const RbTextWriter *self)
{
  if (self->one_line)
    return MIN (self->n_spaces + self->n_breaks, 1);
  if (self->n_breaks > 0)
    return self->keeps_indentation ? MIN (self->n_spaces, MAX_INDENTATION) : 0;

  return MIN (self->n_spaces, 1);
}

static void
write_separator (RbTextWriter *self)
{
  gboolean at_start = self->text->len == 0;
  guint n_breaks = self->one_line || at_start ? 0 : self->n_breaks;
  guint n_spaces = at_start ? 0 : count_spaces_due (self);

  for (guint i = 0; i < n_breaks; i++)
    g_string_append_c (self->text, '\n');
  if (self->bullet_due)
    g_string_append (self->text, BULLET);
  else
    g_string_append_printf (self->text, "%*s", (int) n_spaces, "");

  self->n_chars += n_breaks + n_spaces;
  self->n_breaks = 0;
  self->n_spaces = 0;
  self->bullet_due = FALSE;
}

/* The last place is not given to a space. */
static gboolean
is_full (const RbTextWriter *self)
{
  gboolean separator_due = self->n_breaks + self->n_spaces > 0;

  return self->max_chars > 0 && self->n_chars + (separator_due ? 1 : 0) >= self->max_chars;
}

/**
 * rb_text_writer_put:
 * @self: a writer
 * @c: a character; white space is taken as such
 *
 * Writes a character, unless it is a control character or invisible, or one combining mark too
 * many.
 */
void
rb_text_writer_put (RbTextWriter *self, gunichar c)
{
  if (g_unichar_isspace (c))
    {
      rb_text_writer_put_space (self);
      return;
    }
  if (is_unwanted (c) || is_misplaced_joiner (self, c))
    return;

  gboolean is_mark = c >= 0x300 && g_unichar_ismark (c);
  if (is_mark && self->n_marks >= MAX_MARKS)
    return;

  if (is_full (self))
    {
      self->max_chars = MIN (self->max_chars, self->n_chars);
      return;
    }
  if (self->n_breaks + self->n_spaces > 0 || self->bullet_due)
    write_separator (self);

  self->n_marks = is_mark ? self->n_marks + 1 : 0;
  self->last = c;
  self->n_chars++;
  g_string_append_unichar (self->text, c);
}

/**
 * rb_text_writer_put_space:
 * @self: a writer
 *
 * Sets the next character apart. At the start of a line several spaces are kept as indentation.
 */
void
rb_text_writer_put_space (RbTextWriter *self)
{
  self->n_spaces++;
}

/**
 * rb_text_writer_put_break:
 * @self: a writer
 *
 * Ends the line, or leaves one empty.
 */
void
rb_text_writer_put_break (RbTextWriter *self)
{
  rb_text_writer_need_breaks (self, self->n_breaks + 1);
}

/**
 * rb_text_writer_need_breaks:
 * @self: a writer
 * @n_breaks: 1 for a new line, 2 for an empty line before it
 *
 * Lets the next character stand at least so far from the line before. Behind a bullet that waits
 * for its text nothing happens.
 */
void
rb_text_writer_need_breaks (RbTextWriter *self, guint n_breaks)
{
  if (self->bullet_due)
    return;

  self->n_breaks = MIN (MAX (self->n_breaks, n_breaks), MAX_BREAKS);
  self->n_spaces = 0;
}

/**
 * rb_text_writer_put_bullet:
 * @self: a writer
 *
 * Lets the next character begin an item of a list on a new line.
 */
void
rb_text_writer_put_bullet (RbTextWriter *self)
{
  rb_text_writer_need_breaks (self, 1);
  self->bullet_due = !self->one_line;
}
