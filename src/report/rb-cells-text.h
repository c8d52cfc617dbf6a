/* rb-cells-text.h: rows of cells as CSV, as lines with tabs, as Markdown and as HTML.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What some spreadsheets want at the beginning of a file to read it as UTF-8. */
#define RB_BYTE_ORDER_MARK "\357\273\277"

void rb_cells_append_csv_row (GStrv row, GString *out);
char *rb_cells_to_csv (GPtrArray *table) G_GNUC_WARN_UNUSED_RESULT;
char *rb_cells_to_tsv (GPtrArray *table) G_GNUC_WARN_UNUSED_RESULT;
void rb_cells_append_markdown (GPtrArray *table, GString *out);
void rb_cells_append_html (GPtrArray *table, GString *out);

G_END_DECLS
