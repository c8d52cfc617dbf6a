/* rb-salary-row.h: RbSalaryRow asks for a salary and says where it stands.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "app/rb-salary-marks.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RB_TYPE_SALARY_ROW (rb_salary_row_get_type ())

G_DECLARE_FINAL_TYPE (RbSalaryRow, rb_salary_row, RB, SALARY_ROW, GtkBox)

void rb_salary_row_set_marks (RbSalaryRow *self, RbSalaryMarks *marks);
void rb_salary_row_set_stratum (RbSalaryRow *self, const RbStratum *stratum);

G_END_DECLS
