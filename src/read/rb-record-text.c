/* rb-record-text.c: makes a checked JSON text safe for a parser that is less strict.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-record-text.h"

#include "read/rb-record-splitter.h"

#include <math.h>
#include <string.h>

/* The largest integer up to which a double holds every integer. */
#define EXACT_MAX 9007199254740992.0

/* Escapes are replaced by one of the same length. */
#define REPLACEMENT "\\ufffd"
#define ESCAPE_LENGTH 6

/* Numbers are replaced by this and spaces. */
#define NOTHING "null"

static guint
read_code_unit (const char *escape)
{
  guint code_unit = 0;

  for (guint i = 2; i < ESCAPE_LENGTH; i++)
    code_unit = code_unit * 16 + (guint) g_ascii_xdigit_value (escape[i]);

  return code_unit;
}

static gboolean
is_low_surrogate (const char *escape)
{
  if (escape[0] != '\\' || escape[1] != 'u')
    return FALSE;

  guint code_unit = read_code_unit (escape);

  return code_unit >= 0xdc00 && code_unit <= 0xdfff;
}

/* Looks at one escape; returns how many bytes to go on. */
static gsize
check_escape (char *escape, guint *flags)
{
  if (escape[1] != 'u')
    return 2;

  guint code_unit = read_code_unit (escape);

  if (code_unit >= 0xd800 && code_unit <= 0xdbff && is_low_surrogate (escape + ESCAPE_LENGTH))
    return (gsize) 2 * ESCAPE_LENGTH;

  if (code_unit == 0 || (code_unit >= 0xd800 && code_unit <= 0xdfff))
    {
      memcpy (escape, REPLACEMENT, ESCAPE_LENGTH);
      *flags |= RB_RECORD_REPLACED_ESCAPE;
    }

  return ESCAPE_LENGTH;
}

static gsize
check_string (GString *text, gsize start, guint *flags)
{
  gsize i = start + 1;

  while (text->str[i] != '"')
    i += text->str[i] == '\\' ? check_escape (text->str + i, flags) : 1;

  return i + 1;
}

static gsize
check_number (GString *text, gsize start, guint *flags)
{
  gsize length = strspn (text->str + start, "+-.0123456789eE");
  gboolean is_integer = strcspn (text->str + start, ".eE") >= length;
  double number = g_ascii_strtod (text->str + start, NULL);

  if (isfinite (number) && (!is_integer || fabs (number) <= EXACT_MAX))
    return start + length;

  /* A number that is too large has five characters at least. In place: to move the rest of the
   * text for each of a million numbers would take minutes. */
  memset (text->str + start, ' ', length);
  memcpy (text->str + start, NOTHING, strlen (NOTHING));
  *flags |= RB_RECORD_UNUSABLE_NUMBER;

  return start + length;
}

/**
 * rb_record_text_make_safe:
 * @text: valid JSON; changed in place
 *
 * Puts null for integers beyond ±2^53 and for numbers that are no finite double, and U+FFFD for
 * escapes of U+0000 and of half surrogate pairs: json-glib would make other values of them.
 *
 * Returns: what was done, as #RbRecordFlags
 */
guint
rb_record_text_make_safe (GString *text)
{
  guint flags = 0;

  for (gsize i = 0; i < text->len;)
    {
      char c = text->str[i];

      if (c == '"')
        i = check_string (text, i, &flags);
      else if (c == '-' || g_ascii_isdigit (c))
        i = check_number (text, i, &flags);
      else
        i++;
    }

  return flags;
}
