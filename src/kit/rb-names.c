/* rb-names.c: names for screen readers that GTK 4.8 leaves out or gets wrong.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-names.h"

#include <glib/gi18n-lib.h>

static void
set_name (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* GTK calls “_Copy” “_Copy Copy”: by its label, and by the label that underlines its letter. */
static void
name_without_underline (GtkWidget *button, GtkWidget *label)
{
  if (!GTK_IS_LABEL (label) || !gtk_label_get_use_underline (GTK_LABEL (label)))
    return;

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  set_name (button, gtk_label_get_text (GTK_LABEL (label)));
}

/* The button that takes the focus is inside, and has no name of its own. */
static void
name_drop_down (GtkDropDown *drop_down)
{
  const char *name = gtk_widget_get_tooltip_text (GTK_WIDGET (drop_down));
  GList *labels = gtk_widget_list_mnemonic_labels (GTK_WIDGET (drop_down));

  if (name == NULL && labels != NULL)
    name = gtk_label_get_text (labels->data);

  g_list_free (labels);

  if (name != NULL)
    set_name (gtk_widget_get_first_child (GTK_WIDGET (drop_down)), name);
}

/**
 * rb_names_complete:
 * @root: a widget with all its children
 *
 * Names what is in @root: buttons with a letter underlined, the close buttons of bars, and
 * drop-down lists, which are called what their tooltip says.
 */
void
rb_names_complete (GtkWidget *root)
{
  if (GTK_IS_BUTTON (root) && gtk_widget_has_css_class (root, "close"))
    set_name (root, _ ("Close"));
  else if (GTK_IS_BUTTON (root))
    name_without_underline (root, gtk_button_get_child (GTK_BUTTON (root)));
  else if (GTK_IS_CHECK_BUTTON (root))
    name_without_underline (root, gtk_widget_get_last_child (root));
  else if (GTK_IS_DROP_DOWN (root))
    name_drop_down (GTK_DROP_DOWN (root));

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    rb_names_complete (child);
}
