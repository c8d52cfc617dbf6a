/* fuzz-main.c: runs a fuzz target over files, their lines, and mutations of both.
 *
 * The mutations are the same at every run.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fuzz.h"

#include <glib.h>
#include <string.h>

#define N_MUTATIONS 100
#define MAX_CHANGES 5

static void
try_input (const char *data, gsize size)
{
  /* A copy of its own: a sanitizer sees what is read behind its end. */
  g_autofree guint8 *copy = g_memdup2 (data, size);

  LLVMFuzzerTestOneInput (copy, size);
}

static void
mutate (GString *text, GRand *random)
{
  gsize at = (gsize) g_rand_int_range (random, 0, (gint32) text->len + 1);
  gsize n = (gsize) g_rand_int_range (random, 1, 20);

  n = MIN (n, text->len - at);

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      g_string_erase (text, (gssize) at, (gssize) n);
      break;
    case 1:
      g_string_insert_c (text, (gssize) at, (char) g_rand_int_range (random, 0, 256));
      break;
    case 2:
      if (at < text->len)
        text->str[at] = (char) g_rand_int_range (random, 0, 256);
      break;
    default:
      {
        g_autofree char *again = g_memdup2 (text->str + at, n);

        g_string_insert_len (text, g_rand_int_range (random, 0, (gint32) text->len + 1), again,
                             (gssize) n);
      }
    }
}

static void
try_mutations (const char *data, gsize size, GRand *random)
{
  try_input (data, size);

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GString) text = g_string_new_len (data, (gssize) size);

      for (gint n = g_rand_int_range (random, 1, MAX_CHANGES + 1); n > 0; n--)
        mutate (text, random);

      try_input (text->str, text->len);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (int i = 1; i < argc; i++)
    {
      g_autofree char *content = NULL;
      gsize size = 0;

      if (!g_file_get_contents (argv[i], &content, &size, NULL))
        g_error ("%s cannot be read", argv[i]);

      try_mutations (content, size, random);

      g_auto (GStrv) lines = g_strsplit (content, "\n", -1);

      for (guint line = 0; lines[line] != NULL; line++)
        try_mutations (lines[line], strlen (lines[line]), random);
    }

  return 0;
}
