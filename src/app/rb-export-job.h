/* rb-export-job.h: RbExportJob writes something of what a window shows to a file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-shown.h"
#include "report/rb-export.h"

G_BEGIN_DECLS

typedef enum {
  RB_EXPORT_SUMMARY,    /* the page of the role */
  RB_EXPORT_OPENINGS,   /* a row for each */
  RB_EXPORT_ROLES,      /* a row for each */
  RB_EXPORT_COMPARISON, /* the roles that are compared */
  RB_EXPORT_CHART,      /* the numbers that are plotted */
} RbExportSubject;

#define RB_N_EXPORT_SUBJECTS 5

typedef struct _RbExportJob RbExportJob;

RbExportJob *rb_export_job_new (RbShown *shown,
                                RbExportSubject subject,
                                RbExportForm form,
                                GArray *rows,
                                gboolean with_mark) G_GNUC_WARN_UNUSED_RESULT;
RbExportJob *rb_export_job_ref (RbExportJob *self);
void rb_export_job_unref (RbExportJob *self);

void rb_export_job_write_async (RbExportJob *self,
                                const char *path,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data);
gboolean rb_export_job_write_finish (GAsyncResult *result, GError **error);
guint rb_export_job_get_n_written (RbExportJob *self);
guint rb_export_job_get_n_rows (RbExportJob *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbExportJob, rb_export_job_unref)

G_END_DECLS
