/* rb-message.c: a message about something that went wrong.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-message.h"

/**
 * rb_message_show:
 * @parent: the window it belongs to
 * @title: what did not work
 * @detail: why
 *
 * Says that something the user asked for was not done.
 */
void
rb_message_show (GtkWindow *parent, const char *title, const char *detail)
{
  GtkWidget *message =
    gtk_message_dialog_new (parent, GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT,
                            GTK_MESSAGE_ERROR, GTK_BUTTONS_CLOSE, "%s", title);

  g_object_set (message, "secondary-text", detail, NULL);
  g_signal_connect (message, "response", G_CALLBACK (gtk_window_destroy), NULL);
  gtk_window_present (GTK_WINDOW (message));
}
