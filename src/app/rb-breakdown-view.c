/* rb-breakdown-view.c: RbBreakdownView shows the pay of a role by level, place and so on.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-breakdown-view.h"

#include "app/rb-chart-view.h"
#include "report/rb-breakdown.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _RbBreakdownView {
  GtkBox parent_instance;

  GtkDropDown *kinds;
  GtkLabel *readout;
  RbChartView *chart;
  GtkLabel *rest;

  RbRole *role;              /* (nullable) */
  RbSalaryMarks *marks;      /* (nullable) */
  GPtrArray *breakdowns;     /* (nullable) (element-type RbBreakdown): those worth showing */
  GCancellable *cancellable; /* (nullable): of the counting */
  RbPickKind chosen;         /* what was looked at last, on this page or another */
  gboolean is_filling;       /* the drop-down changes by itself */
};

static guint pick_chosen_signal;

G_DEFINE_FINAL_TYPE (RbBreakdownView, rb_breakdown_view, GTK_TYPE_BOX)

static RbBreakdown *
get_shown (RbBreakdownView *self)
{
  const guint selected = gtk_drop_down_get_selected (self->kinds);

  return self->breakdowns != NULL && selected < self->breakdowns->len
           ? g_ptr_array_index (self->breakdowns, selected)
           : NULL;
}

static void
show_chart (RbBreakdownView *self)
{
  RbBreakdown *breakdown = get_shown (self);
  RbFigures *figures = rb_role_get_figures (self->role);
  RbSalaryMark mark = { 0 };

  if (breakdown == NULL)
    return;

  const gboolean has_mark =
    self->marks != NULL && rb_salary_marks_get (self->marks, rb_figures_get_currency (figures),
                                                rb_figures_get_period (figures), &mark);

  rb_breakdown_set_mark (breakdown, has_mark ? (double) mark.low : NAN);

  const RbChartContent content = { .ranges = rb_breakdown_get_rows (breakdown) };
  const char *rest = rb_breakdown_get_rest (breakdown);

  rb_chart_view_set_chart (self->chart, &content, rb_breakdown_speak, breakdown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rb_breakdown_kind_get_label (rb_breakdown_get_kind (breakdown)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, rest, -1);
  gtk_label_set_text (self->rest, rest);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), *rest != '\0');
}

static void
kind_selected_cb (RbBreakdownView *self)
{
  if (self->is_filling || get_shown (self) == NULL)
    return;

  self->chosen = rb_breakdown_get_kind (get_shown (self));
  show_chart (self);
}

static void
fill_kinds (RbBreakdownView *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < self->breakdowns->len; i++)
    {
      const RbPickKind kind = rb_breakdown_get_kind (g_ptr_array_index (self->breakdowns, i));

      gtk_string_list_append (names, rb_breakdown_kind_get_label (kind));

      if (kind == self->chosen)
        selected = i;
    }

  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->kinds, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->kinds, selected);
  self->is_filling = FALSE;
}

/* Counting, in a thread. */

static void
run_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  static const RbPickKind kinds[] = { RB_PICK_LEVEL, RB_PICK_DEGREE, RB_PICK_WORKPLACE,
                                      RB_PICK_PLACE, RB_PICK_EMPLOYER };
  RbRole *role = data;
  GPtrArray *breakdowns = g_ptr_array_new_with_free_func ((GDestroyNotify) rb_breakdown_free);

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && !g_cancellable_is_cancelled (cancellable); i++)
    {
      g_autoptr (RbBreakdown) breakdown =
        rb_breakdown_new (rb_role_get_figures (role), rb_role_get_index (role), kinds[i]);

      if (rb_breakdown_is_telling (breakdown))
        g_ptr_array_add (breakdowns, g_steal_pointer (&breakdown));
    }

  g_task_return_pointer (task, breakdowns, (GDestroyNotify) g_ptr_array_unref);
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  RbBreakdownView *self = RB_BREAKDOWN_VIEW (source);
  g_autoptr (GPtrArray) breakdowns = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (GPtrArray) before = NULL;

  if (breakdowns == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;

  g_clear_object (&self->cancellable);
  before = g_steal_pointer (&self->breakdowns);
  self->breakdowns = g_steal_pointer (&breakdowns);
  fill_kinds (self);
  gtk_widget_set_visible (GTK_WIDGET (self), self->breakdowns->len > 0);
  show_chart (self);
}

static void
stop_counting (RbBreakdownView *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);

  g_clear_object (&self->cancellable);
}

static void
readout_changed_cb (RbBreakdownView *self)
{
  g_autofree char *readout = NULL;

  g_object_get (self->chart, "readout", &readout, NULL);
  /* A space keeps the line's height. */
  gtk_label_set_text (self->readout, readout != NULL ? readout : " ");
}

static void
target_activated_cb (RbBreakdownView *self, const RbChartTarget *target)
{
  RbPick pick = rb_breakdown_get_pick (get_shown (self), target->row);

  g_signal_emit (self, pick_chosen_signal, 0, &pick);
}

static void
rb_breakdown_view_dispose (GObject *object)
{
  RbBreakdownView *self = RB_BREAKDOWN_VIEW (object);

  stop_counting (self);
  g_clear_object (&self->role);
  g_clear_object (&self->marks);

  G_OBJECT_CLASS (rb_breakdown_view_parent_class)->dispose (object);
}

static void
rb_breakdown_view_finalize (GObject *object)
{
  g_clear_pointer (&RB_BREAKDOWN_VIEW (object)->breakdowns, g_ptr_array_unref);

  G_OBJECT_CLASS (rb_breakdown_view_parent_class)->finalize (object);
}

static void
rb_breakdown_view_class_init (RbBreakdownViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rb_breakdown_view_dispose;
  object_class->finalize = rb_breakdown_view_finalize;

  pick_chosen_signal = g_signal_new ("pick-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  g_type_ensure (RB_TYPE_CHART_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rolebook/Rolebook/ui/rb-breakdown-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RbBreakdownView, kinds);
  gtk_widget_class_bind_template_child (widget_class, RbBreakdownView, readout);
  gtk_widget_class_bind_template_child (widget_class, RbBreakdownView, chart);
  gtk_widget_class_bind_template_child (widget_class, RbBreakdownView, rest);
}

static void
rb_breakdown_view_init (RbBreakdownView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->kinds, "notify::selected", G_CALLBACK (kind_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chart, "notify::readout", G_CALLBACK (readout_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chart, "target-activated", G_CALLBACK (target_activated_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
marks_changed_cb (RbBreakdownView *self)
{
  if (self->role != NULL)
    show_chart (self);
}

/**
 * rb_breakdown_view_set_role:
 * @self: a view
 * @role: the role whose pay to break down
 *
 * Shows the groups of another role, as soon as they are counted.
 */
void
rb_breakdown_view_set_role (RbBreakdownView *self, RbRole *role)
{
  g_return_if_fail (RB_IS_BREAKDOWN_VIEW (self));

  stop_counting (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_set_object (&self->role, role);
  self->cancellable = g_cancellable_new ();

  g_autoptr (GTask) task = g_task_new (self, self->cancellable, counted_cb, NULL);

  g_task_set_source_tag (task, rb_breakdown_view_set_role);
  g_task_set_task_data (task, g_object_ref (role), g_object_unref);
  g_task_run_in_thread (task, run_task);
}

/**
 * rb_breakdown_view_set_marks:
 * @self: a view
 * @marks: the salaries that somebody has in mind
 */
void
rb_breakdown_view_set_marks (RbBreakdownView *self, RbSalaryMarks *marks)
{
  g_return_if_fail (RB_IS_BREAKDOWN_VIEW (self));

  g_set_object (&self->marks, marks);
  g_signal_connect_object (marks, "changed", G_CALLBACK (marks_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
