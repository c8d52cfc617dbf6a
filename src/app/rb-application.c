/* rb-application.c: RbApplication is the program with windows.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-application.h"

#include "app/rb-help-window.h"
#include "app/rb-window.h"
#include "kit/rb-color-scheme.h"

#include "rb-icons.h"
#include "rb-ui.h"

#include <glib/gi18n-lib.h>

#define APPLICATION_ID "io.github.rolebook.Rolebook"

/* What is said when files are opened that want a window of their own in any case. */
#define NEW_WINDOW_HINT "new-window"

struct _RbApplication {
  GtkApplication parent_instance;

  GSettings *settings; /* (nullable): not there where the schema is not installed */
  RbColorScheme *color_scheme;
  gboolean wants_sample;     /* for the next window */
  char *wanted_role;         /* (nullable): for the next window */
  GStrv wanted_compared;     /* (nullable): for the next window */
  gboolean wants_new_window; /* even if the program runs already */
};

typedef struct {
  const char *action;
  const char *accels[3];
} AccelRow;

/* These come before what the focused widget makes of a key; those that come after it are bound by
 * RbWindow. */
static const AccelRow accels[] = {
  { "win.open", { "<Control>o" } },
  { "win.reload", { "<Control>r", "F5" } },
  { "win.print", { "<Control>p" } },
  { "win.export", { "<Control>e" } },
  { "win.search", { "<Control>f" } },
  { "win.show-page::summary", { "<Control>1" } },
  { "win.show-page::openings", { "<Control>2" } },
  { "win.show-page::compare", { "<Control>3" } },
  { "win.compare", { "<Control>d" } },
  { "win.salary-mark", { "<Control>m" } },
  { "win.next-role", { "<Control>Page_Down" } },
  { "win.previous-role", { "<Control>Page_Up" } },
  { "win.next-pane", { "F6", "<Shift>F6" } },
  { "win.back", { "<Alt>Left" } },
  { "win.toggle-sidebar", { "F9" } },
  { "win.fullscreen", { "F11" } },
  { "app.new-window", { "<Control>n" } },
  { "app.help", { "F1" } },
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
};

G_DEFINE_FINAL_TYPE (RbApplication, rb_application, GTK_TYPE_APPLICATION)

static RbWindow *
add_window (RbApplication *self)
{
  RbWindow *window = rb_window_new (GTK_APPLICATION (self), self->settings);

  rb_window_wish (window, self->wanted_role, (const char *const *) self->wanted_compared);

  if (self->wants_sample)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.open-sample", NULL);

  g_clear_pointer (&self->wanted_role, g_free);
  g_clear_pointer (&self->wanted_compared, g_strfreev);
  self->wants_sample = FALSE;
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
new_window_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  add_window (RB_APPLICATION (data));
}

static void
help_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (data));

  gtk_window_present (GTK_WINDOW (rb_help_window_new (parent)));
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const authors[] = { "The Rolebook Authors", NULL };

  gtk_show_about_dialog (gtk_application_get_active_window (GTK_APPLICATION (data)), "program-name",
                         "Rolebook", "logo-icon-name", APPLICATION_ID, "version", RB_VERSION,
                         "comments", _ ("Compare what job roles pay"), "license-type",
                         GTK_LICENSE_GPL_3_0, "authors", authors, NULL);
}

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkApplication *application = GTK_APPLICATION (data);
  GtkWindow *window = NULL;

  /* Each window gets the chance to remember its size. */
  while ((window = gtk_application_get_active_window (application)) != NULL)
    gtk_window_close (window);
}

static const GActionEntry actions[] = {
  { .name = "new-window", .activate = new_window_action },
  { .name = "help", .activate = help_action },
  { .name = "about", .activate = about_action },
  { .name = "quit", .activate = quit_action },
};

/* g_settings_new() ends the program where its schema is missing: one that is run from a build
 * folder would not start. */
static GSettings *
make_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
    source != NULL ? g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE) : NULL;

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/rolebook/Rolebook/ui/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
rb_application_startup (GApplication *application)
{
  RbApplication *self = RB_APPLICATION (application);

  /* Named here so that the linker keeps them in a static library. */
  g_resources_register (rb_ui_get_resource ());
  g_resources_register (rb_icons_get_resource ());

  G_APPLICATION_CLASS (rb_application_parent_class)->startup (application);

  load_style ();
  gtk_window_set_default_icon_name (APPLICATION_ID);
  self->settings = make_settings ();
  self->color_scheme = rb_color_scheme_new (gtk_settings_get_default (), FALSE);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);

  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action,
                                           (const char *const *) accels[i].accels);
}

static void
rb_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window != NULL)
    gtk_window_present (window);
  else
    add_window (RB_APPLICATION (application));
}

/* Returns: (nullable): the window in front if nothing has been opened in it yet */
static RbWindow *
find_untouched_window (RbApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (!RB_IS_WINDOW (window) ||
      rb_workspace_get_state (rb_window_get_workspace (RB_WINDOW (window))) != RB_WORKSPACE_EMPTY)
    return NULL;

  gtk_window_present (window);

  return RB_WINDOW (window);
}

/* Files replace what an untouched window shows, and else get a window of their own. */
static void
rb_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  RbApplication *self = RB_APPLICATION (application);
  RbInputList *inputs = rb_input_list_new ();
  RbWindow *window = g_strcmp0 (hint, NEW_WINDOW_HINT) != 0 ? find_untouched_window (self) : NULL;

  if (window == NULL)
    window = add_window (self);

  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);

      if (path != NULL && !rb_input_list_add_path (inputs, path, NULL))
        g_debug ("Not opened: %s", path);
    }

  rb_workspace_open (rb_window_get_workspace (window), inputs, FALSE);
}

/* Lets an instance that runs already show a new window. */
static void
hand_over (GApplication *application, GStrv paths)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; paths[i] != NULL; i++)
    g_ptr_array_add (files, g_file_new_for_commandline_arg (paths[i]));

  if (files->len > 0)
    g_application_open (application, (GFile **) files->pdata, (int) files->len, NEW_WINDOW_HINT);
  else
    g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
}

static gboolean
rb_application_local_command_line (GApplication *application, char ***arguments, int *status)
{
  if (!RB_APPLICATION (application)->wants_new_window ||
      !g_application_register (application, NULL, NULL) ||
      !g_application_get_is_remote (application))
    return G_APPLICATION_CLASS (rb_application_parent_class)
      ->local_command_line (application, arguments, status);

  hand_over (application, *arguments + 1);
  *status = 0;

  return TRUE;
}

static void
rb_application_finalize (GObject *object)
{
  RbApplication *self = RB_APPLICATION (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->color_scheme);
  g_free (self->wanted_role);
  g_strfreev (self->wanted_compared);

  G_OBJECT_CLASS (rb_application_parent_class)->finalize (object);
}

static void
rb_application_class_init (RbApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rb_application_finalize;
  application_class->startup = rb_application_startup;
  application_class->activate = rb_application_activate;
  application_class->local_command_line = rb_application_local_command_line;
  application_class->open = rb_application_open;
}

static void
rb_application_init (RbApplication *self)
{
}

/**
 * rb_application_new:
 *
 * Returns: (transfer full): the application
 */
RbApplication *
rb_application_new (void)
{
  return g_object_new (RB_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path",
                       "/io/github/rolebook/Rolebook", NULL);
}

/**
 * rb_application_run_with_options:
 * @self: the application
 * @options: options without an action
 *
 * Runs until the last window is closed, or hands over to an instance that runs already.
 *
 * Returns: the exit status of the program
 */
int
rb_application_run_with_options (RbApplication *self, const RbOptions *options)
{
  GApplication *application = G_APPLICATION (self);
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  gboolean needs_own_process = options->sample || options->role != NULL;

  g_ptr_array_add (arguments, (gpointer) "rolebook");

  for (guint i = 0; options->paths[i] != NULL; i++)
    g_ptr_array_add (arguments, options->paths[i]);

  /* What D-Bus has no words for is shown by a process of its own. */
  if (needs_own_process)
    g_application_set_flags (application,
                             g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);

  self->wants_new_window = options->new_window;
  self->wants_sample = options->sample;
  self->wanted_role = g_strdup (options->role);
  self->wanted_compared = g_strdupv (options->compare);

  return g_application_run (application, (int) arguments->len, (char **) arguments->pdata);
}
