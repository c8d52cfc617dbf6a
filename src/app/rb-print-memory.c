/* rb-print-memory.c: the printer and the paper that were used last.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-print-memory.h"

/* These are files of GTK's own, as a printer has more settings than GSettings could name. */
#define SETUP_NAME "page-setup.ini"
#define SETTINGS_NAME "print-settings.ini"

static char *
find_path (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), "rolebook", name, NULL);
}

static char *
make_path (const char *name)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "rolebook", NULL);

  g_mkdir_with_parents (folder, 0700);

  return g_build_filename (folder, name, NULL);
}

/**
 * rb_print_memory_load_setup:
 *
 * Returns: (transfer full): the paper used last, and how it lies; else what is usual in the locale
 */
GtkPageSetup *
rb_print_memory_load_setup (void)
{
  g_autofree char *path = find_path (SETUP_NAME);
  GtkPageSetup *setup = gtk_page_setup_new_from_file (path, NULL);

  return setup != NULL ? setup : gtk_page_setup_new ();
}

/**
 * rb_print_memory_save_setup:
 * @setup: a paper, and how it lies
 */
void
rb_print_memory_save_setup (GtkPageSetup *setup)
{
  g_autofree char *path = make_path (SETUP_NAME);

  /* Where it cannot be kept, nothing is lost but a convenience. */
  gtk_page_setup_to_file (setup, path, NULL);
}

/**
 * rb_print_memory_load_settings:
 *
 * Returns: (transfer full): the printer used last, and its settings
 */
GtkPrintSettings *
rb_print_memory_load_settings (void)
{
  g_autofree char *path = find_path (SETTINGS_NAME);
  GtkPrintSettings *settings = gtk_print_settings_new_from_file (path, NULL);

  return settings != NULL ? settings : gtk_print_settings_new ();
}

/**
 * rb_print_memory_save_settings:
 * @settings: a printer, and its settings
 */
void
rb_print_memory_save_settings (GtkPrintSettings *settings)
{
  g_autofree char *path = make_path (SETTINGS_NAME);

  gtk_print_settings_to_file (settings, path, NULL);
}
