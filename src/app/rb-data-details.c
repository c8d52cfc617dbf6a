/* rb-data-details.c: RbDataDetails shows what was read and what was not.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-data-details.h"

#include "app/rb-assumption-row.h"
#include "app/rb-page-items.h"
#include "app/rb-source-box.h"
#include "cli/rb-cli-text.h"
#include "kit/rb-closing-keys.h"
#include "kit/rb-names.h"

/* More sources than this are named in the copied text only: a folder may hold ten thousand. */
#define MAX_SOURCES 100

struct _RbDataDetails {
  GtkWindow parent_instance;

  GtkWidget *copy;
  GtkBox *sources;

  RbWorkspace *workspace;
  RbDataset *shown; /* (nullable): the boxes are of this one */
};

G_DEFINE_FINAL_TYPE (RbDataDetails, rb_data_details, GTK_TYPE_WINDOW)

static const RbLedger *
get_ledger (RbDataDetails *self)
{
  const RbLedger *unreadable = rb_workspace_get_unreadable (self->workspace);
  RbDataset *dataset = rb_workspace_get_dataset (self->workspace);

  if (unreadable != NULL)
    return unreadable;

  return dataset != NULL ? rb_corpus_get_ledger (rb_dataset_get_corpus (dataset)) : NULL;
}

static void
append_source (RbDataDetails *self, const RbLedger *ledger, guint index)
{
  RbDataset *dataset = rb_workspace_get_dataset (self->workspace);

  gtk_box_append (self->sources, rb_source_box_new (rb_ledger_get_source (ledger, index)));

  if (dataset == NULL || rb_workspace_get_unreadable (self->workspace) != NULL)
    return;

  guint n_unmarked =
    rb_count_unmarked (rb_corpus_get_store (rb_dataset_get_corpus (dataset)), index);

  if (n_unmarked > 0)
    gtk_box_append (self->sources, rb_assumption_row_new (self->workspace, index, n_unmarked));
}

/* When only the counting changed, the boxes stay: one of them may have just been used. */
static void
figures_changed_cb (RbDataDetails *self)
{
  const RbLedger *ledger = get_ledger (self);
  RbDataset *dataset = rb_workspace_get_dataset (self->workspace);

  if (dataset != NULL && dataset == self->shown &&
      rb_workspace_get_unreadable (self->workspace) == NULL)
    return;

  g_set_object (&self->shown, dataset);
  rb_box_clear (self->sources);

  for (guint i = 0; ledger != NULL && i < MIN (rb_ledger_get_n_sources (ledger), MAX_SOURCES); i++)
    append_source (self, ledger, i);
}

static void
reload_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_workspace_reload (RB_DATA_DETAILS (widget)->workspace);
}

static void
forget_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (widget));

  gtk_widget_activate_action (GTK_WIDGET (parent), "win.forget", NULL);
  gtk_window_close (GTK_WINDOW (widget));
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const RbLedger *ledger = get_ledger (RB_DATA_DETAILS (widget));

  if (ledger == NULL)
    return;

  g_autofree char *text = rb_cli_ledger_to_text (ledger);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

static void
rb_data_details_dispose (GObject *object)
{
  RbDataDetails *self = RB_DATA_DETAILS (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (rb_data_details_parent_class)->dispose (object);
}

static void
rb_data_details_class_init (RbDataDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_data_details_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rolebook/Rolebook/ui/rb-data-details.ui");
  gtk_widget_class_bind_template_child (widget_class, RbDataDetails, copy);
  gtk_widget_class_bind_template_child (widget_class, RbDataDetails, sources);
  gtk_widget_class_install_action (widget_class, "details.reload", NULL, reload_action);
  gtk_widget_class_install_action (widget_class, "details.forget", NULL, forget_action);
  gtk_widget_class_install_action (widget_class, "details.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_r, GDK_CONTROL_MASK, "details.reload",
                                       NULL);
}

static void
rb_data_details_init (RbDataDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rb_names_complete (GTK_WIDGET (self));
  rb_closing_keys_add (GTK_WINDOW (self));
  /* Else the first text would be focused, and selected. */
  gtk_widget_grab_focus (self->copy);
}

/**
 * rb_data_details_new:
 * @parent: the window it belongs to
 * @workspace: what to account for
 *
 * Returns: (transfer none): the window; GTK owns it
 */
GtkWidget *
rb_data_details_new (GtkWindow *parent, RbWorkspace *workspace)
{
  RbDataDetails *self =
    g_object_new (RB_TYPE_DATA_DETAILS, "transient-for", parent, "destroy-with-parent", TRUE, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "notify::figures", G_CALLBACK (figures_changed_cb), self,
                           G_CONNECT_SWAPPED);
  figures_changed_cb (self);

  return GTK_WIDGET (self);
}
