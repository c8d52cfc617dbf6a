/* rb-range-chart.c: what several groups pay, a row each: reach, middle half, median, average.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-range-chart.h"

#include <math.h>

/* A row at ordinary text is 58 high: 6, a line of 16, then the bar, its middle at 34. */
#define ROW_EXTRA 42
#define CENTRE_EXTRA 18
#define LABEL_TOP 6

/* Small rows leave out what separates them. */
#define SMALL_ROW_EXTRA 28
#define SMALL_CENTRE_EXTRA 13
#define SMALL_LABEL_TOP 1

/* Two lines of large text need more. */
#define NAME_EXTRA 10

/* From the middle of the bar to the top of its strip, and to the floor on which dots stand. */
#define STRIP_TOP 19
#define DOTS_FLOOR 9
#define DOTS_TOP 4

/* Single values and averages this many times above what is usual in every row would leave no room
 * for the rest; they are shown at the end of the axis. */
#define FAR_TIMES 2.5

/* Higher than any chart of this kind. */
#define TALL 1e6

typedef struct {
  double height;
  double centre;
  double label_y;
} RowPlan;

static RowPlan
plan_row (const RbChartRows *data, double line_height)
{
  const double least = 2 * line_height + NAME_EXTRA;

  if (data->is_small)
    return (RowPlan){ MAX (line_height + SMALL_ROW_EXTRA, least), line_height + SMALL_CENTRE_EXTRA,
                      SMALL_LABEL_TOP };

  return (RowPlan){ MAX (line_height + ROW_EXTRA, least), line_height + CENTRE_EXTRA, LABEL_TOP };
}

static gboolean
shows_dots (const RbChartData *pay)
{
  return pay->n_values > 0 && !isfinite (pay->p25);
}

/* The highest amount of a row that is no single value or average of many. */
static double
find_usual (const RbChartData *pay)
{
  const double figures[] = { pay->p90, pay->p75, pay->median };

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      if (isfinite (figures[i]))
        return figures[i];
    }

  return pay->n_values > 0 ? pay->values[pay->n_values / 2] : NAN;
}

static double
find_limit (const RbChartRows *data)
{
  double highest = 0;

  for (gsize i = 0; i < data->n_rows; i++)
    highest = fmax (highest, find_usual (&data->rows[i].pay));

  return highest > 0 ? FAR_TIMES * highest : INFINITY;
}

static void
take_amount (GArray *amounts, double amount, double limit)
{
  if (isfinite (amount) && amount <= limit)
    g_array_append_val (amounts, amount);
}

/* Lists what the axis has to span. */
static GArray *
list_amounts (const RbChartRows *data)
{
  const double limit = find_limit (data);
  GArray *amounts = g_array_new (FALSE, FALSE, sizeof (double));

  for (gsize i = 0; i < data->n_rows; i++)
    {
      const RbChartData *pay = &data->rows[i].pay;
      const double figures[] = { pay->p10, pay->p25, pay->median, pay->median_lower,
                                 pay->p75, pay->p90, pay->mean,   pay->median_upper };

      for (guint j = 0; j < G_N_ELEMENTS (figures); j++)
        take_amount (amounts, figures[j], limit);

      for (gsize j = 0; j < pay->n_values && shows_dots (pay); j++)
        take_amount (amounts, pay->values[j], limit);
    }

  return amounts;
}

/* Dots stand on the middle of the bar; stacks grow up to the median, or to the top without one. */
static void
lay_out_dots (RbRangeRow *row, const RbChartData *pay, const RbChartFrame *frame, RowPlan plan)
{
  const double top = isfinite (pay->median) ? plan.centre - CENTRE_EXTRA + LABEL_TOP : DOTS_TOP;
  const double bottom = plan.centre + DOTS_FLOOR;
  const RbRect room = { row->area.x, row->area.y + top, row->area.width, bottom - top };
  RbChartData shown = *pay;

  if (!shows_dots (pay) || !frame->has_axis)
    shown.n_values = 0;

  rb_chart_dots_lay_out (&row->dots, &shown, &frame->axis, &room);
}

static void
add_targets (RbChartFrame *frame, gsize index, const RbRangeRow *row, const RbChartData *pay)
{
  const RbChartStrip *strip = &row->strip;
  const guint i = (guint) index;
  const struct {
    RbChartTargetKind kind;
    double from, to;
    const RbRect *box;
  } parts[] = {
    { RB_CHART_TARGET_REACH, pay->p10, pay->p90, &strip->reach },
    { RB_CHART_TARGET_BOX, pay->p25, pay->p75, &strip->box },
    { RB_CHART_TARGET_UNCERTAINTY, pay->median_lower, pay->median_upper, &strip->uncertainty },
    { RB_CHART_TARGET_MEDIAN, pay->median, pay->median, &strip->median },
    { RB_CHART_TARGET_AVERAGE, pay->mean, pay->mean, &strip->average },
  };

  rb_chart_targets_add_dots (frame->targets, i, i, &row->dots);

  for (guint part = 0; part < G_N_ELEMENTS (parts); part++)
    rb_chart_targets_add (frame->targets, parts[part].kind, i, i, parts[part].from, parts[part].to,
                          parts[part].box);
}

static void
label_row (const RbChartFrame *frame,
           const RbChartRows *data,
           gsize index,
           RbRangeRow *row,
           RbChartLabels *labels,
           double label_y)
{
  const RbRect picture = labels->picture;
  RbChartData pay = data->rows[index].pay;

  pay.words = data->words;
  labels->picture = rb_chart_frame_find_room (frame, &picture);

  if (isfinite (pay.median))
    rb_chart_frame_label_median (frame, data, labels, pay.median, row->area.y + label_y);
  else if (pay.form == RB_CHART_FORM_VALUES)
    rb_chart_dots_label (&row->dots, &pay, labels);

  labels->picture = picture;
}

static void
add_row (RbRangeChart *self, const RbChartRows *data, gsize index, RbChartLabels *labels)
{
  const RowPlan plan = plan_row (data, labels->line_height);
  const RbChartData *pay = &data->rows[index].pay;
  RbRangeRow row = { .mean = pay->mean };

  row.area = rb_chart_frame_add_row (&self->frame, data, index, labels, plan.height, plan.centre);
  lay_out_dots (&row, pay, &self->frame, plan);

  if (self->frame.has_axis)
    {
      rb_chart_strip_lay_out (&row.strip, pay, &self->frame.axis,
                              row.area.y + plan.centre - STRIP_TOP);
      add_targets (&self->frame, index, &row, pay);
      label_row (&self->frame, data, index, &row, labels, plan.label_y);
    }

  g_array_append_val (self->rows, row);
}

/* Names the ends of the first row that has them, where the median leaves room. */
static void
label_tails (RbRangeChart *self, const RbChartRows *data, RbChartLabels *labels)
{
  const char *words[] = { data->rows_words.low_tail, data->rows_words.high_tail };

  for (guint i = 0; i < self->rows->len; i++)
    {
      const RbRangeRow *row = &g_array_index (self->rows, RbRangeRow, i);
      const RbRect *reach = &row->strip.reach;
      const double ends[] = { reach->x, reach->x + reach->width };
      const RowPlan plan = plan_row (data, labels->line_height);

      if (reach->height == 0)
        continue;

      for (guint j = 0; j < G_N_ELEMENTS (words); j++)
        {
          const RbChartAlign outwards = j == 0 ? RB_CHART_ALIGN_RIGHT : RB_CHART_ALIGN_LEFT;
          const double y = row->area.y + plan.label_y;

          if (!rb_chart_labels_place (labels, RB_CHART_LABEL_KEY, words[j], RB_CHART_ALIGN_CENTRE,
                                      ends[j], y))
            rb_chart_labels_place (labels, RB_CHART_LABEL_KEY, words[j], outwards, ends[j], y);
        }

      return;
    }
}

/* Which parts occur in the chart, as bits. */
static guint
find_keys (const RbRangeChart *self)
{
  guint kinds = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const RbChartStrip *strip = &g_array_index (self->rows, RbRangeRow, i).strip;

      kinds |= strip->reach.height > 0 ? 1u << RB_CHART_KEY_REACH : 0;
      kinds |= strip->box.height > 0 ? 1u << RB_CHART_KEY_BOX : 0;
      kinds |= strip->median.height > 0 ? 1u << RB_CHART_KEY_MEDIAN : 0;
      kinds |= strip->average.height > 0 ? 1u << RB_CHART_KEY_AVERAGE : 0;
      kinds |= strip->uncertainty.height > 0 ? 1u << RB_CHART_KEY_UNCERTAINTY : 0;
    }

  return kinds;
}

static void
clear_row (gpointer data)
{
  RbRangeRow *row = data;

  g_array_unref (row->dots.list);
}

/**
 * rb_range_chart_new:
 * @data: what the chart shows; needed only during the call
 * @width: the width of the picture in user units
 * @rtl: whether text runs from right to left; the pay axis never does
 * @measurer: measures texts; needed only during the call
 *
 * Lays out a row for each group, as high as its words need, and one axis below. Names stand beside
 * their rows, or above them in a narrow picture. Where there is nothing to draw, or no room for an
 * axis, rows have their names and notes alone.
 *
 * Returns: (transfer full): the chart, which knows its height
 */
RbRangeChart *
rb_range_chart_new (const RbChartRows *data,
                    double width,
                    gboolean rtl,
                    const RbTextMeasurer *measurer)
{
  RbChartLabels labels = { 0 };

  g_return_val_if_fail (data != NULL && measurer != NULL, NULL);

  RbRangeChart *self = g_new0 (RbRangeChart, 1);
  g_autoptr (GArray) amounts = list_amounts (data);
  const RbChartData axis_data = {
    .form = RB_CHART_FORM_DOTS,
    .values = (const double *) (gconstpointer) amounts->data,
    .n_values = amounts->len,
    .words = data->words,
  };

  rb_chart_labels_init (&labels, measurer, width, TALL);
  rb_chart_frame_begin (&self->frame, data, &axis_data, &labels, width, rtl);
  self->rows = g_array_new (FALSE, FALSE, sizeof (RbRangeRow));
  g_array_set_clear_func (self->rows, clear_row);

  for (gsize i = 0; i < data->n_rows; i++)
    add_row (self, data, i, &labels);

  label_tails (self, data, &labels);

  rb_chart_frame_end (&self->frame, data, &axis_data, find_keys (self), &labels);

  return self;
}

/**
 * rb_range_chart_free:
 * @self: (transfer full): a chart
 *
 * Frees the chart and its parts.
 */
void
rb_range_chart_free (RbRangeChart *self)
{
  g_return_if_fail (self != NULL);

  rb_chart_frame_clear (&self->frame);
  g_array_unref (self->rows);
  g_free (self);
}
