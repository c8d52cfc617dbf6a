/* fuzz-mapping.c: any bytes through the reading of records into postings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fuzz.h"

#include "read/rb-batch.h"

static void
add_record (const RbRecord *record, gpointer data)
{
  rb_batch_add (data, record);
}

static void
check_text (const char *text)
{
  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
}

static void
check_draft (const RbPostingDraft *draft)
{
  g_assert_nonnull (draft->title);
  check_text (draft->title);
  check_text (draft->employer);
  check_text (draft->place);
  check_text (draft->url);
  check_text (draft->pay_text);
  g_assert_cmpint (draft->pay.floor, >=, 0);
  g_assert_cmpint (draft->pay.ceiling, >=, 0);
  g_assert_cmpint (draft->pay.floor, <=, RB_AMOUNT_MAX);
  g_assert_cmpint (draft->pay.ceiling, <=, RB_AMOUNT_MAX);
  g_assert_true (draft->pay.ceiling == 0 || draft->pay.floor <= draft->pay.ceiling);
  g_assert_cmpuint (draft->pay.period, <, RB_N_PERIODS);
  g_assert_cmpuint (draft->positions, >=, 1);
  g_assert_true (draft->country == NULL ||
                 (draft->country[0] != '\0' && draft->country[2] == '\0'));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (RbShapeFinder) finder = rb_shape_finder_new (0, 1);

  rb_shape_finder_feed (finder, data, size);

  g_autoptr (RbRecordShape) shape = rb_shape_finder_finish (finder);
  g_autoptr (RbBatch) batch = rb_batch_new (0, NULL);
  g_autoptr (RbRecordSplitter) splitter =
    rb_record_splitter_new (shape, NULL, 0, 1, add_record, batch);

  rb_record_splitter_feed (splitter, data, size);
  rb_record_splitter_finish (splitter);
  rb_batch_read (batch);

  const RbReading *reading = rb_batch_get_reading (batch);

  for (guint i = 0; i < reading->drafts->len; i++)
    check_draft (&g_array_index (reading->drafts, RbPostingDraft, i));

  for (guint i = 0; i < reading->notes->len; i++)
    check_text (g_array_index (reading->notes, RbNote, i).text);

  return 0;
}
