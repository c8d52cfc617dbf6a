/* test-damage.c: tests of what damage to a file costs: the records it touches, and no others.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "read/rb-record-splitter.h"

#include <string.h>

#define N_RECORDS 30
#define N_MUTATIONS 200 /* of each layout */

/* How a document is written: what opens it, stands before every record and every member, between
 * records, and closes it. */
typedef struct {
  const char *name;
  const char *open;
  const char *before_record;
  const char *before_member;
  const char *before_inner;
  const char *end_inner;
  const char *end_record;
  const char *between;
  const char *close;
} Layout;

static const Layout layouts[] = {
  { "compact list", "[", "", "", "", "", "", ",", "]" },
  { "spaced list", "[", "", " ", " ", " ", " ", ", ", "]\n" },
  { "indented list", "[\n", "  ", "\n    ", "\n      ", "\n    ", "\n  ", ",\n", "\n]\n" },
  { "list in lines", "[\n", "", "", "", "", "", ",\n", "\n]\n" },
  { "lines", "", "", "", "", "", "", "\n", "\n" },
  { "lines, CRLF", "", "", " ", " ", "", "", "\r\n", "\r\n" },
  { "joined", "", "", "", "", "", "", "", "" },
  { "indented objects", "", "", "\n  ", "\n    ", "\n  ", "\n", "\n", "\n" },
  { "compact wrapper", "{\"count\":30,\"jobs\":[", "", "", "", "", "", ",",
    "],\"page\":{\"n\":1}}" },
  { "indented wrapper", "{\n  \"count\": 30,\n  \"jobs\": [\n", "    ", "\n      ", "\n        ",
    "\n      ", "\n    ", ",\n", "\n  ]\n}\n" },
  { "employers", "[{\"name\":\"Mill\",\"jobs\":[", "", "", "", "", "", ",", "]}]" },
};

typedef struct {
  guint64 offset;
  guint64 end;
} Span;

typedef struct {
  GString *text;
  Span spans[N_RECORDS];
} Document;

static void
append_record (GString *text, const Layout *layout, guint i)
{
  g_string_append_printf (text, "{%s\"id\":%u,%s\"title\":\"Baker %u\",", layout->before_member, i,
                          layout->before_member, i);
  g_string_append_printf (
    text, "%s\"company\":{%s\"name\":\"Mill, Inn {&} Co\",%s\"size\":[1,2%u]%s},",
    layout->before_member, layout->before_inner, layout->before_inner, i, layout->end_inner);
  g_string_append_printf (text, "%s\"description\":\"Caf\xc3\xa9, 5\\\" x \\u00e9 %0*u\"%s}",
                          layout->before_member, (int) (i % 7) * 30 + 1, i, layout->end_record);
}

static void
make_document (const Layout *layout, Document *document)
{
  GString *text = g_string_new (layout->open);

  for (guint i = 0; i < N_RECORDS; i++)
    {
      if (i > 0)
        g_string_append (text, layout->between);

      g_string_append (text, layout->before_record);
      document->spans[i].offset = text->len;
      append_record (text, layout, i);
      document->spans[i].end = text->len;
    }

  g_string_append (text, layout->close);
  document->text = text;
}

/* Which of the sound records that come out are the ones that were put in. */
typedef struct {
  gboolean is_found[N_RECORDS];
  guint n_strange;
  guint n_refused;
} Found;

static void
take_record (const RbRecord *record, gpointer data)
{
  Found *found = data;
  const char *id = record->outcome == RB_RECORD_OK ? strstr (record->text, "\"Baker ") : NULL;

  if (record->outcome != RB_RECORD_OK)
    found->n_refused++;
  else if (id == NULL || !g_ascii_isdigit (id[7]) || atoi (id + 7) >= N_RECORDS)
    found->n_strange++;
  else
    found->is_found[atoi (id + 7)] = TRUE;
}

static void
read_document (const char *text, gsize size, gsize block, Found *found)
{
  g_autoptr (RbShapeFinder) finder = rb_shape_finder_new (0, 1);

  *found = (Found){ 0 };
  rb_shape_finder_feed (finder, (const guint8 *) text, size);

  g_autoptr (RbRecordShape) shape = rb_shape_finder_finish (finder);
  g_autoptr (RbRecordSplitter) splitter =
    rb_record_splitter_new (shape, NULL, 0, 1, take_record, found);

  for (gsize done = 0; done < size; done += block)
    {
      gsize n = MIN (block, size - done);
      g_autofree guint8 *copy = g_memdup2 (text + done, n);

      rb_record_splitter_feed (splitter, copy, n);
    }

  rb_record_splitter_finish (splitter);
}

static guint
count_lost (const Found *found)
{
  guint n_lost = 0;

  for (guint i = 0; i < N_RECORDS; i++)
    n_lost += found->is_found[i] ? 0 : 1;

  return n_lost;
}

static void
test_whole (gconstpointer data)
{
  Document document;
  Found found;

  make_document (data, &document);
  read_document (document.text->str, document.text->len, document.text->len, &found);
  g_assert_cmpuint (count_lost (&found), ==, 0);
  g_assert_cmpuint (found.n_strange + found.n_refused, ==, 0);
  g_string_free (document.text, TRUE);
}

static void
fail_at (const char *damage, gsize at, guint record)
{
  g_test_message ("%s at %" G_GSIZE_FORMAT ": record %u", damage, at, record);
  g_test_fail ();
}

/* Wherever a file is cut, every record before the cut is there. */
static void
test_cut (gconstpointer data)
{
  Document document;
  Found found;

  make_document (data, &document);

  /* The shape of a wrapper or a list shows with its first record. */
  for (gsize size = document.spans[0].end; size < document.text->len; size += 3)
    {
      read_document (document.text->str, size, size, &found);

      for (guint i = 0; i < N_RECORDS; i++)
        {
          if (found.is_found[i] != (document.spans[i].end <= size))
            fail_at ("cut", size, i);
        }
    }

  g_string_free (document.text, TRUE);
}

/* A stretch of zeros costs the records it touches. */
static void
test_zeros (gconstpointer data)
{
  gsize length = 512;
  Document document;
  Found found;

  make_document (data, &document);

  for (gsize at = document.spans[0].end; at + length < document.text->len; at += 13)
    {
      g_autofree char *text = g_memdup2 (document.text->str, document.text->len);

      memset (text + at, 0, length);
      read_document (text, document.text->len, document.text->len, &found);

      for (guint i = 0; i < N_RECORDS; i++)
        {
          const Span *span = &document.spans[i];
          gboolean is_touched = span->offset < at + length && span->end > at;

          if (!found.is_found[i] && !is_touched)
            fail_at ("zeros", at, i);
        }
    }

  g_string_free (document.text, TRUE);
}

/* What files suffer: a byte becomes another one, is lost, or is written twice. */
static void
mutate (GString *text, GRand *random)
{
  static const char bytes[] = "\"\"{}[],:\\\n\0 0a\xff";
  gsize at = (gsize) g_rand_int_range (random, 0, (gint32) text->len);
  char byte = bytes[g_rand_int_range (random, 0, sizeof bytes - 1)];

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      g_string_erase (text, (gssize) at, 1);
      break;
    case 1:
      g_string_insert_c (text, (gssize) at, byte);
      break;
    case 2:
      g_string_erase (text, (gssize) at,
                      MIN (g_rand_int_range (random, 1, 40), (gssize) (text->len - at)));
      break;
    default:
      text->str[at] = byte;
    }
}

/* Says what the damage was that cost too much. */
static void
describe (guint mutation, const Document *document, const GString *text, guint n_lost)
{
  gsize at = 0;

  while (at < text->len && text->str[at] == document->text->str[at])
    at++;

  g_autofree char *before = g_strndup (document->text->str + at - 20, 60);
  g_autofree char *after = g_strndup (text->str + at - 20, 60);
  g_autofree char *before_line = g_strescape (before, NULL);
  g_autofree char *after_line = g_strescape (after, NULL);

  g_test_message ("damage %u at %" G_GSIZE_FORMAT " costs %u records: %s became %s", mutation, at,
                  n_lost, before_line, after_line);
  g_test_fail ();
}

/* A single damage behind the first record costs at most two, and however the file is cut into
 * blocks the same ones. */
static void
test_mutations (gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (19700101);
  Document document;
  guint worst = 0;

  make_document (data, &document);

  gsize head = document.spans[0].end;

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GString) text =
        g_string_new_len (document.text->str + head, (gssize) (document.text->len - head));
      Found whole;
      Found cut;

      mutate (text, random);
      g_string_prepend_len (text, document.text->str, (gssize) head);
      read_document (text->str, text->len, text->len, &whole);
      read_document (text->str, text->len, 1 + (gsize) g_rand_int_range (random, 3, 100), &cut);
      worst = MAX (worst, count_lost (&whole));
      g_assert_cmpmem (&whole, sizeof whole, &cut, sizeof cut);

      if (count_lost (&whole) > 2)
        describe (i, &document, text, count_lost (&whole));
    }

  g_test_message ("At worst %u records are lost", worst);
  g_string_free (document.text, TRUE);
}

static void
add (const char *name, GTestDataFunc func)
{
  for (gsize i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/damage/%s/%s", name, layouts[i].name);

      g_test_add_data_func (path, &layouts[i], func);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  add ("whole", test_whole);
  add ("cut", test_cut);
  add ("zeros", test_zeros);
  add ("mutations", test_mutations);

  return g_test_run ();
}
