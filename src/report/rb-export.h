/* rb-export.h: what can be taken out of Rolebook as a text, in any of its forms.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-comparison.h"
#include "report/rb-role-page.h"

G_BEGIN_DECLS

typedef enum {
  RB_EXPORT_TEXT,
  RB_EXPORT_MARKDOWN,
  RB_EXPORT_CSV,
  RB_EXPORT_HTML,
  RB_EXPORT_JSON,
} RbExportForm;

gboolean rb_export_form_from_code (const char *code, RbExportForm *form);

/* Takes a part of what is written. Returns: whether there should be more */
typedef gboolean (*RbExportSink) (const char *part, gpointer data);

/* Of lists there is no TEXT: it is CSV. */
char *rb_export_roles (RbFigures *figures, RbExportForm form) G_GNUC_WARN_UNUSED_RESULT;
void rb_export_openings (
  RbFigures *figures, const GArray *rows, RbExportForm form, RbExportSink sink, gpointer data);
char *rb_export_summary (RbFigures *figures,
                         guint32 role,
                         const RbRolePage *page,
                         RbExportForm form) G_GNUC_WARN_UNUSED_RESULT;

char *rb_export_comparison (const RbComparison *comparison,
                            RbExportForm form) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
