/* rb-cli-paper.c: the action that writes sheets to a PDF file.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-cli-paper.h"

#include "cli/rb-cli-roles.h"
#include "cli/rb-cli.h"
#include "read/rb-text-finder.h"
#include "report/paper/rb-pdf-writer.h"
#include "report/rb-picture.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

/* Those that are named, else all that are shown. */
static GArray *
find_roles (const RbOptions *options, RbFigures *figures)
{
  g_autoptr (GArray) roles = rb_cli_find_roles (options, figures, options->roles);
  const guint32 n_roles = rb_corpus_get_n_roles (rb_figures_get_corpus (figures));

  for (guint32 role = 0; options->roles[0] == NULL && role < n_roles; role++)
    {
      if (rb_figures_shows_role (figures, role))
        g_array_append_val (roles, role);
    }

  if (roles != NULL && roles->len == 0)
    {
      rb_cli_say (options, NULL, _ ("No opening matches"));
      return NULL;
    }

  return g_steal_pointer (&roles);
}

static void
show_progress (double progress, gpointer data)
{
  int *shown = data;
  int percent = (int) (progress * 100.0);

  if (percent == *shown)
    return;

  *shown = percent;
  /* Translators: progress of writing, in per cent. */
  g_printerr (_ ("\rWriting, %d%% "), percent);
}

/**
 * rb_cli_export_pdf:
 * @options: options that name a file
 * @dataset: what was read
 * @figures: figures
 *
 * Writes sheets of the named roles, or of all, to the file.
 *
 * Returns: the exit status of the program
 */
int
rb_cli_export_pdf (const RbOptions *options, RbDataset *dataset, RbFigures *figures)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) roles = find_roles (options, figures);

  if (roles == NULL)
    return RB_EXIT_NOTHING_MATCHED;

  PangoFontDescription *font = rb_picture_dup_font ();
  RbPrintOptions print = options->print;
  gboolean is_watched = !options->quiet && isatty (STDERR_FILENO) == 1;
  int shown = -1;

  print.family = pango_font_description_get_family (font);

  g_autoptr (RbDocument) document =
    rb_document_new (figures, (const guint32 *) (gconstpointer) roles->data, roles->len, &print,
                     rb_find_role_texts, dataset);
  gboolean is_written = rb_pdf_write (document, options->export_pdf,
                                      is_watched ? show_progress : NULL, &shown, NULL, &error);

  pango_font_description_free (font);

  if (shown >= 0)
    g_printerr ("\r\033[K");

  if (is_written)
    return RB_EXIT_DONE;

  rb_cli_say (options, NULL, error->message);

  return RB_EXIT_NOT_WRITTEN;
}
