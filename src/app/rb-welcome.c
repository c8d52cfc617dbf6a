/* rb-welcome.c: RbWelcome is the page shown before anything is: first run, or nothing readable.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-welcome.h"

#include "app/rb-load-bar.h"
#include "report/rb-source-lines.h"

#include <glib/gi18n-lib.h>

struct _RbWelcome {
  GtkBox parent_instance;

  RbWorkBar *load_bar;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *description;
  GtkButton *open;
  GtkButton *second;

  RbWorkspace *workspace; /* (nullable): weak */
};

G_DEFINE_FINAL_TYPE (RbWelcome, rb_welcome, GTK_TYPE_BOX)

static void
show_first_run (RbWelcome *self)
{
  gtk_image_set_from_icon_name (self->icon, "io.github.rolebook.Rolebook");
  gtk_label_set_text (self->title, _ ("See What Roles Pay"));
  gtk_label_set_text (
    self->description,
    _ ("Open job postings saved as JSON files. Rolebook groups them into roles and "
       "shows openings, salaries, degree requirements, and how to get there."));
  gtk_button_set_label (self->open, _ ("Open Postings…"));
  gtk_button_set_label (self->second, _ ("Explore Sample Data"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->second), "win.open-sample");
}

static gboolean
has_error (const RbLedger *ledger)
{
  for (guint i = 0; i < rb_ledger_get_n_sources (ledger); i++)
    {
      if (rb_ledger_get_source (ledger, i)->error != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
show_unreadable (RbWelcome *self, const RbLedger *ledger)
{
  g_autofree char *name = rb_sources_name (ledger);
  /* Translators: in both, %s is the name of a file, or “3 files”. */
  g_autofree char *title = g_strdup_printf (
    has_error (ledger) ? _ ("Cannot Read “\u2068%s\u2069”") : _ ("No Postings in “\u2068%s\u2069”"),
    name);
  g_autofree char *description = rb_describe_unreadable (ledger);

  gtk_image_set_from_icon_name (self->icon, "dialog-warning-symbolic");
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->description, description);
  gtk_button_set_label (self->open, _ ("Open Another…"));
  gtk_button_set_label (self->second, _ ("Data Details"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->second), "win.data-details");
}

static void
state_changed_cb (RbWelcome *self)
{
  const RbLedger *unreadable = rb_workspace_get_unreadable (self->workspace);

  if (unreadable != NULL)
    show_unreadable (self, unreadable);
  else
    show_first_run (self);
}

static void
rb_welcome_dispose (GObject *object)
{
  g_clear_weak_pointer (&RB_WELCOME (object)->workspace);

  G_OBJECT_CLASS (rb_welcome_parent_class)->dispose (object);
}

static void
rb_welcome_class_init (RbWelcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rb_welcome_dispose;

  g_type_ensure (RB_TYPE_WORK_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rolebook/Rolebook/ui/rb-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, RbWelcome, load_bar);
  gtk_widget_class_bind_template_child (widget_class, RbWelcome, icon);
  gtk_widget_class_bind_template_child (widget_class, RbWelcome, title);
  gtk_widget_class_bind_template_child (widget_class, RbWelcome, description);
  gtk_widget_class_bind_template_child (widget_class, RbWelcome, open);
  gtk_widget_class_bind_template_child (widget_class, RbWelcome, second);
}

static void
rb_welcome_init (RbWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_first_run (self);
}

/**
 * rb_welcome_set_workspace:
 * @self: a page
 * @workspace: the workspace to follow; not owned
 */
void
rb_welcome_set_workspace (RbWelcome *self, RbWorkspace *workspace)
{
  g_return_if_fail (RB_IS_WELCOME (self) && self->workspace == NULL);

  g_set_weak_pointer (&self->workspace, workspace);
  rb_load_bar_follow (self->load_bar, workspace);
  g_signal_connect_object (workspace, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::figures", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static const char *
describe_source (const RbSource *source)
{
  return source->error != NULL ? source->error : _ ("There are no job postings in the file.");
}

/**
 * rb_describe_unreadable:
 * @ledger: the account of sources of which none has a posting that could be read
 *
 * Returns: (transfer full): what is wrong with each of the first few, a line each
 */
char *
rb_describe_unreadable (const RbLedger *ledger)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = rb_ledger_get_n_sources (ledger);

  if (n == 1)
    return g_strdup (describe_source (rb_ledger_get_source (ledger, 0)));

  for (guint i = 0; i < MIN (n, 5); i++)
    {
      const RbSource *source = rb_ledger_get_source (ledger, i);
      g_autofree char *name = rb_source_dup_name (source);

      /* Translators: the name of a file between isolating marks, and what is wrong with it. */
      g_string_append_printf (text, _ ("\u2068%s\u2069: %s"), name, describe_source (source));
      g_string_append_c (text, '\n');
    }

  return g_strchomp (g_string_free (g_steal_pointer (&text), FALSE));
}
