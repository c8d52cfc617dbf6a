/* rb-pdf-tail.h: what Cairo leaves out of a PDF, added behind its end.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The end of a file is needed so far back: it holds the catalogue. */
#define RB_PDF_TAIL_SIZE (4 * 1024 * 1024)

char *rb_pdf_tail_new (const char *end, gsize n_end, guint64 file_size, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
