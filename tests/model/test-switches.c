/* test-switches.c: tests of the switches of rules R7, R8, R9 and R11 to R13.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-switches.h"

#include "corpus-builder.h"

static void
assert_assumption (const RbSwitches *switches, guint source, const char *expected)
{
  RbAssumption actual = rb_switches_get_assumption (switches, source);
  RbAssumption wanted = corpus_builder_parse_stratum (expected);

  g_assert_cmpuint (actual.currency, ==, wanted.currency);
  g_assert_cmpuint (actual.period, ==, wanted.period);
}

static void
test_defaults (void)
{
  g_autoptr (RbSwitches) switches = rb_switches_new ();

  g_assert_cmpint (switches->pay_point, ==, RB_PAY_POINT_MIDPOINT);
  g_assert_false (switches->as_yearly);
  g_assert_cmpuint (switches->hours_in_year, ==, 2080);
  g_assert_false (switches->include_estimates);
  g_assert_false (switches->include_implausible);
  g_assert_false (switches->include_copies);
  assert_assumption (switches, 0, "-/-");
  assert_assumption (switches, G_MAXUINT, "-/-");
}

static void
test_assumptions (void)
{
  g_autoptr (RbSwitches) switches = rb_switches_new ();

  rb_switches_set_source_assumption (switches, 3, corpus_builder_parse_stratum ("EUR/month"));
  assert_assumption (switches, 0, "-/-");
  assert_assumption (switches, 3, "EUR/month");
  assert_assumption (switches, 4, "-/-");

  switches->assume = corpus_builder_parse_stratum ("USD/year");
  assert_assumption (switches, 0, "USD/year");
  assert_assumption (switches, 3, "EUR/month");
  assert_assumption (switches, 1000, "USD/year");

  rb_switches_set_source_assumption (switches, 0, corpus_builder_parse_stratum ("GBP/day"));
  assert_assumption (switches, 0, "GBP/day");
  assert_assumption (switches, 3, "EUR/month");

  rb_switches_set_source_assumption (switches, 3, (RbAssumption){ 0 });
  assert_assumption (switches, 3, "USD/year");
}

static void
test_copy_shares_nothing (void)
{
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbSwitches) plain = rb_switches_copy (switches);

  switches->pay_point = RB_PAY_POINT_CEILING;
  switches->include_copies = TRUE;
  rb_switches_set_source_assumption (switches, 1, corpus_builder_parse_stratum ("EUR/month"));

  g_autoptr (RbSwitches) copy = rb_switches_copy (switches);

  rb_switches_set_source_assumption (switches, 1, corpus_builder_parse_stratum ("USD/year"));
  rb_switches_set_source_assumption (switches, 90, corpus_builder_parse_stratum ("USD/year"));

  g_assert_cmpint (copy->pay_point, ==, RB_PAY_POINT_CEILING);
  g_assert_true (copy->include_copies);
  assert_assumption (copy, 1, "EUR/month");
  assert_assumption (copy, 90, "-/-");
  g_assert_cmpint (plain->pay_point, ==, RB_PAY_POINT_MIDPOINT);
  assert_assumption (plain, 1, "-/-");
}

static void
test_pay_point_codes (void)
{
  static const char *const codes[] = { "midpoint", "floor", "ceiling" };
  static const char *const others[] = { "", "Floor", "median", "mid", "ceil" };
  RbPayPoint point = RB_PAY_POINT_MIDPOINT;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_assert_true (rb_pay_point_from_code (codes[i], &point));
      g_assert_cmpuint (point, ==, i);
      g_assert_cmpstr (rb_pay_point_to_code (point), ==, codes[i]);
    }

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_assert_false (rb_pay_point_from_code (others[i], &point));
      g_assert_cmpint (point, ==, RB_PAY_POINT_CEILING);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/switches/defaults", test_defaults);
  g_test_add_func ("/model/switches/assumptions", test_assumptions);
  g_test_add_func ("/model/switches/copy-shares-nothing", test_copy_shares_nothing);
  g_test_add_func ("/model/switches/pay-point-codes", test_pay_point_codes);

  return g_test_run ();
}
