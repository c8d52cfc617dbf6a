/* rb-export-job.c: RbExportJob writes something of what a window shows to a file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-export-job.h"

#include "read/rb-text-finder.h"
#include "report/rb-cells-text.h"
#include "report/rb-chart-cells.h"
#include "report/rb-comparison-chart.h"
#include "report/rb-safe-file.h"

#include <string.h>

struct _RbExportJob {
  RbShown *shown;
  RbExportSubject subject;
  RbExportForm form;
  GArray *rows; /* (nullable) (element-type guint32): the openings */
  gboolean with_mark;
  char *path;
  guint n_written; /* lines so far: read while they are written */
};

/* What is at hand while it is written, in a thread. */
typedef struct {
  RbExportJob *job;
  RbSafeFile *file;
  GCancellable *cancellable;
  GError *error;
} Writing;

/**
 * rb_export_job_new:
 * @shown: what a window shows
 * @subject: what of it to write
 * @form: in which form
 * @rows: (nullable) (element-type guint32): the openings, as they are filtered and sorted
 * @with_mark: whether CSV begins with the mark by which spreadsheets know UTF-8
 *
 * Returns: (transfer full): the job
 */
RbExportJob *
rb_export_job_new (
  RbShown *shown, RbExportSubject subject, RbExportForm form, GArray *rows, gboolean with_mark)
{
  RbExportJob *self = g_atomic_rc_box_new0 (RbExportJob);

  self->shown = rb_shown_ref (shown);
  self->subject = subject;
  self->form = form;
  self->rows = rows != NULL ? g_array_ref (rows) : NULL;
  self->with_mark = with_mark && form == RB_EXPORT_CSV;

  return self;
}

/**
 * rb_export_job_ref:
 * @self: a job
 *
 * Returns: (transfer full): the same
 */
RbExportJob *
rb_export_job_ref (RbExportJob *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (RbExportJob *self)
{
  rb_shown_unref (self->shown);
  g_clear_pointer (&self->rows, g_array_unref);
  g_free (self->path);
}

/**
 * rb_export_job_unref:
 * @self: (transfer full): a job
 */
void
rb_export_job_unref (RbExportJob *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

/* Writing, in a thread. */

static gboolean
put (const char *part, gpointer data)
{
  Writing *writing = data;

  g_atomic_int_inc (&writing->job->n_written);

  return writing->error == NULL &&
         !g_cancellable_set_error_if_cancelled (writing->cancellable, &writing->error) &&
         rb_safe_file_write (writing->file, part, strlen (part), &writing->error);
}

static char *
make_summary (RbShown *shown, RbExportForm form)
{
  g_autoptr (RbFoundTexts) duties =
    rb_find_role_texts (shown->figures, shown->role, RB_TEXT_DUTIES, shown->dataset);
  g_autoptr (RbRolePage) page = rb_role_page_new (shown->figures, shown->role, duties);

  return rb_export_summary (shown->figures, shown->role, page, form);
}

static RbComparison *
compare (RbShown *shown, gboolean with_all)
{
  return rb_comparison_new (shown->figures, (const guint32 *) (gconstpointer) shown->compared->data,
                            shown->compared->len, with_all, RB_NO_ROLE);
}

static char *
make_comparison (RbShown *shown, RbExportForm form)
{
  g_autoptr (RbComparison) comparison = compare (shown, FALSE);

  return rb_export_comparison (comparison, form);
}

static char *
make_chart_numbers (RbShown *shown)
{
  g_autoptr (RbComparison) comparison =
    shown->is_comparison ? compare (shown, shown->with_all) : NULL;
  g_autoptr (RbComparisonChart) chart =
    comparison != NULL ? rb_comparison_chart_new (comparison) : NULL;
  g_autoptr (RbRolePage) page =
    comparison == NULL ? rb_role_page_new (shown->figures, shown->role, NULL) : NULL;
  const gboolean has_ranges = chart != NULL && !shown->is_distributions;
  const gboolean has_distributions = chart != NULL && shown->is_distributions;
  const RbChartContent content = {
    .ranges = has_ranges ? rb_comparison_chart_get_ranges (chart) : NULL,
    .distributions = has_distributions ? rb_comparison_chart_get_distributions (chart) : NULL,
    .pay = page != NULL ? rb_role_chart_get_data (page->chart) : NULL,
  };
  g_autoptr (GPtrArray) cells = rb_chart_cells_new (&content);

  return rb_cells_to_csv (cells);
}

static char *
make_text (const RbExportJob *job)
{
  switch (job->subject)
    {
    case RB_EXPORT_ROLES:
      return rb_export_roles (job->shown->figures, job->form);
    case RB_EXPORT_COMPARISON:
      return make_comparison (job->shown, job->form);
    case RB_EXPORT_CHART:
      return make_chart_numbers (job->shown);
    case RB_EXPORT_SUMMARY:
    case RB_EXPORT_OPENINGS:
    default:
      return make_summary (job->shown, job->form);
    }
}

static void
write_all (Writing *writing)
{
  RbExportJob *job = writing->job;

  if (job->with_mark && !put (RB_BYTE_ORDER_MARK, writing))
    return;

  if (job->subject == RB_EXPORT_OPENINGS)
    {
      rb_export_openings (job->shown->figures, job->rows, job->form, put, writing);
      return;
    }

  g_autofree char *text = make_text (job);

  if (put (text, writing) && !g_str_has_suffix (text, "\n"))
    put ("\n", writing);
}

static void
run_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Writing writing = { .job = data, .cancellable = cancellable };
  g_autoptr (RbSafeFile) file = rb_safe_file_open (writing.job->path, &writing.error);

  writing.file = file;

  if (file != NULL)
    write_all (&writing);

  /* Once the file takes the place of another, it is too late. */
  if (writing.error == NULL &&
      !g_cancellable_set_error_if_cancelled (cancellable, &writing.error) &&
      rb_safe_file_commit (file, &writing.error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, writing.error);
}

/**
 * rb_export_job_write_async:
 * @self: a job that does not run yet
 * @path: where to write; a file that is there stays as it was until the whole is written
 * @cancellable: (nullable): stops the writing
 * @callback: called when it is done
 * @data: for @callback
 *
 * Writes, in a thread.
 */
void
rb_export_job_write_async (RbExportJob *self,
                           const char *path,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  self->path = g_strdup (path);
  g_task_set_source_tag (task, rb_export_job_write_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, rb_export_job_ref (self), (GDestroyNotify) rb_export_job_unref);
  g_task_run_in_thread (task, run_task);
}

/**
 * rb_export_job_write_finish:
 * @result: the result
 * @error: why it was not written, or that it was cancelled
 *
 * Returns: whether all was written
 */
gboolean
rb_export_job_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * rb_export_job_get_n_written:
 * @self: a job
 *
 * Returns: how many lines are written so far
 */
guint
rb_export_job_get_n_written (RbExportJob *self)
{
  return (guint) g_atomic_int_get (&self->n_written);
}

/**
 * rb_export_job_get_n_rows:
 * @self: a job
 *
 * Returns: how many openings it writes; 0 if it writes anything else
 */
guint
rb_export_job_get_n_rows (RbExportJob *self)
{
  return self->rows != NULL ? self->rows->len : 0;
}
