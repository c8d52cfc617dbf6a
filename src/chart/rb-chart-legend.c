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
#define CAPTION_GAP 30

static void
place_caption (RbChartKeys *keys, const RbChartData *data, RbChartLabels *labels)
{
  const char *caption = data->words.caption;

  if (caption != NULL && rb_chart_labels_place (labels, RB_CHART_LABEL_CAPTION, caption,
                                                RB_CHART_ALIGN_LEFT, 0, keys->y))
    keys->start = rb_chart_labels_measure (labels, RB_CHART_LABEL_CAPTION, caption) + CAPTION_GAP;
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
  const double y = floor ((first_row - labels->line_height) / 2);
  const double width = labels->picture.width;
  RbChartKeys keys = { 0 };

  rb_chart_keys_init (&keys, 0, width, y, rtl);
  place_caption (&keys, data, labels);

  if (isfinite (data->mean))
    rb_chart_keys_add (&keys, labels, RB_CHART_KEY_AVERAGE, data->words.average);

  if (isfinite (data->p25) && isfinite (data->p75))
    rb_chart_keys_add (&keys, labels, RB_CHART_KEY_MIDDLE_HALF, data->words.middle_half);

  const double room = MAX (width - keys.start - keys.used, 0);

  self->keys = keys.list;
  self->height = first_row + keys.y - y;
  self->readout = (RbRect){ rtl ? keys.start : width - room, keys.y, room, labels->line_height };
}
