/* rb-content.c: RbContent is the pane beside the sidebar: a role's pages, or the comparison.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-content.h"

#include "app/rb-compare-view.h"
#include "app/rb-load-bar.h"
#include "app/rb-openings-view.h"
#include "app/rb-role-picker.h"
#include "app/rb-role-view.h"
#include "app/rb-welcome.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>

struct _RbContent {
  GtkBox parent_instance;

  GtkHeaderBar *header;
  GtkWidget *back;
  GtkWidget *compare_button;
  GtkWidget *print_button;
  GtkImage *compare_icon;
  RbRolePicker *picker;
  GtkStack *switchers;
  GtkStackSwitcher *compare_switcher;
  RbWorkBar *load_bar;
  GtkInfoBar *info_bar;
  GtkLabel *info;
  GtkStack *stack; /* "role" or "compare" */
  GtkStack *pages; /* of the role */
  RbRoleView *role_view;
  RbOpeningsView *openings_view;
  RbCompareView *compare_view;

  RbWorkspace *workspace; /* (nullable) */
  RbToastOverlay *toasts; /* (nullable): in the same window */
  RbSalaryMarks *marks;   /* (nullable) */
  RbCompareSet *compared; /* (nullable) */
  RbRole *role;           /* (nullable): what is shown, or was before the comparison */
  GStrv wished;           /* (nullable): to be compared when the figures come */
  gboolean is_folded;
  gboolean undoes_compared; /* the last change was one of the comparison */
};

typedef enum {
  PROP_SHOWS_COMPARISON = 1,
} Property;

static GParamSpec *properties[PROP_SHOWS_COMPARISON + 1];
static guint role_chosen_signal;

G_DEFINE_FINAL_TYPE (RbContent, rb_content, GTK_TYPE_BOX)

/* The button of the header adds the role that is shown, or offers all of them. */
static void
update_compare_button (RbContent *self)
{
  const gboolean is_compared =
    self->role != NULL && rb_compare_set_contains (self->compared, rb_role_get_name (self->role));
  const gboolean is_comparison = rb_content_get_shows_comparison (self);

  gtk_image_set_from_icon_name (self->compare_icon,
                                is_compared ? "object-select-symbolic" : "list-add-symbolic");
  gtk_widget_set_tooltip_text (self->compare_button,
                               is_compared ? _ ("Remove from Compare") : _ ("Add to Compare"));
  gtk_widget_set_visible (self->compare_button, !self->is_folded && !is_comparison);
  gtk_widget_set_visible (GTK_WIDGET (self->picker), !self->is_folded && is_comparison);
}

/* One bar at most: what could not be opened now is said before what was skipped. */
static void
show_info (RbContent *self)
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
compare_wished (RbContent *self, RbCorpus *corpus)
{
  g_auto (GStrv) names = g_steal_pointer (&self->wished);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
      const guint32 role = rb_corpus_find_role (corpus, names[i], candidates);

      if (role != RB_NO_ROLE)
        rb_compare_set_add (self->compared, rb_corpus_get_role_name (corpus, role));
    }

  rb_content_show_comparison (self, TRUE);
}

static void
figures_changed_cb (RbContent *self)
{
  RbFigures *figures = rb_workspace_get_figures (self->workspace);

  rb_compare_view_set_figures (self->compare_view, figures);
  rb_role_picker_set_figures (self->picker, figures);
  show_info (self);

  if (figures != NULL && self->wished != NULL)
    compare_wished (self, rb_figures_get_corpus (figures));
}

/* Changes, and the way back. */

static void
undo_cb (gpointer data)
{
  rb_content_undo (data);
}

/* What was changed is seen at once, so that the way back is offered instead of a question. */
static void
offer_undo (RbContent *self, const char *text, gboolean undoes_compared)
{
  self->undoes_compared = undoes_compared;
  rb_toast_overlay_show (self->toasts, text, _ ("_Undo"), undo_cb, self, NULL);
}

static void
stratum_chosen_cb (RbContent *self, guint currency, guint period)
{
  const RbAssumption stratum = { .currency = (RbCurrency) currency, .period = (RbPeriod) period };

  self->undoes_compared = FALSE;
  rb_workspace_set_stratum (self->workspace, &stratum);
}

static void
switches_chosen_cb (RbContent *self, const RbSwitches *switches)
{
  rb_workspace_set_switches (self->workspace, switches);
  offer_undo (self, _ ("Pay is counted anew"), FALSE);
}

static void
pick_chosen_cb (RbContent *self, const RbPick *pick)
{
  rb_openings_view_set_pick (self->openings_view, pick);
  gtk_stack_set_visible_child_name (self->pages, "openings");
}

static void
role_chosen_cb (RbContent *self, const char *name)
{
  g_signal_emit (self, role_chosen_signal, 0, name);
}

static void
openings_chosen_cb (RbContent *self, const char *name, const RbPick *pick)
{
  role_chosen_cb (self, name);

  if (self->role != NULL && g_str_equal (rb_role_get_name (self->role), name))
    pick_chosen_cb (self, pick);
}

static void
info_bar_response_cb (GtkInfoBar *info_bar)
{
  gtk_info_bar_set_revealed (info_bar, FALSE);
}

/* Actions. */

static void
remove_compared_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rb_content_toggle_compared (RB_CONTENT (widget), g_variant_get_string (parameter, NULL));
}

static void
rb_content_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, rb_content_get_shows_comparison (RB_CONTENT (object)));
}

static void
rb_content_dispose (GObject *object)
{
  RbContent *self = RB_CONTENT (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->marks);
  g_clear_object (&self->compared);
  g_clear_object (&self->role);
  g_clear_pointer (&self->wished, g_strfreev);

  G_OBJECT_CLASS (rb_content_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RbContent, header);
  gtk_widget_class_bind_template_child (widget_class, RbContent, back);
  gtk_widget_class_bind_template_child (widget_class, RbContent, compare_button);
  gtk_widget_class_bind_template_child (widget_class, RbContent, print_button);
  gtk_widget_class_bind_template_child (widget_class, RbContent, compare_icon);
  gtk_widget_class_bind_template_child (widget_class, RbContent, picker);
  gtk_widget_class_bind_template_child (widget_class, RbContent, switchers);
  gtk_widget_class_bind_template_child (widget_class, RbContent, compare_switcher);
  gtk_widget_class_bind_template_child (widget_class, RbContent, load_bar);
  gtk_widget_class_bind_template_child (widget_class, RbContent, info_bar);
  gtk_widget_class_bind_template_child (widget_class, RbContent, info);
  gtk_widget_class_bind_template_child (widget_class, RbContent, stack);
  gtk_widget_class_bind_template_child (widget_class, RbContent, pages);
  gtk_widget_class_bind_template_child (widget_class, RbContent, role_view);
  gtk_widget_class_bind_template_child (widget_class, RbContent, openings_view);
  gtk_widget_class_bind_template_child (widget_class, RbContent, compare_view);
}

static void
rb_content_class_init (RbContentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rb_content_get_property;
  object_class->dispose = rb_content_dispose;

  properties[PROP_SHOWS_COMPARISON] = g_param_spec_boolean (
    "shows-comparison", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  role_chosen_signal = g_signal_new ("role-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (RB_TYPE_COMPARE_VIEW);
  g_type_ensure (RB_TYPE_WORK_BAR);
  g_type_ensure (RB_TYPE_OPENINGS_VIEW);
  g_type_ensure (RB_TYPE_ROLE_PICKER);
  g_type_ensure (RB_TYPE_ROLE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-content.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "content.remove-compared", "s",
                                   remove_compared_action);
}

static void
rb_content_init (RbContent *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->role_view, "stratum-chosen", G_CALLBACK (stratum_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->role_view, "switches-chosen", G_CALLBACK (switches_chosen_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->role_view, "pick-chosen", G_CALLBACK (pick_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->compare_view, "role-chosen", G_CALLBACK (role_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->compare_view, "openings-chosen", G_CALLBACK (openings_chosen_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect (self->info_bar, "response", G_CALLBACK (info_bar_response_cb), NULL);
  gtk_stack_switcher_set_stack (self->compare_switcher,
                                rb_compare_view_get_charts (self->compare_view));
}

/**
 * rb_content_set_up:
 * @self: a pane
 * @workspace: what its window has opened
 * @toasts: where its window shows short messages
 * @settings: (nullable): where salaries and the comparison are remembered
 *
 * To be called once.
 */
void
rb_content_set_up (RbContent *self,
                   RbWorkspace *workspace,
                   RbToastOverlay *toasts,
                   GSettings *settings)
{
  g_return_if_fail (RB_IS_CONTENT (self) && self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  self->toasts = toasts;
  self->marks = rb_salary_marks_new (settings);
  self->compared = rb_compare_set_new (settings);
  rb_load_bar_follow (self->load_bar, workspace);
  rb_role_view_set_marks (self->role_view, self->marks);
  rb_compare_view_set_memory (self->compare_view, self->compared, self->marks);
  rb_role_picker_set_set (self->picker, self->compared);
  g_signal_connect_object (self->compared, "changed", G_CALLBACK (update_compare_button), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::figures", G_CALLBACK (figures_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update_compare_button (self);
}

/**
 * rb_content_get_compared:
 * @self: a pane that was set up
 *
 * Returns: (transfer none): the roles that are compared
 */
RbCompareSet *
rb_content_get_compared (RbContent *self)
{
  g_return_val_if_fail (RB_IS_CONTENT (self), NULL);

  return self->compared;
}

/**
 * rb_content_set_role:
 * @self: a pane
 * @role: the role to show
 */
void
rb_content_set_role (RbContent *self, RbRole *role)
{
  g_return_if_fail (RB_IS_CONTENT (self));

  RbDataset *dataset = rb_workspace_get_dataset (self->workspace);

  g_set_object (&self->role, role);
  rb_role_view_set_role (self->role_view, role, dataset);
  rb_openings_view_set_role (self->openings_view, role, dataset);
  update_compare_button (self);
}

/**
 * rb_content_set_folded:
 * @self: a pane
 * @is_folded: whether it is shown in place of the sidebar, not beside it
 */
void
rb_content_set_folded (RbContent *self, gboolean is_folded)
{
  g_return_if_fail (RB_IS_CONTENT (self));

  self->is_folded = is_folded;
  gtk_widget_set_visible (self->back, is_folded);
  gtk_widget_set_visible (self->print_button, !is_folded);
  /* A narrow window has room for one of the window's buttons. */
  gtk_header_bar_set_decoration_layout (self->header, is_folded ? ":close" : NULL);
  rb_role_view_set_narrow (self->role_view, is_folded);
  rb_compare_view_set_narrow (self->compare_view, is_folded);
  update_compare_button (self);
}

/**
 * rb_content_get_shows_comparison:
 * @self: a pane
 *
 * Returns: whether it shows the comparison, not a role
 */
gboolean
rb_content_get_shows_comparison (RbContent *self)
{
  g_return_val_if_fail (RB_IS_CONTENT (self), FALSE);

  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "compare") == 0;
}

/**
 * rb_content_show_comparison:
 * @self: a pane
 * @is_shown: whether to show the comparison, not a role
 */
void
rb_content_show_comparison (RbContent *self, gboolean is_shown)
{
  const char *page = is_shown ? "compare" : "role";

  g_return_if_fail (RB_IS_CONTENT (self));

  if (rb_content_get_shows_comparison (self) == is_shown)
    return;

  gtk_stack_set_visible_child_name (self->stack, page);
  gtk_stack_set_visible_child_name (self->switchers, page);
  update_compare_button (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_COMPARISON]);
}

/**
 * rb_content_get_shows_openings:
 * @self: a pane
 *
 * Returns: whether it shows the openings of a role
 */
gboolean
rb_content_get_shows_openings (RbContent *self)
{
  g_return_val_if_fail (RB_IS_CONTENT (self), FALSE);

  return !rb_content_get_shows_comparison (self) &&
         g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "openings") == 0;
}

/**
 * rb_content_show_page:
 * @self: a pane
 * @page: “summary” or “openings” of the role, or “compare”
 */
void
rb_content_show_page (RbContent *self, const char *page)
{
  const gboolean is_comparison = g_str_equal (page, "compare");

  g_return_if_fail (RB_IS_CONTENT (self));

  rb_content_show_comparison (self, is_comparison);

  if (!is_comparison)
    gtk_stack_set_visible_child_name (self->pages, page);
}

/**
 * rb_content_add_compared:
 * @self: a pane
 * @name: the name of a role
 *
 * Adds a role to the comparison, if it is not there yet.
 */
void
rb_content_add_compared (RbContent *self, const char *name)
{
  g_return_if_fail (RB_IS_CONTENT (self));

  if (rb_compare_set_contains (self->compared, name))
    return;

  if (rb_compare_set_add (self->compared, name))
    self->undoes_compared = TRUE;
  else
    rb_toast_overlay_show (self->toasts, _ ("Eight roles can be compared"), NULL, NULL, NULL, NULL);
}

/**
 * rb_content_toggle_compared:
 * @self: a pane
 * @name: the name of a role
 *
 * Adds a role to the comparison, or takes it out.
 */
void
rb_content_toggle_compared (RbContent *self, const char *name)
{
  g_return_if_fail (RB_IS_CONTENT (self));

  /* Translators: a role was taken out of the comparison. */
  g_autofree char *removed = g_strdup_printf (_ ("%s removed"), name);

  if (rb_compare_set_contains (self->compared, name))
    {
      rb_compare_set_remove (self->compared, name);
      offer_undo (self, removed, TRUE);
    }
  else
    rb_content_add_compared (self, name);
}

/**
 * rb_content_wish_compared:
 * @self: a pane
 * @names: names of roles, as somebody may type them
 *
 * Adds roles to the comparison and shows it, as soon as there are figures.
 */
void
rb_content_wish_compared (RbContent *self, const char *const *names)
{
  g_return_if_fail (RB_IS_CONTENT (self));

  g_strfreev (self->wished);
  self->wished = g_strdupv ((char **) names);
}

/**
 * rb_content_undo:
 * @self: a pane
 *
 * Takes the last change of the comparison, or of how pay is counted, back.
 *
 * Returns: whether there was one
 */
gboolean
rb_content_undo (RbContent *self)
{
  g_return_val_if_fail (RB_IS_CONTENT (self), FALSE);

  const gboolean is_undone = self->undoes_compared ? rb_compare_set_undo (self->compared)
                                                   : rb_workspace_undo (self->workspace);

  if (is_undone)
    rb_toast_overlay_dismiss (self->toasts);

  return is_undone;
}

/**
 * rb_content_forget:
 * @self: a pane
 *
 * Forgets the comparison and the salaries that were entered.
 */
void
rb_content_forget (RbContent *self)
{
  g_return_if_fail (RB_IS_CONTENT (self));

  rb_compare_set_clear (self->compared);
  rb_salary_marks_forget (self->marks);
}

/**
 * rb_content_focus_salary:
 * @self: a pane
 *
 * Puts the cursor where a salary can be entered.
 */
void
rb_content_focus_salary (RbContent *self)
{
  g_return_if_fail (RB_IS_CONTENT (self));

  rb_content_show_page (self, "summary");
  rb_role_view_focus_salary (self->role_view);
}

/**
 * rb_content_dup_text:
 * @self: a pane that shows a role
 *
 * Returns: (transfer full): the page of the role as text
 */
char *
rb_content_dup_text (RbContent *self)
{
  g_return_val_if_fail (RB_IS_CONTENT (self), NULL);

  return rb_role_view_dup_text (self->role_view);
}

/**
 * rb_content_dup_shown:
 * @self: a pane whose window has figures
 *
 * Returns: (transfer full): what it shows, without the roles of the sidebar
 */
RbShown *
rb_content_dup_shown (RbContent *self)
{
  g_return_val_if_fail (RB_IS_CONTENT (self), NULL);

  RbShown *shown = rb_shown_new (rb_workspace_get_figures (self->workspace),
                                 rb_workspace_get_dataset (self->workspace), self->compared);

  if (self->role != NULL && rb_role_get_figures (self->role) == shown->figures)
    shown->role = rb_role_get_index (self->role);

  shown->is_comparison = rb_content_get_shows_comparison (self);
  shown->is_distributions = rb_compare_view_get_shows_distributions (self->compare_view);
  shown->with_all = rb_compare_view_get_with_all (self->compare_view);
  shown->marks = g_object_ref (self->marks);

  return shown;
}

/**
 * rb_content_list_openings:
 * @self: a pane
 *
 * Returns: (transfer full) (element-type guint32): the openings of the role, as they are filtered
 *   and sorted
 */
GArray *
rb_content_list_openings (RbContent *self)
{
  g_return_val_if_fail (RB_IS_CONTENT (self), NULL);

  return rb_openings_view_list_rows (self->openings_view);
}
