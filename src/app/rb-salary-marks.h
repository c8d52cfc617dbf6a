/* rb-salary-marks.h: RbSalaryMarks remembers the salaries that somebody has in mind.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/rb-salary-mark.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define RB_TYPE_SALARY_MARKS (rb_salary_marks_get_type ())

/* One for each currency and period. Emits "changed". */
G_DECLARE_FINAL_TYPE (RbSalaryMarks, rb_salary_marks, RB, SALARY_MARKS, GObject)

RbSalaryMarks *rb_salary_marks_new (GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

const char *rb_salary_marks_get_text (RbSalaryMarks *self, RbCurrency currency, RbPeriod period);
void rb_salary_marks_set_text (RbSalaryMarks *self,
                               RbCurrency currency,
                               RbPeriod period,
                               const char *text);
gboolean
rb_salary_marks_get (RbSalaryMarks *self, RbCurrency currency, RbPeriod period, RbSalaryMark *mark);
void rb_salary_marks_forget (RbSalaryMarks *self);

G_END_DECLS
