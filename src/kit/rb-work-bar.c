/* rb-work-bar.c: RbWorkBar tells how far a piece of work is, and offers to stop it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-work-bar.h"

#include <glib/gi18n-lib.h>

/* What is done in half a second needs no telling. */
#define PATIENCE_MS 500
#define INTERVAL_MS 100

struct _RbWorkBar {
  GtkBox parent_instance;

  GtkProgressBar *bar;
  GtkLabel *words;
  GtkWidget *cancel;
  RbWorkTell tell;
  gpointer data;
  guint source_id; /* 0 while there is no work */
};

G_DEFINE_FINAL_TYPE (RbWorkBar, rb_work_bar, GTK_TYPE_BOX)

static gboolean
tick_cb (gpointer data)
{
  RbWorkBar *self = data;
  g_autofree char *words = NULL;
  const double share = self->tell (&words, self->data);

  if (share < 0.0)
    return G_SOURCE_CONTINUE;

  gtk_progress_bar_set_fraction (self->bar, MIN (share, 1.0));
  gtk_label_set_text (self->words, words);
  gtk_widget_show (GTK_WIDGET (self));

  return G_SOURCE_CONTINUE;
}

static gboolean
patience_over_cb (gpointer data)
{
  RbWorkBar *self = data;

  self->source_id = g_timeout_add (INTERVAL_MS, tick_cb, self);
  tick_cb (self);

  return G_SOURCE_REMOVE;
}

static void
rb_work_bar_dispose (GObject *object)
{
  g_clear_handle_id (&RB_WORK_BAR (object)->source_id, g_source_remove);

  G_OBJECT_CLASS (rb_work_bar_parent_class)->dispose (object);
}

static void
rb_work_bar_class_init (RbWorkBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rb_work_bar_dispose;
}

static void
rb_work_bar_init (RbWorkBar *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "work-bar");
  gtk_widget_hide (GTK_WIDGET (self));

  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  self->words =
    GTK_LABEL (g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL));
  self->cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));
  gtk_label_set_xalign (self->words, 0.0f);
  gtk_label_set_ellipsize (self->words, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->words), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->words), "amount");
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (line), self->cancel);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->bar));
  gtk_box_append (GTK_BOX (self), line);
}

/**
 * rb_work_bar_set_action_name:
 * @self: a bar
 * @action_name: the action of its button, which stops the work
 */
void
rb_work_bar_set_action_name (RbWorkBar *self, const char *action_name)
{
  g_return_if_fail (RB_IS_WORK_BAR (self));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->cancel), action_name);
}

/**
 * rb_work_bar_start:
 * @self: a bar
 * @tell: says how far the work is
 * @data: for @tell; has to live until the bar is stopped
 *
 * Shows the bar if the work takes longer than half a second. If it runs already, it goes on.
 */
void
rb_work_bar_start (RbWorkBar *self, RbWorkTell tell, gpointer data)
{
  g_return_if_fail (RB_IS_WORK_BAR (self) && tell != NULL);

  self->tell = tell;
  self->data = data;

  if (self->source_id == 0)
    self->source_id = g_timeout_add (PATIENCE_MS, patience_over_cb, self);
}

/**
 * rb_work_bar_stop:
 * @self: a bar
 *
 * The work is over: hides the bar.
 */
void
rb_work_bar_stop (RbWorkBar *self)
{
  g_return_if_fail (RB_IS_WORK_BAR (self));

  g_clear_handle_id (&self->source_id, g_source_remove);
  gtk_widget_hide (GTK_WIDGET (self));
}
