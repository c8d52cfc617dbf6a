/* rb-shown.c: what a window shows, as it can be printed and written to files.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/rb-shown.h"

/**
 * rb_shown_new:
 * @figures: the figures that are shown
 * @dataset: what they are of
 * @compared: the roles that are compared
 *
 * Returns: (transfer full): them, and no other role yet
 */
RbShown *
rb_shown_new (RbFigures *figures, RbDataset *dataset, RbCompareSet *compared)
{
  RbShown *self = g_atomic_rc_box_new0 (RbShown);

  self->figures = g_object_ref (figures);
  self->dataset = g_object_ref (dataset);
  self->role = RB_NO_ROLE;
  self->compared = rb_compare_set_find_roles (compared, figures);
  self->listed = g_array_new (FALSE, FALSE, sizeof (guint32));

  return self;
}

/**
 * rb_shown_ref:
 * @self: what is shown
 *
 * Returns: (transfer full): the same
 */
RbShown *
rb_shown_ref (RbShown *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (RbShown *self)
{
  g_object_unref (self->figures);
  g_object_unref (self->dataset);
  g_array_unref (self->compared);
  g_array_unref (self->listed);
  g_clear_object (&self->marks);
}

/**
 * rb_shown_unref:
 * @self: (transfer full): what is shown
 */
void
rb_shown_unref (RbShown *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

/**
 * rb_shown_find_mark:
 * @currency: a currency
 * @period: a period
 * @mark: (out): the salary that was entered for this kind of pay
 * @shown: the #RbShown
 *
 * Returns: whether there is one
 */
gboolean
rb_shown_find_mark (RbCurrency currency, RbPeriod period, RbSalaryMark *mark, gpointer shown)
{
  RbShown *self = shown;

  return self->marks != NULL && rb_salary_marks_get (self->marks, currency, period, mark);
}
