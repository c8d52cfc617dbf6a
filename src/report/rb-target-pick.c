/* rb-target-pick.c: the openings that a part of a chart stands for.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-target-pick.h"

#include <math.h>

/* Bars are half-open but for the last one; an overflow bar has no other end. */
static RbPick
pick_bar (const RbChartData *data, const RbChartTarget *target)
{
  const RbChartBin *last = &data->bins[data->n_bins - 1];

  return (RbPick){
    .kind = RB_PICK_PAY,
    .from = isnan (target->from) ? G_MININT64 : (gint64) target->from,
    .to = isnan (target->to) ? G_MAXINT64 : (gint64) target->to,
    .holds_to =
      isnan (target->to) || (last->kind == RB_CHART_BIN_REGULAR && target->to == last->to),
  };
}

/**
 * rb_target_make_pick:
 * @data: the input of the chart of a role, or of its row in the chart of a comparison
 * @target: a part of it, or several bars as one
 *
 * Returns: the openings that the part stands for
 */
RbPick
rb_target_make_pick (const RbChartData *data, const RbChartTarget *target)
{
  switch (target->kind)
    {
    case RB_CHART_TARGET_BAR:
      return pick_bar (data, target);
    case RB_CHART_TARGET_DOTS:
      return (RbPick){ .kind = RB_PICK_PAY,
                       .from = (gint64) target->from,
                       .to = (gint64) target->to,
                       .holds_to = TRUE };
    case RB_CHART_TARGET_P10:
    case RB_CHART_TARGET_P25:
    case RB_CHART_TARGET_P75:
    case RB_CHART_TARGET_P90:
    case RB_CHART_TARGET_MARK:
      return rb_pick_pay_below (target->from);
    case RB_CHART_TARGET_BOX:
    case RB_CHART_TARGET_REACH:
      /* Percentiles may lie between two amounts. */
      return (RbPick){ .kind = RB_PICK_PAY,
                       .from = (gint64) ceil (target->from),
                       .to = (gint64) floor (target->to),
                       .holds_to = TRUE };
    case RB_CHART_TARGET_ROW:
      return data->form != RB_CHART_FORM_NONE ? rb_pick_pay () : (RbPick){ .kind = RB_PICK_ALL };
    default:
      return rb_pick_pay ();
    }
}
