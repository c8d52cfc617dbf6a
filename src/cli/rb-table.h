/* rb-table.h: rows of text, aligned for a terminal or separated by tabs for a pipe.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RbTable RbTable;

RbTable *rb_table_new (guint n_columns, guint n_text_columns) G_GNUC_WARN_UNUSED_RESULT;
void rb_table_free (RbTable *self);
void rb_table_add (RbTable *self, char *cell);
char *rb_table_to_text (RbTable *self, gboolean is_aligned) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbTable, rb_table_free)

G_END_DECLS
