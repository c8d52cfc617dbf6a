/* rb-print-arguments.c: the part of the command line that says how sheets are printed.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "cli/rb-print-arguments.h"

#include "cli/rb-option-values.h"
#include "report/rb-comparison.h"

#include <glib/gi18n-lib.h>

/**
 * rb_print_arguments_add:
 * @self: (out caller-allocates): what the options are read into; must outlive the parsing
 * @context: the options of the program
 *
 * Adds the options that concern sheets.
 */
void
rb_print_arguments_add (RbPrintArguments *self, GOptionContext *context)
{
  const GOptionEntry entries[] = {
    { "export-pdf", 0, 0, G_OPTION_ARG_FILENAME, &self->export_pdf,
      N_ ("Write sheets of --role, which may be repeated, or of all roles"), N_ ("FILE") },
    { "layout", 0, 0, G_OPTION_ARG_STRING, &self->layout,
      N_ ("sheet, full, openings, comparison, worksheet or booklet"), N_ ("LAYOUT") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper,
      N_ ("A4, Letter and others, or millimetres such as 210x297"), N_ ("PAPER") },
    { "landscape", 0, 0, G_OPTION_ARG_NONE, &self->is_landscape, N_ ("Lay the paper down"), NULL },
    { "large-print", 0, 0, G_OPTION_ARG_NONE, &self->is_large, N_ ("Print in large letters"),
      NULL },
    { "organisation", 0, 0, G_OPTION_ARG_STRING, &self->organisation,
      N_ ("A line above every page"), N_ ("TEXT") },
    G_OPTION_ENTRY_NULL,
  };

  *self = (RbPrintArguments){ 0 };
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

static gboolean
take_paper (const RbPrintArguments *self, RbOptions *options, GError **error)
{
  RbPaper paper = rb_paper_get_default ();

  if (self->paper != NULL && !rb_paper_parse (self->paper, &paper))
    return rb_option_fail (error,
                           _ ("--paper needs a name such as A4 or Letter, or "
                              "millimetres such as 210x297, not “%s”"),
                           self->paper);

  options->print.paper = self->is_landscape ? rb_paper_turn (paper) : paper;

  return TRUE;
}

static gboolean
take_layout (const RbPrintArguments *self, RbOptions *options, GError **error)
{
  const guint n_roles = g_strv_length (options->roles);

  if (self->layout != NULL && !rb_sheet_from_code (self->layout, &options->print.sheet))
    return rb_option_fail (error,
                           _ ("--layout knows sheet, full, openings, comparison, "
                              "worksheet and booklet, not “%s”"),
                           self->layout);

  if (options->print.sheet == RB_SHEET_COMPARISON && (n_roles < 2 || n_roles > RB_COMPARISON_MAX))
    return rb_option_fail (error, _ ("--layout=comparison needs --role from 2 to %d times"),
                           RB_COMPARISON_MAX);

  if (options->print.sheet == RB_SHEET_WORKSHEET && (n_roles < 1 || n_roles > RB_WORKSHEET_MAX))
    return rb_option_fail (error, _ ("--layout=worksheet needs --role from 1 to %d times"),
                           RB_WORKSHEET_MAX);

  return TRUE;
}

/**
 * rb_print_arguments_take:
 * @self: what GOption has filled in
 * @options: the options, with the names of roles
 * @error: return location for a mistake
 *
 * Checks the options that concern sheets, and puts what they mean into @options.
 *
 * Returns: whether they are sound
 */
gboolean
rb_print_arguments_take (RbPrintArguments *self, RbOptions *options, GError **error)
{
  gboolean has_any = self->layout != NULL || self->paper != NULL || self->organisation != NULL ||
                     self->is_landscape || self->is_large;

  if (self->export_pdf == NULL)
    return !has_any || rb_option_fail (error, "%s",
                                       _ ("--layout, --paper, --landscape, --large-print "
                                          "and --organisation go with --export-pdf"));

  options->export_pdf = g_strdup (self->export_pdf);
  options->print.is_large = self->is_large;
  options->print.organisation = g_strdup (self->organisation);
  options->print.rtl = rb_locale_is_rtl ();

  return take_paper (self, options, error) && take_layout (self, options, error);
}

/**
 * rb_print_arguments_clear:
 * @self: arguments
 *
 * Frees what GOption has filled in.
 */
void
rb_print_arguments_clear (RbPrintArguments *self)
{
  g_free (self->export_pdf);
  g_free (self->layout);
  g_free (self->paper);
  g_free (self->organisation);
}
