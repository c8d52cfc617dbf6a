/* rb-switches-popover.c: RbSwitchesPopover changes how pay is counted.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-switches-popover.h"

struct _RbSwitchesPopover {
  GtkPopover parent_instance;

  GtkCheckButton *floor;
  GtkCheckButton *midpoint;
  GtkCheckButton *ceiling;
  GtkCheckButton *as_yearly;
  GtkSpinButton *hours;
  GtkCheckButton *estimates;
  GtkCheckButton *implausible;
  GtkCheckButton *copies;

  RbSwitches *switches; /* as they were set, with what is not chosen here */
  gboolean is_filling;  /* the buttons change by themselves */
};

static guint switches_chosen_signal;

G_DEFINE_FINAL_TYPE (RbSwitchesPopover, rb_switches_popover, GTK_TYPE_POPOVER)

static RbPayPoint
get_pay_point (RbSwitchesPopover *self)
{
  if (gtk_check_button_get_active (self->floor))
    return RB_PAY_POINT_FLOOR;

  return gtk_check_button_get_active (self->ceiling) ? RB_PAY_POINT_CEILING : RB_PAY_POINT_MIDPOINT;
}

static gboolean
take_buttons (RbSwitchesPopover *self)
{
  const RbSwitches before = *self->switches;
  RbSwitches *switches = self->switches;

  switches->pay_point = get_pay_point (self);
  switches->as_yearly = gtk_check_button_get_active (self->as_yearly);
  switches->hours_in_year = (guint) gtk_spin_button_get_value_as_int (self->hours);
  switches->include_estimates = gtk_check_button_get_active (self->estimates);
  switches->include_implausible = gtk_check_button_get_active (self->implausible);
  switches->include_copies = gtk_check_button_get_active (self->copies);

  return memcmp (&before, switches, sizeof before) != 0;
}

/* Of two radio buttons that change together the first one changes nothing. */
static void
changed_cb (RbSwitchesPopover *self)
{
  if (!self->is_filling && take_buttons (self))
    g_signal_emit (self, switches_chosen_signal, 0, self->switches);
}

static void
rb_switches_popover_finalize (GObject *object)
{
  rb_switches_free (RB_SWITCHES_POPOVER (object)->switches);

  G_OBJECT_CLASS (rb_switches_popover_parent_class)->finalize (object);
}

static void
rb_switches_popover_class_init (RbSwitchesPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rb_switches_popover_finalize;
  switches_chosen_signal =
    g_signal_new ("switches-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rolebook/Rolebook/ui/rb-switches-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, RbSwitchesPopover, floor);
  gtk_widget_class_bind_template_child (widget_class, RbSwitchesPopover, midpoint);
  gtk_widget_class_bind_template_child (widget_class, RbSwitchesPopover, ceiling);
  gtk_widget_class_bind_template_child (widget_class, RbSwitchesPopover, as_yearly);
  gtk_widget_class_bind_template_child (widget_class, RbSwitchesPopover, hours);
  gtk_widget_class_bind_template_child (widget_class, RbSwitchesPopover, estimates);
  gtk_widget_class_bind_template_child (widget_class, RbSwitchesPopover, implausible);
  gtk_widget_class_bind_template_child (widget_class, RbSwitchesPopover, copies);
}

static void
rb_switches_popover_init (RbSwitchesPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  GtkCheckButton *const buttons[] = { self->floor,     self->midpoint,  self->ceiling,
                                      self->as_yearly, self->estimates, self->implausible,
                                      self->copies };

  self->switches = rb_switches_new ();

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    g_signal_connect_object (buttons[i], "toggled", G_CALLBACK (changed_cb), self,
                             G_CONNECT_SWAPPED);

  g_signal_connect_object (self->hours, "value-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rb_switches_popover_set_switches:
 * @self: a popover
 * @switches: how pay is counted
 *
 * Shows how pay is counted.
 */
void
rb_switches_popover_set_switches (RbSwitchesPopover *self, const RbSwitches *switches)
{
  g_return_if_fail (RB_IS_SWITCHES_POPOVER (self));

  RbSwitches *copy = rb_switches_copy (switches);

  rb_switches_free (self->switches);
  self->switches = copy;
  self->is_filling = TRUE;
  gtk_check_button_set_active (self->floor, copy->pay_point == RB_PAY_POINT_FLOOR);
  gtk_check_button_set_active (self->midpoint, copy->pay_point == RB_PAY_POINT_MIDPOINT);
  gtk_check_button_set_active (self->ceiling, copy->pay_point == RB_PAY_POINT_CEILING);
  gtk_check_button_set_active (self->as_yearly, copy->as_yearly);
  gtk_spin_button_set_value (self->hours, copy->hours_in_year);
  gtk_check_button_set_active (self->estimates, copy->include_estimates);
  gtk_check_button_set_active (self->implausible, copy->include_implausible);
  gtk_check_button_set_active (self->copies, copy->include_copies);
  self->is_filling = FALSE;
}
