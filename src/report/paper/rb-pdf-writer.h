/* rb-pdf-writer.h: RbPdfWriter writes a document to a PDF file, a step at a time.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-document.h"

G_BEGIN_DECLS

typedef struct _RbPdfWriter RbPdfWriter;

RbPdfWriter *rb_pdf_writer_new (RbDocument *document,
                                const char *path,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean rb_pdf_writer_write_next (RbPdfWriter *self);
double rb_pdf_writer_get_progress (const RbPdfWriter *self);
gboolean rb_pdf_writer_finish (RbPdfWriter *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void rb_pdf_writer_free (RbPdfWriter *self);

/* @progress: from 0 to 1 */
typedef void (*RbPdfProgress) (double progress, gpointer data);

gboolean rb_pdf_write (RbDocument *document,
                       const char *path,
                       RbPdfProgress progress,
                       gpointer data,
                       GCancellable *cancellable,
                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPdfWriter, rb_pdf_writer_free)

G_END_DECLS
