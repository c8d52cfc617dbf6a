/* rb-role-strip.h: from the pay of a role to the small strip of its row in a list.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-pay-strip.h"
#include "model/rb-figures.h"

G_BEGIN_DECLS

/* The amounts at the ends of the axis that all strips of a list share, in ten-thousandths. */
typedef struct {
  double from;
  double to;
} RbPayAxis;

RbPayAxis rb_pay_axis_find (RbFigures *figures);

RbPayStrip *rb_role_strip_new (const RbStratum *stratum,
                               const RbPayAxis *axis,
                               double width,
                               double height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
