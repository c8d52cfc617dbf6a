/* rb-window.c: RbWindow is the main window.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-window.h"

#include "app/rb-data-details.h"
#include "app/rb-memory.h"
#include "app/rb-sidebar.h"
#include "app/rb-welcome.h"
#include "app/rb-window-opening.h"
#include "app/rb-window-output.h"
#include "kit/rb-names.h"
#include "kit/rb-split.h"
#include "kit/rb-text-focus.h"
#include "kit/rb-toast-overlay.h"

#include <glib/gi18n-lib.h>

/* Long enough for a frame to be begun. */
#define PAGE_DELAY_MS 20

struct _RbWindow {
  GtkApplicationWindow parent_instance;

  RbToastOverlay *toasts;
  GtkStack *stack;
  RbWelcome *welcome;
  RbSplit *split;
  RbSidebar *sidebar;
  RbContent *content;

  RbWorkspace *workspace;
  GSettings *settings; /* (nullable): where the window's size is kept */
  char *wished_role;   /* (nullable): to be selected when the figures come */
  gboolean is_asked;   /* somebody named it, and it is not only what was shown last */
  guint page_source;   /* fills the page of the selected role; 0 if it is filled */
};

G_DEFINE_FINAL_TYPE (RbWindow, rb_window, GTK_TYPE_APPLICATION_WINDOW)

/* What is shown. */

static void
role_changed_cb (RbWindow *self)
{
  RbRole *role = rb_sidebar_get_role (self->sidebar);

  if (role == NULL || self->page_source != 0)
    return;

  rb_content_set_role (self->content, role);
  gtk_window_set_title (GTK_WINDOW (self), rb_role_get_name (role));
}

static void
open_wished_role (RbWindow *self)
{
  g_autofree char *name = g_steal_pointer (&self->wished_role);
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
  RbCorpus *corpus = rb_figures_get_corpus (rb_workspace_get_figures (self->workspace));
  const guint32 role = rb_corpus_find_role (corpus, name, candidates);

  if (role != RB_NO_ROLE &&
      rb_sidebar_select_role (self->sidebar, rb_corpus_get_role_name (corpus, role)))
    rb_split_set_show_content (self->split, TRUE);
  else if (self->is_asked)
    rb_window_show_toast (self, candidates->len > 0 ? _ ("Several roles begin like this")
                                                    : _ ("There is no such role"));

  self->is_asked = FALSE;
}

static gboolean
fill_page_cb (gpointer data)
{
  RbWindow *self = data;

  /* A list that was not shown yet could not be scrolled to the role. */
  if (self->wished_role != NULL)
    open_wished_role (self);

  self->page_source = 0;
  role_changed_cb (self);

  return G_SOURCE_REMOVE;
}

static void
role_opened_cb (RbWindow *self)
{
  rb_content_show_comparison (self->content, FALSE);
  rb_split_set_show_content (self->split, TRUE);
  rb_text_focus_drop (GTK_WINDOW (self));
}

/* The focus goes to where it was on the page before. */
static void
show_page (RbWindow *self, const char *page)
{
  rb_content_show_page (self->content, page);
  rb_split_set_show_content (self->split, TRUE);
  rb_text_focus_drop (GTK_WINDOW (self));
}

static void
comparison_opened_cb (RbWindow *self)
{
  show_page (self, "compare");
}

static void
comparison_shown_cb (RbWindow *self)
{
  const gboolean is_shown = rb_content_get_shows_comparison (self->content);

  rb_sidebar_show_comparison (self->sidebar, is_shown);

  if (!is_shown)
    return;

  rb_split_set_show_content (self->split, TRUE);
  rb_text_focus_drop (GTK_WINDOW (self));
}

static void
compared_changed_cb (RbWindow *self)
{
  rb_sidebar_set_compared (self->sidebar,
                           rb_compare_set_get_length (rb_content_get_compared (self->content)));
}

static void
role_chosen_cb (RbWindow *self, const char *name)
{
  if (rb_sidebar_select_role (self->sidebar, name))
    rb_content_show_comparison (self->content, FALSE);
}

/* The page comes behind the frame that shows the list: to make both at once takes longer than
 * anybody should wait for an answer to a click. It is filled once, whatever is selected on the
 * way. */
static void
figures_changed_cb (RbWindow *self)
{
  RbFigures *figures = rb_workspace_get_figures (self->workspace);

  g_clear_handle_id (&self->page_source, g_source_remove);

  if (figures != NULL)
    self->page_source =
      g_timeout_add_full (GDK_PRIORITY_REDRAW + 10, PAGE_DELAY_MS, fill_page_cb, self, NULL);

  rb_sidebar_set_figures (self->sidebar, figures);
}

static void
update_actions (RbWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_figures = rb_workspace_get_figures (self->workspace) != NULL;
  gboolean has_ledger = has_figures || rb_workspace_get_unreadable (self->workspace) != NULL;
  gboolean is_loading = rb_workspace_get_state (self->workspace) == RB_WORKSPACE_LOADING;
  static const char *const page_actions[] = {
    "win.reload",    "win.copy-summary",   "win.show-page", "win.next-role", "win.previous-role",
    "win.search",    "win.toggle-sidebar", "win.add",       "win.undo",      "win.salary-mark",
    "win.next-pane", "win.print",          "win.export",
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
  rb_text_focus_drop (GTK_WINDOW (self));
  rb_sidebar_capture_keys (self->sidebar, has_figures ? GTK_WIDGET (self) : NULL);
  update_actions (self);
}

static void
folded_changed_cb (RbWindow *self)
{
  rb_content_set_folded (self->content, rb_split_is_folded (self->split));
}

/* Actions. */

/* What was opened, and all that was remembered of it. */
static void
forget_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);
  g_autoptr (RbSwitches) switches = rb_switches_new ();

  rb_workspace_forget (self->workspace);
  rb_workspace_start_with (self->workspace, switches, NULL);
  rb_content_forget (self->content);

  if (self->settings != NULL)
    rb_memory_forget (self->settings);
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
  show_page (RB_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
compare_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);
  RbRole *role = rb_sidebar_get_role (self->sidebar);

  if (role != NULL)
    rb_content_toggle_compared (self->content, rb_role_get_name (role));
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
  rb_content_undo (RB_WINDOW (widget)->content);
}

static void
salary_mark_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);

  rb_split_set_show_content (self->split, TRUE);
  rb_content_focus_salary (self->content);
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_split_set_show_content (RB_WINDOW (widget)->split, FALSE);
}

/* From one pane into the other, in either direction: there are two. */
static void
next_pane_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbWindow *self = RB_WINDOW (widget);
  GtkWidget *sidebar = GTK_WIDGET (self->sidebar);
  const gboolean is_in_sidebar =
    gtk_widget_get_state_flags (sidebar) & GTK_STATE_FLAG_FOCUS_WITHIN ? TRUE : FALSE;
  GtkWidget *other = is_in_sidebar ? GTK_WIDGET (self->content) : sidebar;

  rb_split_set_show_content (self->split, is_in_sidebar);
  rb_split_set_sidebar_visible (self->split, TRUE);
  gtk_widget_child_focus (other, GTK_DIR_TAB_FORWARD);
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

/* The window's memory. */

static void
restore (RbWindow *self)
{
  g_autofree char *role = g_settings_get_string (self->settings, "last-role");

  rb_memory_restore_window (self->settings, GTK_WINDOW (self), self->split);
  rb_memory_restore_workspace (self->settings, self->workspace);

  if (*role != '\0')
    self->wished_role = g_steal_pointer (&role);
}

static void
save (RbWindow *self)
{
  RbRole *role = rb_sidebar_get_role (self->sidebar);

  rb_memory_save_window (self->settings, GTK_WINDOW (self), self->split);
  rb_memory_save_workspace (self->settings, self->workspace);

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

  g_clear_handle_id (&self->page_source, g_source_remove);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->wished_role, g_free);

  G_OBJECT_CLASS (rb_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  rb_window_opening_install (widget_class);
  rb_window_output_install (widget_class);
  gtk_widget_class_install_action (widget_class, "win.forget", NULL, forget_action);
  gtk_widget_class_install_action (widget_class, "win.data-details", NULL, data_details_action);
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.compare", NULL, compare_action);
  gtk_widget_class_install_action (widget_class, "win.next-role", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "win.previous-role", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.salary-mark", NULL, salary_mark_action);
  gtk_widget_class_install_action (widget_class, "win.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.escape", NULL, escape_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-sidebar", NULL, toggle_sidebar_action);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, toggle_fullscreen_action);
}

/* Accelerators of the application would take these from texts, charts and tables. */
static void
bind_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.escape", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK,
                                       "win.copy-summary", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RbWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, welcome);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, split);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, RbWindow, content);
}

static void
rb_window_class_init (RbWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = rb_window_close_request;

  g_type_ensure (RB_TYPE_CONTENT);
  g_type_ensure (RB_TYPE_SIDEBAR);
  g_type_ensure (RB_TYPE_SPLIT);
  g_type_ensure (RB_TYPE_TOAST_OVERLAY);
  g_type_ensure (RB_TYPE_WELCOME);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-window.ui");
  bind_children (widget_class);
  install_actions (widget_class);
  bind_keys (widget_class);
}

static void
connect_children (RbWindow *self)
{
  g_signal_connect_object (self->sidebar, "notify::role", G_CALLBACK (role_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "role-opened", G_CALLBACK (role_opened_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "comparison-opened", G_CALLBACK (comparison_opened_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "role-compared", G_CALLBACK (rb_content_toggle_compared),
                           self->content, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "role-dropped", G_CALLBACK (rb_content_add_compared),
                           self->content, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->content, "role-chosen", G_CALLBACK (role_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->content, "notify::shows-comparison",
                           G_CALLBACK (comparison_shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split, "notify::folded", G_CALLBACK (folded_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::figures", G_CALLBACK (figures_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::figures", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
rb_window_init (RbWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rb_names_complete (GTK_WIDGET (self));
  self->workspace = rb_workspace_new ();
  rb_welcome_set_workspace (self->welcome, self->workspace);
  connect_children (self);
  rb_window_opening_take_drops (self);
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

  rb_content_set_up (self->content, self->workspace, self->toasts, settings);
  g_signal_connect_object (rb_content_get_compared (self->content), "changed",
                           G_CALLBACK (compared_changed_cb), self, G_CONNECT_SWAPPED);
  compared_changed_cb (self);
  folded_changed_cb (self);

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
 * rb_window_get_content:
 * @self: a window
 *
 * Returns: (transfer none): its pane beside the sidebar
 */
RbContent *
rb_window_get_content (RbWindow *self)
{
  g_return_val_if_fail (RB_IS_WINDOW (self), NULL);

  return self->content;
}

/**
 * rb_window_get_settings:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): where it remembers things
 */
GSettings *
rb_window_get_settings (RbWindow *self)
{
  g_return_val_if_fail (RB_IS_WINDOW (self), NULL);

  return self->settings;
}

/**
 * rb_window_dup_shown:
 * @self: a window that has figures
 *
 * Returns: (transfer full): what it shows
 */
RbShown *
rb_window_dup_shown (RbWindow *self)
{
  g_return_val_if_fail (RB_IS_WINDOW (self), NULL);

  RbShown *shown = rb_content_dup_shown (self->content);

  rb_sidebar_list_roles (self->sidebar, shown->listed);

  return shown;
}

/**
 * rb_window_show_toast:
 * @self: a window
 * @message: a short message
 */
void
rb_window_show_toast (RbWindow *self, const char *message)
{
  g_return_if_fail (RB_IS_WINDOW (self));

  rb_toast_overlay_show (self->toasts, message, NULL, NULL, NULL, NULL);
}

/**
 * rb_window_wish:
 * @self: a window without figures yet
 * @role: (nullable): the name of a role to open, as somebody may type it
 * @compared: (nullable): names of roles to compare
 *
 * Says what to show as soon as there are figures.
 */
void
rb_window_wish (RbWindow *self, const char *role, const char *const *compared)
{
  g_return_if_fail (RB_IS_WINDOW (self));

  if (role != NULL)
    {
      g_free (self->wished_role);
      self->wished_role = g_strdup (role);
      self->is_asked = TRUE;
    }

  if (compared != NULL && compared[0] != NULL)
    rb_content_wish_compared (self->content, compared);
}
