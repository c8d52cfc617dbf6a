/* test-palette.c: colours can be told from their ground and from each other.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-palette.h"

#include <math.h>

static double
get_linear (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

/* The relative luminance of WCAG 2.1. */
static double
get_luminance (const RbColor *colour)
{
  return 0.2126 * get_linear (colour->red) + 0.7152 * get_linear (colour->green) +
         0.0722 * get_linear (colour->blue);
}

static double
get_contrast (const RbColor *a, const RbColor *b)
{
  const double x = get_luminance (a) + 0.05;
  const double y = get_luminance (b) + 0.05;

  return MAX (x, y) / MIN (x, y);
}

static void
test_contrast (gconstpointer data)
{
  const RbChartPalette *palette = rb_chart_palette_get (GPOINTER_TO_INT (data));
  const RbColor *ground = &palette->ground;
  const double average = get_contrast (&palette->average, ground);
  const double average_edge = get_contrast (&palette->average_edge, ground);

  g_assert_cmpfloat (get_contrast (&palette->text, ground), >=, 4.5);
  g_assert_cmpfloat (get_contrast (&palette->ink, ground), >=, 7);
  g_assert_cmpfloat (get_contrast (&palette->middle, ground), >=, 3);
  g_assert_cmpfloat (get_contrast (&palette->outline, ground), >=, 3);
  g_assert_cmpfloat (get_contrast (&palette->middle, &palette->rest), >=, 3);
  g_assert_cmpfloat (MAX (average, average_edge), >=, 3);
  g_assert_cmpfloat (palette->line_width, >, 0);
}

/* The ratios that the design measured for its two palettes on screen. */
static void
test_measured (void)
{
  const RbChartPalette *light = rb_chart_palette_get (RB_CHART_STYLE_LIGHT);
  const RbChartPalette *dark = rb_chart_palette_get (RB_CHART_STYLE_DARK);
  const RbChartPalette *paper = rb_chart_palette_get (RB_CHART_STYLE_PAPER);

  g_assert_cmpfloat_with_epsilon (get_contrast (&light->middle, &light->ground), 5.2, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (&light->rest, &light->ground), 1.6, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (&light->average, &light->ground), 3.9, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (&light->text, &light->ground), 6.0, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (&light->middle, &light->rest), 3.35, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (&dark->middle, &dark->ground), 6.0, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (&dark->average, &dark->ground), 6.1, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (&dark->text, &dark->ground), 6.7, 0.35);
  g_assert_cmpfloat_with_epsilon (get_contrast (&dark->middle, &dark->rest), 3.2, 0.06);
  g_assert_cmpfloat_with_epsilon (get_contrast (&paper->middle, &paper->rest), 7.5, 0.06);
}

int
main (int argc, char **argv)
{
  static const char *const names[] = {
    "light", "dark", "high-contrast", "high-contrast-dark", "paper",
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf ("/chart/palette/contrast/%s", names[i]);

      g_test_add_data_func (path, GINT_TO_POINTER (i), test_contrast);
    }

  g_test_add_func ("/chart/palette/measured", test_measured);

  return g_test_run ();
}
