/* test-ledger.c: tests of the account of what became of every record.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-ledger.h"

#include <string.h>

static void
add_many (RbSource *source, RbReason reason, guint n)
{
  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *text = g_strdup_printf ("case %u", i);
      RbPlace place = {
        .record = i,
        .offset = (guint64) i << 33,
        .line = i + 1,
        .column = i + 2,
        .text = text,
      };

      rb_source_add (source, reason, &place);
    }
}

static void
assert_reason (const RbSource *source, RbReason reason, guint64 count)
{
  const RbReasonTally *tally = &source->reasons[reason];
  guint n_places = tally->places != NULL ? tally->places->len : 0;

  g_assert_cmpuint (tally->count, ==, count);
  g_assert_cmpuint (n_places, ==, MIN (count, RB_LEDGER_MAX_PLACES));

  for (guint i = 0; i < n_places; i++)
    {
      const RbPlace *place = &g_array_index (tally->places, RbPlace, i);
      g_autofree char *text = g_strdup_printf ("case %u", i + 1);

      g_assert_cmpuint (place->record, ==, i + 1);
      g_assert_cmpuint (place->offset, ==, (guint64) (i + 1) << 33);
      g_assert_cmpuint (place->line, ==, i + 2);
      g_assert_cmpuint (place->column, ==, i + 3);
      g_assert_cmpstr (place->text, ==, text);
    }
}

static void
test_sources (void)
{
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  char path[] = "a.json";

  g_assert_cmpuint (rb_ledger_get_n_sources (ledger), ==, 0);

  RbSource *first = rb_ledger_add_source (ledger, path);
  path[0] = 'X';
  RbSource *second = rb_ledger_add_source (ledger, "-");

  g_assert_cmpuint (rb_ledger_get_n_sources (ledger), ==, 2);
  g_assert_true (rb_ledger_get_source (ledger, 0) == first);
  g_assert_true (rb_ledger_get_account (ledger, 0) == first);
  g_assert_true (rb_ledger_get_source (ledger, 1) == second);
  g_assert_cmpstr (first->path, ==, "a.json");
  g_assert_cmpstr (second->path, ==, "-");
  g_assert_null (first->format);
  g_assert_null (first->error);
  g_assert_cmpuint (first->records, ==, 0);
}

/* An account stays where it is while others are opened. */
static void
test_accounts_stay (void)
{
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  RbSource *first = rb_ledger_add_source (ledger, "first");

  for (guint i = 0; i < 1000; i++)
    rb_ledger_add_source (ledger, "more");

  first->records = 7;
  g_assert_cmpuint (rb_ledger_get_source (ledger, 0)->records, ==, 7);
}

static void
test_places (gconstpointer data)
{
  guint n = GPOINTER_TO_UINT (data);
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  RbSource *source = rb_ledger_add_source (ledger, "a.json");

  add_many (source, RB_REASON_PAY_ZERO, n);
  add_many (source, RB_REASON_FILE_UNREADABLE, 1);

  assert_reason (source, RB_REASON_PAY_ZERO, n);
  assert_reason (source, RB_REASON_FILE_UNREADABLE, 1);
  assert_reason (source, RB_REASON_JSON_SYNTAX, 0);
  g_assert_cmpuint (source->records, ==, 0);
}

static void
test_place_without_text (void)
{
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  RbSource *source = rb_ledger_add_source (ledger, "a.json");
  RbPlace nowhere = { 0 };

  rb_source_add (source, RB_REASON_FILE_CHANGED, &nowhere);

  const RbPlace *kept = &g_array_index (source->reasons[RB_REASON_FILE_CHANGED].places, RbPlace, 0);

  g_assert_null (kept->text);
  g_assert_cmpuint (kept->record, ==, 0);
}

static RbLedger *
make_other (void)
{
  RbLedger *ledger = rb_ledger_new ();
  RbSource *first = rb_ledger_add_source (ledger, "b.json");
  RbSource *second = rb_ledger_add_source (ledger, "c.json");

  first->format = g_strdup ("greenhouse");
  first->invented = TRUE;
  first->bytes = G_GUINT64_CONSTANT (5000000000);
  first->records = 120;
  first->postings = 118;
  first->repaired = 3;
  first->refused = 2;
  first->read_at = 1795478400;
  memset (first->digest, 0xA5, sizeof first->digest);
  add_many (first, RB_REASON_PAY_ZERO, 80);
  add_many (first, RB_REASON_RANGE_SWAPPED, 3);
  second->error = g_strdup ("no");

  return ledger;
}

/* What was appended lives on without the ledger it came from. */
static void
test_append (void)
{
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  RbLedger *other = make_other ();

  add_many (rb_ledger_add_source (ledger, "a.json"), RB_REASON_PAY_ZERO, 1);
  rb_ledger_append_ledger (ledger, other);
  g_assert_cmpuint (rb_ledger_get_n_sources (other), ==, 2);
  assert_reason (rb_ledger_get_source (other, 0), RB_REASON_PAY_ZERO, 80);
  rb_ledger_free (other);

  const RbSource *first = rb_ledger_get_source (ledger, 1);
  const RbSource *second = rb_ledger_get_source (ledger, 2);

  g_assert_cmpuint (rb_ledger_get_n_sources (ledger), ==, 3);
  assert_reason (rb_ledger_get_source (ledger, 0), RB_REASON_PAY_ZERO, 1);
  g_assert_cmpstr (first->path, ==, "b.json");
  g_assert_cmpstr (first->format, ==, "greenhouse");
  g_assert_null (first->error);
  g_assert_true (first->invented);
  g_assert_cmpuint (first->bytes, ==, G_GUINT64_CONSTANT (5000000000));
  g_assert_cmpuint (first->records, ==, 120);
  g_assert_cmpuint (first->postings, ==, 118);
  g_assert_cmpuint (first->repaired, ==, 3);
  g_assert_cmpuint (first->refused, ==, 2);
  g_assert_cmpint (first->read_at, ==, 1795478400);
  g_assert_cmpuint (first->digest[0], ==, 0xA5);
  g_assert_cmpuint (first->digest[RB_DIGEST_SIZE - 1], ==, 0xA5);
  assert_reason (first, RB_REASON_PAY_ZERO, 80);
  assert_reason (first, RB_REASON_RANGE_SWAPPED, 3);
  assert_reason (first, RB_REASON_JSON_SYNTAX, 0);
  g_assert_cmpstr (second->path, ==, "c.json");
  g_assert_cmpstr (second->error, ==, "no");
  g_assert_null (second->format);
}

/* An account that was appended can still be added to. */
static void
test_add_after_append (void)
{
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  g_autoptr (RbLedger) other = make_other ();

  rb_ledger_append_ledger (ledger, other);

  RbSource *source = rb_ledger_get_account (ledger, 0);
  RbPlace place = { .record = 999 };

  rb_source_add (source, RB_REASON_PAY_ZERO, &place);
  add_many (source, RB_REASON_DATE_UNREADABLE, 2);
  assert_reason (source, RB_REASON_PAY_ZERO, 81);
  assert_reason (source, RB_REASON_DATE_UNREADABLE, 2);
  assert_reason (rb_ledger_get_source (other, 0), RB_REASON_PAY_ZERO, 80);
  assert_reason (rb_ledger_get_source (other, 0), RB_REASON_DATE_UNREADABLE, 0);
}

static void
test_append_empty (void)
{
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  g_autoptr (RbLedger) empty = rb_ledger_new ();

  rb_ledger_append_ledger (ledger, empty);
  g_assert_cmpuint (rb_ledger_get_n_sources (ledger), ==, 0);
}

int
main (int argc, char **argv)
{
  static const guint counts[] = { 0, 1, 49, 50, 51, 5000 };

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/ledger/sources", test_sources);
  g_test_add_func ("/model/ledger/accounts-stay", test_accounts_stay);

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/ledger/places/%u", counts[i]);

      g_test_add_data_func (path, GUINT_TO_POINTER (counts[i]), test_places);
    }

  g_test_add_func ("/model/ledger/place-without-text", test_place_without_text);
  g_test_add_func ("/model/ledger/append", test_append);
  g_test_add_func ("/model/ledger/add-after-append", test_add_after_append);
  g_test_add_func ("/model/ledger/append-empty", test_append_empty);

  return g_test_run ();
}
