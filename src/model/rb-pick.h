/* rb-pick.h: which openings of a role stand behind one of its figures.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-figures.h"

G_BEGIN_DECLS

typedef enum {
  RB_PICK_ALL,
  RB_PICK_PAY,      /* counted pay in the display stratum, from the one amount to the other */
  RB_PICK_STRATUM,  /* counted pay of another currency or period */
  RB_PICK_PAY_KIND, /* stated, estimated, set aside or no pay */
  RB_PICK_DEGREE,
  RB_PICK_LEVEL,
  RB_PICK_WORKPLACE,
  RB_PICK_PLACE,
  RB_PICK_EMPLOYER,
} RbPickKind;

typedef struct {
  RbPickKind kind;
  gint64 from, to;     /* of PAY, in ten-thousandths: from ≤ point < to */
  gboolean holds_to;   /* of PAY: @to itself as well */
  RbCurrency currency; /* of STRATUM */
  RbPeriod period;     /* of STRATUM */
  guint value; /* an #RbPayKind, #RbDegree, #RbLevel, #RbWorkplace, or the #RbTextId of a place or
                  employer */
} RbPick;

RbPick rb_pick_pay (void);
RbPick rb_pick_pay_below (double amount);

gboolean rb_pick_has_row (const RbPick *self, RbFigures *figures, guint32 row);
guint rb_pick_count (const RbPick *self, RbFigures *figures, guint32 role);

G_END_DECLS
