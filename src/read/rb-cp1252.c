/* rb-cp1252.c: Windows-1252, and the repair of UTF-8 that was read as it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-cp1252.h"

#define FIRST_BYTE 0x80
#define LAST_BYTE 0x9F

/* What the bytes 0x80 to 0x9F mean; the rest is as in Latin-1. Five are not assigned and stand for
 * the control characters they are in Latin-1. */
static const guint16 characters[LAST_BYTE - FIRST_BYTE + 1] = {
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
  0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
  0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/**
 * rb_cp1252_decode:
 * @byte: a byte of Windows-1252
 *
 * Returns: the character
 */
gunichar
rb_cp1252_decode (guint8 byte)
{
  return byte >= FIRST_BYTE && byte <= LAST_BYTE ? characters[byte - FIRST_BYTE] : byte;
}

/**
 * rb_cp1252_encode:
 * @c: a character
 * @byte: (out): its byte in Windows-1252, else in Latin-1
 *
 * Returns: whether there is one
 */
gboolean
rb_cp1252_encode (gunichar c, guint8 *byte)
{
  for (guint i = 0; c > 0xFF && i < G_N_ELEMENTS (characters); i++)
    {
      if (characters[i] == c)
        {
          *byte = (guint8) (FIRST_BYTE + i);
          return TRUE;
        }
    }

  *byte = (guint8) c;
  return c <= 0xFF;
}

/**
 * rb_cp1252_repair:
 * @text: valid UTF-8
 * @length: its length in bytes
 *
 * Undoes the reading of UTF-8 as Windows-1252 or Latin-1, which makes "â€™" of "’". Only a text
 * that becomes valid UTF-8 as a whole was damaged in this way.
 *
 * Returns: (nullable) (transfer full): the repaired text, or %NULL if @text is as it was meant
 */
char *
rb_cp1252_repair (const char *text, gsize length)
{
  g_autofree char *bytes = g_malloc (length + 1);
  gsize n_bytes = 0;
  gboolean is_ascii = TRUE;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      guint8 byte = 0;

      if (!rb_cp1252_encode (g_utf8_get_char (p), &byte))
        return NULL;

      is_ascii = is_ascii && byte < 0x80;
      bytes[n_bytes++] = (char) byte;
    }
  bytes[n_bytes] = '\0';

  if (is_ascii || !g_utf8_validate (bytes, (gssize) n_bytes, NULL))
    return NULL;

  return g_steal_pointer (&bytes);
}
