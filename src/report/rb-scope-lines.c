/* rb-scope-lines.c: which filters and switches figures were made under, in sentences.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-scope-lines.h"

#include "report/rb-format-text.h"
#include "report/rb-lines.h"
#include "report/rb-pick-text.h"
#include "report/rb-stratum-names.h"

#include <glib/gi18n-lib.h>

static char *
describe_place (const RbFilter *filter)
{
  if (filter->place == NULL || *filter->place == '\0')
    return NULL;

  /* Translators: %s is a part of the name of a place, between isolating marks. */
  return g_strdup_printf (_ ("Only openings in “\u2068%s\u2069”."), filter->place);
}

static char *
describe_days (const RbFilter *filter)
{
  g_autofree char *since = filter->since != 0 ? rb_format_date (filter->since) : NULL;
  g_autofree char *until = filter->until != 0 ? rb_format_date (filter->until) : NULL;

  if (since != NULL && until != NULL)
    /* Translators: two dates. */
    return g_strdup_printf (_ ("Only openings posted from %s to %s."), since, until);

  if (since != NULL)
    /* Translators: %s is a date. */
    return g_strdup_printf (_ ("Only openings posted since %s."), since);

  /* Translators: %s is a date. */
  return until != NULL ? g_strdup_printf (_ ("Only openings posted until %s."), until) : NULL;
}

static char *
join_bits (guint bits, guint n, const char *(*name_of) (guint value))
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < n; i++)
    {
      if ((bits & (1u << i)) != 0)
        g_strv_builder_add (builder, name_of (i));
    }

  g_auto (GStrv) names = g_strv_builder_end (builder);

  /* Translators: stands between the members of a list. */
  return g_strjoinv (_ (", "), names);
}

static const char *
name_degree (guint degree)
{
  return rb_degree_get_label ((RbDegree) degree);
}

static const char *
name_employment (guint type)
{
  switch ((RbEmployment) type)
    {
    case RB_EMPLOYMENT_FULL_TIME:
      return _ ("Full time");
    case RB_EMPLOYMENT_PART_TIME:
      return _ ("Part time");
    case RB_EMPLOYMENT_CONTRACT:
      return _ ("Contract");
    case RB_EMPLOYMENT_TEMPORARY:
      return _ ("Temporary");
    case RB_EMPLOYMENT_INTERNSHIP:
      return _ ("Internship");
    case RB_EMPLOYMENT_VOLUNTEER:
      return _ ("Volunteer");
    case RB_EMPLOYMENT_PER_DIEM:
      return _ ("Per diem");
    case RB_EMPLOYMENT_OTHER:
      return _ ("Other");
    case RB_EMPLOYMENT_UNKNOWN:
    default:
      return _ ("Not stated");
    }
}

static char *
describe_states (const RbFilter *filter)
{
  if (filter->degrees == 0)
    return NULL;

  g_autofree char *names = join_bits (filter->degrees, RB_N_DEGREES, name_degree);

  /* Translators: %s is a list of “Required”, “Preferred” and so on. */
  return g_strdup_printf (_ ("Only openings with this said of a degree: %s."), names);
}

static char *
describe_types (const RbFilter *filter)
{
  if (filter->types == 0)
    return NULL;

  g_autofree char *names = join_bits (filter->types, RB_N_EMPLOYMENTS, name_employment);

  /* Translators: %s is a list of “Full time”, “Contract” and so on. */
  return g_strdup_printf (_ ("Only openings of this type: %s."), names);
}

static char *
describe_pay (RbFigures *figures, const RbFilter *filter)
{
  const RbCurrency currency = rb_figures_get_currency (figures);
  const RbPeriod period = rb_figures_get_period (figures);
  g_autofree char *from =
    rb_format_pay ((double) filter->pay_from, currency, period, RB_MONEY_EXACT);
  g_autofree char *to = rb_format_pay ((double) filter->pay_to, currency, period, RB_MONEY_EXACT);

  if (filter->pay_from > 0 && filter->pay_to > 0)
    /* Translators: two amounts of pay, “$50,000 a year”. */
    return g_strdup_printf (_ ("Only openings that pay from %s to %s."), from, to);

  if (filter->pay_from > 0)
    /* Translators: %s is pay, “$50,000 a year”. */
    return g_strdup_printf (_ ("Only openings that pay %s or more."), from);

  if (filter->pay_to > 0)
    /* Translators: %s is pay, “$50,000 a year”. */
    return g_strdup_printf (_ ("Only openings that pay %s or less."), to);

  return filter->pay_stated ? g_strdup (_ ("Only openings that state pay.")) : NULL;
}

static char *
describe_fewest (const RbFilter *filter)
{
  g_autofree char *count = rb_format_count (filter->fewest);

  if (filter->fewest < 2)
    return NULL;

  return g_strdup_printf (ngettext ("Only roles with %s opening or more.",
                                    "Only roles with %s openings or more.", filter->fewest),
                          count);
}

static char *
describe_pay_point (const RbSwitches *switches)
{
  switch (switches->pay_point)
    {
    case RB_PAY_POINT_FLOOR:
      return g_strdup (_ ("Ranges of pay count at their floor."));
    case RB_PAY_POINT_CEILING:
      return g_strdup (_ ("Ranges of pay count at their ceiling."));
    case RB_PAY_POINT_MIDPOINT:
    default:
      return g_strdup (_ ("Ranges of pay count at their midpoint."));
    }
}

static char *
describe_assumption (const RbSwitches *switches)
{
  const RbAssumption *assume = &switches->assume;

  if (assume->currency == RB_CURRENCY_NONE && assume->period == RB_PERIOD_NONE)
    return NULL;

  g_autofree char *name = rb_stratum_name (assume->currency, assume->period);

  /* Translators: %s is a kind of pay, “USD, a year”. */
  return g_strdup_printf (_ ("What pay leaves out is read as %s."), name);
}

static void
take_switches (GStrvBuilder *builder, const RbSwitches *switches)
{
  rb_lines_take (builder, describe_pay_point (switches));
  rb_lines_take (builder, describe_assumption (switches));

  if (switches->include_estimates)
    rb_lines_take (builder, g_strdup (_ ("Estimates by job sites are counted.")));

  if (switches->include_implausible)
    rb_lines_take (builder, g_strdup (_ ("Implausible pay is counted.")));

  if (switches->include_copies)
    rb_lines_take (builder, g_strdup (_ ("Copies are counted.")));
}

/**
 * rb_scope_lines_new:
 * @figures: figures
 *
 * Says how ranges count, which switches are in force, and which filters: what a page that stands
 * alone has to say besides its figures.
 *
 * Returns: (transfer full): sentences, one at least
 */
GStrv
rb_scope_lines_new (RbFigures *figures)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const RbFilter *filter = rb_figures_get_filter (figures);

  take_switches (builder, rb_figures_get_switches (figures));
  rb_lines_take (builder, describe_place (filter));
  rb_lines_take (builder, describe_days (filter));
  rb_lines_take (builder, describe_states (filter));
  rb_lines_take (builder, describe_types (filter));
  rb_lines_take (builder, describe_pay (figures, filter));
  rb_lines_take (builder, describe_fewest (filter));

  return g_strv_builder_end (builder);
}
