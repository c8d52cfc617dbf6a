/* main.c: picks the command line or the window.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-application.h"
#include "cli/rb-cli.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

int
main (int argc, char **argv)
{
  g_auto (GStrv) arguments = g_strdupv (argv);
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, RB_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  /* ngettext() looks into no other domain. */
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("io.github.rolebook.Rolebook");
  g_set_application_name ("Rolebook");

  g_autoptr (RbOptions) options = rb_options_parse (&arguments, &error);

  if (options == NULL)
    {
      g_printerr ("rolebook: %s\n", error->message);
      return RB_EXIT_WRONG_USAGE;
    }

  if (options->action != RB_ACTION_WINDOW)
    return rb_cli_run (options);

  g_autoptr (RbApplication) application = rb_application_new ();

  return rb_application_run_with_options (application, options);
}
