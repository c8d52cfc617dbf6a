/* rb-chart-parts-ink.c: draws the parts that charts are made of.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-parts-ink.h"

#include "chart/rb-chart-brush.h"
#include "chart/rb-chart-text.h"

#include <math.h>

#define HATCH_DISTANCE 5
#define TICK_LENGTH 4
#define DOT_GAP 1.5
#define REACH_WIDTH 2
#define BRACKET_WIDTH 1
#define BRACKET_HEIGHT 3
#define MARK_WIDTH 1.6
#define MARK_HALO_WIDTH 4
#define MARK_HEAD 8

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

/**
 * rb_chart_parts_draw_bar:
 * @bar: a bar
 * @palette: the colours
 * @cr: a context, prepared
 *
 * Draws the bar of a bin, hatched where it stands for everything beyond the axis.
 */
void
rb_chart_parts_draw_bar (const RbChartBar *bar, const RbChartPalette *palette, cairo_t *cr)
{
  g_return_if_fail (bar != NULL && palette != NULL && cr != NULL);

  if (bar->box.height <= 0)
    return;

  rb_chart_brush_fill_box (cr, &bar->box, &palette->rest);
  rb_chart_brush_fill_box (cr, &bar->middle, &palette->middle);

  if (bar->bin.kind != RB_CHART_BIN_REGULAR)
    hatch (&bar->box, palette, cr);

  rb_chart_brush_outline_box (cr, &bar->box, &palette->outline, palette->line_width);
}

/**
 * rb_chart_parts_draw_dot:
 * @dot: a dot
 * @diameter: its diameter in user units
 * @palette: the colours
 * @cr: a context, prepared
 *
 * Draws the dot of one opening.
 */
void
rb_chart_parts_draw_dot (const RbChartDot *dot,
                         double diameter,
                         const RbChartPalette *palette,
                         cairo_t *cr)
{
  g_return_if_fail (dot != NULL && palette != NULL && cr != NULL);

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

/**
 * rb_chart_parts_draw_axis:
 * @axis: the pay axis
 * @plot: the plot above it
 * @palette: the colours
 * @cr: a context, prepared
 *
 * Draws the line below the plot and its ticks.
 */
void
rb_chart_parts_draw_axis (const RbChartAxis *axis,
                          const RbRect *plot,
                          const RbChartPalette *palette,
                          cairo_t *cr)
{
  g_return_if_fail (axis != NULL && plot != NULL && palette != NULL && cr != NULL);

  const double y = plot->y + plot->height;

  cairo_move_to (cr, plot->x, y + 0.5);
  cairo_rel_line_to (cr, plot->width, 0);

  for (guint i = 0; i < axis->ticks->len; i++)
    {
      cairo_move_to (cr, g_array_index (axis->ticks, RbChartTick, i).x, y + 1);
      cairo_rel_line_to (cr, 0, TICK_LENGTH);
    }

  rb_chart_brush_set_colour (cr, &palette->text);
  cairo_set_line_width (cr, palette->line_width);
  cairo_stroke (cr);
}

/**
 * rb_chart_parts_draw_grid:
 * @axis: the pay axis
 * @plot: the plot above it
 * @palette: the colours
 * @cr: a context, prepared
 *
 * Draws a line over the plot at each tick.
 */
void
rb_chart_parts_draw_grid (const RbChartAxis *axis,
                          const RbRect *plot,
                          const RbChartPalette *palette,
                          cairo_t *cr)
{
  g_return_if_fail (axis != NULL && plot != NULL && palette != NULL && cr != NULL);

  for (guint i = 0; i < axis->ticks->len; i++)
    {
      cairo_move_to (cr, g_array_index (axis->ticks, RbChartTick, i).x, plot->y);
      cairo_rel_line_to (cr, 0, plot->height);
    }

  rb_chart_brush_set_colour (cr, &palette->grid);
  cairo_set_line_width (cr, palette->grid_width);
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

/**
 * rb_chart_parts_draw_strip:
 * @strip: a strip
 * @palette: the colours
 * @cr: a context, prepared
 *
 * Draws what of percentiles, median and average is known.
 */
void
rb_chart_parts_draw_strip (const RbChartStrip *strip, const RbChartPalette *palette, cairo_t *cr)
{
  g_return_if_fail (strip != NULL && palette != NULL && cr != NULL);

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

/**
 * rb_chart_parts_draw_mark:
 * @mark: a salary to be compared
 * @plot: the plot it is drawn over
 * @palette: the colours
 * @cr: a context, prepared
 *
 * Draws a dashed line under a triangle, or a triangle that points past the end of the axis.
 */
void
rb_chart_parts_draw_mark (const RbChartMark *mark,
                          const RbRect *plot,
                          const RbChartPalette *palette,
                          cairo_t *cr)
{
  g_return_if_fail (mark != NULL && plot != NULL && palette != NULL && cr != NULL);

  static const double dashes[] = { 4, 3 };

  if (isnan (mark->x))
    return;

  if (mark->beyond == 0)
    {
      cairo_move_to (cr, mark->x, plot->y + MARK_HEAD / 2.0);
      cairo_line_to (cr, mark->x, plot->y + plot->height);
      rb_chart_brush_set_colour (cr, &palette->ground);
      cairo_set_line_width (cr, MARK_HALO_WIDTH);
      cairo_stroke_preserve (cr);
      rb_chart_brush_set_colour (cr, &palette->ink);
      cairo_set_line_width (cr, MARK_WIDTH);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_stroke (cr);
      cairo_set_dash (cr, NULL, 0, 0);
    }

  trace_mark_head (mark, plot, cr);
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
  const RbRect bracket = { key->box.x, key->box.y + (key->box.height - BRACKET_HEIGHT) / 2,
                           key->box.width, BRACKET_HEIGHT };

  switch (key->kind)
    {
    case RB_CHART_KEY_NOTE:
      break;

    case RB_CHART_KEY_REACH:
      rb_chart_brush_draw_reach (cr, &square, &palette->middle, REACH_WIDTH);
      break;

    case RB_CHART_KEY_BOX:
      rb_chart_brush_draw_round_box (cr, &square, palette);
      break;

    case RB_CHART_KEY_MEDIAN:
      rb_chart_brush_fill_box (cr, &key->box, &palette->ink);
      break;

    case RB_CHART_KEY_UNCERTAINTY:
      draw_uncertainty (&bracket, palette, cr);
      break;

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

/**
 * rb_chart_parts_draw_keys:
 * @keys: (element-type RbChartKey): keys
 * @palette: the colours
 * @cr: a context, prepared
 *
 * Draws the symbols; their words are labels.
 */
void
rb_chart_parts_draw_keys (GArray *keys, const RbChartPalette *palette, cairo_t *cr)
{
  g_return_if_fail (keys != NULL && palette != NULL && cr != NULL);

  for (guint i = 0; i < keys->len; i++)
    draw_key (&g_array_index (keys, RbChartKey, i), palette, cr);
}

/* Keeps lines of the grid and the salary mark off a text that stands in the plot. */
static void
draw_halo (const RbRect *box, PangoLayout *text, const RbChartPalette *palette, cairo_t *cr)
{
  cairo_save (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_clip (cr);
  cairo_move_to (cr, box->x, box->y);
  pango_cairo_layout_path (cr, text);
  rb_chart_brush_set_colour (cr, &palette->ground);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, MARK_HALO_WIDTH);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/**
 * rb_chart_parts_draw_labels:
 * @labels: (element-type RbChartLabel): labels
 * @palette: the colours
 * @font: the font they were measured with
 * @cr: a context, prepared
 *
 * Draws the texts.
 */
void
rb_chart_parts_draw_labels (GArray *labels,
                            const RbChartPalette *palette,
                            const PangoFontDescription *font,
                            cairo_t *cr)
{
  g_return_if_fail (labels != NULL && palette != NULL && font != NULL && cr != NULL);

  g_autoptr (PangoLayout) text = rb_chart_text_new (pango_cairo_create_context (cr), font);

  for (guint i = 0; i < labels->len; i++)
    {
      const RbChartLabel *label = &g_array_index (labels, RbChartLabel, i);
      const gboolean bold = label->kind == RB_CHART_LABEL_VALUE;
      const gboolean strong = bold || label->kind == RB_CHART_LABEL_NAME;

      rb_chart_text_set (text, label->text, bold);

      if (strong || label->kind == RB_CHART_LABEL_CAPTION)
        draw_halo (&label->box, text, palette, cr);

      rb_chart_brush_set_colour (cr, strong ? &palette->ink : &palette->text);
      cairo_move_to (cr, label->box.x, label->box.y);
      pango_cairo_show_layout (cr, text);
    }
}
