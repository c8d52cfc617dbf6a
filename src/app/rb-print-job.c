/* rb-print-job.c: prints a document, through the print dialog of the desktop.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-print-job.h"

#include "app/rb-message.h"
#include "app/rb-print-memory.h"
#include "app/rb-printer-finder.h"

#include <glib/gi18n-lib.h>

/* How long pages are counted before the window gets to answer. */
#define COUNT_BUDGET_US 20000

typedef struct {
  RbPrintPlan *plan;
  RbDocument *document; /* (nullable): until the paper is known */
  GtkWindow *parent;
  GtkWindow *main_window; /* which is there when the parent has been closed */
  RbPrintDone done;
  gpointer data;
  GtkPrintOperation *operation; /* (nullable): while the printer takes the job */
  int n_left;                   /* pages still to be drawn */
  gboolean is_preview; /* the dialog's own button was pressed: it is the window behind it */
} PrintJob;

static void
free_job (gpointer data)
{
  PrintJob *self = data;

  g_clear_pointer (&self->document, rb_document_free);
  rb_print_plan_free (self->plan);
  g_object_unref (self->parent);
  g_object_unref (self->main_window);
  g_free (self);
}

/* The dialog may have changed the paper, and each printer has its own margins. */
static void
take_paper (PrintJob *self, GtkPrintContext *context)
{
  g_set_object (&self->plan->setup, gtk_print_context_get_page_setup (context));
  self->document = rb_print_plan_make_document (self->plan);
}

static gboolean
paginate_cb (GtkPrintOperation *operation, GtkPrintContext *context, PrintJob *self)
{
  const gint64 deadline = g_get_monotonic_time () + COUNT_BUDGET_US;

  if (self->document == NULL)
    take_paper (self, context);

  while (rb_document_count_next (self->document))
    {
      if (g_get_monotonic_time () >= deadline)
        return FALSE;
    }

  gtk_print_operation_set_n_pages (operation, (int) rb_document_get_n_pages (self->document));

  return TRUE;
}

/* One element has to enclose all pages: it is opened on the first and closed on the last of those
 * that are printed. */
static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, PrintJob *self)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  if (self->n_left == 0)
    {
      self->n_left = MAX (gtk_print_operation_get_n_pages_to_print (operation), 1);
      rb_document_describe (self->document, cairo_get_target (cr));
      rb_document_begin (self->document, cr);
    }

  rb_document_draw_page (self->document, (guint) page, cr);
  self->n_left--;

  if (self->n_left == 0)
    rb_document_end (self->document, cr);
}

static gboolean
preview_cb (GtkPrintOperation *operation,
            GtkPrintOperationPreview *preview,
            GtkPrintContext *context,
            GtkWindow *parent,
            PrintJob *self)
{
  self->is_preview = TRUE;
  g_signal_connect (preview, "ready", G_CALLBACK (gtk_print_operation_preview_end_preview), NULL);

  return TRUE;
}

static void
say_failure (PrintJob *self, GtkPrintOperation *operation)
{
  g_autoptr (GError) error = NULL;

  gtk_print_operation_get_error (operation, &error);
  rb_message_show (self->parent, _ ("Cannot print"),
                   error != NULL ? error->message : _ ("The printing system gave no reason."));
}

static RbPrintResult
conclude (PrintJob *self, GtkPrintOperation *operation, GtkPrintOperationResult result)
{
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      say_failure (self, operation);
      return RB_PRINT_FAILED;
    }

  if (result != GTK_PRINT_OPERATION_RESULT_APPLY)
    return RB_PRINT_CANCELLED;

  rb_print_memory_save_settings (gtk_print_operation_get_print_settings (operation));
  rb_print_memory_save_setup (self->plan->setup);

  return self->is_preview ? RB_PRINT_CANCELLED : RB_PRINT_SENT;
}

/* An operation that nobody holds forgets its job before the printer has taken it. */
static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, PrintJob *self)
{
  const RbPrintResult concluded = conclude (self, operation, result);

  if (concluded == RB_PRINT_SENT && !gtk_print_operation_is_finished (operation))
    self->operation = g_object_ref (operation);

  self->done (concluded, self->data);
}

/* GTK takes a job that was sent to a printer that is not there any more for a finished one. */
static void
printer_found_cb (const char *name, gboolean is_there, gpointer data)
{
  if (is_there)
    return;

  g_autofree char *detail = g_strdup_printf (_ ("The printer “%s” is not there any more."), name);

  rb_message_show (data, _ ("The sheets were not printed"), detail);
}

static void
check_end (PrintJob *self, GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  const char *printer = settings != NULL ? gtk_print_settings_get_printer (settings) : NULL;

  if (gtk_print_operation_get_status (operation) != GTK_PRINT_STATUS_FINISHED_ABORTED)
    {
      if (printer != NULL)
        rb_printer_find (printer, printer_found_cb, g_object_ref (self->main_window),
                         g_object_unref);

      return;
    }

  g_autofree char *detail =
    g_strdup_printf (_ ("The printing system says: %s. The printer may be gone, or the disk full."),
                     gtk_print_operation_get_status_string (operation));

  rb_message_show (self->main_window, _ ("The sheets were not printed"), detail);
}

/* What a printer does with a job is known only after the window was told that it was sent. */
static void
status_changed_cb (GtkPrintOperation *operation, PrintJob *self)
{
  if (!gtk_print_operation_is_finished (operation))
    return;

  check_end (self, operation);
  g_clear_object (&self->operation);
}

static GtkPrintOperation *
make_operation (PrintJob *self)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPrintSettings) settings = rb_print_memory_load_settings ();

  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_default_page_setup (operation, self->plan->setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  gtk_print_operation_set_track_print_status (operation, TRUE);
  g_signal_connect (operation, "paginate", G_CALLBACK (paginate_cb), self);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), self);
  g_signal_connect (operation, "preview", G_CALLBACK (preview_cb), self);
  g_signal_connect (operation, "status-changed", G_CALLBACK (status_changed_cb), self);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), self);
  g_object_set_data_full (G_OBJECT (operation), "rb-print-job", self, free_job);

  return operation;
}

/**
 * rb_print_job_start:
 * @plan: (transfer full): what to print
 * @name: what the job is called in the queue of the printer
 * @parent: the window it belongs to, itself one that belongs to another
 * @done: called when it was sent to the printer, or not
 * @data: for @done
 *
 * Shows the print dialog, and prints while the window goes on to answer.
 */
void
rb_print_job_start (
  RbPrintPlan *plan, const char *name, GtkWindow *parent, RbPrintDone done, gpointer data)
{
  PrintJob *self = g_new0 (PrintJob, 1);

  *self = (PrintJob){
    .plan = plan,
    .parent = g_object_ref (parent),
    .main_window = g_object_ref (gtk_window_get_transient_for (parent)),
    .done = done,
    .data = data,
  };

  g_autoptr (GtkPrintOperation) operation = make_operation (self);

  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}
