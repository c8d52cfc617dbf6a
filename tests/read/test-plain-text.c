/* test-plain-text.c: tests of making HTML, Markdown and mojibake plain.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-plain-text.h"

#include <string.h>

typedef struct {
  const char *text;
  const char *plain;
} PlainCase;

/* Titles, employers, places. */
static const PlainCase lines[] = {
  { "Baker", "Baker" },
  { "  Baker \t and\n Cook  ", "Baker and Cook" },
  { "R&D Engineer", "R&D Engineer" },
  { "R&amp;D Engineer", "R&D Engineer" },
  { "Sales &Amp; Service", "Sales & Service" },
  { "R&amp;amp;D", "R&D" },
  { "AT&T", "AT&T" },
  { "Caf&eacute; &#233; &#xE9; &hellip;", "Café é é …" },
  { "Baker&nbsp;and&nbsp;Cook", "Baker and Cook" },
  { "Baker\u00a0Cook", "Baker Cook" },
  { "<b>Baker</b>", "Baker" },
  { "Baker<br>Cook", "Baker Cook" },
  { "&lt;b&gt;Baker&lt;/b&gt;", "Baker" },
  { "a < b and c > d", "a < b and c > d" },
  { "<highlighttext>Java</highlighttext> Developer", "Java Developer" },
  { "Baker\u202e", "Baker" },
  { "Ba\u200bker", "Baker" },
  { "Ba\001ker", "Baker" },
  { "\u2068Baker\u2069", "Baker" },
  /* UTF-8 read as Windows-1252 and as Latin-1. */
  { "Weâ€™re hiring", "We’re hiring" },
  { "We\u00e2\xc2\x80\xc2\x99re hiring", "We’re hiring" },
  { "CafÃ©", "Café" },
  { "Café", "Café" },
  { "Ã", "Ã" },
  { "مهندس", "مهندس" },
  { "软件工程师", "软件工程师" },
  { "👩‍💻 Engineer", "👩‍💻 Engineer" },
  { "", "" },
};

static void
test_lines (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *found = rb_plain_text_line (lines[i].text);

      g_test_message ("“%s”", lines[i].text);
      g_assert_cmpstr (found, ==, lines[i].plain);

      if (rb_plain_text_is_line (lines[i].text))
        g_assert_cmpstr (lines[i].text, ==, lines[i].plain);
    }
}

/* Descriptions. */
static const PlainCase texts[] = {
  { "one\ntwo", "one\ntwo" },
  { "<p>one</p><p>two</p>", "one\n\ntwo" },
  { "one<br>two<br/>three", "one\ntwo\nthree" },
  { "<ul><li>one</li><li>two</li></ul>", "• one\n• two" },
  { "<ul><li>one<li>two</ul>", "• one\n• two" },
  { "<div>one</div><div>two</div>", "one\ntwo" },
  { "one<p>two<p>three", "one\n\ntwo\n\nthree" },
  { "<b>one</b> <i>two</i>", "one two" },
  { "&lt;p&gt;one&lt;/p&gt;", "one" },
  { "&lt;p&gt;one&amp;nbsp;&amp;amp; two&lt;/p&gt;", "one & two" },
  { "one<script>alert(1)</script> two", "one two" },
  { "one<style>p { color: red }</style> two", "one two" },
  { "one<!-- no --> two", "one two" },
  { "1 &lt; 2", "1 < 2" },
  { "C\\+\\+ and front\\-end", "C++ and front-end" },
  { "it&#x27;s 5&#x2F;7", "it's 5/7" },
  { "Weâ€™re", "We’re" },
  { "<span style=\"a>b\">one</span>", "one" },
  { "<a href='x'>one</a>", "one" },
  { "one <", "one <" },
  { "one <b", "one <b" },
  { "one &", "one &" },
  { "one &#0; &#xD800; &#x110000;", "one \ufffd \ufffd \ufffd" },
  { "", "" },
};

static void
test_texts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *found = rb_plain_text_from_html (texts[i].text);

      g_test_message ("“%s”", texts[i].text);
      g_assert_cmpstr (found, ==, texts[i].plain);
    }
}

static const PlainCase lists[] = {
  { "<p>You will:</p><ul><li>Bake</li><li>Sell &amp; clean</li></ul>", "Bake|Sell & clean" },
  { "You will:\n- Bake\n- Sell\nThanks", "Bake|Sell" },
  { "• Bake\n•Sell", "Bake|Sell" },
  { "* Bake\n* Sell", "Bake|Sell" },
  { "1. Bake\n2) Sell\n2026 was good", "Bake|Sell" },
  { "&lt;li&gt;Bake&lt;/li&gt;", "Bake" },
  { "Nothing here", "" },
  { "- \n- 1\n- ---", "1" },
};

static void
test_lists (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) items = rb_plain_text_list_items (lists[i].text);
      g_autofree char *found = g_strjoinv ("|", items);

      g_test_message ("“%s”", lists[i].text);
      g_assert_cmpstr (found, ==, lists[i].plain);
    }
}

/* Lines are at most 1,000 characters, lists 50 items, a character carries at most four marks. */
static void
test_limits (void)
{
  g_autofree char *wide = g_strnfill (5000, 'a');
  g_autofree char *line = rb_plain_text_line (wide);
  g_autoptr (GString) list = g_string_new (NULL);
  g_autoptr (GString) marked = g_string_new ("a");

  for (guint i = 0; i < 100; i++)
    {
      g_string_append (list, "<li>item</li>");
      g_string_append (marked, "\u0301");
    }

  g_auto (GStrv) items = rb_plain_text_list_items (list->str);
  g_autofree char *title = rb_plain_text_line (marked->str);

  g_assert_cmpint (g_utf8_strlen (line, -1), ==, 1000);
  g_assert_cmpuint (g_strv_length (items), ==, 50);
  g_assert_cmpint (g_utf8_strlen (title, -1), <=, 5);
}

/* Whatever comes in, valid UTF-8 comes out, without tags that were escaped however often. */
static void
test_random (void)
{
  static const char *const pieces[] = { "<",   ">",      "&",  "&lt;", "&amp;", ";", "#x", "\\",
                                        "li",  "br/",    "\n", "\xff", "\xc3",  "é", "â€", "<!--",
                                        "-->", "script", "a",  " ",    "\"",    "'" };
  g_autoptr (GRand) random = g_rand_new_with_seed (42);

  for (guint i = 0; i < 5000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (gint n = g_rand_int_range (random, 0, 40); n > 0; n--)
        g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);

      g_autofree char *line = rb_plain_text_line (text->str);
      g_autofree char *plain = rb_plain_text_from_html (text->str);

      g_assert_true (g_utf8_validate (line, -1, NULL) && strchr (line, '\n') == NULL);
      g_assert_true (g_utf8_validate (plain, -1, NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/read/plain-text/lines", test_lines);
  g_test_add_func ("/read/plain-text/texts", test_texts);
  g_test_add_func ("/read/plain-text/lists", test_lists);
  g_test_add_func ("/read/plain-text/limits", test_limits);
  g_test_add_func ("/read/plain-text/random", test_random);

  return g_test_run ();
}
