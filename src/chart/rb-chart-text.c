/* rb-chart-text.c: lines of text in a chart, set alike where they are measured and where they are
 * drawn.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "chart/rb-chart-text.h"

/**
 * rb_chart_text_new:
 * @context: (transfer full): a new Pango context, which is changed: widths come to depend on the
 *   font alone, not on the device
 * @font: the font, its size absolute and in user units
 *
 * Returns: (transfer full): a layout for one line of text
 */
PangoLayout *
rb_chart_text_new (PangoContext *context, const PangoFontDescription *font)
{
  g_return_val_if_fail (context != NULL && font != NULL, NULL);

  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);

  PangoLayout *layout = pango_layout_new (context);

  g_object_unref (context);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);

  return layout;
}

/**
 * rb_chart_text_set:
 * @layout: a layout of rb_chart_text_new()
 * @text: one line of text
 * @bold: whether it is set in bold
 *
 * Sets the text. Its digits are all equally wide.
 */
void
rb_chart_text_set (PangoLayout *layout, const char *text, gboolean bold)
{
  g_return_if_fail (PANGO_IS_LAYOUT (layout) && text != NULL);

  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));

  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));

  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, attributes);
}
