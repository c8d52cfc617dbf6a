/* rb-digits.c: groups of digits as a locale writes them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-digits.h"

#include <limits.h>
#include <string.h>

/**
 * rb_digits_group:
 * @digits: a whole number in digits
 * @grouping: sizes of groups from the right, as in struct lconv: the last one repeats, CHAR_MAX
 *   ends the grouping
 * @separator: what stands between groups
 *
 * Returns: (transfer full): the number in groups, such as 1,05,000
 */
char *
rb_digits_group (const char *digits, const char *grouping, const char *separator)
{
  g_autoptr (GString) out = g_string_new (digits);
  gssize position = (gssize) out->len;
  const char *size = grouping;

  while (*size != '\0' && *size != CHAR_MAX && position > *size)
    {
      position -= *size;
      g_string_insert (out, position, separator);

      if (size[1] != '\0')
        size++;
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}
