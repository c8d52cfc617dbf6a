/* rb-text-focus.c: no text is focused that nobody went to.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-text-focus.h"

/**
 * rb_text_focus_drop:
 * @window: a window that shows another page now
 *
 * On a page that is new GTK gives the focus to the first text that can be selected, and selects it
 * or puts a cursor there. Takes the focus away from a text.
 */
void
rb_text_focus_drop (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (!GTK_IS_LABEL (focus))
    return;

  gtk_label_select_region (GTK_LABEL (focus), 0, 0);
  gtk_window_set_focus (window, NULL);
}
