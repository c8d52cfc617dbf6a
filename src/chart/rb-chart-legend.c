/* rb-chart-legend.c: the band above the plot: caption, symbols with their words, room for a
 * readout.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-legend.h"

#include <math.h>

#define BAND_HEIGHT 24
#define BAND_PADDING 7
#define SYMBOL_SIZE 12
#define SYMBOL_GAP 6
#define ITEM_GAP 18
#define CAPTION_GAP 30

/* The flow of the symbols: from the caption on, in later rows from the edge. */
typedef struct {
  double start; /* what the row has lost to the caption, at its left in every language */
  double used;
  double y;
  gboolean rtl;
} Flow;

static void
place_caption (Flow *flow, const RbChartData *data, RbChartLabels *labels)
{
  const char *caption = data->words.caption;

  if (caption != NULL && rb_chart_labels_place (labels, RB_CHART_LABEL_CAPTION, caption,
                                                RB_CHART_ALIGN_LEFT, 0, flow->y))
    flow->start = rb_chart_labels_measure (labels, RB_CHART_LABEL_CAPTION, caption) + CAPTION_GAP;
}

static void
place_key (
  RbChartLegend *self, Flow *flow, RbChartLabels *labels, RbChartKeyKind kind, const char *word)
{
  const double text_width = rb_chart_labels_measure (labels, RB_CHART_LABEL_KEY, word);
  const double width = SYMBOL_SIZE + SYMBOL_GAP + text_width;
  const double row_width = labels->picture.width;

  if (width > row_width)
    return;

  if (flow->start + flow->used + width > row_width)
    {
      flow->start = 0;
      flow->used = 0;
      flow->y += labels->line_height + 2;
      self->height += labels->line_height + 2;
    }

  const double left = flow->rtl ? row_width - flow->used - width : flow->start + flow->used;
  const double symbol_x = flow->rtl ? left + width - SYMBOL_SIZE : left;
  const double text_x = flow->rtl ? left : left + SYMBOL_SIZE + SYMBOL_GAP;
  const double symbol_y = flow->y + floor ((labels->line_height - SYMBOL_SIZE) / 2);
  const RbChartKey key = { kind, { symbol_x, symbol_y, SYMBOL_SIZE, SYMBOL_SIZE } };

  if (!rb_chart_labels_place (labels, RB_CHART_LABEL_KEY, word, RB_CHART_ALIGN_LEFT, text_x,
                              flow->y))
    return;

  g_array_append_val (self->keys, key);
  flow->used += width + ITEM_GAP;
}

/**
 * rb_chart_legend_lay_out:
 * @self: (out caller-allocates): the legend
 * @data: what the chart shows
 * @labels: takes the words
 * @rtl: whether text runs from right to left
 *
 * Fills the top of the picture. The caption stays above the axis it belongs to, at the left; the
 * symbols follow the direction of the text, in as many rows as they need.
 */
void
rb_chart_legend_lay_out (RbChartLegend *self,
                         const RbChartData *data,
                         RbChartLabels *labels,
                         gboolean rtl)
{
  g_return_if_fail (self != NULL && data != NULL && labels != NULL);

  const double first_row = MAX (BAND_HEIGHT, labels->line_height + BAND_PADDING);
  Flow flow = { .y = floor ((first_row - labels->line_height) / 2), .rtl = rtl };

  self->keys = g_array_new (FALSE, FALSE, sizeof (RbChartKey));
  self->height = first_row;
  place_caption (&flow, data, labels);

  if (isfinite (data->mean))
    place_key (self, &flow, labels, RB_CHART_KEY_AVERAGE, data->words.average);

  if (isfinite (data->p25) && isfinite (data->p75))
    place_key (self, &flow, labels, RB_CHART_KEY_MIDDLE_HALF, data->words.middle_half);

  const double room = MAX (labels->picture.width - flow.start - flow.used, 0);
  const double room_x = rtl ? flow.start : labels->picture.width - room;

  self->readout = (RbRect){ room_x, flow.y, room, labels->line_height };
}
