/* rb-print-style.c: how pages are set: margins, sizes of type, distances, all in points.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-print-style.h"

#define MARGIN_X (18.0 * RB_POINTS_PER_MM)
#define MARGIN_Y (16.0 * RB_POINTS_PER_MM)
#define NARROW_MARGIN_Y (13.0 * RB_POINTS_PER_MM)

#define PLOT_HEIGHT (25.4 * RB_POINTS_PER_MM)
#define LOW_PLOT_HEIGHT (20.0 * RB_POINTS_PER_MM)
#define LEAST_PLOT_HEIGHT (15.0 * RB_POINTS_PER_MM)

#define LEADING (11.7 / 9.0)
#define CLOSE_LEADING (11.3 / 9.0)
#define TIGHT_LEADING (10.4 / 9.0)
#define SNUG_GAP 0.75
#define TIGHT_GAP 0.5

/* Words that stand in few lines need less of a distance. */
#define DISPLAY_LEADING 1.2

/* In points, for ordinary and for large print. */
static const double sizes[RB_N_TYPES][2] = {
  [RB_TYPE_TITLE] = { 21.0, 28.0 },     [RB_TYPE_HEADING] = { 12.5, 18.0 },
  [RB_TYPE_SUBHEADING] = { 9.5, 14.5 }, [RB_TYPE_SUBTITLE] = { 9.5, 14.0 },
  [RB_TYPE_FACT] = { 18.0, 24.0 },      [RB_TYPE_VALUE] = { 10.0, 15.0 },
  [RB_TYPE_BODY] = { 9.0, 14.0 },       [RB_TYPE_NOTE] = { 8.2, 12.5 },
  [RB_TYPE_HEAD] = { 8.5, 12.0 },       [RB_TYPE_SMALL] = { 8.0, 12.0 },
};

/**
 * rb_print_style_init:
 * @self: (out caller-allocates): the style
 * @paper: the paper as it lies
 * @least_margin: the least that the printer can do, in points; 0 if there is none
 * @family: (nullable): the family of the font; must outlive @self
 * @is_large: whether the print is large
 * @rtl: whether pages run from right to left
 * @fit: what is given up to make a page hold more
 */
void
rb_print_style_init (RbPrintStyle *self,
                     RbPaper paper,
                     double least_margin,
                     const char *family,
                     gboolean is_large,
                     gboolean rtl,
                     RbFit fit)
{
  g_return_if_fail (self != NULL);

  const double margin_y = fit >= RB_FIT_NARROW_MARGINS ? NARROW_MARGIN_Y : MARGIN_Y;

  *self = (RbPrintStyle){
    .paper = paper,
    .margin_x = MAX (MARGIN_X, least_margin),
    .margin_y = MAX (margin_y, least_margin),
    .family = family,
    .is_large = is_large,
    .rtl = rtl,
    .plot_height = PLOT_HEIGHT,
    .has_low_charts = fit >= RB_FIT_LOW_CHART,
    .leading = LEADING,
    .gap = 1.0,
  };

  if (fit >= RB_FIT_LOW_CHART)
    self->plot_height = LOW_PLOT_HEIGHT;

  if (fit >= RB_FIT_CLOSE_LINES)
    self->leading = CLOSE_LEADING;

  if (fit >= RB_FIT_SNUG)
    self->gap = SNUG_GAP;

  if (fit >= RB_FIT_TIGHT)
    {
      self->plot_height = LEAST_PLOT_HEIGHT;
      self->leading = TIGHT_LEADING;
      self->gap = TIGHT_GAP;
    }
}

/**
 * rb_print_style_get_size:
 * @self: a style
 * @type: what a text is
 *
 * Returns: the size of its font in points
 */
double
rb_print_style_get_size (const RbPrintStyle *self, RbType type)
{
  return sizes[type][self->is_large ? 1 : 0];
}

/**
 * rb_print_style_get_step:
 * @self: a style
 * @type: what a text is
 *
 * Returns: the distance between its lines in points
 */
double
rb_print_style_get_step (const RbPrintStyle *self, RbType type)
{
  const double size = rb_print_style_get_size (self, type);

  return size * (type == RB_TYPE_BODY ? self->leading : DISPLAY_LEADING);
}

/**
 * rb_type_is_bold:
 * @type: what a text is
 *
 * Returns: whether it is set in bold
 */
gboolean
rb_type_is_bold (RbType type)
{
  return type == RB_TYPE_TITLE || type == RB_TYPE_HEADING || type == RB_TYPE_SUBHEADING ||
         type == RB_TYPE_FACT;
}

/**
 * rb_print_style_get_gap:
 * @self: a style
 * @points: a distance between blocks in ordinary print
 *
 * Returns: that distance in this style, in points
 */
double
rb_print_style_get_gap (const RbPrintStyle *self, double points)
{
  return points * self->gap * sizes[RB_TYPE_BODY][self->is_large ? 1 : 0] / sizes[RB_TYPE_BODY][0];
}

/**
 * rb_print_style_get_text_width:
 * @self: a style
 *
 * Returns: the width between the margins in points
 */
double
rb_print_style_get_text_width (const RbPrintStyle *self)
{
  return self->paper.width_pt - 2.0 * self->margin_x;
}
