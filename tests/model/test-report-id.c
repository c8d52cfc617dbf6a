/* test-report-id.c: tests of the short id of inputs, switches and filters (R20).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-report-id.h"

#include "corpus-builder.h"

#include <string.h>

/* What a report is made of; a letter for the content of each input. */
typedef struct {
  const char *name;
  const char *inputs;
  RbSwitches switches;
  RbFilter filter;
  const char *stratum;       /* (nullable) */
  const char *assume;        /* (nullable): of all inputs */
  const char *assume_source; /* (nullable): input and what was said of it, such as “a EUR/month” */
} Report;

#define SWITCHES(...) .switches = { __VA_ARGS__ }
#define FILTER(...) .filter = { __VA_ARGS__ }
#define PLACE(text) FILTER (.place = (char *) text)

/* Any two of these are different reports. */
static const Report different[] = {
  { "plain", "abc", .stratum = NULL },
  { "no-input", "", .stratum = NULL },
  { "fewer-inputs", "ab", .stratum = NULL },
  { "other-content", "abd", .stratum = NULL },
  { "input-twice", "abcc", .stratum = NULL },
  { "other-input-twice", "aabc", .stratum = NULL },
  { "floor", "abc", SWITCHES (.pay_point = RB_PAY_POINT_FLOOR) },
  { "ceiling", "abc", SWITCHES (.pay_point = RB_PAY_POINT_CEILING) },
  { "yearly", "abc", SWITCHES (.as_yearly = TRUE) },
  { "yearly-1950", "abc", SWITCHES (.as_yearly = TRUE, .hours_in_year = 1950) },
  { "estimates", "abc", SWITCHES (.include_estimates = TRUE) },
  { "implausible", "abc", SWITCHES (.include_implausible = TRUE) },
  { "copies", "abc", SWITCHES (.include_copies = TRUE) },
  { "two-includes", "abc", SWITCHES (.include_copies = TRUE, .include_estimates = TRUE) },
  { "usd-year", "abc", .stratum = "USD/year" },
  { "usd-hour", "abc", .stratum = "USD/hour" },
  { "eur-year", "abc", .stratum = "EUR/year" },
  { "assume-usd-year", "abc", .assume = "USD/year" },
  { "assume-usd", "abc", .assume = "USD/-" },
  { "assume-year", "abc", .assume = "-/year" },
  { "assume-a", "abc", .assume_source = "a EUR/month" },
  { "assume-b", "abc", .assume_source = "b EUR/month" },
  { "assume-a-year", "abc", .assume_source = "a EUR/year" },
  { "place", "abc", PLACE ("Berlin") },
  { "other-place", "abc", PLACE ("Munich") },
  { "place-with-lines", "abc", PLACE ("Berlin\ndates 1 0") },
  { "since", "abc", FILTER (.since = 738000) },
  { "until", "abc", FILTER (.until = 738000) },
  { "other-until", "abc", FILTER (.until = 738001) },
  { "degree", "abc", FILTER (.degrees = 2) },
  { "other-degree", "abc", FILTER (.degrees = 4) },
  { "type", "abc", FILTER (.types = 2) },
  { "pay-stated", "abc", FILTER (.pay_stated = TRUE) },
  { "pay-from", "abc", FILTER (.pay_from = 500000000) },
  { "pay-from-tenthousandth", "abc", FILTER (.pay_from = 500000001) },
  { "pay-to", "abc", FILTER (.pay_to = 500000000) },
  { "pay-large", "abc", FILTER (.pay_to = G_GINT64_CONSTANT (500000000) << 32) },
  { "fewest", "abc", FILTER (.fewest = 2) },
  { "other-fewest", "abc", FILTER (.fewest = 22) },
};

typedef struct {
  Report a;
  Report b;
} SameCase;

static const SameCase same[] = {
  { { "nothing", "abc", .stratum = NULL }, { "nothing", "abc", .stratum = NULL } },
  { { "order", "abc", .stratum = NULL }, { "order", "cab", .stratum = NULL } },
  { { "order-twice", "aabb", .stratum = NULL }, { "order-twice", "abab", .stratum = NULL } },
  { { "hours-alone", "abc", .stratum = NULL },
    { "hours-alone", "abc", SWITCHES (.hours_in_year = 1950) } },
  { { "any-truth", "abc", SWITCHES (.include_copies = TRUE, .as_yearly = TRUE) },
    { "any-truth", "abc", SWITCHES (.include_copies = 8, .as_yearly = 8) } },
  { { "any-truth-filter", "abc", FILTER (.pay_stated = TRUE) },
    { "any-truth-filter", "abc", FILTER (.pay_stated = 8) } },
  { { "said-of-content", "abc", .assume_source = "a EUR/month" },
    { "said-of-content", "bca", .assume_source = "a EUR/month" } },
  { { "said-of-all", "a", .assume = "EUR/month" },
    { "said-of-all", "a", .assume_source = "a EUR/month" } },
};

#undef SWITCHES
#undef FILTER
#undef PLACE

static RbSwitches *
make_switches (const Report *report)
{
  RbSwitches *switches = rb_switches_copy (&report->switches);

  if (switches->hours_in_year == 0)
    switches->hours_in_year = RB_HOURS_IN_YEAR_DEFAULT;

  if (report->assume != NULL)
    switches->assume = corpus_builder_parse_stratum (report->assume);

  if (report->assume_source != NULL)
    {
      const char *input = strchr (report->inputs, report->assume_source[0]);

      rb_switches_set_source_assumption (switches, (guint) (input - report->inputs),
                                         corpus_builder_parse_stratum (report->assume_source + 2));
    }

  return switches;
}

/* Everything that an id must not depend on is different each time. */
static char *
make_id (const Report *report)
{
  static guint n_made = 0;
  g_autoptr (RbLedger) ledger = rb_ledger_new ();
  g_autoptr (RbSwitches) switches = make_switches (report);
  RbAssumption stratum = { 0 };

  n_made++;

  for (const char *input = report->inputs; *input != '\0'; input++)
    {
      g_autofree char *path = g_strdup_printf ("/folder%u/%c.json", n_made, *input);
      RbSource *source = rb_ledger_add_source (ledger, path);

      memset (source->digest, *input, sizeof source->digest);
      source->digest[RB_DIGEST_SIZE - 1] = (guint8) ~*input;
      source->read_at = n_made;
    }

  if (report->stratum != NULL)
    stratum = corpus_builder_parse_stratum (report->stratum);

  return rb_report_id_new (ledger, switches, &report->filter,
                           report->stratum != NULL ? &stratum : NULL);
}

static void
test_different (gconstpointer data)
{
  const Report *report = data;
  g_autofree char *id = make_id (report);

  for (const Report *other = different; other < report; other++)
    {
      g_autofree char *other_id = make_id (other);

      g_test_message ("%s and %s", report->name, other->name);
      g_assert_cmpstr (id, !=, other_id);
    }
}

static void
test_same (gconstpointer data)
{
  const SameCase *test = data;
  g_autofree char *a = make_id (&test->a);
  g_autofree char *b = make_id (&test->b);

  g_assert_cmpstr (a, ==, b);
}

static void
test_form (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (different); i++)
    {
      g_autofree char *id = make_id (&different[i]);

      g_assert_cmpuint (strspn (id, "0123456789abcdef"), ==, strlen (id));
      g_assert_cmpuint (strlen (id), >=, 8);
      g_assert_cmpuint (strlen (id), <=, 16);
    }
}

/* One bit of one input's content. */
static void
test_every_byte (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();

  for (guint i = 0; i < 8 * RB_DIGEST_SIZE; i++)
    {
      g_autoptr (RbLedger) ledger = rb_ledger_new ();

      rb_ledger_add_source (ledger, "a.json")->digest[i / 8] = (guint8) (1 << i % 8);
      g_assert_true (g_hash_table_add (ids, rb_report_id_new (ledger, switches, filter, NULL)));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (different); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/report-id/different/%s", different[i].name);

      g_test_add_data_func (path, &different[i], test_different);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autofree char *path = g_strdup_printf ("/model/report-id/same/%s", same[i].a.name);

      g_test_add_data_func (path, &same[i], test_same);
    }

  g_test_add_func ("/model/report-id/form", test_form);
  g_test_add_func ("/model/report-id/every-byte", test_every_byte);

  return g_test_run ();
}
