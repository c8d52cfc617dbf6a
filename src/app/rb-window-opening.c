/* rb-window-opening.c: the actions of the window that open data.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-window-opening.h"

#include "app/rb-open-dialog.h"

static void
open_inputs (RbInputList *inputs, RbOpenKind kind, gpointer data)
{
  RbWindow *self = RB_WINDOW (data);

  rb_workspace_open (rb_window_get_workspace (self), inputs, kind == RB_OPEN_MORE_FILES);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbOpenKind kind = RB_OPEN_FILES;

  if (g_str_equal (name, "win.open-folder"))
    kind = RB_OPEN_FOLDER;
  else if (g_str_equal (name, "win.add"))
    kind = RB_OPEN_MORE_FILES;

  rb_open_dialog_show (GTK_WINDOW (widget), kind, open_inputs);
}

static void
open_sample_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbInputList *inputs = rb_input_list_new ();

  rb_input_list_add_sample (inputs);
  rb_workspace_open (rb_window_get_workspace (RB_WINDOW (widget)), inputs, FALSE);
}

static void
reload_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_workspace_reload (rb_window_get_workspace (RB_WINDOW (widget)));
}

static void
cancel_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_workspace_cancel (rb_window_get_workspace (RB_WINDOW (widget)));
}

static gboolean
dropped_cb (GtkDropTarget *target, const GValue *value, double x, double y, RbWindow *self)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  GSList *list = g_value_get_boxed (value);

  for (GSList *l = list; l != NULL; l = l->next)
    g_list_store_append (files, l->data);

  open_inputs (rb_inputs_from_files (G_LIST_MODEL (files)), RB_OPEN_FILES, self);

  return TRUE;
}

/**
 * rb_window_opening_install:
 * @widget_class: the class of #RbWindow
 *
 * Adds the actions that open, add and reload data, and the one that stops that.
 */
void
rb_window_opening_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.open-folder", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.add", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.open-sample", NULL, open_sample_action);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
  gtk_widget_class_install_action (widget_class, "win.cancel", NULL, cancel_action);
}

/**
 * rb_window_opening_take_drops:
 * @window: a window
 *
 * Opens files and folders that are dropped on the window.
 */
void
rb_window_opening_take_drops (RbWindow *window)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), window, 0);
  gtk_widget_add_controller (GTK_WIDGET (window), GTK_EVENT_CONTROLLER (target));
}
