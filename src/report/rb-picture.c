/* rb-picture.c: a chart with its title and its evidence, drawn anywhere or written to a file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-picture.h"

#include "chart/rb-chart-brush.h"
#include "chart/rb-chart-text.h"
#include "chart/rb-pango-measurer.h"

#include <gio/gio.h>

#define PADDING 18
#define BLOCK_GAP 14
#define LINE_GAP 2

#define TITLE_SCALE 1.5

/* The least size of words in a chart. */
#define FONT_SIZE 12

/* The desktop's own setting can be read without a display. */
#define DESKTOP_SCHEMA "org.gnome.desktop.interface"
#define DESKTOP_FONT "font-name"

/* Either measures or draws: with a context, everything is drawn as it is placed. */
typedef struct {
  const PangoFontDescription *font;
  const RbChartPalette *palette;
  cairo_t *cr; /* (nullable) */
  double width;
  double y;
  gboolean rtl;
} Pen;

static void
put_text (Pen *pen, const char *words, double scale, gboolean bold, const RbColor *colour)
{
  g_autoptr (PangoFontMap) map = g_object_ref (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_copy (pen->font);
  PangoRectangle extents = { 0 };

  pango_font_description_set_absolute_size (font, pango_font_description_get_size (font) * scale);

  g_autoptr (PangoLayout) text = rb_chart_text_new (pango_font_map_create_context (map), font);

  rb_chart_text_set (text, words, bold);
  pango_layout_set_width (text, pango_units_from_double (MAX (pen->width - 2 * PADDING, 1)));
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_extents (text, NULL, &extents);

  if (pen->cr != NULL)
    {
      rb_chart_brush_set_colour (pen->cr, colour);
      cairo_move_to (pen->cr, PADDING, pen->y);
      pango_cairo_show_layout (pen->cr, text);
    }

  pen->y += pango_units_to_double (extents.height) + LINE_GAP;
  pango_font_description_free (font);
}

static void
put_lines (Pen *pen, const char *const *lines, const RbColor *colour)
{
  if (lines == NULL || lines[0] == NULL)
    return;

  g_autofree char *paragraph = g_strjoinv (" ", (char **) lines);

  put_text (pen, paragraph, 1, FALSE, colour);
}

static void
put_chart (Pen *pen, const RbPicture *picture)
{
  g_autoptr (RbPangoMeasurer) measurer = rb_pango_measurer_new (pen->font);
  g_autoptr (RbChartScene) scene = rb_chart_scene_new (&picture->chart, pen->width - 2 * PADDING,
                                                       pen->rtl, rb_pango_measurer_get (measurer));

  if (pen->cr != NULL)
    {
      cairo_save (pen->cr);
      cairo_translate (pen->cr, PADDING, pen->y);
      rb_chart_scene_draw (scene, pen->palette, pen->font, pen->cr);
      cairo_restore (pen->cr);
    }

  pen->y += rb_chart_scene_get_height (scene);
}

static void
put_picture (Pen *pen, const RbPicture *picture)
{
  pen->y = PADDING;
  put_text (pen, picture->title, TITLE_SCALE, TRUE, &pen->palette->ink);

  if (picture->subtitle != NULL)
    put_text (pen, picture->subtitle, 1, FALSE, &pen->palette->text);

  put_lines (pen, picture->sentences, &pen->palette->ink);
  pen->y = (double) (gint64) (pen->y + BLOCK_GAP);
  put_chart (pen, picture);
  pen->y += BLOCK_GAP;
  put_lines (pen, picture->evidence, &pen->palette->text);
  pen->y += PADDING;
}

/**
 * rb_picture_measure_height:
 * @self: a picture
 * @width: its width in user units
 * @font: the font of its words, its size absolute and in user units
 *
 * Returns: the height it needs, in whole user units
 */
double
rb_picture_measure_height (const RbPicture *self, double width, const PangoFontDescription *font)
{
  g_return_val_if_fail (self != NULL && font != NULL, 0);

  Pen pen = { font, rb_chart_palette_get (RB_CHART_STYLE_LIGHT), NULL, width, 0, self->rtl };

  put_picture (&pen, self);

  return (double) (gint64) (pen.y + 1);
}

/**
 * rb_picture_draw:
 * @self: a picture
 * @width: its width in user units
 * @font: the font of its words, its size absolute and in user units
 * @style: the colours
 * @cr: where to draw, the top left at the origin
 *
 * Draws the picture on its ground.
 */
void
rb_picture_draw (const RbPicture *self,
                 double width,
                 const PangoFontDescription *font,
                 RbChartStyle style,
                 cairo_t *cr)
{
  g_return_if_fail (self != NULL && font != NULL && cr != NULL);

  const RbChartPalette *palette = rb_chart_palette_get (style);
  const RbRect ground = { 0, 0, width, rb_picture_measure_height (self, width, font) };
  Pen pen = { font, palette, cr, width, 0, self->rtl };

  cairo_save (cr);
  rb_chart_brush_prepare (cr);
  rb_chart_brush_fill_box (cr, &ground, &palette->ground);
  put_picture (&pen, self);
  cairo_new_path (cr);
  cairo_restore (cr);
}

static char *
find_desktop_font (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
    source != NULL ? g_settings_schema_source_lookup (source, DESKTOP_SCHEMA, TRUE) : NULL;

  if (schema == NULL || !g_settings_schema_has_key (schema, DESKTOP_FONT))
    return NULL;

  g_autoptr (GSettings) settings = g_settings_new_full (schema, NULL, NULL);

  return g_settings_get_string (settings, DESKTOP_FONT);
}

/**
 * rb_picture_dup_font:
 *
 * Finds the font of the desktop, without a display; where no desktop says any, that of fontconfig.
 *
 * Returns: (transfer full): the font, in the size of words in a picture
 */
PangoFontDescription *
rb_picture_dup_font (void)
{
  g_autofree char *name = find_desktop_font ();
  PangoFontDescription *font =
    name != NULL ? pango_font_description_from_string (name) : pango_font_description_new ();

  pango_font_description_set_absolute_size (font, FONT_SIZE * PANGO_SCALE);

  return font;
}
