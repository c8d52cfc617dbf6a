/* rb-window.c: RbWindow is the main window.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-window.h"

#include "app/rb-data-details.h"
#include "app/rb-load-bar.h"
#include "app/rb-memory.h"
#include "app/rb-open-dialog.h"
#include "app/rb-openings-view.h"
#include "app/rb-role-view.h"
#include "app/rb-sidebar.h"
#include "app/rb-welcome.h"
#include "kit/rb-split.h"
#include "kit/rb-toast-overlay.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>

struct _RbWindow {
  GtkApplicationWindow parent_instance;

  RbToastOverlay *toasts;
  GtkStack *stack;
  RbWelcome *welcome;
  RbSplit *split;
  RbSidebar *sidebar;
  GtkHeaderBar *header;
  GtkWidget *back;
  RbLoadBar *load_bar;
  GtkInfoBar *info_bar;
  GtkLabel *info;
  GtkStack *pages;
  RbRoleView *role_view;
  RbOpeningsView *openings_view;

  RbWorkspace *workspace;
  RbSalaryMarks *marks;
  GSettings *settings; /* (nullable): where the window's size is kept */
  char *wished_role;   /* (nullable): to be selected when the figures come */
};

G_DEFINE_FINAL_TYPE (RbWindow, rb_window, GTK_TYPE_APPLICATION_WINDOW)

/* What is shown. */

static void
role_changed_cb (RbWindow *self)
{
  RbRole *role = rb_sidebar_get_role (self->sidebar);
  RbDataset *dataset = rb_workspace_get_dataset (self->workspace);

  if (role == NULL)
    return;

  rb_role_view_set_role (self->role_view, role, dataset);
  rb_openings_view_set_role (self->openings_view, role, dataset);
  gtk_window_set_title (GTK_WINDOW (self), rb_role_get_name (role));
}

static void
role_opened_cb (RbWindow *self)
{
  rb_split_set_show_content (self->split, TRUE);
}

/* One bar at most: what could not be opened now is said before what was skipped. */
static void
show_info (RbWindow *self)
{
  const RbLedger *unreadable = rb_workspace_get_unreadable (self->workspace);
  RbDataset *dataset = rb_workspace_get_dataset (self->workspace);
  g_autofree char *text = NULL;

  if (unreadable != NULL)
    text = rb_describe_unreadable (unreadable);
  else if (dataset != NULL)
    text = rb_describe_losses (rb_corpus_get_ledger (rb_dataset_get_corpus (dataset)));

  gtk_label_set_text (self->info, text != NULL ? text : "");
  gtk_info_bar_set_revealed (self->info_bar, text != NULL);
}

static void
figures_changed_cb (RbWindow *self)
{
  RbFigures *figures = rb_workspace_get_figures (self->workspace);

  rb_sidebar_set_figures (self->sidebar, figures);

  if (figures != NULL && self->wished_role != NULL)
    {
      g_autofree char *wished = g_steal_pointer (&self->wished_role);

      rb_window_open_role (self, wished);
    }

  /* Even if the same place in the list is selected, it may be another role now. */
  role_changed_cb (self);
  show_info (self);
}

static void
update_actions (RbWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_figures = rb_workspace_get_figures (self->workspace) != NULL;
  gboolean has_ledger = has_figures || rb_workspace_get_unreadable (self->workspace) != NULL;
  gboolean is_loading = rb_workspace_get_state (self->workspace) == RB_WORKSPACE_LOADING;
  static const char *const page_actions[] = {
    "win.reload", "win.copy-summary",   "win.show-page", "win.next-role", "win.previous-role",
    "win.search", "win.toggle-sidebar", "win.add",       "win.undo",      "win.salary-mark",
  };

  for (guint i = 0; i < G_N_ELEMENTS (page_actions); i++)
    gtk_widget_action_set_enabled (widget, page_actions[i], has_figures);

  gtk_widget_action_set_enabled (widget, "win.data-details", has_ledger);
  gtk_widget_action_set_enabled (widget, "win.cancel", is_loading);
}

static void
state_changed_cb (RbWindow *self)
{
  gboolean has_figures = rb_workspace_get_figures (self->workspace) != NULL;

  gtk_stack_set_visible_child_name (self->stack, has_figures ? "main" : "welcome");
  rb_sidebar_capture_keys (self->sidebar, has_figures ? GTK_WIDGET (self) : NULL);
  update_actions (self);
}

static void
folded_changed_cb (RbWindow *self)
{
  gboolean is_folded = rb_split_is_folded (self->split);

  gtk_widget_set_visible (self->back, is_folded);
  /* A narrow window has room for one of the window's buttons. */
  gtk_header_bar_set_decoration_layout (self->header, is_folded ? ":close" : NULL);
  rb_role_view_set_narrow (self->role_view, is_folded);
}

static void
stratum_chosen_cb (RbWindow *self, guint currency, guint period)
{
  RbAssumption stratum = { .currency = (RbCurrency) currency, .period = (RbPeriod) period };

  rb_workspace_set_stratum (self->workspace, &stratum);
}

static void
undo_cb (gpointer data)
{
  rb_workspace_undo (RB_WINDOW (data)->workspace);
}

/* Their effect is seen at once, so that the way back is offered instead of a question. */
static void
switches_chosen_cb (RbWindow *self, const RbSwitches *switches)
{
  rb_workspace_set_switches (self->workspace, switches);
  rb_toast_overlay_show (self->toasts, _ ("Pay is counted anew"), _ ("_Undo"), undo_cb, self, NULL);
}

static void
pick_chosen_cb (RbWindow *self, const RbPick *pick)
{
  rb_openings_view_set_pick (self->openings_view, pick);
  gtk_stack_set_visible_child_name (self->pages, "openings");
}

/* Actions. */

static void
open_inputs (RbInputList *inputs, RbOpenKind kind, gpointer data)
{
  RbWindow *self = RB_WINDOW (data);

  rb_workspace_open (self->workspace, inputs, kind == RB_OPEN_MORE_FILES);
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
  rb_workspace_open (RB_WINDOW (widget)->workspace, inputs, FALSE);
}

static void
reload_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_workspace_reload (RB_WINDOW (widget)->workspace);
}

static void
cancel_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_workspace_cancel (RB_WINDOW (widget)->workspace);
}

static void
copy_summary_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);
  g_autofree char *text = rb_role_view_dup_text (self->role_view);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  rb_toast_overlay_show (self->toasts, _ ("Summary copied"), NULL, NULL, NULL, NULL);
}

static void
data_details_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *details = rb_data_details_new (GTK_WINDOW (widget), RB_WINDOW (widget)->workspace);

  gtk_window_present (GTK_WINDOW (details));
}

static void
show_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);

  gtk_stack_set_visible_child_name (self->pages, g_variant_get_string (parameter, NULL));
  rb_split_set_show_content (self->split, TRUE);
}

static void
step_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_sidebar_step (RB_WINDOW (widget)->sidebar, g_str_equal (name, "win.next-role") ? 1 : -1);
}

static void
search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);

  rb_split_set_show_content (self->split, FALSE);
  rb_split_set_sidebar_visible (self->split, TRUE);
  rb_sidebar_focus_search (self->sidebar);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);

  if (rb_workspace_undo (self->workspace))
    rb_toast_overlay_dismiss (self->toasts);
}

static void
salary_mark_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);

  gtk_stack_set_visible_child_name (self->pages, "summary");
  rb_split_set_show_content (self->split, TRUE);
  rb_role_view_focus_salary (self->role_view);
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_split_set_show_content (RB_WINDOW (widget)->split, FALSE);
}

/* Esc: clears the search, ends a loading, goes back, in this order. */
static void
escape_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);

  if (rb_sidebar_clear_search (self->sidebar))
    return;

  if (rb_workspace_get_state (self->workspace) == RB_WORKSPACE_LOADING)
    rb_workspace_cancel (self->workspace);
  else
    rb_split_set_show_content (self->split, FALSE);
}

static void
toggle_sidebar_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbSplit *split = RB_WINDOW (widget)->split;

  rb_split_set_sidebar_visible (split, !rb_split_get_sidebar_visible (split));
}

static void
toggle_fullscreen_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWindow *window = GTK_WINDOW (widget);

  if (gtk_window_is_fullscreen (window))
    gtk_window_unfullscreen (window);
  else
    gtk_window_fullscreen (window);
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

/* The window's memory. */

static void
restore (RbWindow *self)
{
  g_autoptr (RbSwitches) switches = rb_memory_load_switches (self->settings);
  g_autofree char *role = g_settings_get_string (self->settings, "last-role");
  RbAssumption stratum = { 0 };
  gboolean has_stratum = rb_memory_load_stratum (self->settings, &stratum);

  rb_memory_restore_window (self->settings, GTK_WINDOW (self), self->split);
  rb_workspace_start_with (self->workspace, switches, has_stratum ? &stratum : NULL);

  if (*role != '\0')
    self->wished_role = g_steal_pointer (&role);
}

static void
save (RbWindow *self)
{
  RbRole *role = rb_sidebar_get_role (self->sidebar);

  rb_memory_save_window (self->settings, GTK_WINDOW (self), self->split);
  rb_memory_save_switches (self->settings, rb_workspace_get_switches (self->workspace));
  rb_memory_save_stratum (self->settings, rb_workspace_get_stratum (self->workspace));

  if (role != NULL)
    g_settings_set_string (self->settings, "last-role", rb_role_get_name (role));
}

static gboolean
rb_window_close_request (GtkWindow *window)
{
  RbWindow *self = RB_WINDOW (window);

  if (self->settings != NULL)
    save (self);

  return GTK_WINDOW_CLASS (rb_window_parent_class)->close_request (window);
}

static void
rb_window_dispose (GObject *object)
{
  RbWindow *self = RB_WINDOW (object);

  if (self->workspace != NULL)
    rb_workspace_cancel (self->workspace);

  g_clear_object (&self->workspace);
  g_clear_object (&self->marks);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rb_window_parent_class)->dispose (object);
}

static void
rb_window_finalize (GObject *object)
{
  g_free (RB_WINDOW (object)->wished_role);

  G_OBJECT_CLASS (rb_window_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.open-folder", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.add", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.open-sample", NULL, open_sample_action);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
  gtk_widget_class_install_action (widget_class, "win.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "win.copy-summary", NULL, copy_summary_action);
  gtk_widget_class_install_action (widget_class, "win.data-details", NULL, data_details_action);
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.next-role", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "win.previous-role", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.salary-mark", NULL, salary_mark_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.escape", NULL, escape_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-sidebar", NULL, toggle_sidebar_action);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, toggle_fullscreen_action);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RbWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, welcome);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, split);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, header);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, back);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, load_bar);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, info_bar);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, info);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, role_view);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, openings_view);
}

static void
rb_window_class_init (RbWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = rb_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = rb_window_close_request;

  g_type_ensure (RB_TYPE_LOAD_BAR);
  g_type_ensure (RB_TYPE_OPENINGS_VIEW);
  g_type_ensure (RB_TYPE_ROLE_VIEW);
  g_type_ensure (RB_TYPE_SIDEBAR);
  g_type_ensure (RB_TYPE_SPLIT);
  g_type_ensure (RB_TYPE_TOAST_OVERLAY);
  g_type_ensure (RB_TYPE_WELCOME);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-window.ui");
  bind_children (widget_class);
  install_actions (widget_class);
}

static void
info_bar_response_cb (GtkInfoBar *info_bar)
{
  gtk_info_bar_set_revealed (info_bar, FALSE);
}

static void
connect_children (RbWindow *self)
{
  g_signal_connect_object (self->sidebar, "notify::role", G_CALLBACK (role_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "role-opened", G_CALLBACK (role_opened_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split, "notify::folded", G_CALLBACK (folded_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->role_view, "stratum-chosen", G_CALLBACK (stratum_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->role_view, "switches-chosen", G_CALLBACK (switches_chosen_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->role_view, "pick-chosen", G_CALLBACK (pick_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::figures", G_CALLBACK (figures_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::figures", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self->info_bar, "response", G_CALLBACK (info_bar_response_cb), NULL);
}

static void
rb_window_init (RbWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->workspace = rb_workspace_new ();
  rb_welcome_set_workspace (self->welcome, self->workspace);
  rb_load_bar_set_workspace (self->load_bar, self->workspace);
  connect_children (self);
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  folded_changed_cb (self);
  update_actions (self);
}

/**
 * rb_window_new:
 * @application: the application
 * @settings: (nullable): where the window's size, sidebar and last role are kept
 *
 * Returns: (transfer none): a window with nothing opened; GTK owns it
 */
RbWindow *
rb_window_new (GtkApplication *application, GSettings *settings)
{
  RbWindow *self = g_object_new (RB_TYPE_WINDOW, "application", application, NULL);

  if (settings != NULL)
    {
      self->settings = g_object_ref (settings);
      restore (self);
    }

  self->marks = rb_salary_marks_new (settings);
  rb_role_view_set_marks (self->role_view, self->marks);

  return self;
}

/**
 * rb_window_get_workspace:
 * @self: a window
 *
 * Returns: (transfer none): what it has opened
 */
RbWorkspace *
rb_window_get_workspace (RbWindow *self)
{
  g_return_val_if_fail (RB_IS_WINDOW (self), NULL);

  return self->workspace;
}

/**
 * rb_window_open_role:
 * @self: a window
 * @name: the name of a role, as somebody may type it
 *
 * Opens the page of a role, as soon as there are figures.
 */
void
rb_window_open_role (RbWindow *self, const char *name)
{
  RbFigures *figures = rb_workspace_get_figures (self->workspace);
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();

  g_return_if_fail (RB_IS_WINDOW (self));

  if (figures == NULL)
    {
      g_free (self->wished_role);
      self->wished_role = g_strdup (name);
      return;
    }

  guint32 role = rb_corpus_find_role (rb_figures_get_corpus (figures), name, candidates);

  if (role != RB_NO_ROLE &&
      rb_sidebar_select_role (self->sidebar,
                              rb_corpus_get_role_name (rb_figures_get_corpus (figures), role)))
    rb_split_set_show_content (self->split, TRUE);
}
