/* test-json-writer.c: tests of what is written as JSON.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-json-writer.h"

#include <math.h>

typedef struct {
  double value;
  const char *expected;
} NumberCase;

/* The fewest digits that read back as the same double; expected ones are those of Python's repr(),
 * without “.0”. */
static const NumberCase number_cases[] = {
  { 0.0, "0" },
  { 1.0, "1" },
  { 105000.0, "105000" },
  { 44.953, "44.953" },
  { 0.1, "0.1" },
  { 0.1 + 0.2, "0.30000000000000004" },
  { 850000.0 / 7.0, "121428.57142857143" },
  { 1.0 / 3.0, "0.3333333333333333" },
  { 100000000000.0, "100000000000" },
  { 9007199254740993.0, "9007199254740992" },
  { -2.5, "-2.5" },
  { 1e22, "1e+22" },
  { NAN, "null" },
  { INFINITY, "null" },
  { -INFINITY, "null" },
};

static void
test_number (gconstpointer data)
{
  const NumberCase *test = data;
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (FALSE);

  rb_json_writer_add_number (writer, NULL, test->value);

  g_autofree char *text = rb_json_writer_finish (writer);

  g_assert_cmpstr (text, ==, test->expected);
}

typedef struct {
  const char *text;
  const char *expected;
} TextCase;

static const TextCase text_cases[] = {
  { "", "\"\"" },
  { "Käse – 乳", "\"Käse – 乳\"" },
  { "a \"b\" \\c/", "\"a \\\"b\\\" \\\\c/\"" },
  { "a\nb\tc\r", "\"a\\nb\\u0009c\\u000d\"" },
  { "\001\037\177", "\"\\u0001\\u001f\\u007f\"" },
  { NULL, "null" },
};

static void
test_text (gconstpointer data)
{
  const TextCase *test = data;
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (FALSE);

  rb_json_writer_add_text (writer, NULL, test->text);

  g_autofree char *text = rb_json_writer_finish (writer);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
write_nested (RbJsonWriter *writer)
{
  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_add_integer (writer, "n", G_MININT64);
  rb_json_writer_begin_array (writer, "empty");
  rb_json_writer_end_array (writer);
  rb_json_writer_begin_array (writer, "list");
  rb_json_writer_add_integer (writer, NULL, 1);
  rb_json_writer_begin_object (writer, NULL);
  rb_json_writer_end_object (writer);
  rb_json_writer_add_null (writer, NULL);
  rb_json_writer_end_array (writer);
  rb_json_writer_add_null (writer, "a \"b\"");
  rb_json_writer_end_object (writer);
}

/* A writer is as good as new after it has given its text. */
static void
test_nested (void)
{
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (FALSE);

  for (guint i = 0; i < 2; i++)
    {
      write_nested (writer);

      g_autofree char *text = rb_json_writer_finish (writer);

      g_assert_cmpstr (text, ==,
                       "{\"n\":-9223372036854775808,\"empty\":[],\"list\":[1,{},null],"
                       "\"a \\\"b\\\"\":null}");
    }
}

static void
test_pretty (void)
{
  g_autoptr (RbJsonWriter) writer = rb_json_writer_new (TRUE);

  write_nested (writer);

  g_autofree char *text = rb_json_writer_finish (writer);

  g_assert_cmpstr (text, ==,
                   "{\n  \"n\": -9223372036854775808,\n  \"empty\": [],\n  \"list\": [\n    1,\n"
                   "    {},\n    null\n  ],\n  \"a \\\"b\\\"\": null\n}");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (number_cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/json-writer/number/%" G_GSIZE_FORMAT "-%s", i, number_cases[i].expected);

      g_test_add_data_func (path, &number_cases[i], test_number);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-writer/text/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &text_cases[i], test_text);
    }

  g_test_add_func ("/json-writer/nested", test_nested);
  g_test_add_func ("/json-writer/pretty", test_pretty);

  return g_test_run ();
}
