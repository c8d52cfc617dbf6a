/* rb-chart-labels.c: the texts of a chart, none over another and none cut off.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-labels.h"

#include <math.h>

/* Between two labels in a line, so that they do not read as one. */
#define WORD_GAP 4

static void
clear_label (gpointer data)
{
  RbChartLabel *label = data;

  g_free (label->text);
}

static gboolean
is_free (const RbChartLabels *self, const RbRect *box)
{
  const RbRect spaced = { box->x - WORD_GAP, box->y, box->width + 2 * WORD_GAP, box->height };

  if (!rb_rect_encloses (&self->picture, box))
    return FALSE;

  for (guint i = 0; i < self->list->len; i++)
    {
      if (rb_rect_overlaps (&g_array_index (self->list, RbChartLabel, i).box, &spaced))
        return FALSE;
    }

  return TRUE;
}

/**
 * rb_chart_labels_init:
 * @self: (out caller-allocates): the labels
 * @measurer: measures texts; must outlive @self
 * @width: the width of the picture in user units
 * @height: its height
 *
 * Starts with no label.
 */
void
rb_chart_labels_init (RbChartLabels *self,
                      const RbTextMeasurer *measurer,
                      double width,
                      double height)
{
  double digit_width = 0;

  g_return_if_fail (self != NULL && measurer != NULL);

  self->measurer = measurer;
  self->picture = (RbRect){ 0, 0, width, height };
  self->list = g_array_new (FALSE, FALSE, sizeof (RbChartLabel));
  g_array_set_clear_func (self->list, clear_label);
  rb_text_measurer_measure (measurer, "0", FALSE, &digit_width, &self->line_height);
}

/**
 * rb_chart_labels_clear:
 * @self: the labels
 *
 * Frees the list, unless its owner has taken it and left %NULL.
 */
void
rb_chart_labels_clear (RbChartLabels *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->list, g_array_unref);
}

/**
 * rb_chart_labels_measure:
 * @self: the labels
 * @kind: what the text is for
 * @text: a text
 *
 * Returns: the width of @text in whole user units
 */
double
rb_chart_labels_measure (const RbChartLabels *self, RbChartLabelKind kind, const char *text)
{
  double width = 0;
  double height = 0;

  g_return_val_if_fail (self != NULL && text != NULL, 0);

  rb_text_measurer_measure (self->measurer, text, kind == RB_CHART_LABEL_VALUE, &width, &height);

  return width;
}

/**
 * rb_chart_labels_place:
 * @self: the labels
 * @kind: what the text is for
 * @text: a text
 * @align: the point of the label that lies at @x
 * @x: a position
 * @y: the top of the line
 *
 * Adds a label, unless it would overlap an earlier one or leave the picture: what matters most is
 * placed first.
 *
 * Returns: whether the label was added
 */
gboolean
rb_chart_labels_place (RbChartLabels *self,
                       RbChartLabelKind kind,
                       const char *text,
                       RbChartAlign align,
                       double x,
                       double y)
{
  static const double parts[] = { 0, 0.5, 1 };

  g_return_val_if_fail (self != NULL && text != NULL, FALSE);

  const double width = rb_chart_labels_measure (self, kind, text);
  RbChartLabel label = {
    .kind = kind,
    .box = { floor (x - width * parts[align]), floor (y), width, self->line_height },
  };

  if (!is_free (self, &label.box))
    return FALSE;

  label.text = g_strdup (text);
  g_array_append_val (self->list, label);

  return TRUE;
}

/**
 * rb_chart_labels_place_near:
 * @self: the labels
 * @kind: what the text is for
 * @text: a text
 * @x: what its middle should lie at
 * @y: the top of the line
 *
 * Adds a label as rb_chart_labels_place() does, moved sideways where it would leave the picture.
 *
 * Returns: whether the label was added
 */
gboolean
rb_chart_labels_place_near (
  RbChartLabels *self, RbChartLabelKind kind, const char *text, double x, double y)
{
  g_return_val_if_fail (self != NULL && text != NULL, FALSE);

  const double width = rb_chart_labels_measure (self, kind, text);
  const double first = self->picture.x;
  const double last = MAX (first + self->picture.width - width, first);

  return rb_chart_labels_place (self, kind, text, RB_CHART_ALIGN_LEFT,
                                CLAMP (x - width / 2, first, last), y);
}

/* Finds the longest beginning that fits, by halves. */
static char *
cut_text (const RbChartLabels *self, RbChartLabelKind kind, const char *text, double max_width)
{
  glong fits = 0;
  glong too_long = g_utf8_strlen (text, -1);

  while (too_long - fits > 1)
    {
      const glong middle = fits + (too_long - fits) / 2;
      g_autofree char *start = g_utf8_substring (text, 0, middle);
      g_autofree char *cut = g_strconcat (g_strchomp (start), "…", NULL);

      if (rb_chart_labels_measure (self, kind, cut) <= max_width)
        fits = middle;
      else
        too_long = middle;
    }

  g_autofree char *start = g_utf8_substring (text, 0, fits);

  return g_strconcat (g_strchomp (start), "…", NULL);
}

/**
 * rb_chart_labels_place_cut:
 * @self: the labels
 * @kind: what the text is for
 * @text: a text
 * @align: the point of the label that lies at @x
 * @x: a position
 * @y: the top of the line
 * @max_width: what there is room for
 *
 * Adds a label as rb_chart_labels_place() does, its end cut off where it is wider than @max_width.
 *
 * Returns: whether the label was added
 */
gboolean
rb_chart_labels_place_cut (RbChartLabels *self,
                           RbChartLabelKind kind,
                           const char *text,
                           RbChartAlign align,
                           double x,
                           double y,
                           double max_width)
{
  g_return_val_if_fail (self != NULL && text != NULL, FALSE);

  if (rb_chart_labels_measure (self, kind, text) <= max_width)
    return rb_chart_labels_place (self, kind, text, align, x, y);

  g_autofree char *cut = cut_text (self, kind, text, max_width);

  return rb_chart_labels_measure (self, kind, cut) <= max_width &&
         rb_chart_labels_place (self, kind, cut, align, x, y);
}
