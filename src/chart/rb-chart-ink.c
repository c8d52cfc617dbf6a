/* rb-chart-ink.c: draws a chart that is laid out.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-ink.h"

#include "chart/rb-chart-brush.h"
#include "chart/rb-chart-text.h"

#include <math.h>

#define HATCH_DISTANCE 5
#define TICK_LENGTH 4
#define DOT_GAP 1.5
#define REACH_WIDTH 2
#define BRACKET_WIDTH 1
#define MARK_WIDTH 1.6
#define MARK_HALO_WIDTH 4
#define MARK_HEAD 8

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

static void
hatch (const RbRect *box, const RbChartPalette *palette, cairo_t *cr)
{
  cairo_save (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_clip (cr);

  for (double x = box->x - box->height; x < box->x + box->width; x += HATCH_DISTANCE)
    {
      cairo_move_to (cr, x, box->y + box->height);
      cairo_rel_line_to (cr, box->height, -box->height);
    }

  rb_chart_brush_set_colour (cr, &palette->outline);
  cairo_set_line_width (cr, palette->line_width);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_bar (const RbChartBar *bar, const RbChartPalette *palette, cairo_t *cr)
{
  if (bar->box.height <= 0)
    return;

  rb_chart_brush_fill_box (cr, &bar->box, &palette->rest);
  rb_chart_brush_fill_box (cr, &bar->middle, &palette->middle);

  if (bar->bin.kind != RB_CHART_BIN_REGULAR)
    hatch (&bar->box, palette, cr);

  rb_chart_brush_outline_box (cr, &bar->box, &palette->outline, palette->line_width);
}

static void
draw_dot (const RbChartDot *dot, double diameter, const RbChartPalette *palette, cairo_t *cr)
{
  const double radius = (diameter - MIN (DOT_GAP, diameter / 6)) / 2;

  cairo_arc (cr, dot->x, dot->y, radius, 0, 2 * G_PI);
  rb_chart_brush_set_colour (cr, dot->middle ? &palette->middle : &palette->rest);
  cairo_fill (cr);

  if (dot->middle)
    return;

  cairo_arc (cr, dot->x, dot->y, MAX (radius - palette->line_width / 2, 0), 0, 2 * G_PI);
  rb_chart_brush_set_colour (cr, &palette->outline);
  cairo_set_line_width (cr, MIN (palette->line_width, radius));
  cairo_stroke (cr);
}

static void
draw_axis (const RbChartLayout *layout, const RbChartPalette *palette, cairo_t *cr)
{
  const double y = layout->plot.y + layout->plot.height;

  cairo_move_to (cr, layout->plot.x, y + 0.5);
  cairo_rel_line_to (cr, layout->plot.width, 0);

  for (guint i = 0; i < layout->axis.ticks->len; i++)
    {
      cairo_move_to (cr, g_array_index (layout->axis.ticks, RbChartTick, i).x, y + 1);
      cairo_rel_line_to (cr, 0, TICK_LENGTH);
    }

  rb_chart_brush_set_colour (cr, &palette->text);
  cairo_set_line_width (cr, palette->line_width);
  cairo_stroke (cr);
}

static void
draw_uncertainty (const RbRect *bracket, const RbChartPalette *palette, cairo_t *cr)
{
  const double inset = BRACKET_WIDTH / 2.0;

  cairo_move_to (cr, bracket->x + inset, bracket->y);
  cairo_rel_line_to (cr, 0, bracket->height - inset);
  cairo_rel_line_to (cr, MAX (bracket->width - 2 * inset, 0), 0);
  cairo_rel_line_to (cr, 0, inset - bracket->height);
  rb_chart_brush_set_colour (cr, &palette->text);
  cairo_set_line_width (cr, BRACKET_WIDTH);
  cairo_stroke (cr);
}

static void
draw_strip (const RbChartStrip *strip, const RbChartPalette *palette, cairo_t *cr)
{
  if (strip->reach.height > 0)
    rb_chart_brush_draw_reach (cr, &strip->reach, &palette->middle, REACH_WIDTH);

  if (strip->box.height > 0)
    rb_chart_brush_draw_round_box (cr, &strip->box, palette);

  if (strip->uncertainty.height > 0)
    draw_uncertainty (&strip->uncertainty, palette, cr);

  rb_chart_brush_fill_box (cr, &strip->median, &palette->ink);

  if (strip->average.height > 0)
    rb_chart_brush_draw_diamond (cr, &strip->average, palette);
}

/* A triangle on top of the line, or pointing past the end of the axis. */
static void
trace_mark_head (const RbChartMark *mark, const RbRect *plot, cairo_t *cr)
{
  const double half = MARK_HEAD * 0.75;

  if (mark->beyond == 0)
    {
      cairo_move_to (cr, mark->x - half, plot->y + 1);
      cairo_rel_line_to (cr, 2 * half, 0);
      cairo_rel_line_to (cr, -half, MARK_HEAD);
    }
  else
    {
      cairo_move_to (cr, mark->x, plot->y + 1 + half);
      cairo_rel_line_to (cr, -mark->beyond * MARK_HEAD, -half);
      cairo_rel_line_to (cr, 0, 2 * half);
    }

  cairo_close_path (cr);
}

static void
draw_mark (const RbChartLayout *layout, const RbChartPalette *palette, cairo_t *cr)
{
  const RbRect *plot = &layout->plot;
  static const double dashes[] = { 4, 3 };

  if (isnan (layout->mark.x))
    return;

  if (layout->mark.beyond == 0)
    {
      cairo_move_to (cr, layout->mark.x, plot->y + MARK_HEAD / 2.0);
      cairo_line_to (cr, layout->mark.x, plot->y + plot->height);
      rb_chart_brush_set_colour (cr, &palette->ground);
      cairo_set_line_width (cr, MARK_HALO_WIDTH);
      cairo_stroke_preserve (cr);
      rb_chart_brush_set_colour (cr, &palette->ink);
      cairo_set_line_width (cr, MARK_WIDTH);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_stroke (cr);
      cairo_set_dash (cr, NULL, 0, 0);
    }

  trace_mark_head (&layout->mark, plot, cr);
  rb_chart_brush_set_colour (cr, &palette->ground);
  cairo_set_line_width (cr, 2);
  cairo_stroke_preserve (cr);
  rb_chart_brush_set_colour (cr, &palette->ink);
  cairo_fill (cr);
}

static void
draw_key (const RbChartKey *key, const RbChartPalette *palette, cairo_t *cr)
{
  const RbRect square = { key->box.x, key->box.y + 1, key->box.width, key->box.height - 2 };

  switch (key->kind)
    {
    case RB_CHART_KEY_AVERAGE:
      rb_chart_brush_draw_diamond (cr, &key->box, palette);
      break;

    case RB_CHART_KEY_MIDDLE_HALF:
    default:
      rb_chart_brush_fill_box (cr, &square, &palette->middle);
      rb_chart_brush_outline_box (cr, &square, &palette->outline, palette->line_width);
      break;
    }
}

static void
draw_labels (GArray *labels,
             const RbChartPalette *palette,
             const PangoFontDescription *font,
             cairo_t *cr)
{
  g_autoptr (PangoLayout) text = rb_chart_text_new (pango_cairo_create_context (cr), font);

  for (guint i = 0; i < labels->len; i++)
    {
      const RbChartLabel *label = &g_array_index (labels, RbChartLabel, i);
      const gboolean bold = label->kind == RB_CHART_LABEL_VALUE;

      rb_chart_text_set (text, label->text, bold);
      rb_chart_brush_set_colour (cr, bold ? &palette->ink : &palette->text);
      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_show_layout (cr, text);
    }
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
    draw_bar (&g_array_index (layout->bars, RbChartBar, i), palette, cr);

  for (guint i = 0; i < layout->dots.list->len; i++)
    draw_dot (&g_array_index (layout->dots.list, RbChartDot, i), layout->dots.diameter, palette,
              cr);

  draw_axis (layout, palette, cr);
  draw_mark (layout, palette, cr);
  draw_strip (&layout->strip, palette, cr);

  for (guint i = 0; i < layout->legend.keys->len; i++)
    draw_key (&g_array_index (layout->legend.keys, RbChartKey, i), palette, cr);

  draw_labels (layout->labels, palette, font, cr);
  cairo_new_path (cr);
  cairo_restore (cr);
}
