/* rb-comparison-text.c: a comparison in sentences.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-comparison-text.h"

#include "report/rb-format-text.h"
#include "report/rb-lines.h"
#include "report/rb-sentences.h"
#include "report/rb-stratum-names.h"
#include "report/rb-target-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static char *
format_money (const RbComparison *self, double amount)
{
  RbFigures *figures = rb_comparison_get_figures (self);

  return rb_format_money (amount, rb_figures_get_currency (figures),
                          rb_figures_get_period (figures), RB_MONEY_READING);
}

static char *
format_pay (const RbComparison *self, double amount)
{
  RbFigures *figures = rb_comparison_get_figures (self);

  return rb_format_pay (amount, rb_figures_get_currency (figures), rb_figures_get_period (figures),
                        RB_MONEY_READING);
}

/* “Most” needs a clear difference to every other role. */
static gboolean
is_first_clearly_above (const RbComparison *self)
{
  for (guint other = 1; other < rb_comparison_get_n_comparable (self); other++)
    {
      RbDifference difference = { 0 };

      if (!rb_comparison_find_difference (self, 0, other, &difference) || !difference.is_clear ||
          difference.shift.lower <= 0)
        return FALSE;
    }

  return TRUE;
}

static char *
describe_first (const RbComparison *self)
{
  const RbComparedRole *first = rb_comparison_get_row (self, 0);
  g_autofree char *median = format_pay (self, first->percentiles[RB_PERCENTILE_MEDIAN]);

  if (rb_comparison_get_n_comparable (self) == 1)
    /* Translators: the name of a role between isolating marks, and pay, “$108,000 a year”. */
    return g_strdup_printf (_ ("Only \u2068%s\u2069 has enough openings to compare; its median "
                               "is %s."),
                            first->name, median);

  if (is_first_clearly_above (self))
    /* Translators: the name of a role between isolating marks, and pay, “$108,000 a year”. */
    return g_strdup_printf (_ ("\u2068%s\u2069 openings pay the most at the median, %s."),
                            first->name, median);

  /* Translators: the name of a role between isolating marks, and pay, “$108,000 a year”. */
  return g_strdup_printf (
    _ ("The median of \u2068%s\u2069 is %s, but no role clearly pays the most."), first->name,
    median);
}

/* A difference and its bounds without a sign, and whether the row is above the other one. */
typedef struct {
  char *shift;
  char *lower;
  char *upper;
  gboolean is_above;
} Span;

static void
clear_span (Span *span)
{
  g_free (span->shift);
  g_free (span->lower);
  g_free (span->upper);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Span, clear_span)

static Span
make_span (const RbComparison *self, const RbShift *shift)
{
  const gboolean is_above = shift->lower > 0;

  return (Span){
    .shift = format_money (self, fabs (shift->shift)),
    .lower = format_money (self, is_above ? shift->lower : -shift->upper),
    .upper = format_money (self, is_above ? shift->upper : -shift->lower),
    .is_above = is_above,
  };
}

static char *
describe_pair (const RbComparison *self, guint other_row)
{
  const char *first = rb_comparison_get_row (self, 0)->name;
  const char *other = rb_comparison_get_row (self, other_row)->name;
  RbDifference difference = { 0 };

  if (!rb_comparison_find_difference (self, 0, other_row, &difference) || !difference.is_clear)
    /* Translators: the names of two roles between isolating marks. */
    return g_strdup_printf (
      _ ("There is no clear difference between \u2068%s\u2069 and \u2068%s\u2069."), first, other);

  g_auto (Span) span = make_span (self, &difference.shift);

  if (span.is_above)
    /* Translators: a role, an amount, another role, and between what amounts the difference lies.
     */
    return g_strdup_printf (
      _ ("\u2068%s\u2069 pays about %s more than \u2068%s\u2069 (%s\u2013%s)."), first, span.shift,
      other, span.lower, span.upper);

  /* Translators: a role, an amount, another role, and between what amounts the difference lies. */
  return g_strdup_printf (_ ("\u2068%s\u2069 pays about %s less than \u2068%s\u2069 (%s\u2013%s)."),
                          first, span.shift, other, span.lower, span.upper);
}

static char *
describe_incomparable (const RbComparedRole *row)
{
  if (row->stratum != NULL)
    /* Translators: the name of a role between isolating marks. */
    return g_strdup_printf (_ ("\u2068%s\u2069 has too few openings to compare."), row->name);

  if (row->tally->n_strata > 0)
    /* Translators: the name of a role between isolating marks. */
    return g_strdup_printf (
      _ ("No opening of \u2068%s\u2069 states pay in the currency and period compared here."),
      row->name);

  /* Translators: the name of a role between isolating marks. */
  return g_strdup_printf (_ ("No opening of \u2068%s\u2069 states pay."), row->name);
}

/**
 * rb_comparison_make_sentences:
 * @self: a comparison
 *
 * Says which role pays most at the median, if one clearly does, how it differs from the second and
 * from the last, and which roles cannot be compared (R16).
 *
 * Returns: (transfer full): the sentences
 */
GStrv
rb_comparison_make_sentences (const RbComparison *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const guint n_rows = rb_comparison_get_n_rows (self);
  const guint n_comparable = rb_comparison_get_n_comparable (self);

  if (n_rows < 2)
    rb_lines_take (builder, n_rows == 0 ? g_strdup (_ ("Add roles to compare."))
                                        : g_strdup (_ ("Add another role to compare.")));
  else if (n_comparable == 0)
    rb_lines_take (builder, g_strdup (_ ("None of these roles has enough openings to compare.")));
  else
    rb_lines_take (builder, describe_first (self));

  if (n_rows >= 2 && n_comparable >= 2)
    rb_lines_take (builder, describe_pair (self, 1));

  if (n_rows >= 2 && n_comparable >= 3)
    rb_lines_take (builder, describe_pair (self, n_comparable - 1));

  for (guint row = n_comparable; row < n_rows; row++)
    rb_lines_take (builder, describe_incomparable (rb_comparison_get_row (self, row)));

  return g_strv_builder_end (builder);
}

static void
add_up (RbTally *tally, RbStratum *stratum, const RbComparedRole *row)
{
  tally->postings += row->tally->postings;
  tally->copies += row->tally->copies;
  tally->openings += row->tally->openings;
  tally->positions += row->tally->positions;

  for (guint kind = 0; kind < RB_N_PAY_KINDS; kind++)
    tally->opening_kinds[kind] += row->tally->opening_kinds[kind];

  if (row->stratum == NULL)
    return;

  stratum->n += row->stratum->n;
  stratum->n_ranges += row->stratum->n_ranges;
  stratum->n_wide += row->stratum->n_wide;
  stratum->n_currency_assumed += row->stratum->n_currency_assumed;
  stratum->n_period_assumed += row->stratum->n_period_assumed;
  stratum->n_converted += row->stratum->n_converted;
  stratum->n_estimates += row->stratum->n_estimates;
  stratum->n_implausible += row->stratum->n_implausible;
}

/**
 * rb_comparison_make_basis:
 * @self: a comparison
 *
 * Says what the pay of the roles rests on, as the page of one role does, for all of them together.
 *
 * Returns: (transfer full): the sentences
 */
GStrv
rb_comparison_make_basis (const RbComparison *self)
{
  RbFigures *figures = rb_comparison_get_figures (self);
  RbStratum stratum = {
    .currency = rb_figures_get_currency (figures),
    .period = rb_figures_get_period (figures),
  };
  RbTally tally = { .strata = &stratum, .n_strata = 1 };
  const RbSubject subject = { figures, &tally, &stratum };

  for (guint i = 0; i < rb_comparison_get_n_rows (self); i++)
    add_up (&tally, &stratum, rb_comparison_get_row (self, i));

  return rb_sentences_pay_basis (&subject);
}

/**
 * rb_comparison_describe_pair:
 * @self: a comparison
 * @difference: how one of its rows differs from another
 *
 * Puts a difference into words, for a cell of a table.
 *
 * Returns: (transfer full): “$11,200 more ($8,000–$14,500)” or “no clear difference”
 */
char *
rb_comparison_describe_pair (const RbComparison *self, const RbDifference *difference)
{
  if (!difference->is_clear)
    return g_strdup (_ ("no clear difference"));

  g_auto (Span) span = make_span (self, &difference->shift);

  if (span.is_above)
    /* Translators: by how much a role pays more than another one, and between what amounts that
     * lies. */
    return g_strdup_printf (_ ("%s more (%s\u2013%s)"), span.shift, span.lower, span.upper);

  /* Translators: by how much a role pays less than another one, and between what amounts that
   * lies. */
  return g_strdup_printf (_ ("%s less (%s\u2013%s)"), span.shift, span.lower, span.upper);
}

/**
 * rb_comparison_describe_difference:
 * @self: a comparison with a reference
 * @row: a row
 *
 * Puts into words how a row differs from the reference, for a cell of the table.
 *
 * Returns: (transfer full) (nullable): what rb_comparison_describe_pair() says; %NULL for the
 *   reference itself and where one of the two has too few pay points
 */
char *
rb_comparison_describe_difference (const RbComparison *self, guint row)
{
  const int reference = rb_comparison_get_reference (self);
  RbDifference difference = { 0 };

  if (reference < 0 || !rb_comparison_find_difference (self, row, (guint) reference, &difference))
    return NULL;

  return rb_comparison_describe_pair (self, &difference);
}

/**
 * rb_comparison_describe_interval:
 * @self: a comparison
 * @difference: one of its differences
 *
 * Puts the interval of a difference into words, whether it is clear or not.
 *
 * Returns: (transfer full): “Between $2,000 less and $14,500 more”
 */
char *
rb_comparison_describe_interval (const RbComparison *self, const RbDifference *difference)
{
  const RbShift *shift = &difference->shift;
  g_autofree char *lower = format_money (self, fabs (shift->lower));
  g_autofree char *upper = format_money (self, fabs (shift->upper));

  if (shift->lower >= 0)
    /* Translators: between what amounts the difference of two roles' pay lies. */
    return g_strdup_printf (_ ("Between %s and %s more"), lower, upper);

  if (shift->upper <= 0)
    /* Translators: between what amounts the difference of two roles' pay lies. */
    return g_strdup_printf (_ ("Between %s and %s less"), upper, lower);

  /* Translators: between what amounts the difference of two roles' pay lies. */
  return g_strdup_printf (_ ("Between %s less and %s more"), lower, upper);
}

/**
 * rb_comparison_describe_openings:
 * @row: a role
 *
 * Returns: (transfer full): of how many openings the pay is known, “97 of 128 openings”
 */
char *
rb_comparison_describe_openings (const RbComparedRole *row)
{
  const gsize n = row->stratum != NULL ? row->stratum->n : 0;
  const guint n_all = row->tally->openings;

  if (n == n_all || n == 0)
    return rb_sentence_openings (n_all);

  return rb_sentence_openings_of ((guint) n, n_all);
}

static char *
describe_row (const RbComparison *self, const RbComparedRole *row)
{
  const double median = row->percentiles[RB_PERCENTILE_MEDIAN];
  const RbStratum *other = row->tally->n_strata > 0 ? &row->tally->strata[0] : NULL;
  g_autofree char *openings = rb_comparison_describe_openings (row);
  g_autofree char *figure = NULL;

  if (row->stratum == NULL)
    {
      figure = rb_stratum_hint (other, rb_figures_get_currency (rb_comparison_get_figures (self)));
      /* Translators: a role, a number of openings, “Paid by the hour” or another reason. */
      return g_strdup_printf (_ ("\u2068%s\u2069, %s. %s"), row->name, openings, figure);
    }

  if (isnan (median))
    /* Translators: a role and a number of openings. */
    return g_strdup_printf (_ ("\u2068%s\u2069, %s"), row->name, openings);

  figure = format_pay (self, median);

  /* Translators: a role, a number of openings, pay. */
  return g_strdup_printf (_ ("\u2068%s\u2069, %s, median %s"), row->name, openings, figure);
}

/**
 * rb_comparison_describe_target:
 * @self: a comparison
 * @target: what of its chart is pointed at
 *
 * Says what a part of the chart stands for: the readout of a pointer and the name that a screen
 * reader is told.
 *
 * Returns: (transfer full): the words
 */
char *
rb_comparison_describe_target (const RbComparison *self, const RbChartTarget *target)
{
  const guint n_rows = rb_comparison_get_n_rows (self);
  const RbComparedRole *row =
    target->row < n_rows ? rb_comparison_get_row (self, target->row) : rb_comparison_get_all (self);
  RbFigures *figures = rb_comparison_get_figures (self);
  const RbChartUnit unit = { rb_figures_get_currency (figures), rb_figures_get_period (figures) };

  g_return_val_if_fail (row != NULL, NULL);

  if (target->kind == RB_CHART_TARGET_ROW)
    return describe_row (self, row);

  return rb_target_describe (target, &unit, row->stratum != NULL ? row->stratum->n : 0);
}
