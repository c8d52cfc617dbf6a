/* feed.c: documents fed in blocks, and what comes out of them as text.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "feed.h"

/* A byte order mark is only seen if it is not cut. */
#define MIN_FIRST ((gsize) 3)

#define N_RANDOM_CUTS 20

const Cut uncut = { 0 };

static gsize
next_block (const Cut *cut, gsize done, gsize size)
{
  gsize n = done == 0 ? cut->first : cut->next;

  if (cut->random != NULL)
    n = (gsize) g_rand_int_range (cut->random, 1, (gint32) cut->next + 1) +
        (done == 0 ? MIN_FIRST : 0);

  return n == 0 ? size - done : MIN (n, size - done);
}

static void
append_token (const RbToken *token, gpointer data)
{
  static const char letters[] = "{}[]nsvl";

  g_string_append_printf (data, "%c%u:%" G_GUINT64_FORMAT "-%" G_GUINT64_FORMAT " ",
                          letters[token->type], token->depth, token->start, token->end);
}

static void
append_fault (GString *text, const RbFault *fault)
{
  if (fault->message != NULL)
    g_string_append_printf (text, "!%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT ":%" G_GUINT64_FORMAT,
                            fault->offset, fault->line, fault->column);
}

/* The tokens, each as its kind, depth, start and end; then the fault, if any, as its offset, line
 * and column. */
char *
feed_scanner (const char *data, gsize size, Cut cut)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (RbScanner) scanner = rb_scanner_new (0, 1, append_token, text);
  gboolean is_sound = TRUE;

  for (gsize done = 0; done < size && is_sound;)
    {
      gsize n = next_block (&cut, done, size);
      g_autofree guint8 *block = g_memdup2 (data + done, n);

      is_sound = rb_scanner_feed (scanner, block, n);
      done += n;
    }

  if (is_sound)
    is_sound = rb_scanner_finish (scanner);

  g_assert_true (is_sound == (rb_scanner_get_fault (scanner)->message == NULL));
  append_fault (text, rb_scanner_get_fault (scanner));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
append_record (const RbRecord *record, gpointer data)
{
  static const char *const outcomes[] = { "", "other", "syntax", "deep", "large" };
  GString *text = data;

  g_string_append_printf (text,
                          "%" G_GUINT64_FORMAT "@%" G_GUINT64_FORMAT "+%" G_GUINT64_FORMAT
                          ",%" G_GUINT64_FORMAT " ",
                          record->number, record->offset, record->length, record->line);

  if (record->outcome == RB_RECORD_OK)
    g_string_append_len (text, record->text, (gssize) record->text_length);
  else
    g_string_append (text, outcomes[record->outcome]);

  if (record->context != NULL && record->outcome == RB_RECORD_OK)
    g_string_append_printf (text, " in %s", record->context);

  append_fault (text, &record->fault);
  g_string_append_c (text, '\n');
}

static RbRecordShape *
make_shape (const char *data, gsize size)
{
  g_autoptr (RbShapeFinder) finder = rb_shape_finder_new (0, 1);

  rb_shape_finder_feed (finder, (const guint8 *) data, size);

  return rb_shape_finder_finish (finder);
}

/* One line for each record: its number, offset, length and line; its text or what is wrong with it;
 * its context. At the end what is wrong outside records. */
char *
feed_splitter (const char *data, gsize size, Cut cut)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (RbRecordShape) shape = make_shape (data, size);
  g_autoptr (RbRecordSplitter) splitter =
    rb_record_splitter_new (shape, NULL, 0, 1, append_record, text);

  for (gsize done = 0; done < size;)
    {
      gsize n = next_block (&cut, done, size);
      g_autofree guint8 *block = g_memdup2 (data + done, n);

      rb_record_splitter_feed (splitter, block, n);
      done += n;
    }

  rb_record_splitter_finish (splitter);
  append_fault (text, rb_record_splitter_get_fault (splitter));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The paths to the records, each with its steps between slashes; or “empty” or “none”. */
char *
find_shape (const char *data, gsize size)
{
  g_autoptr (RbRecordShape) shape = make_shape (data, size);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < shape->paths->len; i++)
    {
      g_autofree char *path = g_strjoinv ("/", g_ptr_array_index (shape->paths, i));

      g_string_append_printf (text, "%s/%s", i > 0 ? " " : "", path);
    }

  if (text->len == 0)
    g_string_append (text, shape->is_empty_list ? "empty" : "none");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* However a document is cut into blocks, what comes out of it is the same. */
void
assert_cuts_agree (FeedFunc feed, const char *data, gsize size)
{
  g_autofree char *whole = feed (data, size, uncut);
  g_autoptr (GRand) random = g_rand_new_with_seed (20260101);

  for (gsize first = MIN_FIRST; first < size; first++)
    {
      g_autofree char *two = feed (data, size, (Cut){ .first = first });

      g_assert_cmpstr (two, ==, whole);
    }

  for (gsize block = 1; block <= 4; block++)
    {
      g_autofree char *many = feed (data, size, (Cut){ .first = MIN_FIRST, .next = block });

      g_assert_cmpstr (many, ==, whole);
    }

  for (guint i = 0; i < N_RANDOM_CUTS; i++)
    {
      g_autofree char *some = feed (data, size, (Cut){ .next = 40, .random = random });

      g_assert_cmpstr (some, ==, whole);
    }
}
