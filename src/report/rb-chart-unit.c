/* rb-chart-unit.c: the amounts of charts in words: one currency, one period.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-chart-unit.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static char *
format_tick (double value, gpointer data)
{
  const RbChartUnit *self = data;

  return rb_format_money (value, self->currency, self->period, RB_MONEY_READING);
}

static char *
format_value (double value, gpointer data)
{
  const RbChartUnit *self = data;

  return rb_format_money (value, self->currency, self->period, RB_MONEY_EXACT);
}

static char *
format_count (guint64 count, gpointer data)
{
  return rb_format_count (count);
}

static char *
format_overflow (const RbChartBin *bin, gpointer data)
{
  gboolean is_above = bin->kind == RB_CHART_BIN_ABOVE;
  g_autofree char *edge = format_tick (is_above ? bin->from : bin->to, data);
  g_autofree char *count = rb_format_count (bin->count);

  if (is_above)
    /* Translators: a bar of a chart: an amount of money and a number of openings. */
    return g_strdup_printf (_ ("%s or more: %s"), edge, count);

  /* Translators: a bar of a chart: an amount of money and a number of openings. */
  return g_strdup_printf (_ ("Under %s: %s"), edge, count);
}

/**
 * rb_chart_unit_make_words:
 * @self: a unit; it must outlive the words
 *
 * Returns: the words of a chart of one role in this unit
 */
RbChartWords
rb_chart_unit_make_words (const RbChartUnit *self)
{
  return (RbChartWords){
    .format_tick = format_tick,
    .format_value = format_value,
    .format_count = format_count,
    .format_overflow = format_overflow,
    .data = (gpointer) self,
    .caption = _ ("Openings"),
    .average = _ ("Average"),
    .middle_half = _ ("Middle half"),
  };
}

/**
 * rb_chart_unit_format_edge:
 * @bin: a bin of everything beyond an amount
 * @unit: a #RbChartUnit
 *
 * Names such a bin where it stands for several roles, each with a count of its own.
 *
 * Returns: (transfer full): “$240,000 or more”
 */
char *
rb_chart_unit_format_edge (const RbChartBin *bin, gpointer unit)
{
  gboolean is_above = bin->kind == RB_CHART_BIN_ABOVE;
  g_autofree char *edge = format_tick (is_above ? bin->from : bin->to, unit);

  if (is_above)
    /* Translators: bars of a chart: an amount of money. */
    return g_strdup_printf (_ ("%s or more"), edge);

  /* Translators: bars of a chart: an amount of money. */
  return g_strdup_printf (_ ("Under %s"), edge);
}

/**
 * rb_chart_unit_make_rows:
 * @self: a unit, which must outlive the rows
 * @rows: (array length=n_rows): the rows, borrowed
 * @n_rows: their number
 *
 * Returns: a chart of several rows in that unit, with its words and without a mark
 */
RbChartRows
rb_chart_unit_make_rows (const RbChartUnit *self, const RbChartRow *rows, gsize n_rows)
{
  return (RbChartRows) {
    .rows = rows,
    .n_rows = n_rows,
    .mark = NAN,
    .words = rb_chart_unit_make_words (self),
    .rows_words = {
      /* Translators: the 10th percentile, at the end of a line. */
      .low_tail = _ ("10%"),
      /* Translators: the 90th percentile, at the end of a line. */
      .high_tail = _ ("90%"),
      .reach = _ ("10% to 90%"),
      .middle_half = _ ("Middle half"),
      .median = _ ("Median"),
      .average = _ ("Average"),
      /* Translators: names a bracket in a chart. */
      .uncertainty = _ ("Where the true middle may lie"),
    },
  };
}
