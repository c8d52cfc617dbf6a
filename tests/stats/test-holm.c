/* test-holm.c: tests of p values adjusted for their number.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "stats/rb-holm.h"

#define MAX_TESTS 15

typedef struct {
  const char *name;
  gsize n;
  double p_values[MAX_TESTS];
  double expected[MAX_TESTS];
} HolmCase;

/* Expected values are worked out by hand from the definition that R’s p.adjust gives:
 * pmin (1, cummax ((n + 1 - i) p[i])) over ascending p. */
static const HolmCase cases[] = {
  { "none", 0, { 0 }, { 0 } },
  { "one", 1, { 0.04 }, { 0.04 } },
  { "equal", 3, { 0.02, 0.02, 0.02 }, { 0.06, 0.06, 0.06 } },
  { "ends", 3, { 1, 0, 1 }, { 1, 0, 1 } },
  { "never-below-the-one-before",
    5,
    { 0.01, 0.02, 0.03, 0.04, 0.05 },
    { 0.05, 0.08, 0.09, 0.09, 0.09 } },
  { "never-above-one", 3, { 0.5, 0.9, 0.4 }, { 1, 1, 1 } },
  { "unordered", 4, { 0.01, 0.04, 0.03, 0.005 }, { 0.03, 0.06, 0.06, 0.02 } },
  /* The p values of Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995),
   * section 3.2. */
  { "benjamini-hochberg-1995",
    15,
    { 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0000 },
    { 0.0015, 0.0056, 0.0247, 0.1140, 0.2211, 0.2780, 0.2780, 0.2780, 0.3213, 1, 1, 1, 1, 1, 1 } },
};

static void
test_adjust (gconstpointer data)
{
  const HolmCase *test = data;
  double actual[MAX_TESTS] = { 0 };
  for (gsize i = 0; i < test->n; i++)
    actual[i] = test->p_values[i];

  rb_holm_adjust (actual, test->n);
  for (gsize i = 0; i < MAX_TESTS; i++)
    g_assert_cmpfloat_with_epsilon (actual[i], test->expected[i], 1e-15);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stats/holm/%s", cases[i].name);
      g_test_add_data_func (path, &cases[i], test_adjust);
    }
  return g_test_run ();
}
