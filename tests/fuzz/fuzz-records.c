/* fuzz-records.c: any bytes through shape finder, scanner and splitter.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fuzz.h"

#include "read/rb-record-splitter.h"

#include <json-glib/json-glib.h>

/* The smallest first block: a byte order mark has to be in one. */
#define MIN_FIRST ((gsize) 3)

/* What is sound, json-glib reads; records lie behind each other, within the document. */
static void
check_record (const RbRecord *record, GString *records, guint64 size)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (record->offset + record->length, <=, size);
  g_assert_cmpuint (record->line, >=, 1);
  g_assert_true ((record->outcome == RB_RECORD_SYNTAX) == (record->fault.message != NULL));

  if (record->outcome == RB_RECORD_OK)
    {
      g_assert_true (g_utf8_validate_len (record->text, record->text_length, NULL));
      json_parser_load_from_data (parser, record->text, (gssize) record->text_length, &error);
      g_assert_no_error (error);
      g_assert_true (JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)));
    }

  g_string_append_printf (records, "%d %" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT " %s\n",
                          record->outcome, record->offset, record->length,
                          record->text != NULL ? record->text : record->fault.message);
}

typedef struct {
  GString *records;
  guint64 size;
} Check;

static void
take_record (const RbRecord *record, gpointer data)
{
  Check *check = data;

  check_record (record, check->records, check->size);
}

static char *
split (const RbRecordShape *shape, const uint8_t *data, gsize size, gsize block)
{
  Check check = { .records = g_string_new (NULL), .size = size };
  g_autoptr (RbRecordSplitter) splitter =
    rb_record_splitter_new (shape, NULL, 0, 1, take_record, &check);

  for (gsize done = 0; done < size;)
    {
      gsize n = MIN (done == 0 ? MAX (block, MIN_FIRST) : block, size - done);
      g_autofree guint8 *copy = g_memdup2 (data + done, n);

      rb_record_splitter_feed (splitter, copy, n);
      done += n;
    }

  rb_record_splitter_finish (splitter);

  return g_string_free (check.records, FALSE);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (RbShapeFinder) finder = rb_shape_finder_new (0, 1);

  rb_shape_finder_feed (finder, data, size);

  g_autoptr (RbRecordShape) shape = rb_shape_finder_finish (finder);
  g_autofree char *whole = split (shape, data, size, MAX (size, 1));
  g_autofree char *cut = split (shape, data, size, size > 0 ? 1 + data[size / 2] % 64 : 1);

  g_assert_cmpstr (cut, ==, whole);

  return 0;
}
