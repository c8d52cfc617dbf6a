/* rb-cut-text.c: the whole text of a label that has no room for it, as a tooltip.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-cut-text.h"

static gboolean
query_tooltip_cb (GtkLabel *label, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  if (!pango_layout_is_ellipsized (gtk_label_get_layout (label)))
    return FALSE;

  gtk_tooltip_set_text (tooltip, gtk_label_get_text (label));

  return TRUE;
}

/**
 * rb_cut_text_add_tooltip:
 * @label: a label that cuts its text where there is no room
 *
 * Shows the whole text as a tooltip while it is cut. In a list this is to be preferred to a tooltip
 * for each text: setting one asks the display where the pointer is, which takes longer than all
 * else that a row needs.
 */
void
rb_cut_text_add_tooltip (GtkLabel *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_widget_set_has_tooltip (GTK_WIDGET (label), TRUE);
  g_signal_connect (label, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
