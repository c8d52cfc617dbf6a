/* rb-document.c: RbDocument is sheets on pages: counted, then drawn one by one wherever wanted.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-document.h"

#include "report/paper/rb-page-frame.h"
#include "report/paper/rb-section.h"
#include "report/rb-comparison.h"
#include "report/rb-format-text.h"
#include "report/rb-postings-json.h"
#include "report/rb-source-lines.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* The pages of so many sections are kept; others are laid out again when they are drawn, so that
 * memory does not grow with the number of roles. */
#define MAX_KEPT 32

struct _RbDocument {
  RbSheetContext context;
  RbPrintStyle style;
  char *title;
  guint n_counted;      /* sections whose pages are counted */
  GHashTable *kept;     /* index of a section → its pages */
  GQueue kept_in_order; /* indices, the oldest first */
};

static const char *const sheet_codes[] = {
  "sheet", "full", "openings", "comparison", "worksheet", "booklet",
};

/**
 * rb_sheet_from_code:
 * @code: a word of the command line, such as sheet or booklet
 * @sheet: (out): the kind of sheet
 *
 * Returns: whether @code is one
 */
gboolean
rb_sheet_from_code (const char *code, RbSheet *sheet)
{
  for (guint i = 0; i < G_N_ELEMENTS (sheet_codes); i++)
    {
      if (g_str_equal (sheet_codes[i], code))
        {
          *sheet = (RbSheet) i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * rb_sheet_get_code:
 * @sheet: a kind of sheet
 *
 * Returns: (transfer none): its word on the command line
 */
const char *
rb_sheet_get_code (RbSheet sheet)
{
  return sheet_codes[sheet];
}

static void
add_section (RbDocument *self, RbSectionKind kind, guint32 role)
{
  const RbSection section = { .kind = kind, .role = role };

  g_array_append_val (self->context.sections, section);
}

static void
add_role_sections (RbDocument *self)
{
  for (guint i = 0; i < self->context.roles->len; i++)
    add_section (self, RB_SECTION_ROLE, g_array_index (self->context.roles, guint32, i));
}

static void
add_sections (RbDocument *self)
{
  switch (self->context.options.sheet)
    {
    case RB_SHEET_COMPARISON:
      add_section (self, RB_SECTION_COMPARISON, RB_NO_ROLE);
      break;
    case RB_SHEET_WORKSHEET:
      add_section (self, RB_SECTION_WORKSHEET, RB_NO_ROLE);
      break;
    case RB_SHEET_BOOKLET:
      add_section (self, RB_SECTION_COVER, RB_NO_ROLE);
      add_section (self, RB_SECTION_CONTENTS, RB_NO_ROLE);
      add_role_sections (self);
      add_section (self, RB_SECTION_METHOD, RB_NO_ROLE);
      add_section (self, RB_SECTION_LEDGER, RB_NO_ROLE);
      break;
    case RB_SHEET_FACTS:
    case RB_SHEET_FULL:
    case RB_SHEET_OPENINGS:
    default:
      add_role_sections (self);
      break;
    }
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer corpus)
{
  const char *name_a = rb_corpus_get_role_name (corpus, *(const guint32 *) a);
  const char *name_b = rb_corpus_get_role_name (corpus, *(const guint32 *) b);
  g_autofree char *key_a = g_utf8_collate_key (name_a, -1);
  g_autofree char *key_b = g_utf8_collate_key (name_b, -1);
  int order = strcmp (key_a, key_b);

  return order != 0 ? order : strcmp (name_a, name_b);
}

static void
take_roles (RbDocument *self, const guint32 *roles, guint n_roles)
{
  const RbSheet sheet = self->context.options.sheet;
  guint n = n_roles;

  if (sheet == RB_SHEET_COMPARISON)
    n = MIN (n, RB_COMPARISON_MAX);
  else if (sheet == RB_SHEET_WORKSHEET)
    n = MIN (n, RB_WORKSHEET_MAX);

  self->context.roles = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_vals (self->context.roles, roles, n);

  if (sheet == RB_SHEET_BOOKLET)
    g_array_sort_with_data (self->context.roles, compare_names,
                            rb_figures_get_corpus (self->context.figures));
}

static char *
make_title (const RbSheetContext *context)
{
  const RbSection *first = &g_array_index (context->sections, RbSection, 0);

  if (context->options.sheet < RB_SHEET_COMPARISON && context->sections->len > 1)
    return g_strdup (_ ("Role Summaries"));

  return rb_section_dup_title (context, first);
}

/**
 * rb_document_new:
 * @figures: figures
 * @roles: (array length=n_roles): the roles, in the order in which they are printed; a booklet is
 *   in the order of names
 * @n_roles: how many there are, at least one
 * @options: what is printed, and on what; needed only during the call
 * @find_texts: (nullable): finds what openings list
 * @data: for it
 *
 * Makes a document. Its pages have to be counted by rb_document_count_next() before anything else
 * is asked of it. Use it on the main thread.
 *
 * Returns: (transfer full): the document
 */
RbDocument *
rb_document_new (RbFigures *figures,
                 const guint32 *roles,
                 guint n_roles,
                 const RbPrintOptions *options,
                 RbFindTexts find_texts,
                 gpointer data)
{
  g_return_val_if_fail (figures != NULL && options != NULL && n_roles > 0, NULL);

  RbDocument *self = g_new0 (RbDocument, 1);

  self->context = (RbSheetContext){
    .figures = g_object_ref (figures),
    .sections = g_array_new (FALSE, FALSE, sizeof (RbSection)),
    .options = *options,
    .setter = rb_text_setter_new (),
    .find_texts = find_texts,
    .data = data,
  };

  if (options->organisation != NULL && *options->organisation != '\0')
    self->context.options.organisation = g_strdup (options->organisation);
  else
    self->context.options.organisation = NULL;

  self->context.options.family = g_strdup (options->family);
  self->kept = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_queue_init (&self->kept_in_order);
  rb_print_style_init (&self->style, options->paper, options->least_margin,
                       self->context.options.family, options->is_large, options->rtl, RB_FIT_ROOMY);
  take_roles (self, roles, n_roles);
  add_sections (self);
  self->title = make_title (&self->context);

  return self;
}

/**
 * rb_document_free:
 * @self: (transfer full): a document
 */
void
rb_document_free (RbDocument *self)
{
  g_object_unref (self->context.figures);
  g_array_unref (self->context.roles);
  g_array_unref (self->context.sections);
  g_free ((char *) self->context.options.organisation);
  g_free ((char *) self->context.options.family);
  rb_text_setter_free (self->context.setter);
  g_free (self->title);
  g_hash_table_unref (self->kept);
  g_queue_clear (&self->kept_in_order);
  g_free (self);
}

static RbSection *
get_section (const RbDocument *self, guint index)
{
  return &g_array_index (self->context.sections, RbSection, index);
}

static GPtrArray *
lay_out (RbDocument *self, guint index)
{
  GPtrArray *pages = g_hash_table_lookup (self->kept, GUINT_TO_POINTER (index));

  if (pages != NULL)
    return pages;

  pages = rb_section_lay_out (&self->context, get_section (self, index));

  if (g_queue_get_length (&self->kept_in_order) >= MAX_KEPT)
    g_hash_table_remove (self->kept, g_queue_pop_head (&self->kept_in_order));

  g_hash_table_insert (self->kept, GUINT_TO_POINTER (index), pages);
  g_queue_push_tail (&self->kept_in_order, GUINT_TO_POINTER (index));

  return pages;
}

/* Contents name pages, which are known only in the end. */
static void
forget_contents (RbDocument *self)
{
  for (guint i = 0; i < self->context.sections->len; i++)
    {
      if (get_section (self, i)->kind == RB_SECTION_CONTENTS &&
          g_queue_remove (&self->kept_in_order, GUINT_TO_POINTER (i)))
        g_hash_table_remove (self->kept, GUINT_TO_POINTER (i));
    }
}

/**
 * rb_document_count_next:
 * @self: a document
 *
 * Lays out the next section, to count its pages: a few milliseconds of work. Call it until it
 * returns %FALSE, from an idle callback where somebody is waiting.
 *
 * Returns: whether there are sections left to count
 */
gboolean
rb_document_count_next (RbDocument *self)
{
  if (self->n_counted >= self->context.sections->len)
    return FALSE;

  RbSection *section = get_section (self, self->n_counted);
  const RbSection *before = self->n_counted > 0 ? section - 1 : NULL;

  section->first_page = before != NULL ? before->first_page + before->n_pages : 0;
  section->n_pages = lay_out (self, self->n_counted)->len;
  self->n_counted++;

  if (self->n_counted < self->context.sections->len)
    return TRUE;

  forget_contents (self);

  return FALSE;
}

/**
 * rb_document_get_progress:
 * @self: a document
 *
 * Returns: which part of the sections is counted, from 0 to 1
 */
double
rb_document_get_progress (const RbDocument *self)
{
  return (double) self->n_counted / self->context.sections->len;
}

/**
 * rb_document_get_n_pages:
 * @self: a document
 *
 * Returns: how many pages there are in what is counted so far
 */
guint
rb_document_get_n_pages (const RbDocument *self)
{
  if (self->n_counted == 0)
    return 0;

  const RbSection *last = get_section (self, self->n_counted - 1);

  return last->first_page + last->n_pages;
}

/**
 * rb_document_get_title:
 * @self: a document
 *
 * Returns: (transfer none): what it is called
 */
const char *
rb_document_get_title (const RbDocument *self)
{
  return self->title;
}

/**
 * rb_document_get_page_size:
 * @self: a document
 * @width: (out): the width of its paper in points
 * @height: (out): its height
 */
void
rb_document_get_page_size (const RbDocument *self, double *width, double *height)
{
  *width = self->style.paper.width_pt;
  *height = self->style.paper.height_pt;
}

static guint
find_section (const RbDocument *self, guint page)
{
  guint low = 0;
  guint high = self->n_counted;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (get_section (self, middle)->first_page <= page)
        low = middle;
      else
        high = middle;
    }

  return low;
}

/**
 * rb_document_get_page:
 * @self: a document whose pages are counted
 * @page: which page, from 0
 *
 * Returns: (transfer none) (nullable): the page with its number; it lives until another page is
 *   asked for. %NULL if the section has become shorter since it was counted: what openings list
 *   as duties is read again from files that may be gone.
 */
const RbPrintPage *
rb_document_get_page (RbDocument *self, guint page)
{
  g_return_val_if_fail (page < rb_document_get_n_pages (self), NULL);

  guint index = find_section (self, page);
  GPtrArray *pages = lay_out (self, index);
  const guint place = page - get_section (self, index)->first_page;

  if (place >= pages->len)
    return NULL;

  RbPrintPage *found = g_ptr_array_index (pages, place);

  rb_page_number (found, self->context.setter, &self->style, page + 1,
                  rb_document_get_n_pages (self));

  return found;
}

/**
 * rb_document_draw_page:
 * @self: a document whose pages are counted
 * @page: which page, from 0
 * @cr: where to draw, the top left of the paper at the origin, a unit being a point
 *
 * Draws a page in black, white and grey; the paper is not painted. @cr is left as it was.
 */
void
rb_document_draw_page (RbDocument *self, guint page, cairo_t *cr)
{
  g_return_if_fail (cr != NULL);

  const RbPrintPage *laid_out = rb_document_get_page (self, page);

  if (laid_out != NULL)
    rb_print_page_draw (laid_out, cr);
}

/**
 * rb_document_begin:
 * @self: a document
 * @cr: the context that all pages will be drawn with
 *
 * Opens the element of the structure that encloses all pages. To be called on the first page.
 */
void
rb_document_begin (RbDocument *self, cairo_t *cr)
{
  cairo_tag_begin (cr, "Document", NULL);
}

/**
 * rb_document_end:
 * @self: a document
 * @cr: the context of rb_document_begin()
 *
 * Closes it again. To be called on the last page.
 */
void
rb_document_end (RbDocument *self, cairo_t *cr)
{
  cairo_tag_end (cr, "Document");
}

static void
add_outline (RbDocument *self, cairo_surface_t *surface)
{
  for (guint i = 0; i < self->context.sections->len; i++)
    {
      const RbSection *section = get_section (self, i);
      g_autofree char *title = rb_section_dup_title (&self->context, section);
      g_autofree char *target = g_strdup_printf ("page=%u pos=[0 0]", section->first_page + 1);

      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, title, target, 0);
    }
}

/**
 * rb_document_describe:
 * @self: a document whose pages are counted
 * @surface: what it is drawn on
 *
 * Gives a PDF surface title, author, subject, keywords, the day and an outline. Other surfaces
 * have no place for them.
 */
void
rb_document_describe (RbDocument *self, cairo_surface_t *surface)
{
  if (cairo_surface_get_type (surface) != CAIRO_SURFACE_TYPE_PDF)
    return;

  RbFigures *figures = self->context.figures;
  const char *organisation = self->context.options.organisation;
  g_auto (GStrv) sources = rb_source_lines_new (figures);
  g_autofree char *joined = g_strjoinv (" ", sources);
  g_autoptr (GString) subject = g_string_new (joined);
  g_autofree char *day = rb_day_to_iso (rb_get_today ());
  g_autofree char *created = g_strconcat (day, "T00:00:00Z", NULL);

  /* The marks that isolate names mean nothing to those who read a file's properties. */
  g_string_replace (subject, "\u2068", "", 0);
  g_string_replace (subject, "\u2069", "", 0);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR,
                                  organisation != NULL ? organisation : "Rolebook");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject->str);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS,
                                  rb_figures_get_report_id (figures));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Rolebook " RB_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  add_outline (self, surface);
}
