/* rb-chart-ink.c: draws a chart that is laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-ink.h"

#include "chart/rb-chart-brush.h"
#include "chart/rb-chart-parts-ink.h"

static void
draw_count_lines (const RbChartLayout *layout, const RbChartPalette *palette, cairo_t *cr)
{
  rb_chart_brush_set_colour (cr, &palette->grid);
  cairo_set_line_width (cr, palette->grid_width);

  /* The line of 0 is the axis. */
  for (guint i = 1; i < layout->counts.lines->len; i++)
    {
      const double y = g_array_index (layout->counts.lines, RbChartCountLine, i).y;

      cairo_move_to (cr, layout->plot.x, y);
      cairo_line_to (cr, layout->plot.x + layout->plot.width, y);
    }

  cairo_stroke (cr);
}

/**
 * rb_chart_ink_draw:
 * @layout: a chart laid out
 * @palette: its colours
 * @font: the font it was measured with
 * @cr: where to draw, the chart's top left at the origin
 *
 * Draws the chart. The ground is not painted. @cr is left as it was, but for the current path,
 * which is empty afterwards.
 */
void
rb_chart_ink_draw (const RbChartLayout *layout,
                   const RbChartPalette *palette,
                   const PangoFontDescription *font,
                   cairo_t *cr)
{
  g_return_if_fail (layout != NULL && palette != NULL && font != NULL && cr != NULL);

  cairo_new_path (cr);

  if (layout->form == RB_CHART_FORM_NONE)
    return;

  cairo_save (cr);
  rb_chart_brush_prepare (cr);
  draw_count_lines (layout, palette, cr);

  for (guint i = 0; i < layout->bars->len; i++)
    rb_chart_parts_draw_bar (&g_array_index (layout->bars, RbChartBar, i), palette, cr);

  for (guint i = 0; i < layout->dots.list->len; i++)
    rb_chart_parts_draw_dot (&g_array_index (layout->dots.list, RbChartDot, i),
                             layout->dots.diameter, palette, cr);

  rb_chart_parts_draw_axis (&layout->axis, &layout->plot, palette, cr);
  rb_chart_parts_draw_mark (&layout->mark, &layout->plot, palette, cr);
  rb_chart_parts_draw_strip (&layout->strip, palette, cr);
  rb_chart_parts_draw_keys (layout->legend.keys, palette, cr);
  rb_chart_parts_draw_labels (layout->labels, palette, font, cr);
  cairo_new_path (cr);
  cairo_restore (cr);
}
