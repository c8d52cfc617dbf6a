/* rb-pdf-tail.c: what Cairo leaves out of a PDF, added behind its end.
 *
 * Up to version 1.4 a PDF may be changed by appending objects that take the place of older ones,
 * with a table of where they are. Cairo 1.16 and 1.18 write no language, and do not ask readers to
 * show the title of the document in place of the name of its file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-pdf-tail.h"

#include <string.h>

static const char *
find_last (const char *end, gsize n_end, const char *words)
{
  const gsize length = strlen (words);

  for (gsize i = n_end; i >= length; i--)
    {
      if (memcmp (end + i - length, words, length) == 0)
        return end + i - length;
    }

  return NULL;
}

static gboolean
read_number (const char *from, const char *name, guint64 *number)
{
  const char *found = from != NULL ? strstr (from, name) : NULL;
  char *rest = NULL;

  if (found == NULL)
    return FALSE;

  *number = g_ascii_strtoull (found + strlen (name), &rest, 10);

  return rest != found + strlen (name);
}

/* The catalogue without the marks around it. */
static char *
read_catalogue (const char *end, gsize n_end, guint64 number)
{
  g_autofree char *head = g_strdup_printf ("\n%" G_GUINT64_FORMAT " 0 obj\n<<", number);
  const char *found = find_last (end, n_end, head);
  const char *close = found != NULL ? strstr (found, "endobj") : NULL;

  if (close == NULL)
    return NULL;

  g_autofree char *body = g_strndup (found + strlen (head), close - found - strlen (head));
  char *last = g_strrstr (body, ">>");

  if (last == NULL || strstr (body, "/Catalog") == NULL || strstr (body, "/Lang") != NULL ||
      strstr (body, "/ViewerPreferences") != NULL)
    return NULL;

  *last = '\0';

  return g_steal_pointer (&body);
}

/**
 * rb_pdf_tail_new:
 * @end: the last bytes of a PDF of version 1.4 that Cairo wrote, followed by a 0
 * @n_end: how many of them
 * @file_size: the size of the whole file
 * @language: the language of its texts, such as en
 *
 * Makes what is to be appended so that the PDF states its language and shows its title.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if the file is not as expected
 */
char *
rb_pdf_tail_new (const char *end, gsize n_end, guint64 file_size, const char *language)
{
  const char *trailer = find_last (end, n_end, "trailer");
  guint64 size = 0;
  guint64 root = 0;
  guint64 info = 0;
  guint64 previous = 0;

  g_return_val_if_fail (end != NULL && language != NULL, NULL);

  if (!read_number (trailer, "/Size ", &size) || !read_number (trailer, "/Root ", &root) ||
      !read_number (trailer, "/Info ", &info) || !read_number (trailer, "startxref\n", &previous))
    return NULL;

  g_autofree char *catalogue = read_catalogue (end, n_end, root);
  g_autoptr (GString) tail = g_string_new (NULL);

  if (catalogue == NULL)
    return NULL;

  g_string_append_printf (tail,
                          "%" G_GUINT64_FORMAT " 0 obj\n<<%s   /Lang (%s)\n"
                          "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n",
                          root, catalogue, language);

  const guint64 table = file_size + tail->len;

  g_string_append_printf (tail,
                          "xref\n%" G_GUINT64_FORMAT " 1\n%010" G_GUINT64_FORMAT " 00000 n \n"
                          "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                          " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT
                          "\n>>\nstartxref\n%" G_GUINT64_FORMAT "\n%%%%EOF\n",
                          root, file_size, size, root, info, previous, table);

  return g_string_free (g_steal_pointer (&tail), FALSE);
}
