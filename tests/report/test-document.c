/* test-document.c: documents as a preview, a printer and a writer of files use them.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "random-roles.h"

#include "report/paper/rb-pdf-tail.h"
#include "report/paper/rb-pdf-writer.h"

#include <glib/gstdio.h>
#include <string.h>

#define N_ROLES 40
#define OLD "what was there before"

typedef struct {
  RandomRoles roles;
  RbDocument *document;
  char *folder;
  char *path;
} Fixture;

static RbDocument *
make_document (RbFigures *figures, RbSheet sheet, guint n_roles)
{
  RbPrintOptions options = { .sheet = sheet };
  guint32 indices[N_ROLES] = { 0 };

  g_assert_true (rb_paper_parse ("A4", &options.paper));

  for (guint32 i = 0; i < n_roles; i++)
    indices[i] = i;

  return rb_document_new (figures, indices, n_roles, &options, NULL, NULL);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  random_roles_make (&self->roles, 5, N_ROLES);
  self->document = make_document (self->roles.figures, RB_SHEET_FACTS, N_ROLES);
  self->folder = g_dir_make_tmp ("rolebook-document-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "sheets.pdf", NULL);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  rb_document_free (self->document);
  random_roles_clear (&self->roles);
  g_unlink (self->path);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->path);
  g_free (self->folder);
}

static void
count_pages (RbDocument *document)
{
  double before = 0;

  while (rb_document_count_next (document))
    {
      const double progress = rb_document_get_progress (document);

      g_assert_cmpfloat (progress, >, before);
      g_assert_cmpfloat (progress, <, 1);
      before = progress;
    }

  g_assert_cmpfloat (rb_document_get_progress (document), ==, 1);
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guchar *row =
    cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[x] & 0xFFFFFF;
}

/* Returns: how many pixels have ink; all of them are black, white or grey */
static guint
count_ink (cairo_surface_t *surface)
{
  guint n = 0;

  cairo_surface_flush (surface);

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      {
        const guint32 pixel = get_pixel (surface, x, y);

        g_assert_cmpuint (pixel & 0xFF, ==, pixel >> 8 & 0xFF);
        g_assert_cmpuint (pixel & 0xFF, ==, pixel >> 16);
        n += pixel != 0xFFFFFF ? 1 : 0;
      }

  return n;
}

/* A preview draws any page at any time on its own surface, which is left as it was. */
static void
test_preview (Fixture *self, gconstpointer data)
{
  double width = 0;
  double height = 0;

  count_pages (self->document);
  rb_document_get_page_size (self->document, &width, &height);

  const guint n_pages = rb_document_get_n_pages (self->document);
  const guint pages[] = { n_pages - 1, 0, n_pages / 2, 0 };

  g_assert_cmpuint (n_pages, >=, N_ROLES);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      cairo_surface_t *surface =
        cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
      cairo_t *cr = cairo_create (surface);
      cairo_matrix_t matrix = { 0 };

      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      rb_document_draw_page (self->document, pages[i], cr);
      cairo_get_matrix (cr, &matrix);
      g_assert_cmpfloat (matrix.xx, ==, 1);
      g_assert_cmpfloat (matrix.y0, ==, 0);
      g_assert_false (cairo_has_current_point (cr));
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpuint (count_ink (surface), >, 1000);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

/* Somebody has 50,000 a year in mind. */
static gboolean
find_mark (RbCurrency currency, RbPeriod period, RbSalaryMark *mark, gpointer data)
{
  g_assert_cmpstr (rb_currency_to_code (currency), ==, "USD");
  *mark = (RbSalaryMark){ 500000000, 500000000 };

  return period == RB_PERIOD_YEAR;
}

static gboolean
has_line (const RbPrintPage *page, const char *words)
{
  for (guint i = 0; i < page->marks->len; i++)
    {
      const RbMark *mark = &g_array_index (page->marks, RbMark, i);

      if (mark->kind == RB_MARK_LINE &&
          strstr (pango_layout_get_text (mark->box->layout), words) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
test_mark (Fixture *self, gconstpointer data)
{
  const guint32 role = 3;
  RbPrintOptions options = { .find_mark = find_mark };

  g_assert_true (rb_paper_parse ("A4", &options.paper));
  g_assert_cmpuint (rb_figures_get_role (self->roles.figures, role)->n_strata, >, 0);

  g_autoptr (RbDocument) document =
    rb_document_new (self->roles.figures, &role, 1, &options, NULL, NULL);

  count_pages (document);
  g_assert_true (has_line (rb_document_get_page (document, 0), "$50,000 a year: "));
}

static void
see_progress (double progress, gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (progress, >=, *last);
  g_assert_cmpfloat (progress, <=, 1);
  *last = progress;
}

static void
test_write (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found = NULL;
  gsize length = 0;
  double progress = 0;

  g_assert_true (rb_pdf_write (self->document, self->path, see_progress, &progress, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpfloat (progress, >, 0.9);
  g_assert_true (g_file_get_contents (self->path, &found, &length, NULL));
  g_assert_true (g_str_has_prefix (found, "%PDF-1.4\n"));
  g_assert_true (strncmp (found + length - 6, "%%EOF\n", 6) == 0);
  g_assert_cmpuint (count_files (self->folder), ==, 1);
}

static void
cancel_halfway (double progress, gpointer cancellable)
{
  if (progress > 0.7)
    g_cancellable_cancel (cancellable);
}

/* What was there before is still there, and nothing else. */
static void
test_cancel (Fixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *found = NULL;

  g_assert_true (g_file_set_contents (self->path, OLD, -1, NULL));
  g_assert_false (
    rb_pdf_write (self->document, self->path, cancel_halfway, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_get_contents (self->path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, OLD);
  g_assert_cmpuint (count_files (self->folder), ==, 1);
}

/* The file that only looks like a PDF is left as it is. */
static void
test_tail (void)
{
  static const char *const ends[] = {
    "",
    "trailer",
    "trailer\n<< /Size 3\n /Root 2 0 R\n /Info 1 0 R\n>>\nstartxref\n9\n%%EOF\n",
    "\n2 0 obj\n<< /Type /Pages >>\nendobj\n"
    "trailer\n<< /Size 3\n /Root 2 0 R\n /Info 1 0 R\n>>\nstartxref\n9\n%%EOF\n",
    "\n2 0 obj\n<< /Type /Catalog\n"
    "trailer\n<< /Size 3\n /Root 2 0 R\n /Info 1 0 R\n>>\nstartxref\n9\n%%EOF\n",
    "\n2 0 obj\n<< /Type /Catalog /Lang (de) >>\nendobj\n"
    "trailer\n<< /Size 3\n /Root 2 0 R\n /Info 1 0 R\n>>\nstartxref\n9\n%%EOF\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *tail = rb_pdf_tail_new (ends[i], strlen (ends[i]), 1000, "en");

      g_assert_null (tail);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/report/document/preview", Fixture, NULL, set_up, test_preview, tear_down);
  g_test_add ("/report/document/mark", Fixture, NULL, set_up, test_mark, tear_down);
  g_test_add ("/report/document/write", Fixture, NULL, set_up, test_write, tear_down);
  g_test_add ("/report/document/cancel", Fixture, NULL, set_up, test_cancel, tear_down);
  g_test_add_func ("/report/document/tail", test_tail);

  return g_test_run ();
}
