/* rb-window-output.c: the actions of the window that print, write and copy what it shows.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-window-output.h"

#include "app/rb-export-dialog.h"
#include "app/rb-preview-window.h"

#include <glib/gi18n-lib.h>

static void
copy_summary_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);
  g_autofree char *text = rb_content_dup_text (rb_window_get_content (self));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  rb_window_show_toast (self, _ ("Summary copied"));
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);
  g_autoptr (RbShown) shown = rb_window_dup_shown (self);

  if (shown->listed->len == 0 && shown->role == RB_NO_ROLE)
    return;

  GtkWidget *preview =
    rb_preview_window_new (GTK_WINDOW (self), shown, rb_window_get_settings (self));

  g_signal_connect_object (preview, "finished", G_CALLBACK (rb_window_show_toast), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (preview));
}

static void
export_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);
  RbContent *content = rb_window_get_content (self);
  g_autoptr (RbShown) shown = rb_window_dup_shown (self);
  g_autoptr (GArray) rows = rb_content_list_openings (content);
  RbExportSubject subject = RB_EXPORT_SUMMARY;

  if (shown->is_comparison)
    subject = RB_EXPORT_COMPARISON;
  else if (rb_content_get_shows_openings (content))
    subject = RB_EXPORT_OPENINGS;

  GtkWidget *dialog = rb_export_dialog_new (GTK_WINDOW (self), shown, rows, subject);

  g_signal_connect_object (dialog, "finished", G_CALLBACK (rb_window_show_toast), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * rb_window_output_install:
 * @widget_class: the class of #RbWindow
 *
 * Adds the actions that take out of the window what it shows.
 */
void
rb_window_output_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.copy-summary", NULL, copy_summary_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_action);
}
