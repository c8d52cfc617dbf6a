/* rb-document.h: RbDocument is sheets on pages: counted, then drawn one by one wherever wanted.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"
#include "model/rb-found-texts.h"
#include "report/paper/rb-print-page.h"
#include "report/rb-salary-mark.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum {
  RB_SHEET_FACTS,      /* one page for each role, where its texts allow */
  RB_SHEET_FULL,       /* all that is known of each role */
  RB_SHEET_OPENINGS,   /* the same, and its openings */
  RB_SHEET_COMPARISON, /* the roles side by side, up to RB_COMPARISON_MAX */
  RB_SHEET_WORKSHEET,  /* up to three roles in columns, with lines to write on */
  RB_SHEET_BOOKLET,    /* cover, contents, all roles, method and what was read */
} RbSheet;

#define RB_WORKSHEET_MAX 3

gboolean rb_sheet_from_code (const char *code, RbSheet *sheet);
const char *rb_sheet_get_code (RbSheet sheet);

/* Finds the salary that somebody has in mind for a kind of pay. Returns: whether there is one */
typedef gboolean (*RbFindMark) (RbCurrency currency,
                                RbPeriod period,
                                RbSalaryMark *mark,
                                gpointer data);

typedef struct {
  RbSheet sheet;
  RbPaper paper;            /* as it lies */
  double least_margin;      /* what the printer needs, in points; 0 for any */
  gboolean is_large;        /* large print */
  gboolean rtl;             /* pages run from right to left */
  const char *organisation; /* (nullable): stands above every page */
  const char *family;       /* (nullable): of the font; NULL for the usual one */
  RbFindMark find_mark;     /* (nullable): with @mark_data, which must outlive the document */
  gpointer mark_data;
} RbPrintOptions;

/* Finds what the openings of a role list. Returns: (transfer full) (nullable): no duties where the
 * catalogue has a text */
typedef RbFoundTexts *(*RbFindTexts) (RbFigures *figures,
                                      guint32 role,
                                      RbTextKind kind,
                                      gpointer data);

typedef struct _RbDocument RbDocument;

RbDocument *rb_document_new (RbFigures *figures,
                             const guint32 *roles,
                             guint n_roles,
                             const RbPrintOptions *options,
                             RbFindTexts find_texts,
                             gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void rb_document_free (RbDocument *self);

gboolean rb_document_count_next (RbDocument *self);
double rb_document_get_progress (const RbDocument *self);

guint rb_document_get_n_pages (const RbDocument *self);
const char *rb_document_get_title (const RbDocument *self);
void rb_document_get_page_size (const RbDocument *self, double *width, double *height);
const RbPrintPage *rb_document_get_page (RbDocument *self, guint page);
void rb_document_draw_page (RbDocument *self, guint page, cairo_t *cr);

void rb_document_begin (RbDocument *self, cairo_t *cr);
void rb_document_end (RbDocument *self, cairo_t *cr);
void rb_document_describe (RbDocument *self, cairo_surface_t *surface);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbDocument, rb_document_free)

G_END_DECLS
