/* rb-chart-frame.c: what charts of several rows have in common: names beside or above the rows,
 * one pay axis and keys below them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-frame.h"

#include <math.h>

/* Widths are those of ordinary text; larger text makes them larger. */
#define ORDINARY_LINE 16.0
#define NARROW_WIDTH 520
#define NAME_WIDTH 196
#define NAME_GAP 12

/* Between name and pay where the name stands above, and around the line above what stands apart. */
#define HEAD_GAP 2
#define APART_GAP 13

/* Between a name and what stands below it. */
#define LINE_GAP 2

/* The triangle of a salary mark stays clear of the first row. */
#define MARK_ROOM 10

#define KEYS_GAP 10

/**
 * rb_chart_frame_begin:
 * @self: (out caller-allocates): the frame
 * @data: what the chart shows
 * @axis_data: what the axis has to span
 * @labels: measures texts
 * @width: the width of the picture in user units
 * @rtl: whether text runs from right to left
 *
 * Lays out the pay axis beside the names, or over the whole width where names stand above their
 * rows.
 */
void
rb_chart_frame_begin (RbChartFrame *self,
                      const RbChartRows *data,
                      const RbChartData *axis_data,
                      RbChartLabels *labels,
                      double width,
                      gboolean rtl)
{
  g_return_if_fail (self != NULL && data != NULL && axis_data != NULL && labels != NULL);

  const double scale = MAX (labels->line_height / ORDINARY_LINE, 1);

  *self = (RbChartFrame){ .width = width, .rtl = rtl, .rule_y = NAN, .mark.x = NAN };
  self->is_narrow = width < NARROW_WIDTH * scale;
  self->name_width = self->is_narrow ? 0 : round (NAME_WIDTH * scale);
  self->targets = g_array_new (FALSE, FALSE, sizeof (RbChartTarget));

  const double left = rtl ? 0 : self->name_width;
  const double right = rtl ? self->name_width : 0;

  self->has_axis = rb_chart_axis_lay_out (&self->axis, axis_data, labels, left, right, &self->plot);

  if (!self->has_axis)
    self->plot = (RbRect){ .x = left, .width = MAX (width - left - right, 0) };

  self->plot.y = self->has_axis && isfinite (data->mark) ? MARK_ROOM : 0;
}

/* The two lines stand around the middle of what is drawn, as far as the row reaches. */
static void
name_beside (const RbChartFrame *self,
             const RbChartRow *row,
             RbChartLabels *labels,
             const RbRect *whole,
             double centre)
{
  const double line = labels->line_height;
  const double lowest = whole->height - 2 * line - LINE_GAP;
  const double y = whole->y + CLAMP (centre - line - LINE_GAP / 2, 0, MAX (lowest, 0));
  const RbChartAlign align = self->rtl ? RB_CHART_ALIGN_RIGHT : RB_CHART_ALIGN_LEFT;
  const double x = self->rtl ? self->width : 0;
  const double room = self->name_width - NAME_GAP;

  rb_chart_labels_place_cut (labels, RB_CHART_LABEL_NAME, row->name, align, x, y, room);
  rb_chart_labels_place_cut (labels, RB_CHART_LABEL_CAPTION, row->detail, align, x,
                             y + line + LINE_GAP, room);
}

static void
name_above (const RbChartFrame *self, const RbChartRow *row, RbChartLabels *labels, double y)
{
  const RbChartAlign start = self->rtl ? RB_CHART_ALIGN_RIGHT : RB_CHART_ALIGN_LEFT;
  const RbChartAlign end = self->rtl ? RB_CHART_ALIGN_LEFT : RB_CHART_ALIGN_RIGHT;
  const double taken = rb_chart_labels_measure (labels, RB_CHART_LABEL_CAPTION, row->detail);

  rb_chart_labels_place_cut (labels, RB_CHART_LABEL_CAPTION, row->detail, end,
                             self->rtl ? 0 : self->width, y, self->width / 2);
  rb_chart_labels_place_cut (labels, RB_CHART_LABEL_NAME, row->name, start,
                             self->rtl ? self->width : 0, y,
                             self->width - MIN (taken, self->width / 2) - NAME_GAP);
}

static void
place_note (const RbChartFrame *self, const RbChartRow *row, RbChartLabels *labels, double y)
{
  const double width = self->is_narrow ? self->width : self->width - self->name_width;
  const double left = self->rtl || self->is_narrow ? 0 : self->plot.x;

  if (row->note != NULL)
    rb_chart_labels_place_cut (labels, RB_CHART_LABEL_CAPTION, row->note,
                               self->rtl ? RB_CHART_ALIGN_RIGHT : RB_CHART_ALIGN_LEFT,
                               self->rtl ? width : left, y, MIN (width, self->width - left));
}

/**
 * rb_chart_frame_add_row:
 * @self: a frame
 * @data: what the chart shows
 * @index: the next row
 * @labels: takes its name
 * @height: the height of what is drawn in it
 * @centre: the middle of what is drawn, below its top
 *
 * Adds a row below the others, with its name, and makes all of it a target.
 *
 * Returns: where to draw, @height high
 */
RbRect
rb_chart_frame_add_row (RbChartFrame *self,
                        const RbChartRows *data,
                        gsize index,
                        RbChartLabels *labels,
                        double height,
                        double centre)
{
  const RbChartRow *row = &data->rows[index];
  const double head = self->is_narrow ? labels->line_height + HEAD_GAP : 0;

  if (index > 0 && row->is_apart && !row[-1].is_apart)
    {
      self->rule_y = self->plot.y + self->plot.height + floor (APART_GAP / 2.0) + 0.5;
      self->plot.height += APART_GAP;
    }

  const double y = self->plot.y + self->plot.height;
  const RbRect whole = { 0, y, self->width, head + height };

  if (self->is_narrow)
    name_above (self, row, labels, y);
  else
    name_beside (self, row, labels, &whole, centre);

  place_note (self, row, labels, y + head + centre - floor (labels->line_height / 2));
  rb_chart_targets_add (self->targets, RB_CHART_TARGET_ROW, (guint) index, (guint) index, NAN, NAN,
                        &whole);
  self->plot.height += whole.height;

  return (RbRect){ self->plot.x, y + head, self->plot.width, height };
}

/**
 * rb_chart_frame_find_room:
 * @self: a frame
 * @picture: the picture
 *
 * Returns: what of @picture the names beside the rows leave to the labels in them
 */
RbRect
rb_chart_frame_find_room (const RbChartFrame *self, const RbRect *picture)
{
  const double taken = MAX (self->name_width - NAME_GAP / 2.0, 0);

  return (RbRect){ self->rtl ? 0 : taken, picture->y, picture->width - taken, picture->height };
}

/**
 * rb_chart_frame_label_median:
 * @self: a frame
 * @data: what the chart shows
 * @labels: takes the label
 * @value: a median
 * @y: the top of the label
 *
 * Writes a median above its place.
 */
void
rb_chart_frame_label_median (
  const RbChartFrame *self, const RbChartRows *data, RbChartLabels *labels, double value, double y)
{
  g_autofree char *text = data->words.format_tick (value, data->words.data);

  rb_chart_labels_place_near (labels, RB_CHART_LABEL_VALUE, text,
                              rb_chart_axis_place (&self->axis, value), y);
}

/* Returns: where the labels end */
static double
label_axis (RbChartFrame *self, const RbChartData *axis_data, RbChartLabels *labels)
{
  const double bottom = self->plot.y + self->plot.height;
  const double line = labels->line_height;

  if (!self->has_axis)
    return bottom;

  const guint n_overflow_rows =
    rb_chart_axis_count_overflow_rows (axis_data, labels, self->plot.width);

  rb_chart_axis_label (&self->axis, axis_data, labels, &self->plot, n_overflow_rows);

  return bottom + ceil (line / 2) + line + n_overflow_rows * (line + 2);
}

static const char *
get_key_word (const RbChartRowsWords *words, RbChartKeyKind kind)
{
  switch (kind)
    {
    case RB_CHART_KEY_AVERAGE:
      return words->average;
    case RB_CHART_KEY_REACH:
      return words->reach;
    case RB_CHART_KEY_MEDIAN:
      return words->median;
    case RB_CHART_KEY_UNCERTAINTY:
      return words->uncertainty;
    case RB_CHART_KEY_NOTE:
      return words->note;
    case RB_CHART_KEY_MIDDLE_HALF:
    case RB_CHART_KEY_BOX:
    default:
      return words->middle_half;
    }
}

/* Explains what occurs in the chart. Returns: where the keys end */
static double
add_keys (
  RbChartFrame *self, const RbChartRowsWords *words, guint kinds, RbChartLabels *labels, double y)
{
  static const RbChartKeyKind order[] = {
    RB_CHART_KEY_REACH,   RB_CHART_KEY_BOX,         RB_CHART_KEY_MIDDLE_HALF, RB_CHART_KEY_MEDIAN,
    RB_CHART_KEY_AVERAGE, RB_CHART_KEY_UNCERTAINTY, RB_CHART_KEY_NOTE,
  };
  const double left = self->is_narrow || self->rtl ? 0 : self->plot.x;
  const double right =
    self->is_narrow || !self->rtl ? self->width : self->plot.x + self->plot.width;
  RbChartKeys keys = { 0 };

  rb_chart_keys_init (&keys, left, right, y + KEYS_GAP, self->rtl);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if ((kinds & 1u << order[i]) != 0)
        rb_chart_keys_add (&keys, labels, order[i], get_key_word (words, order[i]));
    }

  self->keys = keys.list;

  return keys.list->len > 0 ? keys.y + labels->line_height : y;
}

/**
 * rb_chart_frame_end:
 * @self: a frame with all its rows
 * @data: what the chart shows
 * @axis_data: what the axis spans
 * @key_kinds: the parts to explain: a bit for each #RbChartKeyKind
 * @labels: the labels, which it takes
 *
 * Labels the axis, adds the keys and the salary mark, and finds the height of the picture.
 */
void
rb_chart_frame_end (RbChartFrame *self,
                    const RbChartRows *data,
                    const RbChartData *axis_data,
                    guint key_kinds,
                    RbChartLabels *labels)
{
  const double axis_end = label_axis (self, axis_data, labels);

  if (self->has_axis && data->rows_words.note != NULL)
    key_kinds |= 1u << RB_CHART_KEY_NOTE;

  self->height = add_keys (self, &data->rows_words, key_kinds, labels, axis_end);
  self->labels = g_steal_pointer (&labels->list);

  if (self->has_axis)
    self->mark = rb_chart_mark_place (&self->axis, data->mark);
  else
    self->axis.ticks = g_array_new (FALSE, FALSE, sizeof (RbChartTick));
}

/**
 * rb_chart_frame_clear:
 * @self: a frame
 *
 * Frees its lists.
 */
void
rb_chart_frame_clear (RbChartFrame *self)
{
  g_clear_pointer (&self->axis.ticks, g_array_unref);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->targets, g_array_unref);
  g_clear_pointer (&self->labels, g_array_unref);
}
