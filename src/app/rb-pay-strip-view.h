/* rb-pay-strip-view.h: RbPayStripView shows the pay of a role as a small strip.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-tally.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The amounts at the ends of the axis that all strips of a list share, in ten-thousandths. */
typedef struct {
  double from;
  double to;
} RbPayAxis;

#define RB_TYPE_PAY_STRIP_VIEW (rb_pay_strip_view_get_type ())

G_DECLARE_FINAL_TYPE (RbPayStripView, rb_pay_strip_view, RB, PAY_STRIP_VIEW, GtkWidget)

void rb_pay_strip_view_set_stratum (RbPayStripView *self,
                                    const RbStratum *stratum,
                                    const RbPayAxis *axis);

G_END_DECLS
