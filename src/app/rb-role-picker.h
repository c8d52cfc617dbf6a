/* rb-role-picker.h: RbRolePicker is a button that offers roles to be compared.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-compare-set.h"
#include "model/rb-figures.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_ROLE_PICKER (rb_role_picker_get_type ())

G_DECLARE_FINAL_TYPE (RbRolePicker, rb_role_picker, RB, ROLE_PICKER, GtkBox)

void rb_role_picker_set_set (RbRolePicker *self, RbCompareSet *set);
void rb_role_picker_set_figures (RbRolePicker *self, RbFigures *figures);

G_END_DECLS
