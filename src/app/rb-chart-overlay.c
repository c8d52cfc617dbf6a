/* rb-chart-overlay.c: a chart in its widget's colours, and over it the part that is pointed at.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-chart-overlay.h"

#include "app/rb-chart-theme.h"
#include "chart/rb-chart-brush.h"

#include <glib/gi18n-lib.h>

#define OUTLINE_WIDTH 2.5

/**
 * rb_chart_ink_to_node:
 * @chart: the widget of the chart
 * @scene: the chart laid out
 * @width: in pixels
 * @height: in pixels
 *
 * Returns: (transfer full) (nullable): the chart drawn, to be shown again and again
 */
GskRenderNode *
rb_chart_ink_to_node (GtkWidget *chart, const RbChartScene *scene, int width, int height)
{
  g_autoptr (PangoFontDescription) font = rb_chart_theme_dup_font (chart);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cr =
    gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  rb_chart_scene_draw (scene, rb_chart_theme_get_palette (chart), font, cr);
  cairo_destroy (cr);

  return gtk_snapshot_free_to_node (snapshot);
}

static void
draw_outline (GtkWidget *chart, GtkSnapshot *snapshot, const RbChartTarget *target)
{
  const RbRect *shape = target->shape.height > 0 ? &target->shape : &target->box;
  const RbRect outer = { shape->x - 1, shape->y - 1, shape->width + 2, shape->height + 2 };
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT ((float) outer.x - 2, (float) outer.y - 2,
                                   (float) outer.width + 4, (float) outer.height + 4));

  rb_chart_brush_prepare (cr);
  rb_chart_brush_outline_box (cr, &outer, &rb_chart_theme_get_palette (chart)->ink, OUTLINE_WIDTH);
  cairo_destroy (cr);
}

static void
draw_readout (GtkWidget *chart,
              GtkSnapshot *snapshot,
              const RbRect *room,
              const RbTargetWords *words)
{
  const gboolean rtl = gtk_widget_get_direction (chart) == GTK_TEXT_DIR_RTL;
  g_autoptr (PangoFontDescription) font = rb_chart_theme_dup_font (chart);
  /* Translators: what is pointed at in a chart: an amount and what it means. */
  g_autofree char *text = g_strdup_printf (_ ("%s  %s"), words->amount, words->meaning);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (chart, text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);
  GdkRGBA color = { 0 };

  bold->end_index = (guint) strlen (words->amount);
  pango_attr_list_insert (attributes, bold);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_width (layout, (int) (room->width * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  gtk_style_context_get_color (gtk_widget_get_style_context (chart), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) room->x, (float) room->y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/**
 * rb_chart_overlay_draw:
 * @chart: the widget of the chart
 * @snapshot: where to draw
 * @scene: the chart laid out
 * @target: the part of it that is pointed at
 * @words: what that stands for
 *
 * Draws a line round the part, and the words where the chart has room for them.
 */
void
rb_chart_overlay_draw (GtkWidget *chart,
                       GtkSnapshot *snapshot,
                       const RbChartScene *scene,
                       const RbChartTarget *target,
                       const RbTargetWords *words)
{
  RbRect room = { 0 };

  draw_outline (chart, snapshot, target);

  if (rb_chart_scene_get_readout (scene, &room))
    draw_readout (chart, snapshot, &room, words);
}
