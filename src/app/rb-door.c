/* rb-door.c: buttons that lead from a figure to the openings behind it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-door.h"

#include <glib/gi18n-lib.h>

/**
 * rb_door_new:
 * @text: what stands beside the figure
 * @pick: the openings behind it
 * @css_class: (nullable): a class of style for the text
 *
 * Returns: (transfer floating): a button that looks like a link
 */
GtkWidget *
rb_door_new (const char *text, const RbPick *pick, const char *css_class)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (text);
  GVariant *parameter =
    g_variant_new (RB_DOOR_TYPE, (guint) pick->kind, pick->from, pick->to, pick->holds_to,
                   (guint) pick->currency, (guint) pick->period, pick->value);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "door");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, _ ("Show These Openings"));
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), parameter);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), RB_DOOR_ACTION);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  if (css_class != NULL)
    gtk_widget_add_css_class (button, css_class);

  return button;
}

/**
 * rb_door_read:
 * @parameter: the parameter of the action of a door
 *
 * Returns: the pick in it
 */
RbPick
rb_door_read (GVariant *parameter)
{
  RbPick pick = { 0 };
  guint kind = 0;
  guint currency = 0;
  guint period = 0;

  g_variant_get (parameter, RB_DOOR_TYPE, &kind, &pick.from, &pick.to, &pick.holds_to, &currency,
                 &period, &pick.value);
  pick.kind = (RbPickKind) kind;
  pick.currency = (RbCurrency) currency;
  pick.period = (RbPeriod) period;

  return pick;
}
