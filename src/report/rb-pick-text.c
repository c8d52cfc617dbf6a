/* rb-pick-text.c: picks of openings in words, and those that a page offers beside its figures.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-pick-text.h"

#include "report/rb-format-text.h"
#include "report/rb-stratum-names.h"

#include <glib/gi18n-lib.h>

static char *
format_amount (RbFigures *figures, gint64 amount)
{
  return rb_format_money ((double) amount, rb_figures_get_currency (figures),
                          rb_figures_get_period (figures), RB_MONEY_READING);
}

static char *
describe_pay (const RbPick *self, RbFigures *figures)
{
  const gboolean has_from = self->from != G_MININT64;
  const gboolean has_to = self->to != G_MAXINT64;
  g_autofree char *from = has_from ? format_amount (figures, self->from) : NULL;
  g_autofree char *to = has_to ? format_amount (figures, self->to) : NULL;

  if (!has_from && !has_to)
    return rb_stratum_name (rb_figures_get_currency (figures), rb_figures_get_period (figures));

  if (!has_from)
    /* Translators: openings by what they pay. */
    return g_strdup_printf (_ ("under %s"), to);

  if (!has_to)
    /* Translators: openings by what they pay. */
    return g_strdup_printf (_ ("%s or more"), from);

  if (self->from == self->to)
    return g_steal_pointer (&from);

  /* Translators: two amounts, “$120,000 – $130,000”. */
  return g_strdup_printf (_ ("%s – %s"), from, to);
}

static const char *
get_kind_label (RbPayKind kind)
{
  switch (kind)
    {
    case RB_PAY_PREDICTED:
      return _ ("pay estimated by the job site");
    case RB_PAY_SET_ASIDE:
      return _ ("pay set aside as implausible");
    case RB_PAY_NOT_STATED:
      return _ ("no pay stated");
    case RB_PAY_STATED:
    default:
      return _ ("pay stated");
    }
}

/**
 * rb_level_get_label:
 * @level: a level of seniority
 *
 * Returns: a name of that, capitalised
 */
const char *
rb_level_get_label (RbLevel level)
{
  switch (level)
    {
    case RB_LEVEL_INTERN:
      return C_ ("level", "Internship");
    case RB_LEVEL_ENTRY:
      return C_ ("level", "Entry");
    case RB_LEVEL_MID:
      return C_ ("level", "Middle");
    case RB_LEVEL_SENIOR:
      return C_ ("level", "Senior");
    case RB_LEVEL_LEAD:
      return C_ ("level", "Lead");
    case RB_LEVEL_DIRECTOR:
      return C_ ("level", "Director");
    case RB_LEVEL_EXECUTIVE:
      return C_ ("level", "Executive");
    case RB_LEVEL_UNKNOWN:
    default:
      return C_ ("level", "Not stated");
    }
}

static const char *
get_workplace_label (RbWorkplace workplace)
{
  switch (workplace)
    {
    case RB_WORKPLACE_ON_SITE:
      return C_ ("workplace", "On-site");
    case RB_WORKPLACE_HYBRID:
      return C_ ("workplace", "Hybrid");
    case RB_WORKPLACE_REMOTE:
      return C_ ("workplace", "Remote");
    case RB_WORKPLACE_UNKNOWN:
    default:
      return C_ ("workplace", "Not stated");
    }
}

/**
 * rb_degree_get_label:
 * @state: what postings say about a degree
 *
 * Returns: a name of that, capitalised
 */
const char *
rb_degree_get_label (RbDegree state)
{
  switch (state)
    {
    case RB_DEGREE_REQUIRED:
      return _ ("Required");
    case RB_DEGREE_REQUIRED_OR_EXPERIENCE:
      return _ ("Required, or equivalent experience");
    case RB_DEGREE_PREFERRED:
      return _ ("Preferred");
    case RB_DEGREE_NOT_NEEDED:
      return _ ("Not needed");
    case RB_DEGREE_NOT_STATED:
    default:
      return _ ("Not stated");
    }
}

/**
 * rb_pick_describe_value:
 * @self: a pick by degree, level, workplace, place or employer
 * @figures: the figures that it is of
 *
 * Returns: (transfer full): the name of what the openings in it have in common
 */
char *
rb_pick_describe_value (const RbPick *self, RbFigures *figures)
{
  const RbPostingStore *store = rb_corpus_get_store (rb_figures_get_corpus (figures));
  const char *text = NULL;

  switch (self->kind)
    {
    case RB_PICK_DEGREE:
      return g_strdup (rb_degree_get_label ((RbDegree) self->value));
    case RB_PICK_LEVEL:
      return g_strdup (rb_level_get_label ((RbLevel) self->value));
    case RB_PICK_WORKPLACE:
      return g_strdup (get_workplace_label ((RbWorkplace) self->value));
    default:
      text = rb_posting_store_get_text (store, self->value);
      return g_strdup (text != NULL ? text : _ ("Not stated"));
    }
}

/**
 * rb_pick_describe:
 * @self: a pick
 * @figures: the figures that it is of
 *
 * Returns: (transfer full): what the openings in it have in common; empty for all openings
 */
char *
rb_pick_describe (const RbPick *self, RbFigures *figures)
{
  g_autofree char *value = NULL;

  switch (self->kind)
    {
    case RB_PICK_ALL:
      return g_strdup ("");
    case RB_PICK_PAY:
      return describe_pay (self, figures);
    case RB_PICK_STRATUM:
      return rb_stratum_name (self->currency, self->period);
    case RB_PICK_PAY_KIND:
      return g_strdup (get_kind_label ((RbPayKind) self->value));
    case RB_PICK_DEGREE:
      value = rb_pick_describe_value (self, figures);
      /* Translators: openings by what they say about a degree: “degree: Required”. */
      return g_strdup_printf (_ ("degree: %s"), value);
    default:
      return rb_pick_describe_value (self, figures);
    }
}

static void
free_door (gpointer data)
{
  RbPageDoor *door = data;

  g_free (door->label);
  g_free (door);
}

static void
add_door (GPtrArray *doors, const RbPick *pick, guint n, RbFigures *figures)
{
  RbPageDoor *door = g_new0 (RbPageDoor, 1);
  g_autofree char *what = rb_pick_describe (pick, figures);
  g_autofree char *count = rb_format_count (n);

  /* Translators: what openings have in common and how many they are: “no pay stated: 33”. */
  door->label = g_strdup_printf (_ ("%s: %s"), what, count);
  door->pick = *pick;
  g_ptr_array_add (doors, door);
}

/**
 * rb_page_doors_new:
 * @subject: what the page is about
 *
 * Finds the openings that the figures on pay leave out: those of other currencies and periods, of
 * estimates, of implausible pay and without any.
 *
 * Returns: (transfer full) (element-type RbPageDoor): a way to each of these
 */
GPtrArray *
rb_page_doors_new (const RbSubject *subject)
{
  static const RbPayKind kinds[] = { RB_PAY_PREDICTED, RB_PAY_SET_ASIDE, RB_PAY_NOT_STATED };
  GPtrArray *doors = g_ptr_array_new_with_free_func (free_door);
  const RbTally *tally = subject->tally;

  for (guint i = 0; i < tally->n_strata; i++)
    {
      const RbStratum *stratum = &tally->strata[i];
      const RbPick pick = { .kind = RB_PICK_STRATUM,
                            .currency = stratum->currency,
                            .period = stratum->period };

      if (stratum != subject->stratum)
        add_door (doors, &pick, (guint) stratum->n, subject->figures);
    }

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const RbPick pick = { .kind = RB_PICK_PAY_KIND, .value = kinds[i] };

      if (tally->opening_kinds[kinds[i]] > 0)
        add_door (doors, &pick, tally->opening_kinds[kinds[i]], subject->figures);
    }

  return doors;
}
