/* rb-print-choices.h: RbPrintChoices is where somebody says what to print, and on what.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-print-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_PRINT_CHOICES (rb_print_choices_get_type ())

/* Emits "changed". */
G_DECLARE_FINAL_TYPE (RbPrintChoices, rb_print_choices, RB, PRINT_CHOICES, GtkBox)

void rb_print_choices_set_up (RbPrintChoices *self, RbShown *shown, GSettings *settings);
RbPrintPlan *rb_print_choices_make_plan (RbPrintChoices *self) G_GNUC_WARN_UNUSED_RESULT;
void rb_print_choices_remember (RbPrintChoices *self);

G_END_DECLS
