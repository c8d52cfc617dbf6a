/* rb-pdf-writer.c: RbPdfWriter writes a document to a PDF file, a step at a time.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-pdf-writer.h"

#include "report/paper/rb-pdf-tail.h"
#include "report/rb-safe-file.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* Counting pages and drawing them take about the same time. */
#define COUNTING_SHARE 0.5

struct _RbPdfWriter {
  RbDocument *document;
  RbSafeFile *file;
  cairo_surface_t *surface;
  cairo_t *cr; /* (nullable): once the pages are counted */
  guint n_drawn;
  guint64 n_bytes;
  GByteArray *end; /* the last bytes that were written */
  GError *error;   /* (nullable): the first one */
};

static void
keep_end (RbPdfWriter *self, const guchar *bytes, guint n_bytes)
{
  g_byte_array_append (self->end, bytes, n_bytes);

  /* Now and then, so that not every write moves them all. */
  if (self->end->len > 2 * RB_PDF_TAIL_SIZE)
    g_byte_array_remove_range (self->end, 0, self->end->len - RB_PDF_TAIL_SIZE);
}

/* Cairo 1.16 crashes when it is told of an error in the middle of a structure; the writer stops by
 * itself. */
static cairo_status_t
write_cb (gpointer data, const guchar *bytes, guint n_bytes)
{
  RbPdfWriter *self = data;

  if (self->error == NULL && rb_safe_file_write (self->file, bytes, n_bytes, &self->error))
    {
      self->n_bytes += n_bytes;
      keep_end (self, bytes, n_bytes);
    }

  return CAIRO_STATUS_SUCCESS;
}

/**
 * rb_pdf_writer_new:
 * @document: a document, which must outlive the writer; its pages need not be counted yet
 * @path: (type filename): a file, which may exist
 * @error: return location for a #GIOErrorEnum
 *
 * Begins to write a PDF. A file that exists is replaced in the end, if all went well.
 *
 * Returns: (transfer full) (nullable): the writer, or %NULL with @error set
 */
RbPdfWriter *
rb_pdf_writer_new (RbDocument *document, const char *path, GError **error)
{
  RbSafeFile *file = rb_safe_file_open (path, error);

  if (file == NULL)
    return NULL;

  RbPdfWriter *self = g_new0 (RbPdfWriter, 1);
  double width = 0.0;
  double height = 0.0;

  rb_document_get_page_size (document, &width, &height);
  self->document = document;
  self->file = file;
  self->end = g_byte_array_new ();
  self->surface = cairo_pdf_surface_create_for_stream (write_cb, self, width, height);
  cairo_pdf_surface_restrict_to_version (self->surface, CAIRO_PDF_VERSION_1_4);

  return self;
}

static gboolean
draw_next_page (RbPdfWriter *self)
{
  const guint n_pages = rb_document_get_n_pages (self->document);

  if (self->n_drawn == 0)
    {
      rb_document_describe (self->document, self->surface);
      self->cr = cairo_create (self->surface);
      rb_document_begin (self->document, self->cr);
    }

  rb_document_draw_page (self->document, self->n_drawn, self->cr);
  self->n_drawn++;

  if (self->n_drawn == n_pages)
    rb_document_end (self->document, self->cr);

  cairo_show_page (self->cr);

  return self->n_drawn < n_pages && cairo_status (self->cr) == CAIRO_STATUS_SUCCESS;
}

/**
 * rb_pdf_writer_write_next:
 * @self: a writer
 *
 * Does a step: counts the pages of a section, or draws a page. Call it until it returns %FALSE,
 * then rb_pdf_writer_finish().
 *
 * Returns: whether there is more to do
 */
gboolean
rb_pdf_writer_write_next (RbPdfWriter *self)
{
  if (self->error != NULL)
    return FALSE;

  if (rb_document_get_progress (self->document) < 1.0)
    {
      rb_document_count_next (self->document);
      return TRUE;
    }

  return draw_next_page (self);
}

/**
 * rb_pdf_writer_get_progress:
 * @self: a writer
 *
 * Returns: how much is done, from 0 to 1
 */
double
rb_pdf_writer_get_progress (const RbPdfWriter *self)
{
  const double counted = rb_document_get_progress (self->document);

  if (counted < 1.0)
    return COUNTING_SHARE * counted;

  return COUNTING_SHARE +
         (1.0 - COUNTING_SHARE) * self->n_drawn / MAX (rb_document_get_n_pages (self->document), 1);
}

static gboolean
add_tail (RbPdfWriter *self)
{
  const gsize n_end = self->end->len;

  g_byte_array_append (self->end, (const guchar *) "", 1);

  /* Translators: the code of your language by BCP 47, such as de or pt-BR. */
  const char *language = C_ ("language of these texts", "en");
  g_autofree char *tail =
    rb_pdf_tail_new ((const char *) self->end->data, n_end, self->n_bytes, language);

  return tail == NULL || rb_safe_file_write (self->file, tail, strlen (tail), &self->error);
}

/**
 * rb_pdf_writer_finish:
 * @self: a writer that has done all steps
 * @error: return location for a #GIOErrorEnum
 *
 * Ends the file, which takes the place of an older one.
 *
 * Returns: whether it did; else the older one is still there
 */
gboolean
rb_pdf_writer_finish (RbPdfWriter *self, GError **error)
{
  cairo_status_t status = self->cr != NULL ? cairo_status (self->cr) : CAIRO_STATUS_SUCCESS;

  g_clear_pointer (&self->cr, cairo_destroy);
  cairo_surface_finish (self->surface);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (self->surface);

  if (status != CAIRO_STATUS_SUCCESS && self->error == NULL)
    g_set_error (&self->error, G_IO_ERROR, G_IO_ERROR_FAILED,
                 _ ("The pages could not be drawn: %s"), cairo_status_to_string (status));

  if (self->error == NULL && add_tail (self) && rb_safe_file_commit (self->file, &self->error))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));

  return FALSE;
}

/**
 * rb_pdf_writer_free:
 * @self: (transfer full): a writer
 *
 * Frees the writer; a file that is not finished is thrown away.
 */
void
rb_pdf_writer_free (RbPdfWriter *self)
{
  g_clear_pointer (&self->cr, cairo_destroy);
  cairo_surface_destroy (self->surface);
  rb_safe_file_free (self->file);
  g_byte_array_unref (self->end);
  g_clear_error (&self->error);
  g_free (self);
}

/**
 * rb_pdf_write:
 * @document: a document
 * @path: (type filename): a file, which may exist
 * @progress: (nullable): is told how much is done
 * @data: for @progress
 * @cancellable: (nullable): to give up
 * @error: return location for a #GIOErrorEnum
 *
 * Writes a document to a PDF file at once. For a window, use a #RbPdfWriter and its steps.
 *
 * Returns: whether it was written; else an older file is still there
 */
gboolean
rb_pdf_write (RbDocument *document,
              const char *path,
              RbPdfProgress progress,
              gpointer data,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (RbPdfWriter) writer = rb_pdf_writer_new (document, path, error);

  if (writer == NULL)
    return FALSE;

  while (rb_pdf_writer_write_next (writer))
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (progress != NULL)
        progress (rb_pdf_writer_get_progress (writer), data);
    }

  return rb_pdf_writer_finish (writer, error);
}
