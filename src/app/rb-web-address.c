/* rb-web-address.c: which web addresses from files may be opened.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-web-address.h"

#include <string.h>

#define MAX_LENGTH 2048

static gboolean
has_only_plain_characters (const char *address)
{
  for (const char *p = address; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_iscntrl (c) || g_unichar_isspace (c) || g_unichar_type (c) == G_UNICODE_FORMAT)
        return FALSE;
    }

  return TRUE;
}

/**
 * rb_web_address_dup_host:
 * @address: (nullable): an address from a file
 *
 * Checks an address before it is offered: http or https with a host, without a user's name, of
 * plain characters and not too long.
 *
 * Returns: (transfer full) (nullable): its host, to be shown first, or %NULL if the address is not
 *   to be opened
 */
char *
rb_web_address_dup_host (const char *address)
{
  if (address == NULL || strlen (address) > MAX_LENGTH || !g_utf8_validate (address, -1, NULL) ||
      !has_only_plain_characters (address))
    return NULL;

  g_autoptr (GUri) uri = g_uri_parse (address, G_URI_FLAGS_NONE, NULL);

  if (uri == NULL || g_uri_get_userinfo (uri) != NULL)
    return NULL;

  const char *scheme = g_uri_get_scheme (uri);
  const char *host = g_uri_get_host (uri);

  if (!g_str_equal (scheme, "http") && !g_str_equal (scheme, "https"))
    return NULL;

  return host != NULL && *host != '\0' ? g_strdup (host) : NULL;
}
