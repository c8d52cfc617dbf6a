/* rb-closing-keys.c: the keys that close a window which stands beside the main one.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-closing-keys.h"

/**
 * rb_closing_keys_add:
 * @window: a window that is not the application's: its accelerators do not reach there
 *
 * Makes Esc and Ctrl+W close @window.
 */
void
rb_closing_keys_add (GtkWindow *window)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  GtkShortcutTrigger *trigger = gtk_shortcut_trigger_parse_string ("Escape|<Control>w");

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (controller),
    gtk_shortcut_new (trigger, gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (GTK_WIDGET (window), controller);
}
