/* fuzz-texts.c: any text through the readers of dates, degrees, places, terms and plain text.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fuzz.h"

#include "read/rb-date-text.h"
#include "read/rb-degree-text.h"
#include "read/rb-place-text.h"
#include "read/rb-plain-text.h"
#include "read/rb-script-blocks.h"
#include "read/rb-term-text.h"

#include <string.h>

/* 1990-01-01 and 2099-12-31. */
#define FIRST_DAY 726468
#define LAST_DAY 766644

static void
check_plain (const char *text)
{
  g_autofree char *line = rb_plain_text_line (text);
  g_autofree char *plain = rb_plain_text_from_html (text);
  g_auto (GStrv) items = rb_plain_text_list_items (text);

  g_assert_true (g_utf8_validate (line, -1, NULL));
  g_assert_null (strchr (line, '\n'));
  g_assert_true (g_utf8_validate (plain, -1, NULL));
  g_assert_null (strstr (plain, "\n\n\n"));

  if (rb_plain_text_is_line (text))
    g_assert_cmpstr (line, ==, text);

  for (guint i = 0; items[i] != NULL; i++)
    g_assert_true (g_utf8_validate (items[i], -1, NULL));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GArray) blocks = rb_script_blocks_find ((const char *) data, size);
  g_autofree char *bytes = g_strndup (size > 0 ? (const char *) data : "", size);
  g_autofree char *text = g_utf8_make_valid (bytes, -1);
  guint32 day = rb_date_from_text (text);
  RbDegree degree = RB_DEGREE_NOT_STATED;
  RbDegreeLevel level = RB_DEGREE_LEVEL_UNKNOWN;
  const char *country = rb_country_of_place (text);

  g_assert_true (day == 0 || (day >= FIRST_DAY && day <= LAST_DAY));
  g_assert_true (country == NULL || strlen (country) == 2);
  g_assert_true (rb_degree_from_text (text, &degree, &level) == (degree != RB_DEGREE_NOT_STATED));
  g_assert_cmpuint (rb_period_from_text (text), <, RB_N_PERIODS);
  g_assert_cmpuint (rb_employment_from_text (text), <, RB_N_EMPLOYMENTS);
  g_assert_cmpuint (rb_level_from_text (text), <, RB_N_LEVELS);
  g_assert_cmpuint (rb_workplace_from_text (text), <, RB_N_WORKPLACES);
  check_plain (bytes);

  for (guint i = 0; i < blocks->len; i++)
    {
      const RbScriptBlock *block = &g_array_index (blocks, RbScriptBlock, i);

      g_assert_cmpuint (block->offset + block->length, <=, size);
    }

  return 0;
}
