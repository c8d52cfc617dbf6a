/* rb-script-blocks.c: finds JSON-LD in web pages.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-script-blocks.h"

#include <string.h>

#define JSON_LD_TYPE "application/ld+json"

/* Finds @text in any case. The page may hold zero bytes. */
static gsize
find_text (const char *page, gsize size, gsize from, const char *text)
{
  gsize length = strlen (text);

  for (gsize i = from; i + length <= size; i++)
    {
      if (g_ascii_strncasecmp (page + i, text, length) == 0)
        return i;
    }

  return size;
}

/**
 * rb_script_blocks_find:
 * @page: (array length=size): the text of a page
 * @size: its length in bytes
 *
 * Finds what stands in script elements of the type application/ld+json.
 *
 * Returns: (transfer full) (element-type RbScriptBlock): where the contents lie, in order
 */
GArray *
rb_script_blocks_find (const char *page, gsize size)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (RbScriptBlock));

  for (gsize at = find_text (page, size, 0, "<script"); at < size;
       at = find_text (page, size, at, "<script"))
    {
      const char *close = memchr (page + at, '>', size - at);

      if (close == NULL)
        break;

      gsize start = (gsize) (close - page) + 1;
      gsize end = find_text (page, size, start, "</script");
      RbScriptBlock block = { .offset = start, .length = end - start };

      if (find_text (page, start, at, JSON_LD_TYPE) < start)
        g_array_append_val (blocks, block);

      at = end;
    }

  return blocks;
}
