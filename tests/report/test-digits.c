/* test-digits.c: tests of groups of digits.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-digits.h"

typedef struct {
  const char *name;
  const char *digits;
  const char *grouping;
  const char *expected;
} DigitsCase;

/* Groupings are those that localeconv(3) describes; 127 is CHAR_MAX on the machines that have
 * signed chars. */
static const DigitsCase cases[] = {
  { "none", "1234567", "", "1234567" },
  { "short", "123", "\3", "123" },
  { "four", "1234", "\3", "1,234" },
  { "whole-groups", "123456", "\3", "123,456" },
  { "repeats", "1234567890", "\3", "1,234,567,890" },
  { "two-sizes", "12345678", "\3\2", "1,23,45,678" },
  { "two-sizes-short", "12345", "\3\2", "12,345" },
  { "last-repeats", "1234567", "\3\3", "1,234,567" },
  { "ends", "1234567", "\3\177", "1234,567" },
  { "ends-at-once", "1234567", "\177", "1234567" },
  { "zero", "0", "\3", "0" },
};

static void
test_group (gconstpointer data)
{
  const DigitsCase *test = data;
  g_autofree char *text = rb_digits_group (test->digits, test->grouping, ",");

  g_assert_cmpstr (text, ==, test->expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/digits/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_group);
    }

  return g_test_run ();
}
