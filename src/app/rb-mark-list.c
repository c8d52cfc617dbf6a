/* rb-mark-list.c: RbMarkList keeps a mark for each part of a chart.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-mark-list.h"

#include "app/rb-mark.h"
#include "chart/rb-chart-cursor.h"

struct _RbMarkList {
  GtkWidget *chart; /* their parent, which owns this list */
  RbMarkNamer namer;
  RbMarkFocused focused;
  GPtrArray *marks; /* (element-type RbMark) */
};

/**
 * rb_mark_list_new:
 * @chart: the widget that is to be the parent of the marks
 * @namer: gives a new string, what a screen reader says
 * @focused: called when the focus comes to a mark or leaves it
 *
 * Returns: (transfer full): a list without marks
 */
RbMarkList *
rb_mark_list_new (GtkWidget *chart, RbMarkNamer namer, RbMarkFocused focused)
{
  RbMarkList *self = g_new0 (RbMarkList, 1);

  self->chart = chart;
  self->namer = namer;
  self->focused = focused;
  self->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);

  return self;
}

/**
 * rb_mark_list_free:
 * @self: (transfer full): a list
 *
 * Takes the marks from their parent. To be called while that is disposed of.
 */
void
rb_mark_list_free (RbMarkList *self)
{
  g_ptr_array_unref (self->marks);
  g_free (self);
}

static void
entered_cb (GtkEventControllerFocus *controller, RbMarkList *self)
{
  GtkWidget *mark = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));

  self->focused (self->chart, (int) rb_mark_get_index (RB_MARK (mark)));
}

static void
left_cb (GtkEventControllerFocus *controller, RbMarkList *self)
{
  self->focused (self->chart, RB_CHART_NOTHING);
}

static void
add_mark (RbMarkList *self)
{
  GtkWidget *mark = rb_mark_new (self->marks->len);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (focus, "enter", G_CALLBACK (entered_cb), self);
  g_signal_connect (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (mark, focus);
  gtk_widget_set_parent (mark, self->chart);
  g_ptr_array_add (self->marks, mark);
}

/**
 * rb_mark_list_get_length:
 * @self: a list
 *
 * Returns: the number of marks
 */
guint
rb_mark_list_get_length (const RbMarkList *self)
{
  return self->marks->len;
}

/**
 * rb_mark_list_set_targets:
 * @self: a list
 * @targets: (nullable) (element-type RbChartTarget): the parts of the chart
 *
 * Makes as many marks as there are parts, and names them.
 */
void
rb_mark_list_set_targets (RbMarkList *self, GArray *targets)
{
  const guint n_targets = targets != NULL ? targets->len : 0;

  if (self->marks->len > n_targets)
    g_ptr_array_set_size (self->marks, (int) n_targets);

  while (self->marks->len < n_targets)
    add_mark (self);

  for (guint i = 0; i < n_targets; i++)
    {
      g_autofree char *name = self->namer (self->chart, &g_array_index (targets, RbChartTarget, i));

      rb_mark_set_name (g_ptr_array_index (self->marks, i), name);
    }
}

/**
 * rb_mark_list_allocate:
 * @self: a list
 * @targets: (nullable) (element-type RbChartTarget): the parts of the chart
 *
 * Puts the marks where the parts are.
 */
void
rb_mark_list_allocate (RbMarkList *self, GArray *targets)
{
  for (guint i = 0; targets != NULL && i < MIN (targets->len, self->marks->len); i++)
    {
      const RbRect *box = &g_array_index (targets, RbChartTarget, i).box;
      const GtkAllocation place = { (int) box->x, (int) box->y, MAX ((int) box->width, 1),
                                    MAX ((int) box->height, 1) };

      gtk_widget_size_allocate (g_ptr_array_index (self->marks, i), &place, -1);
    }
}

/**
 * rb_mark_list_grab_focus:
 * @self: a list
 * @index: a mark; nothing happens if there is none
 */
void
rb_mark_list_grab_focus (RbMarkList *self, int index)
{
  if (index >= 0 && (guint) index < self->marks->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->marks, index));
}
