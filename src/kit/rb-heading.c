/* rb-heading.c: headings made in code, which screen readers know as such.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-heading.h"

/**
 * rb_heading_new:
 * @text: the heading
 * @level: 1 for the title of a window, 2 for its sections
 * @css_class: how it looks
 *
 * Returns: (transfer floating): a label that can be selected
 */
GtkWidget *
rb_heading_new (const char *text, int level, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_HEADING, "xalign", 0.0f, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "selectable", TRUE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  gtk_widget_add_css_class (label, css_class);

  return label;
}
