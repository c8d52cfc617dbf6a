/* rb-save-dialog.c: asks where to write a file, and says what went wrong.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-save-dialog.h"

#include "app/rb-message.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct {
  GtkFileChooserNative *dialog; /* nothing else keeps it alive */
  GtkWindow *parent;
  RbSaveFunc func;
  gpointer data;
  GDestroyNotify notify;
} SaveDialog;

static void
save_dialog_free (SaveDialog *self)
{
  if (self->notify != NULL)
    self->notify (self->data);

  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->dialog));
  g_object_unref (self->dialog);
  g_object_unref (self->parent);
  g_free (self);
}

static void
show_error (GtkWindow *parent, const char *path, const GError *error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *title = g_strdup_printf (_ ("Cannot write “%s”"), name);

  rb_message_show (parent, title, error->message);
}

static void
response_cb (GtkNativeDialog *dialog, int response, SaveDialog *self)
{
  g_autoptr (GFile) file =
    response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  g_autoptr (GError) error = NULL;

  if (file != NULL && path == NULL)
    rb_message_show (self->parent, _ ("Cannot write there"),
                     _ ("Files can be written to folders of this computer only."));

  if (path != NULL && !self->func (path, self->data, &error))
    show_error (self->parent, path, error);

  save_dialog_free (self);
}

/* Files have names of up to 255 bytes; some of them are left for what the file is written as. */
#define MAX_NAME_BYTES 200

/* The longest name that ends as it does. */
static void
shorten (GString *name)
{
  const char *suffix = strrchr (name->str, '.');
  const gsize suffix_length = suffix != NULL ? strlen (suffix) : 0;

  if (name->len <= MAX_NAME_BYTES || suffix_length >= MAX_NAME_BYTES)
    return;

  const char *end = name->str + MAX_NAME_BYTES - suffix_length;
  const char *last = g_utf8_find_prev_char (name->str, end + 1);
  const gsize from = (gsize) ((last != NULL ? last : name->str) - name->str);

  g_string_erase (name, (gssize) from, (gssize) (name->len - suffix_length - from));
}

/* Nothing in a suggested name may lead elsewhere. */
static char *
clean_name (const char *name)
{
  g_autoptr (GString) clean = g_string_new (NULL);

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      if (c != '/' && c != '\\' && c != ':' && !g_unichar_iscntrl (c) &&
          !((c == '.' || c == '-') && clean->len == 0))
        g_string_append_unichar (clean, c);
    }

  shorten (clean);

  return g_string_free (g_steal_pointer (&clean), FALSE);
}

/**
 * rb_save_dialog_show:
 * @parent: the window it belongs to
 * @title: its title
 * @name: a name to suggest
 * @func: writes the file, if one is chosen
 * @data: (transfer full): passed to @func
 * @notify: (nullable): frees @data
 *
 * Asks where to write a file. If that fails, a message says why.
 */
void
rb_save_dialog_show (GtkWindow *parent,
                     const char *title,
                     const char *name,
                     RbSaveFunc func,
                     gpointer data,
                     GDestroyNotify notify)
{
  g_autofree char *suggested = clean_name (name);
  SaveDialog *self = g_new (SaveDialog, 1);

  *self = (SaveDialog){
    .dialog = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"),
                                           _ ("_Cancel")),
    .parent = g_object_ref (parent),
    .func = func,
    .data = data,
    .notify = notify,
  };
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->dialog), suggested);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->dialog), TRUE);
  g_signal_connect (self->dialog, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->dialog));
}
