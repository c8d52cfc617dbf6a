/* test-scanner.c: tests of the checking of JSON: RFC 8259, UTF-8, places and tokens.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "feed.h"

#include <string.h>

typedef struct {
  const char *group;
  Bytes text;
  const char *fault; /* offset, line and column, or NULL for JSON */
} ScanCase;

static const ScanCase cases[] = {
  /* RFC 8259, 2: any value is a document; white space is four characters. */
  { "root", BYTES ("{}"), NULL },
  { "root", BYTES ("[]"), NULL },
  { "root", BYTES ("\"\""), NULL },
  { "root", BYTES ("0"), NULL },
  { "root", BYTES ("true"), NULL },
  { "root", BYTES ("false"), NULL },
  { "root", BYTES ("null"), NULL },
  { "root", BYTES (" \t\r\n[ \t\r\n1 , 2 ]\n"), NULL },
  { "root", BYTES (""), "0 1:1" },
  { "root", BYTES (" \n "), "3 2:2" },
  { "root", BYTES ("\f[]"), "0 1:1" },
  { "root", BYTES ("\v[]"), "0 1:1" },
  { "root", BYTES ("\xc2\xa0[]"), "0 1:1" },
  { "root", BYTES ("[]\0"), "2 1:3" },
  { "root", BYTES ("nul"), "3 1:4" },
  { "root", BYTES ("nulL"), "3 1:4" },
  { "root", BYTES ("True"), "0 1:1" },
  { "root", BYTES ("nan"), "1 1:2" },
  { "root", BYTES ("NaN"), "0 1:1" },
  { "root", BYTES ("Infinity"), "0 1:1" },
  { "root", BYTES ("// c\n{}"), "0 1:1" },
  { "root", BYTES ("{} /* c */"), "3 1:4" },
  { "root", BYTES ("'a'"), "0 1:1" },
  { "root", BYTES ("<p>"), "0 1:1" },

  /* Lines of objects are read, anything else after the first value is not. */
  { "more", BYTES ("{}{}"), NULL },
  { "more", BYTES ("{}\n{}\r\n\n{}\n"), NULL },
  { "more", BYTES ("{} 1"), "3 1:4" },
  { "more", BYTES ("{}\n[]"), "3 2:1" },
  { "more", BYTES ("[]\n[]"), "3 2:1" },
  { "more", BYTES ("1 2"), "2 1:3" },
  { "more", BYTES ("{},{}"), "2 1:3" },
  { "more", BYTES ("{}}"), "2 1:3" },
  { "more", BYTES ("[]]"), "2 1:3" },

  /* 4 and 5: objects and lists. */
  { "object", BYTES ("{\"a\":1,\"b\":{\"c\":[]}}"), NULL },
  { "object", BYTES ("{\"\":1}"), NULL },
  { "object", BYTES ("{\"a\":1,\"a\":2}"), NULL },
  { "object", BYTES ("{\"a\":1,}"), "7 1:8" },
  { "object", BYTES ("{,}"), "1 1:2" },
  { "object", BYTES ("{\"a\"}"), "4 1:5" },
  { "object", BYTES ("{\"a\":}"), "5 1:6" },
  { "object", BYTES ("{\"a\" 1}"), "5 1:6" },
  { "object", BYTES ("{\"a\"::1}"), "5 1:6" },
  { "object", BYTES ("{\"a\":1 \"b\":2}"), "7 1:8" },
  { "object", BYTES ("{a:1}"), "1 1:2" },
  { "object", BYTES ("{1:1}"), "1 1:2" },
  { "object", BYTES ("{\"a\":1]"), "6 1:7" },
  { "object", BYTES ("{\"a\":1"), "6 1:7" },
  { "object", BYTES ("{"), "1 1:2" },
  { "object", BYTES ("}"), "0 1:1" },
  { "list", BYTES ("[1,\"a\",null,true,false,{},[]]"), NULL },
  { "list", BYTES ("[1,]"), "3 1:4" },
  { "list", BYTES ("[,1]"), "1 1:2" },
  { "list", BYTES ("[1,,2]"), "3 1:4" },
  { "list", BYTES ("[1 2]"), "3 1:4" },
  { "list", BYTES ("[1:2]"), "2 1:3" },
  { "list", BYTES ("[1}"), "2 1:3" },
  { "list", BYTES ("[1"), "2 1:3" },
  { "list", BYTES ("[[]"), "3 1:4" },
  { "list", BYTES ("]"), "0 1:1" },

  /* 6: numbers. */
  { "number", BYTES ("[0,-0,1,-1,10,1234567890]"), NULL },
  { "number", BYTES ("[0.0,-0.1,1.25,10.050]"), NULL },
  { "number", BYTES ("[1e5,1E5,1e+5,1e-5,0e0,1.5e300,1e999]"), NULL },
  { "number", BYTES ("-12.5e-3"), NULL },
  { "number", BYTES ("[01]"), "2 1:3" },
  { "number", BYTES ("[00]"), "2 1:3" },
  { "number", BYTES ("[-01]"), "3 1:4" },
  { "number", BYTES ("[045000]"), "2 1:3" },
  { "number", BYTES ("[+1]"), "1 1:2" },
  { "number", BYTES ("[-]"), "2 1:3" },
  { "number", BYTES ("[--1]"), "2 1:3" },
  { "number", BYTES ("[.5]"), "1 1:2" },
  { "number", BYTES ("[1.]"), "3 1:4" },
  { "number", BYTES ("[1.e5]"), "3 1:4" },
  { "number", BYTES ("[1e]"), "3 1:4" },
  { "number", BYTES ("[1e+]"), "4 1:5" },
  { "number", BYTES ("[1e5.5]"), "4 1:5" },
  { "number", BYTES ("[1.2.3]"), "4 1:5" },
  { "number", BYTES ("[0x1F]"), "2 1:3" },
  { "number", BYTES ("[45_000]"), "3 1:4" },
  { "number", BYTES ("[1-2]"), "2 1:3" },
  { "number", BYTES ("-"), "1 1:2" },
  { "number", BYTES ("1."), "2 1:3" },
  { "number", BYTES ("[\xef\xbc\x91]"), "1 1:2" },

  /* 7: strings. */
  { "string", BYTES ("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83D\\uDE00\""), NULL },
  { "string", BYTES ("[\"\\u0000\",\"\\ud800\",\"\\udc00\",\"\\ud800\\ud800\"]"), NULL },
  { "string", BYTES ("\"\x7f\""), NULL },
  { "string", BYTES ("\"a\nb\""), "2 1:3" },
  { "string", BYTES ("\"a\tb\""), "2 1:3" },
  { "string", BYTES ("\"a\0b\""), "2 1:3" },
  { "string", BYTES ("\"12345678\x1f\""), "9 1:10" },
  { "string", BYTES ("\"\\x\""), "2 1:3" },
  { "string", BYTES ("\"\\0\""), "2 1:3" },
  { "string", BYTES ("\"\\'\""), "2 1:3" },
  { "string", BYTES ("\"\\U0041\""), "2 1:3" },
  { "string", BYTES ("\"\\\0\""), "2 1:3" },
  { "string", BYTES ("\"\\u12\""), "5 1:6" },
  { "string", BYTES ("\"\\u12g4\""), "5 1:6" },
  { "string", BYTES ("\"\\u+123\""), "3 1:4" },
  { "string", BYTES ("\"abc"), "4 1:5" },
  { "string", BYTES ("\"abc\\"), "5 1:6" },
  { "string", BYTES ("\"abc\\\""), "6 1:7" },
  { "string",
    BYTES ("[\xe2\x80\x9c"
           "a\xe2\x80\x9d]"),
    "1 1:2" },

  /* 8.1: UTF-8 as RFC 3629 has it: the first and last character of every length … */
  { "utf-8", BYTES ("\"\xc2\x80 \xdf\xbf\""), NULL },
  { "utf-8", BYTES ("\"\xe0\xa0\x80 \xef\xbf\xbf\""), NULL },
  { "utf-8", BYTES ("\"\xed\x9f\xbf \xee\x80\x80\""), NULL },
  { "utf-8", BYTES ("\"\xf0\x90\x80\x80 \xf4\x8f\xbf\xbf\""), NULL },
  { "utf-8", BYTES ("{\"\xc3\xa9\":1}"), NULL },
  /* … what is longer than it need be … */
  { "utf-8", BYTES ("\"\xc0\xaf\""), "1 1:2" },
  { "utf-8", BYTES ("\"\xc1\xbf\""), "1 1:2" },
  { "utf-8", BYTES ("\"\xe0\x9f\xbf\""), "2 1:3" },
  { "utf-8", BYTES ("\"\xf0\x8f\xbf\xbf\""), "2 1:3" },
  /* … surrogates, what lies above U+10FFFF, bytes that never occur … */
  { "utf-8", BYTES ("\"\xed\xa0\x80\""), "2 1:3" },
  { "utf-8", BYTES ("\"\xed\xbf\xbf\""), "2 1:3" },
  { "utf-8", BYTES ("\"\xf4\x90\x80\x80\""), "2 1:3" },
  { "utf-8", BYTES ("\"\xf5\x80\x80\x80\""), "1 1:2" },
  { "utf-8", BYTES ("\"\xfe\""), "1 1:2" },
  { "utf-8", BYTES ("\"\xff\""), "1 1:2" },
  { "utf-8", BYTES ("\"caf\xe9\""), "5 1:6" },
  /* … and characters that are cut or begin in the middle. */
  { "utf-8", BYTES ("\"\x80\""), "1 1:2" },
  { "utf-8", BYTES ("\"\xc3\""), "2 1:3" },
  { "utf-8", BYTES ("\"\xe2\x82\""), "3 1:3" },
  { "utf-8", BYTES ("\"\xf0\x9f\x98\""), "4 1:3" },
  { "utf-8", BYTES ("\"\xf0\x9f\x98"), "4 1:3" },
  { "utf-8", BYTES ("\"\xc3\xa9\xff\""), "3 1:3" },
  { "utf-8", BYTES ("\xff\xfe[\0]\0"), "0 1:1" },
  { "utf-8", BYTES ("\0[\0]"), "0 1:1" },
  { "utf-8", BYTES ("\x1f\x8b\x08\0"), "0 1:1" },

  /* A byte order mark is forgiven once, at the very beginning. */
  { "mark", BYTES ("\xef\xbb\xbf{}"), NULL },
  { "mark", BYTES ("\xef\xbb\xbf[1,]"), "6 1:4" },
  { "mark", BYTES ("\xef\xbb\xbf"), "3 1:1" },
  { "mark", BYTES ("\xef\xbb\xbf\xef\xbb\xbf{}"), "3 1:1" },
  { "mark", BYTES (" \xef\xbb\xbf{}"), "1 1:2" },
  { "mark", BYTES ("[\xef\xbb\xbf]"), "1 1:2" },

  /* Lines end at U+000A; columns count characters. */
  { "place", BYTES ("[\n1,\n2,\n]"), "8 4:1" },
  { "place", BYTES ("[\r\n1,\r\n  x]"), "9 3:3" },
  { "place", BYTES ("[\r1,\r]"), "5 1:6" },
  { "place", BYTES ("[\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\" x]"), "13 1:8" },
  { "place", BYTES ("[\"\xc3\xa9\",\n x]"), "8 2:2" },
  { "place", BYTES ("{\"a\":1}\n{\"a\":x}"), "13 2:6" },
};

static void
test_scan (gconstpointer data)
{
  const ScanCase *test = data;
  g_autofree char *found = feed_scanner (test->text.data, test->text.size, uncut);
  const char *fault = strchr (found, '!');

  g_test_message ("%s", found);
  g_assert_cmpstr (fault != NULL ? fault + 1 : NULL, ==, test->fault);
  assert_cuts_agree (feed_scanner, test->text.data, test->text.size);
}

typedef struct {
  Bytes text;
  const char *tokens;
} TokenCase;

/* Kind, depth, start and end: braces and brackets as they stand, n a name, s a text, v a number, l
 * a literal. */
static const TokenCase token_cases[] = {
  { BYTES ("{}"), "{0:0-1 }0:1-2 " },
  { BYTES (" [ ] "), "[0:1-2 ]0:3-4 " },
  { BYTES ("-1.5"), "v0:0-4 " },
  { BYTES ("12 "), "v0:0-2 " },
  { BYTES ("{\"a\":[1,\"b\",null]}"),
    "{0:0-1 n1:1-4 [1:5-6 v2:6-7 s2:8-11 l2:12-16 ]1:16-17 }0:17-18 " },
  { BYTES ("[{\"\\u0061\" : true}, {}]"),
    "[0:0-1 {1:1-2 n2:2-10 l2:13-17 }1:17-18 {1:20-21 }1:21-22 ]0:22-23 " },
  { BYTES ("{} {\"a\":0}"), "{0:0-1 }0:1-2 {0:3-4 n1:4-7 v1:8-9 }0:9-10 " },
};

static void
test_tokens (gconstpointer data)
{
  const TokenCase *test = data;
  g_autofree char *found = feed_scanner (test->text.data, test->text.size, uncut);

  g_assert_cmpstr (found, ==, test->tokens);
  assert_cuts_agree (feed_scanner, test->text.data, test->text.size);
}

/* A long run of any byte, at every distance from where a block of eight begins. */
static void
test_lengths (void)
{
  for (gsize length = 0; length < 40; length++)
    {
      g_autofree char *run = g_strnfill (length, 'a');
      g_autofree char *sound = g_strdup_printf ("[\"%s\\n\"]", run);
      g_autofree char *damaged = g_strdup_printf ("[\"%s\n\"]", run);
      g_autofree char *tokens = feed_scanner (sound, strlen (sound), uncut);
      g_autofree char *fault = feed_scanner (damaged, strlen (damaged), uncut);
      g_autofree char *end = g_strdup_printf ("s1:1-%" G_GSIZE_FORMAT " ", length + 5);
      g_autofree char *place =
        g_strdup_printf ("!%" G_GSIZE_FORMAT " 1:%" G_GSIZE_FORMAT, length + 2, length + 3);

      g_assert_nonnull (strstr (tokens, end));
      g_assert_true (g_str_has_suffix (fault, place));
    }
}

/* Every byte in a text, and every pair of bytes that is no ASCII, against GLib. */
static void
test_every_byte (void)
{
  for (guint first = 0x20; first < 0x100; first++)
    {
      for (guint second = 0x20; second < 0x100; second++)
        {
          char text[] = { '"', (char) first, (char) second, '"', '\0' };

          if (strpbrk (text + 1, "\\") != NULL || first == '"' || second == '"')
            continue;

          g_autofree char *found = feed_scanner (text, 4, uncut);

          g_assert_true ((strchr (found, '!') == NULL) == g_utf8_validate (text, 4, NULL));
        }
    }
}

/* Depth costs no stack: a million brackets, closed and not. */
static void
test_depth (void)
{
  gsize depth = 1000000;
  g_autofree char *open = g_strnfill (depth, '[');
  g_autofree char *closed = g_strnfill (2 * depth, ']');
  g_autofree char *cut = feed_scanner (open, depth, uncut);

  memset (closed, '[', depth);

  g_autofree char *whole = feed_scanner (closed, 2 * depth, uncut);

  g_assert_true (g_str_has_suffix (cut, "!1000000 1:1000001"));
  g_assert_null (strchr (whole, '!'));
  g_assert_true (g_str_has_suffix (whole, " ]0:1999999-2000000 "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/read/scanner/%s/%03" G_GSIZE_FORMAT, cases[i].group, i);

      g_test_add_data_func (path, &cases[i], test_scan);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (token_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/scanner/tokens/%03" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &token_cases[i], test_tokens);
    }

  g_test_add_func ("/read/scanner/lengths", test_lengths);
  g_test_add_func ("/read/scanner/every-byte", test_every_byte);
  g_test_add_func ("/read/scanner/depth", test_depth);

  return g_test_run ();
}
