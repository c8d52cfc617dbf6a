/* test-record-splitter.c: tests of cutting documents into records: shapes, places, context, limits.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "feed.h"

#include <string.h>

typedef struct {
  const char *name;
  Bytes text;
  const char *shape;
  /* Of each record: number @ offset + length, line, text or what is wrong with it, context; then
   * what is wrong outside records. */
  const char *records;
} SplitCase;

#define JOB "{\"title\":\"a\",\"company\":\"b\"}"
#define JOB2 "{\"title\":\"c\",\"company\":\"d\"}"

static const SplitCase cases[] = {
  { "list", BYTES ("[" JOB "," JOB2 "]"), "/*", "1@1+27,1 " JOB "\n2@29+27,1 " JOB2 "\n" },
  { "one", BYTES (JOB), "/", "1@0+27,1 " JOB "\n" },
  { "lines", BYTES (JOB "\n" JOB2 "\n"), "/", "1@0+27,1 " JOB "\n2@28+27,2 " JOB2 "\n" },
  { "lines, CRLF", BYTES (JOB "\r\n" JOB2 "\r\n"), "/", "1@0+27,1 " JOB "\n2@29+27,2 " JOB2 "\n" },
  { "lines, blank ones", BYTES ("\n" JOB "\n\n\n" JOB2), "/",
    "1@1+27,2 " JOB "\n2@31+27,5 " JOB2 "\n" },
  { "joined", BYTES (JOB JOB2), "/", "1@0+27,1 " JOB "\n2@27+27,1 " JOB2 "\n" },
  { "mark", BYTES ("\xef\xbb\xbf[" JOB "]"), "/*", "1@4+27,1 " JOB "\n" },
  { "spread", BYTES ("[\r\n {\"title\" :\t\"a\" ,\r\n  \"company\": [ 1 , 2 ] }\r\n]"), "/*",
    "1@4+42,2 {\"title\" :\t\"a\",\"company\": [ 1 , 2 ]}\n" },

  { "wrapper", BYTES ("{\"count\":1,\"jobs\":[" JOB "],\"more\":2}"), "/jobs/*",
    "1@19+27,1 " JOB " in {\"count\":1}\n" },
  { "wrapper in wrapper", BYTES ("{\"hits\":{\"total\":1,\"hits\":[" JOB "]}}"), "/hits/hits/*",
    "1@27+27,1 " JOB " in {\"total\":1}\n" },
  { "wrapper of any name", BYTES ("{\"stellen\":[" JOB "]}"), "/stellen/*", "1@12+27,1 " JOB "\n" },
  { "wrapper beside lists of other things",
    BYTES ("{\"tags\":[\"x\"],\"stats\":[],\"jobs\":[" JOB "]}"), "/jobs/*",
    "1@33+27,1 " JOB "\n" },
  { "the second list repeats the first", BYTES ("{\"jobs\":[" JOB "],\"new_jobs\":[" JOB "]}"),
    "/jobs/*", "1@9+27,1 " JOB "\n" },
  { "search result", BYTES ("{\"SearchResult\":{\"SearchResultItems\":[" JOB "]}}"),
    "/SearchResult/SearchResultItems/*", "1@38+27,1 " JOB "\n" },
  { "keyed", BYTES ("{\"1\":" JOB ",\"2\":" JOB2 "}"), "/*",
    "1@5+27,1 " JOB "\n2@37+27,1 " JOB2 "\n" },
  { "nested",
    BYTES ("[{\"name\":\"Mill\",\"jobs\":[" JOB "]},{\"name\":\"Inn\",\"jobs\":[" JOB2 "]}]"),
    "/*/jobs/*",
    "1@24+27,1 " JOB " in {\"name\":\"Mill\"}\n2@76+27,1 " JOB2 " in {\"name\":\"Inn\"}\n" },
  { "nested in a wrapper",
    BYTES ("{\"companies\":[{\"name\":\"Mill\",\"n\":2,\"jobs\":[" JOB "," JOB2 "]}]}"),
    "/companies/*/jobs/*",
    "1@43+27,1 " JOB " in {\"name\":\"Mill\",\"n\":2}\n"
    "2@71+27,1 " JOB2 " in {\"name\":\"Mill\",\"n\":2}\n" },
  { "own format",
    BYTES ("{\"format\":\"rolebook.postings\",\"version\":1,\"roles\":[{\"role\":\"r\"}],"
           "\"postings\":[" JOB "]}"),
    "/postings/* /roles/*",
    "1@51+12,1 {\"role\":\"r\"} in {\"format\":\"rolebook.postings\",\"version\":1}\n"
    "2@77+27,1 " JOB " in {\"format\":\"rolebook.postings\",\"version\":1}\n" },

  { "empty list", BYTES ("[]"), "empty", "" },
  { "empty list in a wrapper", BYTES ("{\"jobs\":[],\"total\":0}"), "empty", "" },
  { "numbers", BYTES ("[1,2]"), "none", "" },
  { "a text", BYTES ("\"x\""), "none", "" },
  { "empty object", BYTES ("{}"), "none", "" },

  { "notice first", BYTES ("[\"terms\",7,null,[1],{}," JOB "]"), "/*",
    "1@1+7,1 other\n2@9+1,1 other\n3@11+4,1 other\n4@16+3,1 other\n5@20+2,1 {}\n"
    "6@23+27,1 " JOB "\n" },

  { "list first", BYTES ("[[\n[2],\n3],\n" JOB "]"), "/*", "1@1+9,1 other\n2@12+27,4 " JOB "\n" },

  { "missing comma in a record", BYTES ("[" JOB ",{\"title\":\"x\" \"company\":1}," JOB2 "]"), "/*",
    "1@1+27,1 " JOB "\n2@29+13,1 syntax!42 1:43\n3@55+27,1 " JOB2 "\n" },
  { "cut in a text", BYTES ("[" JOB ",{\"title\":\"x"), "/*",
    "1@1+27,1 " JOB "\n2@29+11,1 syntax!40 1:41\n" },
  { "cut between records", BYTES ("[" JOB ","), "/*", "1@1+27,1 " JOB "\n!29 1:30" },
  { "not closed", BYTES ("[" JOB), "/*", "1@1+27,1 " JOB "\n!28 1:29" },
  { "comma at the end", BYTES ("[" JOB ",]"), "/*", "1@1+27,1 " JOB "\n2@29+0,1 syntax!29 1:30\n" },
  { "behind the list", BYTES ("[" JOB "]x"), "/*", "1@1+27,1 " JOB "\n!29 1:30" },
  { "damaged line", BYTES (JOB "\n{\"title\":\"x\"\n" JOB2 "\n"), "/",
    "1@0+27,1 " JOB "\n2@28+13,2 syntax!41 3:1\n3@41+27,3 " JOB2 "\n" },
  { "damaged first line", BYTES ("{\"title\":x}\n" JOB "\n"), "/",
    "1@0+9,1 syntax!9 1:10\n2@12+27,2 " JOB "\n" },
  { "damaged line with a mark", BYTES ("\xef\xbb\xbf" JOB "\n{\"title\":x}\n" JOB2 "\n"), "/",
    "1@3+27,1 " JOB "\n2@31+9,2 syntax!40 2:10\n3@43+27,3 " JOB2 "\n" },
};

static void
test_split (gconstpointer data)
{
  const SplitCase *test = data;
  g_autofree char *shape = find_shape (test->text.data, test->text.size);
  g_autofree char *records = feed_splitter (test->text.data, test->text.size, uncut);

  g_assert_cmpstr (shape, ==, test->shape);
  g_assert_cmpstr (records, ==, test->records);
  assert_cuts_agree (feed_splitter, test->text.data, test->text.size);
}

typedef struct {
  const char *name;
  const char *open;   /* repeated */
  const char *middle; /* once */
  const char *close;  /* repeated */
  guint n;
  RbRecordOutcome outcome;
} LimitCase;

/* All levels of a file count: these records are in a list, which with them makes two. */
static const LimitCase limit_cases[] = {
  { "lists, 64 levels", "[", "", "]", 62, RB_RECORD_OK },
  { "lists, 65 levels", "[", "", "]", 63, RB_RECORD_TOO_DEEP },
  { "objects, 64 levels", "{\"a\":", "1", "}", 62, RB_RECORD_OK },
  { "objects, 65 levels", "{\"a\":", "1", "}", 63, RB_RECORD_TOO_DEEP },
  { "a hundred thousand levels", "[", "", "]", 100000, RB_RECORD_TOO_DEEP },
};

static void
keep_outcome (const RbRecord *record, gpointer data)
{
  g_array_append_val ((GArray *) data, record->outcome);
}

static GArray *
get_outcomes (const char *text, gsize size)
{
  const char *path[] = { "*", NULL };
  GArray *outcomes = g_array_new (FALSE, FALSE, sizeof (RbRecordOutcome));
  RbRecordShape shape = { .paths = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev) };

  g_ptr_array_add (shape.paths, g_strdupv ((char **) path));

  g_autoptr (RbRecordSplitter) splitter =
    rb_record_splitter_new (&shape, NULL, 0, 1, keep_outcome, outcomes);

  rb_record_splitter_feed (splitter, (const guint8 *) text, size);
  rb_record_splitter_finish (splitter);
  g_assert_null (rb_record_splitter_get_fault (splitter)->message);
  g_ptr_array_unref (shape.paths);

  return outcomes;
}

/* The record between two sound ones has this outcome, and costs neither of them. */
static void
assert_outcome (const GString *record, RbRecordOutcome expected)
{
  g_autoptr (GString) text = g_string_new ("[" JOB ",");

  g_string_append_len (text, record->str, (gssize) record->len);
  g_string_append (text, "," JOB2 "]");

  g_autoptr (GArray) outcomes = get_outcomes (text->str, text->len);

  g_assert_cmpuint (outcomes->len, ==, 3);
  g_assert_cmpint (g_array_index (outcomes, RbRecordOutcome, 0), ==, RB_RECORD_OK);
  g_assert_cmpint (g_array_index (outcomes, RbRecordOutcome, 1), ==, expected);
  g_assert_cmpint (g_array_index (outcomes, RbRecordOutcome, 2), ==, RB_RECORD_OK);
}

static void
test_depth (gconstpointer data)
{
  const LimitCase *test = data;
  g_autoptr (GString) record = g_string_new ("{\"title\":\"a\",\"x\":");

  for (guint i = 0; i < test->n; i++)
    g_string_append (record, test->open);

  g_string_append (record, test->middle);

  for (guint i = 0; i < test->n; i++)
    g_string_append (record, test->close);

  g_string_append_c (record, '}');
  assert_outcome (record, test->outcome);
}

/* The record itself may not have more members, nor may any object in it. */
static void
test_members (void)
{
  for (guint n = 4096; n <= 4097; n++)
    {
      g_autoptr (GString) object = g_string_new ("{\"m0\":0");

      for (guint i = 1; i < n; i++)
        g_string_append_printf (object, ",\"m%u\":{}", i);

      g_string_append_c (object, '}');

      g_autoptr (GString) record = g_string_new (NULL);

      g_string_append_printf (record, "{\"title\":\"a\",\"x\":[%s,%s]}", object->str, object->str);
      assert_outcome (object, n == 4096 ? RB_RECORD_OK : RB_RECORD_TOO_LARGE);
      assert_outcome (record, n == 4096 ? RB_RECORD_OK : RB_RECORD_TOO_LARGE);
    }
}

static GString *
make_text (gsize length)
{
  GString *text = g_string_sized_new (length + 64);

  g_string_append (text, "{\"title\":\"a\",\"x\":\"");
  g_string_set_size (text, text->len + length);
  memset (text->str + text->len - length, 'a', length);
  g_string_append (text, "\"}");

  return text;
}

static void
test_text (void)
{
  gsize limit = 8 * 1024 * 1024;
  g_autoptr (GString) fits = make_text (limit - 2);
  g_autoptr (GString) over = make_text (limit + 1);

  assert_outcome (fits, RB_RECORD_OK);
  assert_outcome (over, RB_RECORD_TOO_LARGE);
}

/* Three texts that each fit: together they are over 16 MB. Members that nobody asks for count. */
static void
test_size (void)
{
  g_autoptr (GString) part = make_text (6 * 1024 * 1024);
  g_autoptr (GString) record = g_string_new (NULL);

  g_string_append_printf (record, "{\"a\":%s,\"b\":%s}", part->str, part->str);
  assert_outcome (record, RB_RECORD_OK);
  g_string_printf (record, "{\"a\":%s,\"b\":%s,\"c\":%s}", part->str, part->str, part->str);
  assert_outcome (record, RB_RECORD_TOO_LARGE);
}

/* The title is a value, and so is the list. */
static void
test_values (void)
{
  for (guint n = 99998; n <= 99999; n++)
    {
      g_autoptr (GString) record = g_string_new ("{\"title\":\"a\",\"x\":[0");

      for (guint i = 1; i < n; i++)
        g_string_append (record, i % 2 == 0 ? ",[]" : ",{}");

      g_string_append (record, "]}");
      assert_outcome (record, n == 99998 ? RB_RECORD_OK : RB_RECORD_TOO_LARGE);
    }
}

static void
append_text (const RbRecord *record, gpointer data)
{
  g_string_append_printf (data, "%s %u;", record->text, record->flags);
}

/* Only members that are asked for are kept, at the top of a record; what json-glib would read as
 * another value is made safe. */
static void
test_wanted (void)
{
  const char *text = "[{\"x\":99999999999999999999,\"a\":{\"x\":1},\"y\":[2]},"
                     "{\"a\":99999999999999999999,\"b\":1e400,\"c\":\"\\u0000\\ud800\"},"
                     "{\"a\":9007199254740992,\"b\":1e5,\"c\":\"\\ud83d\\ude00\"}]";
  const char *path[] = { "*", NULL };
  RbRecordShape shape = { .paths = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev) };
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) found = g_string_new (NULL);

  g_hash_table_add (wanted, (gpointer) "a");
  g_hash_table_add (wanted, (gpointer) "b");
  g_hash_table_add (wanted, (gpointer) "c");
  g_ptr_array_add (shape.paths, g_strdupv ((char **) path));

  g_autoptr (RbRecordSplitter) splitter =
    rb_record_splitter_new (&shape, wanted, 0, 1, append_text, found);

  rb_record_splitter_feed (splitter, (const guint8 *) text, strlen (text));
  rb_record_splitter_finish (splitter);
  g_assert_cmpstr (found->str, ==,
                   "{\"a\":{\"x\":1}} 0;"
                   "{\"a\":null                ,\"b\":null ,\"c\":\"\\ufffd\\ufffd\"} 3;"
                   "{\"a\":9007199254740992,\"b\":1e5,\"c\":\"\\ud83d\\ude00\"} 0;");
  g_ptr_array_unref (shape.paths);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/read/record-splitter/%02" G_GSIZE_FORMAT " %s", i, cases[i].name);

      g_test_add_data_func (path, &cases[i], test_split);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (limit_cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/read/record-splitter/depth/%s", limit_cases[i].name);

      g_test_add_data_func (path, &limit_cases[i], test_depth);
    }

  g_test_add_func ("/read/record-splitter/members", test_members);
  g_test_add_func ("/read/record-splitter/text", test_text);
  g_test_add_func ("/read/record-splitter/size", test_size);
  g_test_add_func ("/read/record-splitter/values", test_values);
  g_test_add_func ("/read/record-splitter/wanted", test_wanted);

  return g_test_run ();
}
