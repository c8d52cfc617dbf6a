/* chart-check.c: what must hold of every chart that is laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart-check.h"

#include <math.h>

#define EPSILON 1e-6

static void
check_inside (const RbChartLayout *layout, const RbRect *box)
{
  const RbRect picture = { 0, 0, layout->width, layout->height };

  g_assert_cmpfloat (box->width, >=, 0);
  g_assert_cmpfloat (box->height, >=, 0);
  g_assert_true (rb_rect_encloses (&picture, box));
}

static void
check_labels (const RbChartLayout *layout)
{
  double last_tick_end = -INFINITY;

  for (guint i = 0; i < layout->labels->len; i++)
    {
      const RbChartLabel *label = &g_array_index (layout->labels, RbChartLabel, i);

      check_inside (layout, &label->box);
      g_assert_cmpstr (label->text, !=, "");

      for (guint j = 0; j < i; j++)
        g_assert_false (
          rb_rect_overlaps (&label->box, &g_array_index (layout->labels, RbChartLabel, j).box));

      if (label->kind != RB_CHART_LABEL_TICK)
        continue;

      g_assert_cmpfloat (label->box.x - last_tick_end, >=, 16 - 2);
      last_tick_end = label->box.x + label->box.width;
    }
}

static void
check_legend (const RbChartLayout *layout)
{
  const RbChartLegend *legend = &layout->legend;

  check_inside (layout, &legend->readout);

  for (guint i = 0; i < layout->labels->len; i++)
    {
      const RbRect *box = &g_array_index (layout->labels, RbChartLabel, i).box;

      g_assert_false (rb_rect_overlaps (&legend->readout, box));

      for (guint j = 0; j < legend->keys->len; j++)
        g_assert_false (rb_rect_overlaps (&g_array_index (legend->keys, RbChartKey, j).box, box));
    }

  for (guint i = 0; i < legend->keys->len; i++)
    check_inside (layout, &g_array_index (legend->keys, RbChartKey, i).box);
}

/* Written out here once more, so that a wrong scale does not check itself. */
static double
place (const RbChartLayout *layout, double value)
{
  const RbScale *scale = &layout->axis.scale;
  const double part = (value - scale->from) / (scale->to - scale->from);

  return scale->px_from * (1 - part) + scale->px_to * part;
}

static void
check_middle (const RbChartBar *bar, const RbChartData *data, const RbChartLayout *layout)
{
  const double left = MAX (place (layout, data->p25), bar->box.x);
  const double right = MIN (place (layout, data->p75), bar->box.x + bar->box.width);

  if (bar->bin.from == bar->bin.to)
    return;

  if (bar->bin.kind != RB_CHART_BIN_REGULAR || !(right - left > EPSILON))
    {
      g_assert_cmpfloat (bar->middle.width, <=, EPSILON);
      return;
    }

  g_assert_cmpfloat_with_epsilon (bar->middle.x, left, EPSILON);
  g_assert_cmpfloat_with_epsilon (bar->middle.x + bar->middle.width, right, EPSILON);
  g_assert_cmpfloat (bar->middle.y, ==, bar->box.y);
  g_assert_cmpfloat (bar->middle.height, ==, bar->box.height);
}

static void
check_bar (const RbChartBar *bar, const RbChartLayout *layout)
{
  const double part = (double) bar->bin.count / (double) layout->counts.top;
  const double exact = part * layout->plot.height;

  check_inside (layout, &bar->box);
  g_assert_true (rb_rect_encloses (&layout->plot, &bar->column));
  g_assert_true (rb_rect_encloses (&bar->column, &bar->box));
  g_assert_cmpfloat (bar->box.x, ==, floor (bar->box.x));
  g_assert_cmpfloat (bar->box.y, ==, floor (bar->box.y));
  g_assert_cmpfloat (bar->box.y + bar->box.height, ==, layout->plot.y + layout->plot.height);

  if (bar->bin.count == 0)
    g_assert_cmpfloat (bar->box.height, ==, 0);
  else
    g_assert_cmpfloat_with_epsilon (bar->box.height, MAX (exact, 2), 0.5 + EPSILON);
}

static void
check_bars (const ChartSample *sample, const RbChartLayout *layout)
{
  const RbChartBar *bars = (gconstpointer) layout->bars->data;
  guint64 sum = 0;

  for (guint i = 0; i < layout->bars->len; i++)
    {
      check_bar (&bars[i], layout);
      check_middle (&bars[i], &sample->data, layout);
      sum += bars[i].bin.count;

      if (i > 0)
        {
          g_assert_cmpfloat (bars[i].column.x, ==, bars[i - 1].column.x + bars[i - 1].column.width);
          g_assert_cmpfloat (bars[i].column.width, ==, bars[0].column.width);
        }
    }

  g_assert_cmpuint (sum, ==, sample->data.n_values);
}

static void
check_counts (const RbChartLayout *layout)
{
  const GArray *lines = layout->counts.lines;
  const double bottom = layout->plot.y + layout->plot.height;
  const guint64 step = g_array_index (lines, RbChartCountLine, 1).count;

  g_assert_cmpuint (lines->len, >=, 2);
  g_assert_cmpfloat (g_array_index (lines, RbChartCountLine, 0).y, ==, bottom + 0.5);

  for (guint i = 0; i < lines->len; i++)
    {
      const RbChartCountLine *line = &g_array_index (lines, RbChartCountLine, i);
      const double part = (double) i / (lines->len - 1);

      g_assert_cmpuint (line->count, ==, i * step);
      g_assert_cmpfloat_with_epsilon (line->y, bottom - part * layout->plot.height + 0.5,
                                      0.5 + EPSILON);
    }

  g_assert_cmpuint (layout->counts.top, ==, (lines->len - 1) * step);

  for (guint i = 0; i < layout->bars->len; i++)
    g_assert_cmpuint (g_array_index (layout->bars, RbChartBar, i).bin.count, <=,
                      layout->counts.top);
}

static void
check_dots (const ChartSample *sample, const RbChartLayout *layout)
{
  const RbChartDot *dots = (gconstpointer) layout->dots.list->data;
  const double diameter = layout->dots.diameter;

  g_assert_cmpuint (layout->dots.list->len, ==, sample->data.n_values);

  for (guint i = 0; i < layout->dots.list->len; i++)
    {
      const RbRect box = { dots[i].x - diameter / 2, dots[i].y - diameter / 2, diameter, diameter };

      g_assert_true (rb_rect_encloses (&layout->plot, &box));
      g_assert_cmpfloat (dots[i].value, ==, sample->data.values[i]);
      g_assert_cmpfloat (fabs (dots[i].x - place (layout, dots[i].value)), <=,
                         MAX (diameter, 0.5) + EPSILON);

      for (guint j = 0; j < i; j++)
        g_assert_cmpfloat (hypot (dots[i].x - dots[j].x, dots[i].y - dots[j].y), >=,
                           diameter - EPSILON);
    }
}

static void
check_ticks (const RbChartLayout *layout)
{
  const RbChartTick *ticks = (gconstpointer) layout->axis.ticks->data;

  for (guint i = 0; i < layout->axis.ticks->len; i++)
    {
      const double exact = place (layout, ticks[i].value);

      g_assert_cmpfloat_with_epsilon (ticks[i].x, exact + 0.5, 0.5 + EPSILON);
      g_assert_cmpfloat (ticks[i].x, >=, layout->plot.x);
      g_assert_cmpfloat (ticks[i].x, <=, layout->plot.x + layout->plot.width + 1);
    }
}

static void
check_strip (const RbChartLayout *layout)
{
  const RbRect *parts[] = {
    &layout->strip.reach,   &layout->strip.box,         &layout->strip.median,
    &layout->strip.average, &layout->strip.uncertainty,
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      check_inside (layout, parts[i]);

      for (guint j = 0; j < layout->labels->len; j++)
        g_assert_false (
          rb_rect_overlaps (parts[i], &g_array_index (layout->labels, RbChartLabel, j).box));
    }
}

/* Asserts every property that does not depend on what is shown. */
void
chart_check_layout (const ChartSample *sample, const RbChartLayout *layout)
{
  check_labels (layout);

  if (layout->form == RB_CHART_FORM_NONE)
    {
      g_assert_cmpuint (layout->labels->len, ==, 0);
      g_assert_cmpuint (layout->bars->len + layout->dots.list->len, ==, 0);
      return;
    }

  check_inside (layout, &layout->plot);
  check_legend (layout);
  check_ticks (layout);
  check_strip (layout);

  if (layout->form == RB_CHART_FORM_HISTOGRAM)
    {
      check_bars (sample, layout);
      check_counts (layout);
    }
  else
    {
      check_dots (sample, layout);
    }
}

guint
chart_check_count_labels (GArray *labels, RbChartLabelKind kind)
{
  guint n = 0;

  for (guint i = 0; i < labels->len; i++)
    n += g_array_index (labels, RbChartLabel, i).kind == kind ? 1 : 0;

  return n;
}
