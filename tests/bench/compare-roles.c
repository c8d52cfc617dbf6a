/* compare-roles.c: what it costs to compare two roles of 200,000 pay points, and to draw them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-pango-measurer.h"
#include "chart/rb-rows-ink.h"
#include "report/rb-comparison-chart.h"

#include <math.h>

#define N_ROLES 2
#define N_POINTS 200000
#define N_ROUNDS 5

/* Salaries of about 40,000 to 180,000 with cents, or on whole hundreds. */
static gint64
make_amount (GRand *random, double factor, double unit)
{
  double sum = 0;

  for (guint i = 0; i < 5; i++)
    sum += g_rand_double (random);

  return (gint64) (round (factor * 60000 * exp (sum / 5 * 1.2 - 0.3) / unit) * unit * 10000);
}

static RbFigures *
make_figures (double unit)
{
  static const char *const titles[N_ROLES] = { "Nurse", "Welder" };
  static const double factors[N_ROLES] = { 1, 0.99 };
  g_autoptr (GRand) random = g_rand_new_with_seed (20261127);
  RbPostingStore *store = rb_posting_store_new ();
  RbLedger *ledger = rb_ledger_new ();
  g_autoptr (RbSwitches) switches = rb_switches_new ();
  g_autoptr (RbFilter) filter = rb_filter_new ();

  for (guint role = 0; role < N_ROLES; role++)
    {
      for (guint i = 0; i < N_POINTS; i++)
        {
          const gint64 amount = make_amount (random, factors[role], unit);
          const RbPostingDraft draft = {
            .title = titles[role],
            .pay = { .floor = amount,
                     .ceiling = amount,
                     .currency = rb_currency_from_code ("USD"),
                     .period = RB_PERIOD_YEAR },
          };

          rb_posting_store_append (store, &draft);
        }
    }

  rb_ledger_add_source (ledger, "made-up.json");

  g_autoptr (RbCorpus) corpus = rb_corpus_new (store, ledger, rb_catalogue_new ());

  return rb_figures_new (corpus, switches, filter, NULL, NULL, NULL);
}

static void
draw (const RbComparison *comparison)
{
  g_autoptr (RbComparisonChart) input = rb_comparison_chart_new (comparison);
  PangoFontDescription *font = pango_font_description_from_string ("Sans");
  const RbChartPalette *palette = rb_chart_palette_get (RB_CHART_STYLE_LIGHT);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1000, 400);
  cairo_t *cr = cairo_create (surface);

  pango_font_description_set_absolute_size (font, 12 * PANGO_SCALE);

  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (font);
  const gint64 start = g_get_monotonic_time ();
  g_autoptr (RbRangeChart) ranges = rb_range_chart_new (
    rb_comparison_chart_get_ranges (input), 1000, FALSE, rb_pango_measurer_get (measurer));
  g_autoptr (RbDistributionChart) distributions = rb_distribution_chart_new (
    rb_comparison_chart_get_distributions (input), 1000, FALSE, rb_pango_measurer_get (measurer));
  const gint64 laid_out = g_get_monotonic_time ();

  rb_range_chart_draw (ranges, palette, font, cr);
  rb_distribution_chart_draw (distributions, palette, font, cr);
  g_print ("  both charts at 1,000 px: laid out in %.2f ms, drawn in %.2f ms\n",
           (double) (laid_out - start) / 1000,
           (double) (g_get_monotonic_time () - laid_out) / 1000);
  pango_font_description_free (font);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
measure (const char *name, double unit)
{
  static const guint32 roles[N_ROLES] = { 0, 1 };
  g_autoptr (RbFigures) figures = make_figures (unit);
  gint64 longest = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      const gint64 start = g_get_monotonic_time ();
      g_autoptr (RbComparison) comparison =
        rb_comparison_new (figures, roles, N_ROLES, FALSE, RB_NO_ROLE);

      longest = MAX (longest, g_get_monotonic_time () - start);

      if (i + 1 < N_ROUNDS)
        continue;

      g_print ("%s: two roles of %d pay points compared in %.0f ms at most\n", name, N_POINTS,
               (double) longest / 1000);
      draw (comparison);
    }
}

int
main (int argc, char **argv)
{
  measure ("cents", 0.01);
  measure ("hundreds", 100);

  return 0;
}
