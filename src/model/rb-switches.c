/* rb-switches.c: how pay is counted: the switches of rules R7, R8, R9 and R11 to R13.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-switches.h"

static const char *const pay_point_codes[] = { "midpoint", "floor", "ceiling" };

/**
 * rb_switches_new:
 *
 * Returns: (transfer full): the switches as the rules set them
 */
RbSwitches *
rb_switches_new (void)
{
  RbSwitches *self = g_new0 (RbSwitches, 1);

  self->hours_in_year = RB_HOURS_IN_YEAR_DEFAULT;

  return self;
}

/**
 * rb_switches_copy:
 * @self: switches
 *
 * Returns: (transfer full): a copy that shares nothing
 */
RbSwitches *
rb_switches_copy (const RbSwitches *self)
{
  RbSwitches *copy = g_memdup2 (self, sizeof *self);

  if (self->assume_source != NULL)
    copy->assume_source = g_array_copy (self->assume_source);

  return copy;
}

/**
 * rb_switches_free:
 * @self: (transfer full): switches
 */
void
rb_switches_free (RbSwitches *self)
{
  g_clear_pointer (&self->assume_source, g_array_unref);
  g_free (self);
}

/**
 * rb_switches_set_source_assumption:
 * @self: switches
 * @source: index of a source
 * @assumption: what its unmarked pay means; nothing set takes the statement back
 *
 * Says once what pay without currency or period means in one source.
 */
void
rb_switches_set_source_assumption (RbSwitches *self, guint source, RbAssumption assumption)
{
  if (self->assume_source == NULL)
    self->assume_source = g_array_new (FALSE, TRUE, sizeof (RbAssumption));

  if (source >= self->assume_source->len)
    g_array_set_size (self->assume_source, source + 1);

  g_array_index (self->assume_source, RbAssumption, source) = assumption;
}

/**
 * rb_switches_get_assumption:
 * @self: switches
 * @source: index of a source
 *
 * Returns: what unmarked pay means in that source: what was said of it, else what was said of all
 */
RbAssumption
rb_switches_get_assumption (const RbSwitches *self, guint source)
{
  RbAssumption assumption = self->assume;

  if (self->assume_source != NULL && source < self->assume_source->len)
    {
      RbAssumption own = g_array_index (self->assume_source, RbAssumption, source);

      if (own.currency != RB_CURRENCY_NONE)
        assumption.currency = own.currency;

      if (own.period != RB_PERIOD_NONE)
        assumption.period = own.period;
    }

  return assumption;
}

/**
 * rb_pay_point_to_code:
 * @point: a pay point
 *
 * Returns: floor, midpoint or ceiling
 */
const char *
rb_pay_point_to_code (RbPayPoint point)
{
  g_return_val_if_fail ((guint) point < G_N_ELEMENTS (pay_point_codes), NULL);

  return pay_point_codes[point];
}

/**
 * rb_pay_point_from_code:
 * @code: floor, midpoint or ceiling
 * @point: (out): the pay point
 *
 * Returns: whether @code is one of these words
 */
gboolean
rb_pay_point_from_code (const char *code, RbPayPoint *point)
{
  for (guint i = 0; i < G_N_ELEMENTS (pay_point_codes); i++)
    {
      if (g_str_equal (code, pay_point_codes[i]))
        {
          *point = (RbPayPoint) i;
          return TRUE;
        }
    }

  return FALSE;
}
