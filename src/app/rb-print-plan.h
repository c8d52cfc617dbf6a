/* rb-print-plan.h: RbPrintPlan is what to print, and on what.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-shown.h"
#include "report/paper/rb-document.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct {
  RbShown *shown;
  GArray *roles; /* (element-type guint32): at least one */
  RbSheet sheet;
  gboolean is_large;
  char *organisation;
  GtkPageSetup *setup; /* paper, and how it lies; its margins do not matter */
  double least_margin; /* in points: where the printer cannot print; 0 while none is known */
} RbPrintPlan;

void rb_print_plan_free (RbPrintPlan *self);
RbDocument *rb_print_plan_make_document (RbPrintPlan *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPrintPlan, rb_print_plan_free)

G_END_DECLS
