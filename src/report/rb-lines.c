/* rb-lines.c: sentences gathered one after the other.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-lines.h"

/**
 * rb_lines_take:
 * @lines: the lines so far
 * @line: (transfer full) (nullable): one more
 *
 * Adds a line, if there is anything to say.
 */
void
rb_lines_take (GStrvBuilder *lines, char *line)
{
  g_return_if_fail (lines != NULL);

  if (line != NULL)
    g_strv_builder_add (lines, line);

  g_free (line);
}
