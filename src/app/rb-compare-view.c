/* rb-compare-view.c: RbCompareView is the page that shows roles side by side.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-compare-view.h"

#include "app/rb-chart-menu.h"
#include "app/rb-chart-view.h"
#include "app/rb-compare-table.h"
#include "app/rb-role-picker.h"
#include "kit/rb-clamp.h"
#include "report/rb-comparison-chart.h"
#include "report/rb-comparison-text.h"
#include "report/rb-target-pick.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _RbCompareView {
  GtkBox parent_instance;

  GtkWidget *page;
  GtkLabel *sentences;
  GtkLabel *readout;
  GtkStack *charts;
  RbChartView *ranges;
  RbChartView *distributions;
  GtkLabel *basis;
  GtkCheckButton *with_all;
  RbCompareTable *table;
  GtkLabel *invitation;
  RbRolePicker *picker;

  RbCompareSet *set;    /* (nullable) */
  RbSalaryMarks *marks; /* (nullable) */
  RbFigures *figures;   /* (nullable) */
  gboolean is_narrow;
  char *reference;           /* (nullable): the role that the others are compared to */
  RbComparison *comparison;  /* (nullable): what is shown */
  RbComparisonChart *chart;  /* (nullable): of the comparison */
  GCancellable *cancellable; /* (nullable): of the comparison that is made */
};

static guint role_chosen_signal;
static guint openings_chosen_signal;

G_DEFINE_FINAL_TYPE (RbCompareView, rb_compare_view, GTK_TYPE_BOX)

/* Comparing, in a thread: two roles may have hundreds of thousands of pay points. */

typedef struct {
  RbFigures *figures;
  GArray *roles; /* (element-type guint32) */
  guint32 reference;
  gboolean with_all;
} CompareTask;

static void
free_compare_task (gpointer data)
{
  CompareTask *task = data;

  g_object_unref (task->figures);
  g_array_unref (task->roles);
  g_free (task);
}

static void
run_compare_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  CompareTask *compare = data;

  g_task_return_pointer (
    task,
    rb_comparison_new (compare->figures, (const guint32 *) (gconstpointer) compare->roles->data,
                       compare->roles->len, compare->with_all, compare->reference),
    (GDestroyNotify) rb_comparison_free);
}

static CompareTask *
new_compare_task (RbCompareView *self)
{
  CompareTask *task = g_new0 (CompareTask, 1);
  RbCorpus *corpus = rb_figures_get_corpus (self->figures);

  task->figures = g_object_ref (self->figures);
  task->roles = rb_compare_set_find_roles (self->set, self->figures);
  task->reference = RB_NO_ROLE;
  task->with_all = gtk_check_button_get_active (self->with_all);

  for (guint i = 0; i < task->roles->len; i++)
    {
      const guint32 role = g_array_index (task->roles, guint32, i);

      if (g_strcmp0 (rb_corpus_get_role_name (corpus, role), self->reference) == 0)
        task->reference = role;
    }

  return task;
}

static RbTargetWords
speak_cb (const RbChartTarget *target, gpointer data)
{
  RbCompareView *self = data;

  return (RbTargetWords){ .amount = rb_comparison_describe_target (self->comparison, target),
                          .meaning = g_strdup ("") };
}

static void
name_chart (RbChartView *chart, const char *name, const char *description)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static RbChartPicture *
make_ranges_picture (gpointer data)
{
  RbCompareView *self = data;

  return rb_chart_picture_new_for_comparison (self->comparison, self->chart, FALSE);
}

static RbChartPicture *
make_distributions_picture (gpointer data)
{
  RbCompareView *self = data;

  return rb_chart_picture_new_for_comparison (self->comparison, self->chart, TRUE);
}

static void
fill_charts (RbCompareView *self)
{
  RbSalaryMark mark = { 0 };
  const gboolean has_mark =
    self->marks != NULL &&
    rb_salary_marks_get (self->marks, rb_figures_get_currency (self->figures),
                         rb_figures_get_period (self->figures), &mark);

  rb_comparison_chart_set_mark (self->chart, has_mark ? (double) mark.low : NAN);

  const RbChartContent ranges = { .ranges = rb_comparison_chart_get_ranges (self->chart) };
  const RbChartContent distributions = { .distributions =
                                           rb_comparison_chart_get_distributions (self->chart) };
  const char *description = gtk_label_get_text (self->sentences);

  rb_chart_view_set_chart (self->ranges, &ranges, speak_cb, self);
  name_chart (self->ranges, _ ("Salary ranges of the compared roles"), description);
  rb_chart_view_set_chart (self->distributions, &distributions, speak_cb, self);
  name_chart (self->distributions, _ ("Salary histograms of the compared roles"), description);
}

static void
set_lines (GtkLabel *label, GStrv lines, const char *between)
{
  g_autofree char *text = g_strjoinv (between, lines);

  gtk_label_set_text (label, text);
  g_strfreev (lines);
}

/* Where the header has no room for the button, or the page nothing else to offer. */
static void
update_picker (RbCompareView *self)
{
  const guint n_rows = self->comparison != NULL ? rb_comparison_get_n_rows (self->comparison) : 0;

  gtk_widget_set_visible (GTK_WIDGET (self->picker), self->is_narrow || n_rows < 2);
}

static void
show_comparison (RbCompareView *self, RbComparison *comparison)
{
  RbComparison *before = self->comparison;
  RbComparisonChart *chart_before = self->chart;
  const guint n_rows = rb_comparison_get_n_rows (comparison);

  self->comparison = comparison;
  self->chart = rb_comparison_chart_new (comparison);
  set_lines (self->sentences, rb_comparison_make_sentences (comparison), "\n");
  set_lines (self->basis, rb_comparison_make_basis (comparison), " ");
  fill_charts (self);
  rb_compare_table_set_comparison (self->table, n_rows > 0 ? comparison : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->charts), n_rows > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->with_all), n_rows > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->sentences), n_rows > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->basis), n_rows > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->invitation), n_rows < 2);
  gtk_label_set_text (self->invitation,
                      n_rows == 0 ? _ ("Add roles to compare") : _ ("Add another role to compare"));
  update_picker (self);
  g_clear_pointer (&chart_before, rb_comparison_chart_free);
  g_clear_pointer (&before, rb_comparison_free);
}

static void
compared_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  RbCompareView *self = RB_COMPARE_VIEW (source);
  RbComparison *comparison = g_task_propagate_pointer (G_TASK (result), NULL);

  if (comparison == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    {
      g_clear_pointer (&comparison, rb_comparison_free);
      return;
    }

  g_clear_object (&self->cancellable);
  show_comparison (self, comparison);
}

static void
stop_comparing (RbCompareView *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);

  g_clear_object (&self->cancellable);
}

static void
compare (RbCompareView *self)
{
  stop_comparing (self);

  if (self->figures == NULL || self->set == NULL)
    return;

  self->cancellable = g_cancellable_new ();

  g_autoptr (GTask) task = g_task_new (self, self->cancellable, compared_cb, NULL);

  g_task_set_source_tag (task, compare);
  g_task_set_task_data (task, new_compare_task (self), free_compare_task);
  g_task_run_in_thread (task, run_compare_task);
}

static void
marks_changed_cb (RbCompareView *self)
{
  if (self->comparison != NULL)
    fill_charts (self);
}

static void
readout_changed_cb (RbChartView *chart, GParamSpec *pspec, RbCompareView *self)
{
  g_autofree char *readout = NULL;

  g_object_get (chart, "readout", &readout, NULL);
  /* A space keeps the line's height. */
  gtk_label_set_text (self->readout, readout != NULL ? readout : " ");
}

/* All openings are no role, and have no page. */
static void
target_activated_cb (RbChartView *chart, const RbChartTarget *target, RbCompareView *self)
{
  const RbChartContent *content = rb_chart_view_get_content (chart);
  const RbChartRows *rows = content->ranges != NULL ? content->ranges : content->distributions;

  if (target->row >= rb_comparison_get_n_rows (self->comparison))
    return;

  RbPick pick = rb_target_make_pick (&rows->rows[target->row].pay, target);

  g_signal_emit (self, openings_chosen_signal, 0,
                 rb_comparison_get_row (self->comparison, target->row)->name, &pick);
}

/* Actions. */

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, role_chosen_signal, 0, g_variant_get_string (parameter, NULL));
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  /* A copy: the table goes with the role. */
  g_autofree char *role = g_variant_dup_string (parameter, NULL);

  gtk_widget_activate_action (widget, "content.remove-compared", "s", role);
}

static void
reference_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RbCompareView *self = RB_COMPARE_VIEW (widget);
  const char *role = g_variant_get_string (parameter, NULL);

  g_free (self->reference);
  self->reference = *role != '\0' ? g_strdup (role) : NULL;
  compare (self);
}

static void
rb_compare_view_dispose (GObject *object)
{
  RbCompareView *self = RB_COMPARE_VIEW (object);

  stop_comparing (self);
  g_clear_object (&self->set);
  g_clear_object (&self->marks);
  g_clear_object (&self->figures);

  G_OBJECT_CLASS (rb_compare_view_parent_class)->dispose (object);
}

static void
rb_compare_view_finalize (GObject *object)
{
  RbCompareView *self = RB_COMPARE_VIEW (object);

  g_clear_pointer (&self->chart, rb_comparison_chart_free);
  g_clear_pointer (&self->comparison, rb_comparison_free);
  g_free (self->reference);

  G_OBJECT_CLASS (rb_compare_view_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, page);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, sentences);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, readout);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, charts);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, ranges);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, distributions);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, basis);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, with_all);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, table);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, invitation);
  gtk_widget_class_bind_template_child (widget_class, RbCompareView, picker);
}

static void
rb_compare_view_class_init (RbCompareViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rb_compare_view_dispose;
  object_class->finalize = rb_compare_view_finalize;

  role_chosen_signal = g_signal_new ("role-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  openings_chosen_signal =
    g_signal_new ("openings-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_POINTER);

  g_type_ensure (RB_TYPE_CHART_VIEW);
  g_type_ensure (RB_TYPE_CLAMP);
  g_type_ensure (RB_TYPE_COMPARE_TABLE);
  g_type_ensure (RB_TYPE_ROLE_PICKER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rolebook/Rolebook/ui/rb-compare-view.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "compare.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "compare.remove", "s", remove_action);
  gtk_widget_class_install_action (widget_class, "compare.reference", "s", reference_action);
}

static void
rb_compare_view_init (RbCompareView *self)
{
  RbChartView *charts[] = { NULL, NULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  charts[0] = self->ranges;
  charts[1] = self->distributions;

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_signal_connect_object (charts[i], "notify::readout", G_CALLBACK (readout_changed_cb), self,
                               0);
      g_signal_connect_object (charts[i], "target-activated", G_CALLBACK (target_activated_cb),
                               self, 0);
    }

  rb_chart_menu_add (self->ranges, make_ranges_picture, self);
  rb_chart_menu_add (self->distributions, make_distributions_picture, self);
  g_signal_connect_object (self->with_all, "toggled", G_CALLBACK (compare), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rb_compare_view_set_memory:
 * @self: a view
 * @set: the roles to compare
 * @marks: the salaries that somebody has in mind
 *
 * Shows these roles, and follows their changes.
 */
void
rb_compare_view_set_memory (RbCompareView *self, RbCompareSet *set, RbSalaryMarks *marks)
{
  g_return_if_fail (RB_IS_COMPARE_VIEW (self));

  g_set_object (&self->set, set);
  g_set_object (&self->marks, marks);
  rb_role_picker_set_set (self->picker, set);
  g_signal_connect_object (set, "changed", G_CALLBACK (compare), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (marks, "changed", G_CALLBACK (marks_changed_cb), self,
                           G_CONNECT_SWAPPED);
  compare (self);
}

/**
 * rb_compare_view_set_figures:
 * @self: a view
 * @figures: (nullable): the figures to compare
 */
void
rb_compare_view_set_figures (RbCompareView *self, RbFigures *figures)
{
  g_return_if_fail (RB_IS_COMPARE_VIEW (self));

  g_set_object (&self->figures, figures);
  rb_role_picker_set_figures (self->picker, figures);
  compare (self);
}

/**
 * rb_compare_view_set_narrow:
 * @self: a view
 * @is_narrow: whether there is room for one column only
 */
void
rb_compare_view_set_narrow (RbCompareView *self, gboolean is_narrow)
{
  g_return_if_fail (RB_IS_COMPARE_VIEW (self));

  self->is_narrow = is_narrow;
  update_picker (self);

  if (is_narrow)
    gtk_widget_add_css_class (self->page, "narrow");
  else
    gtk_widget_remove_css_class (self->page, "narrow");
}

/**
 * rb_compare_view_get_charts:
 * @self: a view
 *
 * Returns: (transfer none): the stack of its charts, for a switcher
 */
GtkStack *
rb_compare_view_get_charts (RbCompareView *self)
{
  g_return_val_if_fail (RB_IS_COMPARE_VIEW (self), NULL);

  return self->charts;
}

/**
 * rb_compare_view_get_shows_distributions:
 * @self: a page
 *
 * Returns: whether it shows the distributions, not the ranges
 */
gboolean
rb_compare_view_get_shows_distributions (RbCompareView *self)
{
  g_return_val_if_fail (RB_IS_COMPARE_VIEW (self), FALSE);

  return g_strcmp0 (gtk_stack_get_visible_child_name (self->charts), "distributions") == 0;
}

/**
 * rb_compare_view_get_with_all:
 * @self: a page
 *
 * Returns: whether all openings are compared as well
 */
gboolean
rb_compare_view_get_with_all (RbCompareView *self)
{
  g_return_val_if_fail (RB_IS_COMPARE_VIEW (self), FALSE);

  return gtk_check_button_get_active (self->with_all);
}
