/* rb-load-bar.c: RbLoadBar tells how far a loading is, and stops it.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-load-bar.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

/* What is done in half a second needs no telling. */
#define PATIENCE_MS 500
#define INTERVAL_MS 100

struct _RbLoadBar {
  GtkBox parent_instance;

  GtkProgressBar *bar;
  GtkLabel *words;
  RbWorkspace *workspace; /* (nullable): weak */
  guint source_id;
};

G_DEFINE_FINAL_TYPE (RbLoadBar, rb_load_bar, GTK_TYPE_BOX)

static gboolean
tick_cb (gpointer data)
{
  RbLoadBar *self = data;
  RbLoadProgress *progress = rb_workspace_get_progress (self->workspace);

  if (progress == NULL)
    return G_SOURCE_CONTINUE;

  g_autofree char *done = rb_format_count (rb_load_progress_get_n_postings (progress));
  g_autofree char *all = rb_format_count (rb_load_progress_guess_n_postings (progress));
  /* Translators: progress of reading; two counts. */
  g_autofree char *words = g_strdup_printf (_ ("%s of about %s postings"), done, all);

  gtk_progress_bar_set_fraction (self->bar, rb_load_progress_get_share (progress));
  gtk_label_set_text (self->words, words);
  gtk_widget_show (GTK_WIDGET (self));

  return G_SOURCE_CONTINUE;
}

static gboolean
patience_over_cb (gpointer data)
{
  RbLoadBar *self = data;

  self->source_id = g_timeout_add (INTERVAL_MS, tick_cb, self);
  tick_cb (self);

  return G_SOURCE_REMOVE;
}

static void
state_changed_cb (RbLoadBar *self)
{
  gboolean is_loading = rb_workspace_get_state (self->workspace) == RB_WORKSPACE_LOADING;

  if (is_loading && self->source_id == 0)
    self->source_id = g_timeout_add (PATIENCE_MS, patience_over_cb, self);

  if (is_loading)
    return;

  g_clear_handle_id (&self->source_id, g_source_remove);
  gtk_widget_hide (GTK_WIDGET (self));
}

static void
rb_load_bar_dispose (GObject *object)
{
  RbLoadBar *self = RB_LOAD_BAR (object);

  g_clear_handle_id (&self->source_id, g_source_remove);
  g_clear_weak_pointer (&self->workspace);

  G_OBJECT_CLASS (rb_load_bar_parent_class)->dispose (object);
}

static void
rb_load_bar_class_init (RbLoadBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rb_load_bar_dispose;
}

static void
rb_load_bar_init (RbLoadBar *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "load-bar");
  gtk_widget_hide (GTK_WIDGET (self));

  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  self->words =
    GTK_LABEL (g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL));
  gtk_label_set_xalign (self->words, 0.0f);
  gtk_label_set_ellipsize (self->words, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->words), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->words), "amount");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "win.cancel");
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (line), cancel);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->bar));
  gtk_box_append (GTK_BOX (self), line);
}

/**
 * rb_load_bar_set_workspace:
 * @self: a load bar
 * @workspace: the workspace to follow; not owned
 *
 * Follows the loadings of a workspace: shows itself when one takes longer than half a second.
 */
void
rb_load_bar_set_workspace (RbLoadBar *self, RbWorkspace *workspace)
{
  g_return_if_fail (RB_IS_LOAD_BAR (self) && self->workspace == NULL);

  g_set_weak_pointer (&self->workspace, workspace);
  g_signal_connect_object (workspace, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
