/* rb-picture-file.c: writes a picture to a file, by its suffix as SVG, PDF or PNG, or its numbers
 * as CSV.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-picture-file.h"

#include "report/rb-cells-text.h"
#include "report/rb-chart-cells.h"
#include "report/rb-format-text.h"
#include "report/rb-postings-json.h"
#include "report/rb-safe-file.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>

/* Device units for each unit of a PNG, and points for each unit of a PDF. */
#define PNG_SCALE 2
#define POINTS_PER_UNIT 0.75

static gboolean
has_suffix (const char *path, const char *suffix)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);

  return g_str_has_suffix (folded, suffix);
}

/**
 * rb_picture_file_is_known:
 * @path: the name of a file
 *
 * Returns: whether its suffix is one that rb_picture_file_write() knows
 */
gboolean
rb_picture_file_is_known (const char *path)
{
  g_return_val_if_fail (path != NULL, FALSE);

  return has_suffix (path, ".svg") || has_suffix (path, ".pdf") || has_suffix (path, ".png") ||
         has_suffix (path, ".csv");
}

static cairo_status_t
append_bytes (gpointer data, const guchar *bytes, guint length)
{
  g_byte_array_append (data, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
make_pdf_surface (GByteArray *bytes, const char *title, double width, double height)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
    append_bytes, bytes, width * POINTS_PER_UNIT, height * POINTS_PER_UNIT);
  g_autofree char *day = rb_day_to_iso (rb_get_today ());
  g_autofree char *created = g_strconcat (day, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  cairo_surface_set_device_scale (surface, POINTS_PER_UNIT, POINTS_PER_UNIT);

  return surface;
}

static cairo_surface_t *
make_surface (const char *path, GByteArray *bytes, const char *title, double width, double height)
{
  cairo_surface_t *surface = NULL;

  if (has_suffix (path, ".pdf"))
    return make_pdf_surface (bytes, title, width, height);

  if (has_suffix (path, ".svg"))
    {
      surface = cairo_svg_surface_create_for_stream (append_bytes, bytes, width, height);
      cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
      return surface;
    }

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width * PNG_SCALE,
                                        (int) height * PNG_SCALE);
  cairo_surface_set_device_scale (surface, PNG_SCALE, PNG_SCALE);

  return surface;
}

static void
write_numbers (const RbPicture *picture, GByteArray *bytes)
{
  g_autoptr (GPtrArray) cells = rb_chart_cells_new (&picture->chart);
  g_autofree char *csv = rb_cells_to_csv (cells);

  g_byte_array_append (bytes, (const guint8 *) csv, (guint) strlen (csv));
}

static cairo_status_t
draw_on_surface (const RbPicture *picture,
                 double width,
                 const PangoFontDescription *font,
                 const char *path,
                 cairo_surface_t *surface)
{
  const RbChartStyle style =
    has_suffix (path, ".pdf") ? RB_CHART_STYLE_PAPER : RB_CHART_STYLE_LIGHT;
  cairo_t *cr = cairo_create (surface);

  rb_picture_draw (picture, width, font, style, cr);
  cairo_show_page (cr);

  const cairo_status_t status = cairo_status (cr);

  cairo_destroy (cr);

  return status;
}

static cairo_status_t
render (const RbPicture *picture, double width, const char *path, GByteArray *bytes)
{
  PangoFontDescription *font = rb_picture_dup_font ();
  const double height = rb_picture_measure_height (picture, width, font);
  cairo_surface_t *surface = make_surface (path, bytes, picture->title, width, height);
  cairo_status_t status = draw_on_surface (picture, width, font, path, surface);

  if (status == CAIRO_STATUS_SUCCESS && has_suffix (path, ".png"))
    status = cairo_surface_write_to_png_stream (surface, append_bytes, bytes);

  cairo_surface_finish (surface);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);

  cairo_surface_destroy (surface);
  pango_font_description_free (font);

  return status;
}

static gboolean
draw (const RbPicture *picture, double width, const char *path, GByteArray *bytes, GError **error)
{
  const cairo_status_t status = render (picture, width, path, bytes);

  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The picture cannot be drawn: %s"),
               cairo_status_to_string (status));

  return FALSE;
}

/**
 * rb_picture_file_write:
 * @picture: a picture
 * @width: its width in pixels
 * @path: (type filename): the file, its suffix one of .svg, .pdf, .png and .csv
 * @error: return location for a #GFileError or #GIOErrorEnum
 *
 * Writes a picture: SVG and PNG in light colours, PNG in twice the pixels, PDF in those of paper.
 * CSV holds the numbers it is drawn from. After an error an old file is still there.
 *
 * Returns: whether it was written
 */
gboolean
rb_picture_file_write (const RbPicture *picture, double width, const char *path, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  g_return_val_if_fail (picture != NULL && path != NULL, FALSE);
  g_return_val_if_fail (rb_picture_file_is_known (path), FALSE);

  if (has_suffix (path, ".csv"))
    write_numbers (picture, bytes);
  else if (!draw (picture, width, path, bytes, error))
    return FALSE;

  return rb_safe_file_put (path, bytes->data, bytes->len, error);
}
