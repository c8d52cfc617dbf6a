/* rb-role-view.c: RbRoleView is the summary page of a role.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-role-view.h"

#include "app/rb-breakdown-view.h"
#include "app/rb-chart-menu.h"
#include "app/rb-chart-view.h"
#include "app/rb-degree-bar.h"
#include "app/rb-door.h"
#include "app/rb-page-items.h"
#include "app/rb-salary-row.h"
#include "app/rb-switches-popover.h"
#include "kit/rb-clamp.h"
#include "read/rb-text-finder.h"
#include "report/rb-pick-text.h"
#include "report/rb-target-pick.h"
#include "report/rb-stratum-names.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _RbRoleView {
  GtkBox parent_instance;

  GtkScrolledWindow *scroller;
  GtkWidget *page;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkBox *facts;
  GtkDropDown *stratum;
  GtkLabel *pay;
  GtkLabel *warnings;
  RbChartView *chart;
  GtkBox *values;
  RbSalaryRow *salary_row;
  GtkLabel *basis;
  RbSwitchesPopover *switches;
  GtkFlowBox *doors;
  GtkLabel *degree;
  RbDegreeBar *degree_bar;
  GtkGrid *degrees;
  RbBreakdownView *breakdown;
  GtkLabel *introduction;
  GtkBox *duties;
  GtkLabel *duties_note;
  GtkLabel *steps_heading;
  GtkBox *steps;
  GtkLabel *steps_note;
  GtkLabel *note;
  GtkLabel *source;

  RbSalaryMarks *marks; /* (nullable) */
  RbRole *role;         /* (nullable) */
  RbDataset *dataset;   /* (nullable) */
  RbRolePage *content;  /* (nullable): what is shown */
  gboolean is_narrow;
  gboolean is_filling;       /* the drop-down changes by itself */
  GCancellable *cancellable; /* (nullable): of the search for duties */
};

static guint stratum_chosen_signal;
static guint pick_chosen_signal;
static guint switches_chosen_signal;

G_DEFINE_FINAL_TYPE (RbRoleView, rb_role_view, GTK_TYPE_BOX)

static void
set_sentences (GtkLabel *label, GStrv sentences, const char *between)
{
  g_autofree char *text = g_strjoinv (between, sentences);

  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
fill_facts (RbRoleView *self)
{
  rb_box_clear (self->facts);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->facts), self->is_narrow
                                                                  ? GTK_ORIENTATION_VERTICAL
                                                                  : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->facts, !self->is_narrow);

  for (guint i = 0; i < RB_N_PAGE_FACTS; i++)
    gtk_box_append (self->facts, rb_page_fact_new (&self->content->facts[i], self->is_narrow));
}

/* Beside each other the values stand as they do on the axis, which runs from left to right
 * everywhere. */
static void
fill_values (RbRoleView *self)
{
  const GPtrArray *values = self->content->values;
  const gboolean is_turned =
    !self->is_narrow && gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  rb_box_clear (self->values);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->values), self->is_narrow
                                                                   ? GTK_ORIENTATION_VERTICAL
                                                                   : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_visible (GTK_WIDGET (self->values), values->len > 0);

  for (guint i = 0; i < values->len; i++)
    {
      const guint place = is_turned ? values->len - 1 - i : i;

      gtk_box_append (self->values,
                      rb_page_value_new (g_ptr_array_index (values, place), self->is_narrow));
    }
}

static void
fill_items (GtkBox *box, GPtrArray *items)
{
  rb_box_clear (box);
  gtk_widget_set_visible (GTK_WIDGET (box), items->len > 0);

  for (guint i = 0; i < items->len; i++)
    gtk_box_append (box, rb_page_item_new (g_ptr_array_index (items, i), i + 1));
}

static void
fill_degrees (RbRoleView *self)
{
  const RbTally *tally = rb_role_get_tally (self->role);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->degrees))) != NULL)
    gtk_grid_remove (self->degrees, child);

  for (guint i = 0; i < self->content->degrees->len; i++)
    {
      const RbPageDegree *degree = g_ptr_array_index (self->content->degrees, i);

      rb_page_degree_attach (degree, self->degrees, (int) i);
    }

  g_autofree char *description = g_strjoinv (" ", self->content->degree_sentences);

  rb_degree_bar_set_counts (self->degree_bar, tally->degrees, description);
}

static void
fill_chart (RbRoleView *self)
{
  g_autofree char *sentences = g_strjoinv (" ", self->content->pay_sentences);
  /* Translators: the description of a chart for screen readers; %s says what it shows. */
  g_autofree char *description = g_strdup_printf (
    _ ("%s Arrow keys move between the parts, Enter shows their openings."), sentences);
  /* Translators: what a screen reader calls a chart; %s is the name of a role. */
  g_autofree char *name = g_strdup_printf (_ ("Salary chart, %s"), self->content->title);
  const RbTally *tally = rb_role_get_tally (self->role);
  RbFigures *figures = rb_role_get_figures (self->role);
  const RbStratum *stratum = rb_tally_find_stratum (tally, rb_figures_get_currency (figures),
                                                    rb_figures_get_period (figures));
  RbSalaryMark mark = { 0 };

  if (stratum != NULL && self->marks != NULL &&
      rb_salary_marks_get (self->marks, stratum->currency, stratum->period, &mark))
    rb_role_chart_set_mark (self->content->chart, (double) mark.low);
  else
    rb_role_chart_set_mark (self->content->chart, NAN);

  rb_salary_row_set_stratum (self->salary_row, stratum);

  const RbChartContent content = { .pay = rb_role_chart_get_data (self->content->chart) };

  rb_chart_view_set_chart (self->chart, &content, rb_role_chart_speak, self->content->chart);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/* The drop-down is there only if the role's pay comes in several kinds. */
static void
fill_strata (RbRoleView *self)
{
  RbFigures *figures = rb_role_get_figures (self->role);
  const RbTally *tally = rb_role_get_tally (self->role);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < tally->n_strata; i++)
    {
      const RbStratum *stratum = &tally->strata[i];
      g_autofree char *name = rb_stratum_name (stratum->currency, stratum->period);

      gtk_string_list_append (names, name);

      if (stratum->currency == rb_figures_get_currency (figures) &&
          stratum->period == rb_figures_get_period (figures))
        selected = i;
    }

  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->stratum, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->stratum, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->stratum), tally->n_strata > 1);
  self->is_filling = FALSE;
}

static void
fill_doors (RbRoleView *self)
{
  GPtrArray *doors = self->content->doors;
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->doors))) != NULL)
    gtk_flow_box_remove (self->doors, child);

  gtk_widget_set_visible (GTK_WIDGET (self->doors), doors->len > 0);

  for (guint i = 0; i < doors->len; i++)
    {
      const RbPageDoor *door = g_ptr_array_index (doors, i);

      GtkWidget *button = rb_door_new (door->label, &door->pick, "small");

      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), FALSE);
      gtk_flow_box_append (self->doors, button);
      /* The button is the stop for the keyboard, not the cell round it. */
      gtk_widget_set_focusable (gtk_widget_get_last_child (GTK_WIDGET (self->doors)), FALSE);
    }
}

static void
fill (RbRoleView *self)
{
  const RbRolePage *content = self->content;

  gtk_label_set_text (self->title, content->title);
  gtk_label_set_text (self->subtitle, content->subtitle);
  fill_facts (self);
  fill_strata (self);
  set_sentences (self->pay, content->pay_sentences, "\n");
  set_sentences (self->warnings, content->pay_warnings, "\n");
  fill_chart (self);
  fill_values (self);
  set_sentences (self->basis, content->pay_basis, " ");
  fill_doors (self);
  rb_switches_popover_set_switches (self->switches,
                                    rb_figures_get_switches (rb_role_get_figures (self->role)));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->pay), content->interval_note);
  set_sentences (self->degree, content->degree_sentences, " ");
  fill_degrees (self);
  gtk_label_set_text (self->introduction,
                      content->introduction != NULL ? content->introduction : "");
  gtk_widget_set_visible (GTK_WIDGET (self->introduction), content->introduction != NULL);
  fill_items (self->duties, content->duties);
  gtk_label_set_text (self->duties_note, content->duties_note);
  gtk_label_set_text (self->steps_heading, content->steps_heading);
  fill_items (self->steps, content->steps);
  gtk_label_set_text (self->steps_note, content->steps_note);
  gtk_label_set_text (self->note, content->note);
  set_sentences (self->source, content->source_lines, " ");
}

static void
set_content (RbRoleView *self, const RbFoundTexts *duties)
{
  RbRolePage *before = self->content;

  self->content =
    rb_role_page_new (rb_role_get_figures (self->role), rb_role_get_index (self->role), duties);
  fill (self);
  g_clear_pointer (&before, rb_role_page_free);
}

/* Duties that the postings list. */

static void
duties_ready_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RbRoleView) self = RB_ROLE_VIEW (data);
  g_autoptr (RbFoundTexts) duties = rb_find_duties_finish (result, NULL);

  if (duties == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable ||
      self->role == NULL)
    return;

  g_clear_object (&self->cancellable);
  set_content (self, duties);
}

static void
stop_duties (RbRoleView *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);

  g_clear_object (&self->cancellable);
}

static void
look_for_duties (RbRoleView *self)
{
  RbCorpus *corpus = rb_figures_get_corpus (rb_role_get_figures (self->role));

  if (rb_catalogue_find (rb_corpus_get_catalogue (corpus), rb_role_get_name (self->role)) != NULL)
    return;

  g_autoptr (GArray) openings =
    rb_figures_list_openings (rb_role_get_figures (self->role), rb_role_get_index (self->role));

  self->cancellable = g_cancellable_new ();
  rb_find_duties_async (self->dataset, openings, self->cancellable, duties_ready_cb,
                        g_object_ref (self));
}

static void
stratum_selected_cb (RbRoleView *self)
{
  guint selected = gtk_drop_down_get_selected (self->stratum);

  if (self->is_filling || self->role == NULL)
    return;

  const RbTally *tally = rb_role_get_tally (self->role);

  if (selected < tally->n_strata)
    g_signal_emit (self, stratum_chosen_signal, 0, (guint) tally->strata[selected].currency,
                   (guint) tally->strata[selected].period);
}

static void
show_openings_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbPick pick = rb_door_read (parameter);

  g_signal_emit (widget, pick_chosen_signal, 0, &pick);
}

static void
target_activated_cb (RbRoleView *self, const RbChartTarget *target)
{
  RbPick pick = rb_target_make_pick (rb_role_chart_get_data (self->content->chart), target);

  g_signal_emit (self, pick_chosen_signal, 0, &pick);
}

static void
switches_chosen_cb (RbRoleView *self, const RbSwitches *switches)
{
  g_signal_emit (self, switches_chosen_signal, 0, switches);
}

static void
group_chosen_cb (RbRoleView *self, const RbPick *pick)
{
  g_signal_emit (self, pick_chosen_signal, 0, pick);
}

static void
rb_role_view_dispose (GObject *object)
{
  RbRoleView *self = RB_ROLE_VIEW (object);

  stop_duties (self);
  g_clear_object (&self->marks);
  g_clear_object (&self->role);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (rb_role_view_parent_class)->dispose (object);
}

static void
rb_role_view_finalize (GObject *object)
{
  g_clear_pointer (&RB_ROLE_VIEW (object)->content, rb_role_page_free);

  G_OBJECT_CLASS (rb_role_view_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, scroller);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, page);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, title);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, subtitle);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, facts);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, stratum);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, pay);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, warnings);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, chart);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, values);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, salary_row);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, basis);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, switches);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, doors);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, degree);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, degree_bar);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, degrees);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, breakdown);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, introduction);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, duties);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, duties_note);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, steps_heading);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, steps);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, steps_note);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, note);
  gtk_widget_class_bind_template_child (widget_class, RbRoleView, source);
}

static void
rb_role_view_class_init (RbRoleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rb_role_view_dispose;
  object_class->finalize = rb_role_view_finalize;

  stratum_chosen_signal =
    g_signal_new ("stratum-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  switches_chosen_signal =
    g_signal_new ("switches-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  pick_chosen_signal = g_signal_new ("pick-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_install_action (widget_class, RB_DOOR_ACTION, RB_DOOR_TYPE,
                                   show_openings_action);

  g_type_ensure (RB_TYPE_BREAKDOWN_VIEW);
  g_type_ensure (RB_TYPE_CHART_VIEW);
  g_type_ensure (RB_TYPE_CLAMP);
  g_type_ensure (RB_TYPE_DEGREE_BAR);
  g_type_ensure (RB_TYPE_SALARY_ROW);
  g_type_ensure (RB_TYPE_SWITCHES_POPOVER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-role-view.ui");
  bind_children (widget_class);
}

static RbChartPicture *
make_picture (gpointer data)
{
  RbRoleView *self = RB_ROLE_VIEW (data);

  return rb_chart_picture_new_for_role (rb_role_get_figures (self->role), self->content);
}

static void
rb_role_view_init (RbRoleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rb_chart_menu_add (self->chart, make_picture, self);
  g_signal_connect_object (self->switches, "switches-chosen", G_CALLBACK (switches_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->breakdown, "pick-chosen", G_CALLBACK (group_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chart, "target-activated", G_CALLBACK (target_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stratum, "notify::selected", G_CALLBACK (stratum_selected_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * rb_role_view_set_role:
 * @self: a view
 * @role: (nullable): the role to show
 * @dataset: (nullable): what it was read from
 *
 * Shows another role, or the same one with other figures; then the page stays where it is scrolled
 * to.
 */
void
rb_role_view_set_role (RbRoleView *self, RbRole *role, RbDataset *dataset)
{
  g_return_if_fail (RB_IS_ROLE_VIEW (self));

  gboolean is_same = self->role != NULL && role != NULL &&
                     g_str_equal (rb_role_get_name (self->role), rb_role_get_name (role));

  stop_duties (self);
  g_set_object (&self->role, role);
  g_set_object (&self->dataset, dataset);

  if (role == NULL)
    return;

  set_content (self, NULL);
  look_for_duties (self);
  rb_breakdown_view_set_role (self->breakdown, role);

  if (!is_same)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0.0);
}

static void
marks_changed_cb (RbRoleView *self)
{
  if (self->content != NULL && self->role != NULL)
    fill_chart (self);
}

/**
 * rb_role_view_set_marks:
 * @self: a view
 * @marks: the salaries that somebody has in mind
 *
 * Shows where such a salary stands.
 */
void
rb_role_view_set_marks (RbRoleView *self, RbSalaryMarks *marks)
{
  g_return_if_fail (RB_IS_ROLE_VIEW (self));

  g_set_object (&self->marks, marks);
  rb_salary_row_set_marks (self->salary_row, marks);
  rb_breakdown_view_set_marks (self->breakdown, marks);
  g_signal_connect_object (marks, "changed", G_CALLBACK (marks_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rb_role_view_focus_salary:
 * @self: a view
 *
 * Puts the cursor where a salary can be entered.
 */
void
rb_role_view_focus_salary (RbRoleView *self)
{
  g_return_if_fail (RB_IS_ROLE_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->salary_row));
}

/**
 * rb_role_view_set_narrow:
 * @self: a view
 * @is_narrow: whether there is room for one column only
 */
void
rb_role_view_set_narrow (RbRoleView *self, gboolean is_narrow)
{
  g_return_if_fail (RB_IS_ROLE_VIEW (self));

  if (self->is_narrow == is_narrow)
    return;

  self->is_narrow = is_narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->salary_row),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);

  if (is_narrow)
    gtk_widget_add_css_class (self->page, "narrow");
  else
    gtk_widget_remove_css_class (self->page, "narrow");

  if (self->content != NULL)
    {
      fill_facts (self);
      fill_values (self);
    }
}

/**
 * rb_role_view_dup_text:
 * @self: a view that shows a role
 *
 * Returns: (transfer full): the page as text
 */
char *
rb_role_view_dup_text (RbRoleView *self)
{
  g_return_val_if_fail (RB_IS_ROLE_VIEW (self), NULL);

  return rb_role_page_to_text (self->content);
}
