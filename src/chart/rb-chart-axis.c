/* rb-chart-axis.c: the pay axis: where an amount lies, and which amounts are labelled.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-axis.h"

#include "chart/rb-chart-domain.h"

#include <math.h>

/* Between two labels, so that they read as two. */
#define LABEL_GAP 16

/* The finest ticks tried; more would not be read. */
#define MAX_INTERVALS 12

/* Room at either end for the marks of a value that lies there. */
#define MIN_MARGIN 8
#define DOT_INSET 12

#define MIN_PLOT_WIDTH 24

static double
measure_ticks (GArray *values, const RbChartData *data, const RbChartLabels *labels)
{
  double widest = 0;

  for (guint i = 0; i < values->len; i++)
    {
      g_autofree char *text =
        data->words.format_tick (g_array_index (values, double, i), data->words.data);

      widest = MAX (widest, rb_chart_labels_measure (labels, RB_CHART_LABEL_TICK, text));
    }

  return widest;
}

static double
find_finest_step (double from, double to)
{
  return rb_scale_step_above ((to / 2 - from / 2) / MAX_INTERVALS * 2);
}

static double
measure_spacing (const RbChartAxis *self, double step)
{
  return rb_scale_map (&self->scale, self->scale.from + step) - self->scale.px_from;
}

/* Finds the finest step with room for every label, or 0 if that leaves fewer than two of them. */
static double
find_readable_step (const RbChartAxis *self, const RbChartData *data, const RbChartLabels *labels)
{
  double step = find_finest_step (self->from, self->to);

  for (;;)
    {
      g_autoptr (GArray) values = rb_scale_list_ticks (self->from, self->to, step);

      if (values->len < 2)
        return 0;

      if (measure_ticks (values, data, labels) + LABEL_GAP <= measure_spacing (self, step))
        return step;

      step = rb_scale_step_after (step);
    }
}

/* Where no step is coarse enough and still has two ticks, the finest ticks are thinned out: two
 * labels tell the scale, one does not. */
static GArray *
list_readable_ticks (const RbChartAxis *self, const RbChartData *data, const RbChartLabels *labels)
{
  const double readable = find_readable_step (self, data, labels);
  const double step = readable > 0 ? readable : find_finest_step (self->from, self->to);
  g_autoptr (GArray) values = rb_scale_list_ticks (self->from, self->to, step);
  const double wanted = measure_ticks (values, data, labels) + LABEL_GAP;
  const double spacing = MAX (measure_spacing (self, step), 1);
  const guint stride = readable > 0 ? 1 : (guint) ceil (wanted / spacing);
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (RbChartTick));

  for (guint i = 0; i < values->len; i += stride)
    {
      const double value = g_array_index (values, double, i);
      const RbChartTick tick = { value, round (rb_scale_map (&self->scale, value)) + 0.5 };

      g_array_append_val (ticks, tick);
    }

  return ticks;
}

/* Bars are equally wide to the pixel, so the plot gives up what does not divide. */
static double
fit_bars (double width, double n_slots)
{
  return n_slots >= 1 && n_slots <= width ? floor (width / n_slots) * n_slots : width;
}

static void
make_scale (RbChartAxis *self, const RbChartDomain *domain, const RbRect *plot, double n_slots)
{
  const double right = plot->x + plot->width;
  const double slot = domain->n_bins > 0 ? plot->width / n_slots : DOT_INSET;
  const double below = domain->n_bins > 0 ? domain->n_below * slot : slot;
  const double above = domain->n_bins > 0 ? domain->n_above * slot : slot;

  self->from = domain->from;
  self->to = domain->to;
  self->scale = rb_scale_make (domain->from, domain->to, plot->x + below, right - above);
  self->below_x = plot->x + below / 2;
  self->above_x = right - above / 2;
}

/**
 * rb_chart_axis_lay_out:
 * @self: (out caller-allocates): the axis
 * @data: what the chart shows
 * @labels: knows the width of the picture and of texts
 * @left: what is taken at the left of the picture, in user units
 * @right: what is taken at its right
 * @plot: (inout): takes its left end and its width
 *
 * Spans what the two and half of the outer labels leave free.
 *
 * Returns: whether there is room and anything to show; if not, @self has no ticks
 */
gboolean
rb_chart_axis_lay_out (RbChartAxis *self,
                       const RbChartData *data,
                       const RbChartLabels *labels,
                       double left,
                       double right,
                       RbRect *plot)
{
  RbChartDomain domain = { 0 };

  g_return_val_if_fail (self != NULL && data != NULL && labels != NULL && plot != NULL, FALSE);

  if (!rb_chart_domain_find (&domain, data))
    return FALSE;

  g_autoptr (GArray) widest =
    rb_scale_list_ticks (domain.from, domain.to, find_finest_step (domain.from, domain.to));
  const double margin = MAX (ceil (measure_ticks (widest, data, labels) / 2), MIN_MARGIN);
  const double n_slots = domain.n_bins + domain.n_below + domain.n_above;

  plot->x = MAX (left, margin);
  plot->width = fit_bars (floor (labels->picture.width - plot->x - MAX (right, margin)), n_slots);

  if (plot->width < MIN_PLOT_WIDTH)
    return FALSE;

  make_scale (self, &domain, plot, n_slots);
  self->ticks = list_readable_ticks (self, data, labels);

  return TRUE;
}

/**
 * rb_chart_axis_place:
 * @self: an axis
 * @value: an amount
 *
 * Returns: where @value is shown, not rounded: beyond the axis in the middle of the overflow bar
 *   or of what the axis leaves free at its end; NAN for NAN
 */
double
rb_chart_axis_place (const RbChartAxis *self, double value)
{
  g_return_val_if_fail (self != NULL, NAN);

  if (value < self->from)
    return self->below_x;

  if (value > self->to)
    return self->above_x;

  return rb_scale_map (&self->scale, value);
}

static double
measure_overflow (const RbChartBin *bin, const RbChartData *data, const RbChartLabels *labels)
{
  g_autofree char *text = data->words.format_overflow (bin, data->words.data);

  return rb_chart_labels_measure (labels, RB_CHART_LABEL_OVERFLOW, text);
}

/**
 * rb_chart_axis_count_overflow_rows:
 * @data: what the chart shows
 * @labels: measures texts
 * @width: of the row of ticks in user units
 *
 * The words of overflow bars stand in the row of the ticks as long as they leave two thirds of it
 * free.
 *
 * Returns: how many rows of their own they need below it
 */
guint
rb_chart_axis_count_overflow_rows (const RbChartData *data,
                                   const RbChartLabels *labels,
                                   double width)
{
  double taken = 0;
  guint n_labels = 0;

  g_return_val_if_fail (data != NULL && labels != NULL, 0);

  for (gsize i = 0; i < data->n_bins && data->form == RB_CHART_FORM_HISTOGRAM; i++)
    {
      const RbChartBin *bin = &data->bins[i];

      if (bin->kind == RB_CHART_BIN_REGULAR || !rb_chart_bin_is_drawable (bin))
        continue;

      taken += measure_overflow (bin, data, labels) + LABEL_GAP;
      n_labels += 1;
    }

  if (taken <= width / 3)
    return 0;

  return taken - LABEL_GAP <= width ? 1 : n_labels;
}

/* Puts the words of an overflow bar under it, as far as the picture reaches. */
static void
label_overflow (const RbChartAxis *self,
                const RbChartData *data,
                RbChartLabels *labels,
                const RbChartBin *bin,
                double y)
{
  g_autofree char *text = data->words.format_overflow (bin, data->words.data);
  const double width = rb_chart_labels_measure (labels, RB_CHART_LABEL_OVERFLOW, text);
  const double x = bin->kind == RB_CHART_BIN_BELOW ? self->below_x : self->above_x;
  const double left = CLAMP (x - width / 2, 0, MAX (labels->picture.width - width, 0));

  rb_chart_labels_place (labels, RB_CHART_LABEL_OVERFLOW, text, RB_CHART_ALIGN_LEFT, left, y);
}

static void
label_ticks (const RbChartAxis *self, const RbChartData *data, RbChartLabels *labels, double y)
{
  for (guint i = 0; i < self->ticks->len; i++)
    {
      const RbChartTick *tick = &g_array_index (self->ticks, RbChartTick, i);
      g_autofree char *text = data->words.format_tick (tick->value, data->words.data);

      rb_chart_labels_place (labels, RB_CHART_LABEL_TICK, text, RB_CHART_ALIGN_CENTRE, tick->x, y);
    }
}

/**
 * rb_chart_axis_label:
 * @self: an axis
 * @data: what the chart shows
 * @labels: takes the labels
 * @plot: the plot above the axis
 * @n_overflow_rows: of rb_chart_axis_count_overflow_rows()
 *
 * Labels the overflow bars, then as many ticks as find room.
 */
void
rb_chart_axis_label (const RbChartAxis *self,
                     const RbChartData *data,
                     RbChartLabels *labels,
                     const RbRect *plot,
                     guint n_overflow_rows)
{
  g_return_if_fail (self != NULL && data != NULL && labels != NULL && plot != NULL);

  const double row = labels->line_height + 2;
  const double tick_y = plot->y + plot->height + ceil (labels->line_height / 2);
  double y = n_overflow_rows > 0 ? tick_y + row : tick_y;

  for (gsize i = 0; i < data->n_bins && data->form == RB_CHART_FORM_HISTOGRAM; i++)
    {
      if (data->bins[i].kind == RB_CHART_BIN_REGULAR || !rb_chart_bin_is_drawable (&data->bins[i]))
        continue;

      label_overflow (self, data, labels, &data->bins[i], y);
      y += n_overflow_rows > 1 ? row : 0;
    }

  label_ticks (self, data, labels, tick_y);
}
