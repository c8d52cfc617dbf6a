/* rb-chart-brush.c: the shapes that charts and sidebar strips are drawn with.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-brush.h"

#define CORNER_RADIUS 2
#define DIAMOND_EDGE_WIDTH 1.2

/**
 * rb_chart_brush_prepare:
 * @cr: a context, saved by the caller
 *
 * Sets what the shapes depend on and a caller may have changed.
 */
void
rb_chart_brush_prepare (cairo_t *cr)
{
  g_return_if_fail (cr != NULL);

  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_WINDING);
}

/**
 * rb_chart_brush_set_colour:
 * @cr: a context
 * @colour: a colour
 *
 * Makes @colour the source.
 */
void
rb_chart_brush_set_colour (cairo_t *cr, const RbColor *colour)
{
  g_return_if_fail (cr != NULL && colour != NULL);

  cairo_set_source_rgb (cr, colour->red, colour->green, colour->blue);
}

/**
 * rb_chart_brush_fill_box:
 * @cr: a context
 * @box: a rectangle, possibly empty
 * @colour: its colour
 *
 * Fills @box.
 */
void
rb_chart_brush_fill_box (cairo_t *cr, const RbRect *box, const RbColor *colour)
{
  g_return_if_fail (cr != NULL && box != NULL && colour != NULL);

  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  rb_chart_brush_set_colour (cr, colour);
  cairo_fill (cr);
}

/**
 * rb_chart_brush_outline_box:
 * @cr: a context
 * @box: a rectangle
 * @colour: the colour of the line
 * @line_width: its width in user units
 *
 * Draws a line along the inside of @box.
 */
void
rb_chart_brush_outline_box (cairo_t *cr,
                            const RbRect *box,
                            const RbColor *colour,
                            double line_width)
{
  g_return_if_fail (cr != NULL && box != NULL && colour != NULL);

  cairo_rectangle (cr, box->x + line_width / 2, box->y + line_width / 2,
                   MAX (box->width - line_width, 0), MAX (box->height - line_width, 0));
  rb_chart_brush_set_colour (cr, colour);
  cairo_set_line_width (cr, line_width);
  cairo_stroke (cr);
}

/**
 * rb_chart_brush_draw_round_box:
 * @cr: a context
 * @box: a rectangle; without a width it is drawn as a line
 * @palette: the colours
 *
 * Draws the box of a strip, outlined on its inside.
 */
void
rb_chart_brush_draw_round_box (cairo_t *cr, const RbRect *box, const RbChartPalette *palette)
{
  g_return_if_fail (cr != NULL && box != NULL && palette != NULL);

  const double inset = palette->line_width / 2;
  const double width = MAX (box->width - 2 * inset, 0);
  const double height = MAX (box->height - 2 * inset, 0);
  const double radius = MIN (CORNER_RADIUS, MIN (width, height) / 2);
  const double left = box->x + inset + radius;
  const double right = box->x + inset + width - radius;
  const double top = box->y + inset + radius;
  const double bottom = box->y + inset + height - radius;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right, top, radius, -G_PI_2, 0);
  cairo_arc (cr, right, bottom, radius, 0, G_PI_2);
  cairo_arc (cr, left, bottom, radius, G_PI_2, G_PI);
  cairo_arc (cr, left, top, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  rb_chart_brush_set_colour (cr, &palette->rest);
  cairo_fill_preserve (cr);
  rb_chart_brush_set_colour (cr, &palette->outline);
  cairo_set_line_width (cr, palette->line_width);
  cairo_stroke (cr);
}

/**
 * rb_chart_brush_draw_reach:
 * @cr: a context
 * @reach: from end to end, as high as the end ticks
 * @colour: the colour
 * @line_width: the width of line and ticks in user units
 *
 * Draws a line along the middle of @reach and a tick at either end, inside of it.
 */
void
rb_chart_brush_draw_reach (cairo_t *cr,
                           const RbRect *reach,
                           const RbColor *colour,
                           double line_width)
{
  g_return_if_fail (cr != NULL && reach != NULL && colour != NULL);

  const double tick = MIN (line_width, reach->width);

  cairo_rectangle (cr, reach->x, reach->y, tick, reach->height);
  cairo_rectangle (cr, reach->x + reach->width - tick, reach->y, tick, reach->height);
  cairo_rectangle (cr, reach->x, reach->y + (reach->height - line_width) / 2, reach->width,
                   line_width);
  rb_chart_brush_set_colour (cr, colour);
  cairo_fill (cr);
}

/**
 * rb_chart_brush_draw_diamond:
 * @cr: a context
 * @box: the square around it, edge included
 * @palette: the colours
 *
 * Draws the diamond of an average.
 */
void
rb_chart_brush_draw_diamond (cairo_t *cr, const RbRect *box, const RbChartPalette *palette)
{
  g_return_if_fail (cr != NULL && box != NULL && palette != NULL);

  /* The corners are right angles, where half a line reaches out by its diagonal. */
  const double inset = DIAMOND_EDGE_WIDTH / 2 * G_SQRT2;
  const double x = box->x + box->width / 2;
  const double y = box->y + box->height / 2;
  const double reach_x = MAX (box->width / 2 - inset, 0);
  const double reach_y = MAX (box->height / 2 - inset, 0);

  cairo_move_to (cr, x, y - reach_y);
  cairo_line_to (cr, x + reach_x, y);
  cairo_line_to (cr, x, y + reach_y);
  cairo_line_to (cr, x - reach_x, y);
  cairo_close_path (cr);
  rb_chart_brush_set_colour (cr, &palette->average);
  cairo_fill_preserve (cr);
  rb_chart_brush_set_colour (cr, &palette->average_edge);
  cairo_set_line_width (cr, DIAMOND_EDGE_WIDTH);
  cairo_stroke (cr);
}
