/* rb-role-picker.c: RbRolePicker is a button that offers roles to be compared.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-role-picker.h"

#include "model/rb-role-list.h"

struct _RbRolePicker {
  GtkBox parent_instance;

  GtkPopover *popover;
  GtkSearchEntry *search;
  GtkListView *list;

  RbCompareSet *set;  /* (nullable) */
  RbFigures *figures; /* (nullable) */
  RbRoleList *roles;
};

G_DEFINE_FINAL_TYPE (RbRolePicker, rb_role_picker, GTK_TYPE_BOX)

static void
toggled_cb (GtkCheckButton *button, GtkListItem *item)
{
  RbRolePicker *self =
    RB_ROLE_PICKER (gtk_widget_get_ancestor (GTK_WIDGET (button), RB_TYPE_ROLE_PICKER));
  RbRole *role = gtk_list_item_get_item (item);

  if (self == NULL || role == NULL)
    return;

  if (!gtk_check_button_get_active (button))
    rb_compare_set_remove (self->set, rb_role_get_name (role));
  else if (!rb_compare_set_add (self->set, rb_role_get_name (role)))
    gtk_check_button_set_active (button, FALSE);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, RbRolePicker *self)
{
  GtkWidget *button = gtk_check_button_new_with_label ("");

  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_selectable (item, FALSE);
  gtk_list_item_set_child (item, button);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, RbRolePicker *self)
{
  GtkCheckButton *button = GTK_CHECK_BUTTON (gtk_list_item_get_child (item));
  const char *name = rb_role_get_name (gtk_list_item_get_item (item));

  gtk_check_button_set_label (button, name);
  gtk_check_button_set_active (button, rb_compare_set_contains (self->set, name));
  g_signal_connect (button, "toggled", G_CALLBACK (toggled_cb), item);
}

static void
unbind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, RbRolePicker *self)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_child (item), toggled_cb, item);
}

static void
search_changed_cb (RbRolePicker *self)
{
  rb_role_list_set_search (self->roles, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

/* A list of thousands of roles is filled when somebody opens it. */
static void
list_roles (RbRolePicker *self)
{
  const gboolean is_open = gtk_widget_get_visible (GTK_WIDGET (self->popover));

  rb_role_list_set_figures (self->roles, is_open ? self->figures : NULL);
}

static void
rb_role_picker_dispose (GObject *object)
{
  RbRolePicker *self = RB_ROLE_PICKER (object);

  g_clear_object (&self->set);
  g_clear_object (&self->figures);
  g_clear_object (&self->roles);

  G_OBJECT_CLASS (rb_role_picker_parent_class)->dispose (object);
}

static void
rb_role_picker_class_init (RbRolePickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_role_picker_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-role-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, RbRolePicker, popover);
  gtk_widget_class_bind_template_child (widget_class, RbRolePicker, search);
  gtk_widget_class_bind_template_child (widget_class, RbRolePicker, list);
}

static void
rb_role_picker_init (RbRolePicker *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->roles = rb_role_list_new ();

  g_autoptr (GtkNoSelection) selection =
    gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->roles)));

  g_signal_connect (factory, "setup", G_CALLBACK (setup_row_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row_cb), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_row_cb), self);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "notify::visible", G_CALLBACK (list_roles), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rb_role_picker_set_set:
 * @self: a picker
 * @set: the roles that are compared
 */
void
rb_role_picker_set_set (RbRolePicker *self, RbCompareSet *set)
{
  g_return_if_fail (RB_IS_ROLE_PICKER (self));

  g_set_object (&self->set, set);
}

/**
 * rb_role_picker_set_figures:
 * @self: a picker
 * @figures: (nullable): whose roles to offer
 */
void
rb_role_picker_set_figures (RbRolePicker *self, RbFigures *figures)
{
  g_return_if_fail (RB_IS_ROLE_PICKER (self));

  g_set_object (&self->figures, figures);
  list_roles (self);
}
