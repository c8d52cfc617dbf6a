/* rb-role-search.c: how well a role answers what somebody searches for.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-role-search.h"

#include <string.h>

/**
 * rb_search_fold:
 * @text: a name or a search
 *
 * Takes case, accents and outer spaces off, so that “cafe” finds “Café”.
 *
 * Returns: (transfer full): the folded text
 */
char *
rb_search_fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKD);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : text, -1);
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_ismark (c))
        g_string_append_unichar (plain, c);
    }

  return g_strstrip (g_string_free (g_steal_pointer (&plain), FALSE));
}

/**
 * rb_search_match:
 * @folded_name: a name, folded
 * @folded_search: a search, folded
 *
 * Returns: how well the name answers the search
 */
RbMatch
rb_search_match (const char *folded_name, const char *folded_search)
{
  const char *found = strstr (folded_name, folded_search);

  if (found == NULL)
    return RB_MATCH_NONE;

  if (found == folded_name)
    return g_str_equal (folded_name, folded_search) ? RB_MATCH_WHOLE : RB_MATCH_BEGINNING;

  for (; found != NULL; found = strstr (found + 1, folded_search))
    {
      gunichar before = g_utf8_get_char (g_utf8_prev_char (found));

      if (!g_unichar_isalnum (before))
        return RB_MATCH_WORD;
    }

  return RB_MATCH_INSIDE;
}
