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
  RbPrintPlan *plan;         /* (nullable): until the pages are sent */
  RbDocument *document;      /* (nullable): from when the paper is known until the pages are sent */
  GtkWindow *parent;         /* (nullable): until the pages are sent */
  GtkWindow *main_window;    /* (nullable): weak; is there when the parent has been closed */
  GApplication *application; /* (nullable): does not end before the job is handed over */
  GtkPrintOperation *operation; /* (nullable): while the printer takes the job */
  RbPrintDone done;
  gpointer data;
  int n_left;          /* pages still to be drawn */
  gboolean is_preview; /* the dialog's own button was pressed: it is the window behind it */
} PrintJob;

static void
drop_pages (PrintJob *self)
{
  g_clear_pointer (&self->document, rb_document_free);
  g_clear_pointer (&self->plan, rb_print_plan_free);
}

/* From now on the program may end. */
static void
let_application_go (PrintJob *self)
{
  if (self->application != NULL)
    g_application_release (self->application);

  g_clear_object (&self->application);
}

static void
free_job (gpointer data)
{
  PrintJob *self = data;

  drop_pages (self);
  let_application_go (self);
  g_clear_weak_pointer (&self->main_window);
  g_clear_object (&self->parent);
  g_free (self);
}

/* The dialog may have changed the paper, and each printer has its own margins. */
static void
take_paper (PrintJob *self, GtkPrintContext *context)
{
  double top = 0.0;
  double bottom = 0.0;
  double left = 0.0;
  double right = 0.0;

  if (gtk_print_context_get_hard_margins (context, &top, &bottom, &left, &right))
    self->plan->least_margin = MAX (MAX (top, bottom), MAX (left, right));

  g_set_object (&self->plan->setup, gtk_print_context_get_page_setup (context));
  self->document = rb_print_plan_make_document (self->plan);
}

static gboolean
paginate_cb (GtkPrintOperation *operation, GtkPrintContext *context, PrintJob *self)
{
  const gint64 deadline = g_get_monotonic_time () + COUNT_BUDGET_US;

  if (self->is_preview)
    {
      gtk_print_operation_set_n_pages (operation, 1);
      return TRUE;
    }

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

/* GTK wants something to draw on, even if nothing is drawn. */
static gboolean
preview_cb (GtkPrintOperation *operation,
            GtkPrintOperationPreview *preview,
            GtkPrintContext *context,
            GtkWindow *parent,
            PrintJob *self)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);

  gtk_print_context_set_cairo_context (context, cr, 72.0, 72.0);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
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

/* Which pages of this document were printed, and how often, says nothing about the next one. */
static void
remember (PrintJob *self, GtkPrintOperation *operation)
{
  static const char *const keys[] = {
    GTK_PRINT_SETTINGS_N_COPIES,  GTK_PRINT_SETTINGS_PRINT_PAGES, GTK_PRINT_SETTINGS_PAGE_RANGES,
    GTK_PRINT_SETTINGS_PAGE_SET,  GTK_PRINT_SETTINGS_REVERSE,     GTK_PRINT_SETTINGS_SCALE,
    GTK_PRINT_SETTINGS_NUMBER_UP,
  };
  g_autoptr (GtkPrintSettings) settings =
    gtk_print_settings_copy (gtk_print_operation_get_print_settings (operation));

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_print_settings_unset (settings, keys[i]);

  rb_print_memory_save_settings (settings);
  rb_print_memory_save_setup (self->plan->setup);
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

  remember (self, operation);

  return self->is_preview ? RB_PRINT_CANCELLED : RB_PRINT_SENT;
}

/* GTK takes a job that was sent to a printer that is not there any more for a finished one. */
static void
printer_found_cb (const char *name, gboolean is_there, gpointer data)
{
  if (is_there)
    return;

  g_autofree char *detail = g_strdup_printf (
    _ ("The printer “%s” is not found any more. What was sent to it may be lost."), name);

  rb_message_show (data, _ ("The printer is gone"), detail);
}

static void
check_end (PrintJob *self, GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  const char *printer = settings != NULL ? gtk_print_settings_get_printer (settings) : NULL;

  if (self->main_window == NULL)
    return;

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

/* What a printer does with a job is known only after the pages were sent to it. What was cancelled
 * before, or could not be printed at all, has been said. */
static void
status_changed_cb (GtkPrintOperation *operation, PrintJob *self)
{
  if (self->operation == NULL)
    return;

  if (gtk_print_operation_get_status (operation) > GTK_PRINT_STATUS_SENDING_DATA)
    let_application_go (self);

  if (!gtk_print_operation_is_finished (operation))
    return;

  check_end (self, operation);
  g_clear_object (&self->operation);
}

/* An operation that nobody holds forgets its job before the printer has taken it. */
static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, PrintJob *self)
{
  const RbPrintResult concluded = conclude (self, operation, result);

  drop_pages (self);
  g_clear_object (&self->parent);
  self->done (concluded, self->data);

  if (concluded != RB_PRINT_SENT)
    {
      let_application_go (self);
      return;
    }

  self->operation = g_object_ref (operation);
  status_changed_cb (operation, self);
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
 *
 * Returns: (transfer full): what can be cancelled
 */
GtkPrintOperation *
rb_print_job_start (
  RbPrintPlan *plan, const char *name, GtkWindow *parent, RbPrintDone done, gpointer data)
{
  PrintJob *self = g_new0 (PrintJob, 1);

  *self = (PrintJob){
    .plan = plan,
    .parent = g_object_ref (parent),
    .done = done,
    .data = data,
  };
  g_set_weak_pointer (&self->main_window, gtk_window_get_transient_for (parent));
  self->application = G_APPLICATION (gtk_window_get_application (self->main_window));

  if (self->application != NULL)
    g_application_hold (g_object_ref (self->application));

  GtkPrintOperation *operation = make_operation (self);

  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);

  return operation;
}
