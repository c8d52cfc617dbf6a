/* rb-print-arguments.h: the part of the command line that says how sheets are printed.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "cli/rb-options.h"

G_BEGIN_DECLS

/* What GOption fills in, before it is checked. */
typedef struct {
  char *export_pdf;
  char *layout;
  char *paper;
  char *organisation;
  gboolean is_landscape;
  gboolean is_large;
} RbPrintArguments;

void rb_print_arguments_add (RbPrintArguments *self, GOptionContext *context);
gboolean rb_print_arguments_take (RbPrintArguments *self, RbOptions *options, GError **error);
void rb_print_arguments_clear (RbPrintArguments *self);

G_END_DECLS
