/* rb-open-dialog.c: asks which files or folder to open.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-open-dialog.h"

#include <glib/gi18n-lib.h>

typedef struct {
  GtkFileChooserNative *dialog; /* nothing else keeps it alive */
  GtkWindow *parent;
  RbOpenKind kind;
  RbOpenFunc func;
} OpenDialog;

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer data)
{
  OpenDialog *self = data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));

      self->func (rb_inputs_from_files (files), self->kind, self->parent);
    }

  g_object_unref (self->dialog);
  g_object_unref (self->parent);
  g_free (self);
}

static void
add_filters (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) json = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  static const char *const suffixes[] = { "json", "jsonl", "ndjson", "jsonld" };

  gtk_file_filter_set_name (json, _ ("JSON Files"));

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (json, suffixes[i]);

  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, json);
  gtk_file_chooser_add_filter (chooser, all);
}

static const char *
get_title (RbOpenKind kind)
{
  switch (kind)
    {
    case RB_OPEN_FOLDER:
      return _ ("Open Folder");
    case RB_OPEN_MORE_FILES:
      return _ ("Add Postings");
    case RB_OPEN_FILES:
    default:
      return _ ("Open Postings");
    }
}

/**
 * rb_open_dialog_show:
 * @parent: the window it belongs to
 * @kind: what to ask for
 * @func: (scope async): called with the choice, if one is made, and with @parent
 *
 * Asks for files or a folder.
 */
void
rb_open_dialog_show (GtkWindow *parent, RbOpenKind kind, RbOpenFunc func)
{
  gboolean is_folder = kind == RB_OPEN_FOLDER;
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    get_title (kind), parent,
    is_folder ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER : GTK_FILE_CHOOSER_ACTION_OPEN,
    kind == RB_OPEN_MORE_FILES ? _ ("_Add") : _ ("_Open"), _ ("_Cancel"));
  OpenDialog *self = g_new (OpenDialog, 1);

  *self = (OpenDialog){
    .dialog = dialog,
    .parent = g_object_ref (parent),
    .kind = kind,
    .func = func,
  };

  if (!is_folder)
    {
      gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
      add_filters (GTK_FILE_CHOOSER (dialog));
    }

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * rb_inputs_from_files:
 * @files: a list of #GFile
 *
 * Only what lies on this computer can be opened: a file without a path is left out.
 *
 * Returns: (transfer full): the files and folders as inputs
 */
RbInputList *
rb_inputs_from_files (GListModel *files)
{
  RbInputList *inputs = rb_input_list_new ();

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);
      g_autofree char *path = g_file_get_path (file);

      /* A file may be called “-”; only a path with a folder is never standard input. */
      if (path != NULL && !rb_input_list_add_path (inputs, path, NULL))
        g_debug ("Not added: %s", path);
    }

  return inputs;
}
