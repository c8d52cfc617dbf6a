/* rb-pick.c: which openings of a role stand behind one of its figures.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-pick.h"

#include <math.h>

/**
 * rb_pick_pay:
 *
 * Returns: the pick of all openings whose pay counts in the display stratum
 */
RbPick
rb_pick_pay (void)
{
  return (RbPick){ .kind = RB_PICK_PAY, .from = G_MININT64, .to = G_MAXINT64, .holds_to = TRUE };
}

/**
 * rb_pick_pay_below:
 * @amount: an amount in ten-thousandths; a percentile may lie between two
 *
 * Returns: the pick of all openings that pay less than that
 */
RbPick
rb_pick_pay_below (double amount)
{
  return (RbPick){ .kind = RB_PICK_PAY, .from = G_MININT64, .to = (gint64) ceil (amount) };
}

static gboolean
has_pay (const RbPick *self, RbFigures *figures, guint32 row)
{
  const RbCountedPay pay = rb_figures_count_pay (figures, row);

  if (self->kind == RB_PICK_PAY_KIND)
    return pay.kind == (RbPayKind) self->value;

  if (self->kind == RB_PICK_STRATUM)
    return pay.counts && pay.currency == self->currency && pay.period == self->period;

  return pay.counts && pay.currency == rb_figures_get_currency (figures) &&
         pay.period == rb_figures_get_period (figures) && pay.point >= self->from &&
         (pay.point < self->to || (self->holds_to && pay.point == self->to));
}

/**
 * rb_pick_has_row:
 * @self: a pick
 * @figures: the figures that it is of
 * @row: a posting
 *
 * Returns: whether the posting is one of those that the figure counts; copies are none unless they
 *   are counted
 */
gboolean
rb_pick_has_row (const RbPick *self, RbFigures *figures, guint32 row)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbPostingColumns *columns = rb_posting_store_get_columns (rb_corpus_get_store (corpus));
  const gboolean is_copy = rb_corpus_get_copy_of (corpus, row) != RB_NO_ROW;

  if (!rb_figures_has_row (figures, row))
    return FALSE;

  switch (self->kind)
    {
    case RB_PICK_PAY:
    case RB_PICK_STRATUM:
      return (!is_copy || rb_figures_get_switches (figures)->include_copies) &&
             has_pay (self, figures, row);
    case RB_PICK_PAY_KIND:
      return !is_copy && has_pay (self, figures, row);
    case RB_PICK_DEGREE:
      return !is_copy && columns->degree[row] == self->value;
    case RB_PICK_LEVEL:
      return !is_copy && columns->level[row] == self->value;
    case RB_PICK_WORKPLACE:
      return !is_copy && columns->workplace[row] == self->value;
    case RB_PICK_PLACE:
      return !is_copy && columns->place[row] == self->value;
    case RB_PICK_EMPLOYER:
      return !is_copy && columns->employer[row] == self->value;
    case RB_PICK_ALL:
    default:
      return !is_copy;
    }
}

/**
 * rb_pick_count:
 * @self: a pick
 * @figures: the figures that it is of
 * @role: index of a role
 *
 * Returns: how many of the role's postings it holds
 */
guint
rb_pick_count (const RbPick *self, RbFigures *figures, guint32 role)
{
  guint32 n_rows = 0;
  const guint32 *rows = rb_corpus_get_role_rows (rb_figures_get_corpus (figures), role, &n_rows);
  guint n = 0;

  for (guint32 i = 0; i < n_rows; i++)
    n += rb_pick_has_row (self, figures, rows[i]) ? 1 : 0;

  return n;
}
