/* rb-sidebar.c: RbSidebar is the list of roles with its search.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-sidebar.h"

#include "app/rb-role-row.h"
#include "model/rb-role-list.h"
#include "report/rb-format-text.h"
#include "report/rb-sentences.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>

struct _RbSidebar {
  GtkBox parent_instance;

  GtkSearchEntry *search;
  GtkToggleButton *compare;
  GtkLabel *compare_count;
  GtkStack *stack;
  GtkListView *list;
  GtkLabel *totals;
  GtkWidget *data;
  GtkLabel *data_name;

  RbFigures *figures; /* (nullable) */
  RbRoleList *roles;
  GtkSingleSelection *selection;
  RbPayAxis axis;
};

typedef enum {
  PROP_ROLE = 1,
} Property;

static GParamSpec *properties[PROP_ROLE + 1];
static guint role_opened_signal;
static guint role_compared_signal;
static guint role_dropped_signal;
static guint comparison_opened_signal;

G_DEFINE_FINAL_TYPE (RbSidebar, rb_sidebar, GTK_TYPE_BOX)

static void
clicked_cb (GtkGestureClick *gesture, int n_press, double x, double y, RbSidebar *self)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  RbRoleRow *row = RB_ROLE_ROW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)));

  if ((state & GDK_CONTROL_MASK) != 0)
    g_signal_emit (self, role_compared_signal, 0, rb_role_get_name (rb_role_row_get_role (row)));
  else
    g_signal_emit (self, role_opened_signal, 0);
}

static GdkContentProvider *
prepare_drag_cb (GtkDragSource *source, double x, double y, gpointer data)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (row);

  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);

  return gdk_content_provider_new_typed (RB_TYPE_ROLE, rb_role_row_get_role (RB_ROLE_ROW (row)));
}

static gboolean
dropped_cb (GtkDropTarget *target, const GValue *value, double x, double y, RbSidebar *self)
{
  g_signal_emit (self, role_dropped_signal, 0, rb_role_get_name (g_value_get_object (value)));

  return TRUE;
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, RbSidebar *self)
{
  GtkWidget *row = rb_role_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkDragSource *drag = gtk_drag_source_new ();

  g_signal_connect (drag, "prepare", G_CALLBACK (prepare_drag_cb), NULL);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_object (click, "released", G_CALLBACK (clicked_cb), self, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, row);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, RbSidebar *self)
{
  RbRoleRow *row = RB_ROLE_ROW (gtk_list_item_get_child (item));
  GtkWidget *focusable = gtk_widget_get_parent (GTK_WIDGET (row));

  rb_role_row_set_role (row, gtk_list_item_get_item (item), &self->axis);

  /* The widget that takes the focus is GTK's own; GTK 4.12 lets the item name it. */
  if (focusable != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (focusable), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    rb_role_row_get_description (row), -1);
}

static void
show_totals (RbSidebar *self)
{
  guint n_listed = g_list_model_get_n_items (G_LIST_MODEL (self->roles));
  g_autofree char *count = rb_format_count (n_listed);
  g_autofree char *roles = g_strdup_printf (ngettext ("%s role", "%s roles", n_listed), count);

  gtk_stack_set_visible_child_name (self->stack,
                                    n_listed > 0 || self->figures == NULL ? "roles" : "nothing");

  if (self->figures == NULL)
    {
      gtk_label_set_text (self->totals, "");
      return;
    }

  g_autofree char *openings = rb_sentence_openings (rb_figures_get_total (self->figures)->openings);
  /* Translators: a list of two, “24 roles, 1,482 openings”. */
  g_autofree char *totals = g_strdup_printf (_ ("%s, %s"), roles, openings);

  gtk_label_set_text (self->totals,
                      n_listed < rb_figures_get_n_shown_roles (self->figures) ? roles : totals);
}

static void
search_changed_cb (RbSidebar *self)
{
  rb_role_list_set_search (self->roles, gtk_editable_get_text (GTK_EDITABLE (self->search)));
  show_totals (self);
}

/* Enter in the search goes to the best answer. */
static void
search_activated_cb (RbSidebar *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->roles)) == 0)
    return;

  gtk_single_selection_set_selected (self->selection, 0);
  g_signal_emit (self, role_opened_signal, 0);
}

/* What is typed elsewhere goes into the entry; so does the focus, behind the first letter. */
static void
search_started_cb (RbSidebar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.search", NULL);
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
}

/* The entry keeps Esc for itself. */
static void
search_stopped_cb (RbSidebar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.escape", NULL);
}

static void
row_activated_cb (RbSidebar *self)
{
  g_signal_emit (self, role_opened_signal, 0);
}

static void
compare_toggled_cb (RbSidebar *self)
{
  if (gtk_toggle_button_get_active (self->compare))
    g_signal_emit (self, comparison_opened_signal, 0);
  else
    g_signal_emit (self, role_opened_signal, 0);
}

static gboolean
compare_selected_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  RbSidebar *self = RB_SIDEBAR (widget);
  RbRole *role = rb_sidebar_get_role (self);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (role == NULL || focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)))
    return FALSE;

  g_signal_emit (self, role_compared_signal, 0, rb_role_get_name (role));

  return TRUE;
}

static void
selected_cb (RbSidebar *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROLE]);
}

static void
rb_sidebar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, rb_sidebar_get_role (RB_SIDEBAR (object)));
}

static void
rb_sidebar_dispose (GObject *object)
{
  RbSidebar *self = RB_SIDEBAR (object);

  g_clear_object (&self->figures);
  g_clear_object (&self->roles);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (rb_sidebar_parent_class)->dispose (object);
}

static GtkWidget *
find_selected_row (RbSidebar *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      if (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED)
        return row;
    }

  return NULL;
}

static gboolean
leave_list (RbSidebar *self, GtkDirectionType direction)
{
  GtkWidget *next = GTK_WIDGET (self->stack);

  do
    next = direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_next_sibling (next)
                                            : gtk_widget_get_prev_sibling (next);
  while (next != NULL && !gtk_widget_child_focus (next, direction));

  return next != NULL;
}

/* Tab would stop at every row: there may be thousands. It comes to the selected one, from either
 * side, and leaves from any; arrows move between them. */
static gboolean
rb_sidebar_focus (GtkWidget *widget, GtkDirectionType direction)
{
  RbSidebar *self = RB_SIDEBAR (widget);
  GtkWidget *list = GTK_WIDGET (self->list);
  const gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (is_tab && gtk_widget_get_focus_child (list) != NULL)
    return leave_list (self, direction);

  if (!GTK_WIDGET_CLASS (rb_sidebar_parent_class)->focus (widget, direction))
    return FALSE;

  GtkWidget *row = find_selected_row (self);

  if (is_tab && gtk_widget_get_focus_child (list) != NULL && row != NULL)
    gtk_widget_grab_focus (row);

  return TRUE;
}

static void
rb_sidebar_class_init (RbSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rb_sidebar_get_property;
  object_class->dispose = rb_sidebar_dispose;
  widget_class->focus = rb_sidebar_focus;

  properties[PROP_ROLE] = g_param_spec_object ("role", NULL, NULL, RB_TYPE_ROLE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  role_opened_signal = g_signal_new ("role-opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);

  role_dropped_signal = g_signal_new ("role-dropped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                      0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  role_compared_signal =
    g_signal_new ("role-compared", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  comparison_opened_signal = g_signal_new ("comparison-opened", G_TYPE_FROM_CLASS (klass),
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, GDK_CONTROL_MASK, compare_selected_cb,
                                NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, RbSidebar, search);
  gtk_widget_class_bind_template_child (widget_class, RbSidebar, compare);
  gtk_widget_class_bind_template_child (widget_class, RbSidebar, compare_count);
  gtk_widget_class_bind_template_child (widget_class, RbSidebar, stack);
  gtk_widget_class_bind_template_child (widget_class, RbSidebar, list);
  gtk_widget_class_bind_template_child (widget_class, RbSidebar, totals);
  gtk_widget_class_bind_template_child (widget_class, RbSidebar, data);
  gtk_widget_class_bind_template_child (widget_class, RbSidebar, data_name);
}

static void
rb_sidebar_init (RbSidebar *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (RB_TYPE_ROLE, GDK_ACTION_COPY);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  self->roles = rb_role_list_new ();
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->roles)));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_row_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row_cb), self);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));

  g_signal_connect_object (drop, "drop", G_CALLBACK (dropped_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->compare), GTK_EVENT_CONTROLLER (drop));
  g_signal_connect_object (self->compare, "toggled", G_CALLBACK (compare_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "search-started", G_CALLBACK (search_started_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (search_stopped_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

static gboolean
find_position (RbSidebar *self, const char *name, guint *position)
{
  guint n_roles = g_list_model_get_n_items (G_LIST_MODEL (self->roles));

  for (guint i = 0; i < n_roles; i++)
    {
      g_autoptr (RbRole) role = g_list_model_get_item (G_LIST_MODEL (self->roles), i);

      if (g_str_equal (rb_role_get_name (role), name))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * rb_sidebar_set_figures:
 * @self: a sidebar
 * @figures: (nullable): what to list
 *
 * Lists the roles of other figures. The selected role stays selected if it is still there.
 */
void
rb_sidebar_set_figures (RbSidebar *self, RbFigures *figures)
{
  g_return_if_fail (RB_IS_SIDEBAR (self));

  RbRole *role = rb_sidebar_get_role (self);
  g_autofree char *name = role != NULL ? g_strdup (rb_role_get_name (role)) : NULL;
  guint position = 0;

  g_set_object (&self->figures, figures);

  if (figures != NULL)
    {
      g_autofree char *data =
        rb_sources_name (rb_corpus_get_ledger (rb_figures_get_corpus (figures)));

      self->axis = rb_pay_axis_find (figures);
      gtk_label_set_text (self->data_name, data);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->data), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      data, -1);
    }

  rb_role_list_set_figures (self->roles, figures);

  if (name != NULL && find_position (self, name, &position))
    gtk_single_selection_set_selected (self->selection, position);

  show_totals (self);
}

/**
 * rb_sidebar_list_roles:
 * @self: a sidebar
 * @roles: (element-type guint32): gets the roles that are listed, in their order
 */
void
rb_sidebar_list_roles (RbSidebar *self, GArray *roles)
{
  g_return_if_fail (RB_IS_SIDEBAR (self));

  rb_role_list_copy_to (self->roles, roles);
}

/**
 * rb_sidebar_get_role:
 * @self: a sidebar
 *
 * Returns: (transfer none) (nullable): the selected role
 */
RbRole *
rb_sidebar_get_role (RbSidebar *self)
{
  g_return_val_if_fail (RB_IS_SIDEBAR (self), NULL);

  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

/**
 * rb_sidebar_select_role:
 * @self: a sidebar
 * @name: the exact name of a role
 *
 * Returns: whether it is listed; then it is selected
 */
gboolean
rb_sidebar_select_role (RbSidebar *self, const char *name)
{
  guint position = 0;

  g_return_val_if_fail (RB_IS_SIDEBAR (self), FALSE);

  if (!find_position (self, name, &position))
    return FALSE;

  gtk_single_selection_set_selected (self->selection, position);
  rb_sidebar_reveal_role (self);

  return TRUE;
}

/**
 * rb_sidebar_reveal_role:
 * @self: a sidebar that is shown
 *
 * Scrolls to the selected role.
 */
void
rb_sidebar_reveal_role (RbSidebar *self)
{
  g_return_if_fail (RB_IS_SIDEBAR (self));

  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u",
                              gtk_single_selection_get_selected (self->selection));
}

/**
 * rb_sidebar_step:
 * @self: a sidebar
 * @step: 1 for the next role, -1 for the one before
 */
void
rb_sidebar_step (RbSidebar *self, int step)
{
  g_return_if_fail (RB_IS_SIDEBAR (self));

  int n_roles = (int) g_list_model_get_n_items (G_LIST_MODEL (self->roles));
  int position = (int) gtk_single_selection_get_selected (self->selection) + step;

  if (position < 0 || position >= n_roles)
    return;

  gtk_single_selection_set_selected (self->selection, (guint) position);
  rb_sidebar_reveal_role (self);
}

/**
 * rb_sidebar_focus_search:
 * @self: a sidebar
 *
 * Puts the cursor into the search and selects what is in it.
 */
void
rb_sidebar_focus_search (RbSidebar *self)
{
  g_return_if_fail (RB_IS_SIDEBAR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}

/**
 * rb_sidebar_capture_keys:
 * @self: a sidebar
 * @widget: the window
 *
 * Makes letters typed anywhere in @widget go into the search.
 */
void
rb_sidebar_capture_keys (RbSidebar *self, GtkWidget *widget)
{
  g_return_if_fail (RB_IS_SIDEBAR (self));

  gtk_search_entry_set_key_capture_widget (self->search, widget);
}

/**
 * rb_sidebar_clear_search:
 * @self: a sidebar
 *
 * Returns: whether there was a search, which is cleared now
 */
gboolean
rb_sidebar_clear_search (RbSidebar *self)
{
  g_return_val_if_fail (RB_IS_SIDEBAR (self), FALSE);

  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0')
    return FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");

  return TRUE;
}

/**
 * rb_sidebar_set_compared:
 * @self: a sidebar
 * @n_compared: how many roles are compared
 */
void
rb_sidebar_set_compared (RbSidebar *self, guint n_compared)
{
  g_return_if_fail (RB_IS_SIDEBAR (self));

  g_autofree char *count = rb_format_count (n_compared);
  /* Translators: opens the comparison; %s is the number of roles in it. */
  g_autofree char *name =
    g_strdup_printf (ngettext ("Compare, %s role", "Compare, %s roles", n_compared), count);

  gtk_label_set_text (self->compare_count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->compare), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/**
 * rb_sidebar_show_comparison:
 * @self: a sidebar
 * @is_shown: whether the comparison is shown, not a role
 */
void
rb_sidebar_show_comparison (RbSidebar *self, gboolean is_shown)
{
  g_return_if_fail (RB_IS_SIDEBAR (self));

  g_signal_handlers_block_by_func (self->compare, compare_toggled_cb, self);
  gtk_toggle_button_set_active (self->compare, is_shown);
  g_signal_handlers_unblock_by_func (self->compare, compare_toggled_cb, self);
}
