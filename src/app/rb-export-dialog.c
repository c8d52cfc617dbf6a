/* rb-export-dialog.c: RbExportDialog asks what to write to a file, and in which form.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-export-dialog.h"

#include "app/rb-message.h"
#include "app/rb-save-dialog.h"
#include "kit/rb-closing-keys.h"
#include "kit/rb-names.h"
#include "kit/rb-work-bar.h"
#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

typedef struct {
  const char *name;
  const char *suffix;
} FormRow;

static const FormRow form_rows[] = {
  [RB_EXPORT_TEXT] = { N_ ("Text, as in Markdown"), ".txt" },
  [RB_EXPORT_MARKDOWN] = { N_ ("Markdown"), ".md" },
  [RB_EXPORT_CSV] = { N_ ("CSV, for Spreadsheets"), ".csv" },
  [RB_EXPORT_HTML] = { N_ ("Web Page"), ".html" },
  [RB_EXPORT_JSON] = { N_ ("JSON"), ".json" },
};

/* The forms of each, the usual one first. */
static const RbExportForm forms_of_summary[] = { RB_EXPORT_TEXT, RB_EXPORT_HTML, RB_EXPORT_MARKDOWN,
                                                 RB_EXPORT_CSV, RB_EXPORT_JSON };
static const RbExportForm forms_of_table[] = { RB_EXPORT_CSV, RB_EXPORT_HTML, RB_EXPORT_MARKDOWN,
                                               RB_EXPORT_JSON };

struct _RbExportDialog {
  GtkWindow parent_instance;

  GtkDropDown *subject;
  GtkDropDown *form;
  GtkCheckButton *mark;
  GtkLabel *note;
  RbWorkBar *work_bar;
  GtkWidget *box;
  GtkWidget *export;

  RbShown *shown;
  GArray *rows; /* (element-type guint32): the openings, as filtered and sorted */
  RbExportSubject subjects[RB_N_EXPORT_SUBJECTS];
  guint n_subjects;
  const RbExportForm *forms;
  guint n_forms;
  RbExportJob *job;          /* (nullable): while it runs */
  GCancellable *cancellable; /* (nullable): of the job */
};

static guint finished_signal;

G_DEFINE_FINAL_TYPE (RbExportDialog, rb_export_dialog, GTK_TYPE_WINDOW)

static RbExportSubject
get_subject (RbExportDialog *self)
{
  return self->subjects[gtk_drop_down_get_selected (self->subject)];
}

static RbExportForm
get_form (RbExportDialog *self)
{
  return self->forms[gtk_drop_down_get_selected (self->form)];
}

static char *
name_subject (RbExportDialog *self, RbExportSubject subject)
{
  const guint counts[RB_N_EXPORT_SUBJECTS] = {
    [RB_EXPORT_OPENINGS] = self->rows->len,
    [RB_EXPORT_ROLES] = rb_figures_get_n_shown_roles (self->shown->figures),
    [RB_EXPORT_COMPARISON] = self->shown->compared->len,
  };
  g_autofree char *count = rb_format_count (counts[subject]);

  switch (subject)
    {
    case RB_EXPORT_OPENINGS:
      return g_strdup_printf (_ ("Openings of This Role (%s)"), count);
    case RB_EXPORT_ROLES:
      return g_strdup_printf (_ ("Table of All Roles (%s)"), count);
    case RB_EXPORT_COMPARISON:
      return g_strdup_printf (_ ("Comparison (%s)"), count);
    case RB_EXPORT_CHART:
      return g_strdup (_ ("Numbers of the Chart"));
    case RB_EXPORT_SUMMARY:
    default:
      return g_strdup (_ ("Summary of This Role"));
    }
}

/* Where no pay of the kind that is shown is stated, nothing is plotted. */
static gboolean
has_chart (RbShown *shown)
{
  if (shown->is_comparison || shown->role == RB_NO_ROLE)
    return shown->is_comparison && shown->compared->len > 0;

  return rb_tally_find_stratum (rb_figures_get_role (shown->figures, shown->role),
                                rb_figures_get_currency (shown->figures),
                                rb_figures_get_period (shown->figures)) != NULL;
}

static void
fill_subjects (RbExportDialog *self, RbExportSubject wanted)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const gboolean has_role = self->shown->role != RB_NO_ROLE;
  const gboolean has[RB_N_EXPORT_SUBJECTS] = {
    [RB_EXPORT_SUMMARY] = has_role,
    [RB_EXPORT_OPENINGS] = has_role,
    [RB_EXPORT_ROLES] = TRUE,
    [RB_EXPORT_COMPARISON] = self->shown->compared->len > 1,
    [RB_EXPORT_CHART] = has_chart (self->shown),
  };
  guint selected = 0;

  for (guint subject = 0; subject < RB_N_EXPORT_SUBJECTS; subject++)
    {
      g_autofree char *name = name_subject (self, (RbExportSubject) subject);

      if (!has[subject])
        continue;

      if (subject == wanted)
        selected = self->n_subjects;

      gtk_string_list_append (names, name);
      self->subjects[self->n_subjects++] = (RbExportSubject) subject;
    }

  gtk_drop_down_set_model (self->subject, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->subject, selected);
}

static void
fill_forms (RbExportDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const RbExportSubject subject = get_subject (self);
  const gboolean is_summary = subject == RB_EXPORT_SUMMARY;

  self->forms = is_summary ? forms_of_summary : forms_of_table;
  self->n_forms = is_summary ? G_N_ELEMENTS (forms_of_summary) : G_N_ELEMENTS (forms_of_table);

  /* The numbers of a chart are only that. */
  if (subject == RB_EXPORT_CHART)
    self->n_forms = 1;

  for (guint i = 0; i < self->n_forms; i++)
    gtk_string_list_append (names, _ (form_rows[self->forms[i]].name));

  gtk_drop_down_set_model (self->form, G_LIST_MODEL (names));
}

static const char *
describe (RbExportSubject subject)
{
  switch (subject)
    {
    case RB_EXPORT_OPENINGS:
      return _ ("As they are filtered and sorted in the table of openings.");
    case RB_EXPORT_ROLES:
      return _ ("A row for each role, with its figures unrounded.");
    case RB_EXPORT_COMPARISON:
      return _ ("A row for each role that is compared.");
    case RB_EXPORT_CHART:
      return _ ("What is plotted in the chart that is shown.");
    case RB_EXPORT_SUMMARY:
    default:
      return _ ("The page of the role in words.");
    }
}

static void
form_changed_cb (RbExportDialog *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->mark), get_form (self) == RB_EXPORT_CSV);
}

static void
subject_changed_cb (RbExportDialog *self)
{
  fill_forms (self);
  gtk_label_set_text (self->note, describe (get_subject (self)));
  form_changed_cb (self);
}

/* Writing. */

static void
set_running (RbExportDialog *self, gboolean is_running)
{
  gtk_widget_set_sensitive (self->box, !is_running);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.export", !is_running);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RbExportDialog) self = data;
  g_autoptr (GError) error = NULL;
  const gboolean is_written = rb_export_job_write_finish (result, &error);
  const gboolean is_closed = self->cancellable == NULL;

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->job, rb_export_job_unref);

  if (is_closed)
    return;

  rb_work_bar_stop (self->work_bar);
  set_running (self, FALSE);

  if (is_written)
    {
      g_signal_emit (self, finished_signal, 0, _ ("File written"));
      gtk_window_close (GTK_WINDOW (self));
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    rb_message_show (GTK_WINDOW (self), _ ("Cannot write the file"), error->message);
}

static double
tell_cb (char **words, gpointer data)
{
  RbExportDialog *self = data;
  const guint n_rows = rb_export_job_get_n_rows (self->job);
  const guint n_written = MIN (rb_export_job_get_n_written (self->job), n_rows);
  g_autofree char *done = rb_format_count (n_written);
  g_autofree char *all = rb_format_count (n_rows);

  if (n_rows == 0)
    return -1.0;

  /* Translators: progress of writing; two counts. */
  *words = g_strdup_printf (ngettext ("%s of %s opening", "%s of %s openings", n_rows), done, all);

  return (double) n_written / n_rows;
}

static gboolean
start_writing (const char *path, gpointer data, GError **error)
{
  RbExportDialog *self = data;
  const RbExportSubject subject = get_subject (self);

  self->cancellable = g_cancellable_new ();
  self->job = rb_export_job_new (self->shown, subject, get_form (self),
                                 subject == RB_EXPORT_OPENINGS ? self->rows : NULL,
                                 gtk_check_button_get_active (self->mark));
  set_running (self, TRUE);
  rb_work_bar_start (self->work_bar, tell_cb, self);
  rb_export_job_write_async (self->job, path, self->cancellable, written_cb, g_object_ref (self));

  return TRUE;
}

/* One name for each thing, so that none takes the place of another. */
static char *
suggest_name (RbExportDialog *self)
{
  RbCorpus *corpus = rb_figures_get_corpus (self->shown->figures);
  const char *suffix = form_rows[get_form (self)].suffix;
  const char *role =
    self->shown->role != RB_NO_ROLE ? rb_corpus_get_role_name (corpus, self->shown->role) : NULL;
  const char *subject = self->shown->is_comparison || role == NULL ? _ ("Compare Salaries") : role;

  switch (get_subject (self))
    {
    case RB_EXPORT_OPENINGS:
      /* Translators: the name of a file: a role, and the suffix. */
      return g_strdup_printf (_ ("%s, openings%s"), role, suffix);
    case RB_EXPORT_CHART:
      /* Translators: the name of a file: a role or the comparison, and the suffix. */
      return g_strdup_printf (_ ("%s, chart%s"), subject, suffix);
    case RB_EXPORT_ROLES:
      return g_strconcat (_ ("Roles"), suffix, NULL);
    case RB_EXPORT_COMPARISON:
      return g_strconcat (_ ("Compare Salaries"), suffix, NULL);
    case RB_EXPORT_SUMMARY:
    default:
      return g_strconcat (role, suffix, NULL);
    }
}

static void
export_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbExportDialog *self = RB_EXPORT_DIALOG (widget);
  g_autofree char *suggested = suggest_name (self);

  rb_save_dialog_show (GTK_WINDOW (self), _ ("Export"), suggested, start_writing,
                       g_object_ref (self), g_object_unref);
}

static void
stop (RbExportDialog *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

static void
stop_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stop (RB_EXPORT_DIALOG (widget));
}

static void
rb_export_dialog_dispose (GObject *object)
{
  RbExportDialog *self = RB_EXPORT_DIALOG (object);

  stop (self);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (rb_export_dialog_parent_class)->dispose (object);
}

static void
rb_export_dialog_finalize (GObject *object)
{
  RbExportDialog *self = RB_EXPORT_DIALOG (object);

  g_clear_pointer (&self->job, rb_export_job_unref);
  g_clear_pointer (&self->shown, rb_shown_unref);
  g_clear_pointer (&self->rows, g_array_unref);

  G_OBJECT_CLASS (rb_export_dialog_parent_class)->finalize (object);
}

static void
rb_export_dialog_class_init (RbExportDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rb_export_dialog_dispose;
  object_class->finalize = rb_export_dialog_finalize;
  finished_signal = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (RB_TYPE_WORK_BAR);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rolebook/Rolebook/ui/rb-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RbExportDialog, subject);
  gtk_widget_class_bind_template_child (widget_class, RbExportDialog, form);
  gtk_widget_class_bind_template_child (widget_class, RbExportDialog, mark);
  gtk_widget_class_bind_template_child (widget_class, RbExportDialog, note);
  gtk_widget_class_bind_template_child (widget_class, RbExportDialog, work_bar);
  gtk_widget_class_bind_template_child (widget_class, RbExportDialog, box);
  gtk_widget_class_bind_template_child (widget_class, RbExportDialog, export);
  gtk_widget_class_install_action (widget_class, "export.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "export.stop", NULL, stop_action);
}

static void
rb_export_dialog_init (RbExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rb_names_complete (GTK_WIDGET (self));
  rb_closing_keys_add (GTK_WINDOW (self));
  rb_work_bar_set_action_name (self->work_bar, "export.stop");
}

/**
 * rb_export_dialog_new:
 * @parent: the window it belongs to
 * @shown: what can be written
 * @rows: (element-type guint32): the openings of the role, as they are filtered and sorted
 * @subject: what is offered first
 *
 * Returns: (transfer none): the window; GTK owns it
 */
GtkWidget *
rb_export_dialog_new (GtkWindow *parent, RbShown *shown, GArray *rows, RbExportSubject subject)
{
  RbExportDialog *self = g_object_new (RB_TYPE_EXPORT_DIALOG, "transient-for", parent,
                                       "destroy-with-parent", TRUE, NULL);

  self->shown = rb_shown_ref (shown);
  self->rows = g_array_ref (rows);
  fill_subjects (self, subject);
  subject_changed_cb (self);
  g_signal_connect_object (self->subject, "notify::selected", G_CALLBACK (subject_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->form, "notify::selected", G_CALLBACK (form_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_grab_focus (self->export);

  return GTK_WIDGET (self);
}
