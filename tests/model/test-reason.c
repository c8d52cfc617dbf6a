/* test-reason.c: tests of the reasons for noting, repairing and refusing records.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-reason.h"

#include <string.h>

typedef struct {
  RbReason reason;
  const char *code;
  RbOutcome outcome;
} ReasonCase;

/* Scripts rely on these words: a row may be added, none may change. */
static const ReasonCase cases[] = {
  { RB_REASON_PAY_ZERO, "pay-zero", RB_OUTCOME_NOTED },
  { RB_REASON_PAY_UNREADABLE, "pay-unreadable", RB_OUTCOME_NOTED },
  { RB_REASON_PAY_NOT_SALARY, "pay-not-salary", RB_OUTCOME_NOTED },
  { RB_REASON_PAY_SEVERAL, "pay-several", RB_OUTCOME_NOTED },
  { RB_REASON_CURRENCY_UNKNOWN, "currency-unknown", RB_OUTCOME_NOTED },
  { RB_REASON_PERIOD_UNKNOWN, "period-unknown", RB_OUTCOME_NOTED },
  { RB_REASON_DATE_UNREADABLE, "date-unreadable", RB_OUTCOME_NOTED },
  { RB_REASON_DEGREE_MACHINE_FILLED, "degree-machine-filled", RB_OUTCOME_NOTED },
  { RB_REASON_DEGREE_UNREADABLE, "degree-unreadable", RB_OUTCOME_NOTED },
  { RB_REASON_MEMBER_MISTYPED, "member-mistyped", RB_OUTCOME_NOTED },
  { RB_REASON_NAME_REPEATED, "name-repeated", RB_OUTCOME_NOTED },
  { RB_REASON_NUMBER_UNUSABLE, "number-unusable", RB_OUTCOME_NOTED },
  { RB_REASON_FILE_CHANGED, "file-changed", RB_OUTCOME_NOTED },
  { RB_REASON_RANGE_SWAPPED, "range-swapped", RB_OUTCOME_REPAIRED },
  { RB_REASON_TEXT_REPAIRED, "text-repaired", RB_OUTCOME_REPAIRED },
  { RB_REASON_JSON_SYNTAX, "json-syntax", RB_OUTCOME_REFUSED },
  { RB_REASON_TITLE_MISSING, "title-missing", RB_OUTCOME_REFUSED },
  /* Things that are no postings are no records, so nothing is refused with them. */
  { RB_REASON_NOT_A_POSTING, "not-a-posting", RB_OUTCOME_NOTED },
  { RB_REASON_TOO_DEEP, "too-deep", RB_OUTCOME_REFUSED },
  { RB_REASON_TOO_LARGE, "too-large", RB_OUTCOME_REFUSED },
  { RB_REASON_FORMAT_UNKNOWN, "format-unknown", RB_OUTCOME_REFUSED },
  { RB_REASON_VERSION_UNKNOWN, "version-unknown", RB_OUTCOME_REFUSED },
  { RB_REASON_FILE_UNREADABLE, "file-unreadable", RB_OUTCOME_REFUSED },
};

static void
test_reason (gconstpointer data)
{
  const ReasonCase *test = data;

  g_assert_cmpstr (rb_reason_to_code (test->reason), ==, test->code);
  g_assert_cmpint (rb_reason_get_outcome (test->reason), ==, test->outcome);
}

static void
test_all (void)
{
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (G_N_ELEMENTS (cases), ==, RB_N_REASONS);

  for (guint i = 0; i < RB_N_REASONS; i++)
    {
      const char *code = rb_reason_to_code ((RbReason) i);
      const char *title = rb_reason_get_title ((RbReason) i);

      g_assert_cmpuint (strspn (code, "abcdefghijklmnopqrstuvwxyz-"), ==, strlen (code));
      g_assert_true (g_hash_table_add (codes, (gpointer) code));
      g_assert_true (g_hash_table_add (titles, (gpointer) title));
      g_assert_true (g_utf8_validate (title, -1, NULL));
      g_assert_cmpuint (strlen (title), >, 0);
    }
}

static void
test_outcomes (void)
{
  g_assert_cmpstr (rb_outcome_to_code (RB_OUTCOME_NOTED), ==, "noted");
  g_assert_cmpstr (rb_outcome_to_code (RB_OUTCOME_REPAIRED), ==, "repaired");
  g_assert_cmpstr (rb_outcome_to_code (RB_OUTCOME_REFUSED), ==, "refused");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/reason/%s", cases[i].code);

      g_test_add_data_func (path, &cases[i], test_reason);
    }

  g_test_add_func ("/model/reason/all", test_all);
  g_test_add_func ("/model/reason/outcomes", test_outcomes);

  return g_test_run ();
}
