/* rb-chart-keys.c: the symbols of a chart beside the words that name them, in rows.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-keys.h"

#include <math.h>

#define SYMBOL_HEIGHT 12
#define SYMBOL_GAP 6
#define ITEM_GAP 18
#define ROW_GAP 2

static double
get_symbol_width (RbChartKeyKind kind)
{
  switch (kind)
    {
    case RB_CHART_KEY_REACH:
    case RB_CHART_KEY_BOX:
    case RB_CHART_KEY_UNCERTAINTY:
      return 22;

    case RB_CHART_KEY_MEDIAN:
      return 3;

    case RB_CHART_KEY_NOTE:
      return 0;

    case RB_CHART_KEY_AVERAGE:
    case RB_CHART_KEY_MIDDLE_HALF:
    default:
      return 12;
    }
}

/**
 * rb_chart_keys_init:
 * @self: (out caller-allocates): the keys
 * @left: where rows begin, in user units
 * @right: where they end
 * @y: the top of the first row
 * @rtl: whether text runs from right to left
 *
 * Starts with no key.
 */
void
rb_chart_keys_init (RbChartKeys *self, double left, double right, double y, gboolean rtl)
{
  g_return_if_fail (self != NULL);

  *self = (RbChartKeys){ .left = left, .right = right, .y = y, .rtl = rtl };
  self->list = g_array_new (FALSE, FALSE, sizeof (RbChartKey));
}

static void
begin_row (RbChartKeys *self, double line_height)
{
  self->start = 0;
  self->used = 0;
  self->y += line_height + ROW_GAP;
}

/**
 * rb_chart_keys_add:
 * @self: the keys
 * @labels: takes the word
 * @kind: the symbol
 * @word: its name
 *
 * Adds a key at the end of the row, in the direction of the text, or in the next row where it
 * does not fit. What is wider than a row is left out.
 */
void
rb_chart_keys_add (RbChartKeys *self, RbChartLabels *labels, RbChartKeyKind kind, const char *word)
{
  g_return_if_fail (self != NULL && labels != NULL && word != NULL);

  const double symbol_width = get_symbol_width (kind);
  const double before_word = symbol_width > 0 ? symbol_width + SYMBOL_GAP : 0;
  const double width = before_word + rb_chart_labels_measure (labels, RB_CHART_LABEL_KEY, word);

  if (width > self->right - self->left)
    return;

  if (self->start + self->used + width > self->right - self->left)
    begin_row (self, labels->line_height);

  const double left =
    self->rtl ? self->right - self->used - width : self->left + self->start + self->used;
  const double symbol_x = self->rtl ? left + width - symbol_width : left;
  const double symbol_y = self->y + floor ((labels->line_height - SYMBOL_HEIGHT) / 2);
  const RbChartKey key = { kind, { symbol_x, symbol_y, symbol_width, SYMBOL_HEIGHT } };

  if (!rb_chart_labels_place (labels, RB_CHART_LABEL_KEY, word, RB_CHART_ALIGN_LEFT,
                              self->rtl ? left : left + before_word, self->y))
    return;

  g_array_append_val (self->list, key);
  self->used += width + ITEM_GAP;
}
