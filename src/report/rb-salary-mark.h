/* rb-salary-mark.h: a salary that somebody has in mind, and where it stands among openings.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-tally.h"

G_BEGIN_DECLS

/* In ten-thousandths; both are the same for a single amount. */
typedef struct {
  gint64 low;
  gint64 high;
} RbSalaryMark;

gboolean rb_salary_mark_parse (const char *text, RbSalaryMark *mark);
char *rb_salary_mark_describe (const RbSalaryMark *self,
                               const RbStratum *stratum) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
