/* rb-comparison.c: what several roles pay, side by side, and which of them differ (R16).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-comparison.h"

#include "stats/rb-holm.h"
#include "stats/rb-rank-test.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define CLEAR_P 0.05

/* Nothing in it changes after it is made, so any thread may read it. */
struct _RbComparison {
  RbFigures *figures;
  RbComparedRole rows[RB_COMPARISON_MAX];
  guint n_rows;
  guint n_comparable; /* the first rows, which have enough pay points */
  gboolean has_all;
  RbComparedRole all;
  int reference;       /* a row, or -1 */
  GArray *differences; /* (element-type RbDifference) */
};

static RbComparedRole
make_row (RbFigures *figures, guint32 role, const char *name, const RbTally *tally)
{
  static const gsize smallest_n[RB_N_PERCENTILES] = {
    RB_LADDER_HISTOGRAM, RB_LADDER_QUARTILES, RB_LADDER_MEDIAN,
    RB_LADDER_QUARTILES, RB_LADDER_HISTOGRAM,
  };
  RbComparedRole row = { .role = role, .name = name, .tally = tally };

  row.stratum = rb_tally_find_stratum (tally, rb_figures_get_currency (figures),
                                       rb_figures_get_period (figures));
  row.mean = row.stratum != NULL ? row.stratum->mean : NAN;

  for (guint i = 0; i < RB_N_PERCENTILES; i++)
    row.percentiles[i] = row.stratum != NULL && row.stratum->n >= smallest_n[i]
                           ? rb_stratum_get_percentile (row.stratum, (RbPercentile) i)
                           : NAN;

  return row;
}

static gboolean
is_comparable (const RbComparedRole *row)
{
  return !isnan (row->percentiles[RB_PERCENTILE_MEDIAN]);
}

/* Medians descending; roles that have none after them; by name where that does not decide. */
static int
compare_rows (const void *a, const void *b)
{
  const RbComparedRole *row = a;
  const RbComparedRole *other = b;
  const double median = row->percentiles[RB_PERCENTILE_MEDIAN];
  const double other_median = other->percentiles[RB_PERCENTILE_MEDIAN];

  if (is_comparable (row) != is_comparable (other))
    return is_comparable (row) ? -1 : 1;

  if (is_comparable (row) && median != other_median)
    return median > other_median ? -1 : 1;

  return strcmp (row->name, other->name);
}

static void
add_difference (RbComparison *self, guint row, guint other)
{
  const RbStratum *a = self->rows[row].stratum;
  const RbStratum *b = self->rows[other].stratum;
  const RbDifference difference = {
    .row = row,
    .other = other,
    .shift = rb_shift (a->points, a->n, b->points, b->n),
    .p = rb_rank_test (a->points, a->n, b->points, b->n).p,
  };

  g_array_append_val (self->differences, difference);
}

/* The pairs shown, over which Holm's adjustment runs: the first row against each other one, as
 * only all of these together bear the word “most”, and each other row against the reference. */
static void
list_pairs (RbComparison *self)
{
  for (guint other = 1; other < self->n_comparable; other++)
    add_difference (self, 0, other);

  if (self->reference <= 0 || (guint) self->reference >= self->n_comparable)
    return;

  for (guint row = 1; row < self->n_comparable; row++)
    {
      if (row != (guint) self->reference)
        add_difference (self, row, (guint) self->reference);
    }
}

static void
judge_differences (RbComparison *self)
{
  const guint n = self->differences->len;
  g_autofree double *p_values = g_new (double, n + 1);

  for (guint i = 0; i < n; i++)
    p_values[i] = g_array_index (self->differences, RbDifference, i).p;

  rb_holm_adjust (p_values, n);

  for (guint i = 0; i < n; i++)
    {
      RbDifference *difference = &g_array_index (self->differences, RbDifference, i);
      const RbShift *shift = &difference->shift;

      difference->p = p_values[i];
      difference->is_clear = p_values[i] < CLEAR_P && (shift->lower > 0 || shift->upper < 0);
    }
}

/**
 * rb_comparison_new:
 * @figures: figures
 * @roles: (array length=n_roles): different roles of the corpus
 * @n_roles: how many, at most %RB_COMPARISON_MAX
 * @with_all: whether all openings are shown beside them
 * @reference: the role that the others are held against, or %RB_NO_ROLE
 *
 * Puts the pay of roles in the display stratum side by side, sorted by median; roles with fewer
 * than six pay points come last, by name. May be done in any thread.
 *
 * Returns: (transfer full): the comparison
 */
RbComparison *
rb_comparison_new (
  RbFigures *figures, const guint32 *roles, guint n_roles, gboolean with_all, guint32 reference)
{
  g_return_val_if_fail (RB_IS_FIGURES (figures), NULL);
  g_return_val_if_fail (n_roles <= RB_COMPARISON_MAX && (roles != NULL || n_roles == 0), NULL);

  RbComparison *self = g_new0 (RbComparison, 1);
  RbCorpus *corpus = rb_figures_get_corpus (figures);

  self->figures = g_object_ref (figures);
  self->n_rows = n_roles;
  self->has_all = with_all;
  self->all = make_row (figures, RB_NO_ROLE, _ ("All openings"), rb_figures_get_total (figures));
  self->reference = -1;
  self->differences = g_array_new (FALSE, FALSE, sizeof (RbDifference));

  for (guint i = 0; i < n_roles; i++)
    self->rows[i] = make_row (figures, roles[i], rb_corpus_get_role_name (corpus, roles[i]),
                              rb_figures_get_role (figures, roles[i]));

  qsort (self->rows, n_roles, sizeof *self->rows, compare_rows);

  for (guint i = 0; i < n_roles; i++)
    {
      self->n_comparable += is_comparable (&self->rows[i]) ? 1 : 0;

      if (self->rows[i].role == reference && reference != RB_NO_ROLE)
        self->reference = (int) i;
    }

  list_pairs (self);
  judge_differences (self);

  return self;
}

/**
 * rb_comparison_free:
 * @self: (transfer full): a comparison
 */
void
rb_comparison_free (RbComparison *self)
{
  g_object_unref (self->figures);
  g_array_unref (self->differences);
  g_free (self);
}

/**
 * rb_comparison_get_figures:
 * @self: a comparison
 *
 * Returns: (transfer none): what it was made of
 */
RbFigures *
rb_comparison_get_figures (const RbComparison *self)
{
  return self->figures;
}

/**
 * rb_comparison_get_n_rows:
 * @self: a comparison
 *
 * Returns: the number of roles
 */
guint
rb_comparison_get_n_rows (const RbComparison *self)
{
  return self->n_rows;
}

/**
 * rb_comparison_get_row:
 * @self: a comparison
 * @row: a row, from 0
 *
 * Returns: a role; it borrows from @self
 */
const RbComparedRole *
rb_comparison_get_row (const RbComparison *self, guint row)
{
  g_return_val_if_fail (row < self->n_rows, NULL);

  return &self->rows[row];
}

/**
 * rb_comparison_get_all:
 * @self: a comparison
 *
 * Returns: (nullable): all openings, if they are shown beside the roles
 */
const RbComparedRole *
rb_comparison_get_all (const RbComparison *self)
{
  return self->has_all ? &self->all : NULL;
}

/**
 * rb_comparison_get_n_comparable:
 * @self: a comparison
 *
 * Returns: how many rows, from the first, have the six pay points that R16 asks for
 */
guint
rb_comparison_get_n_comparable (const RbComparison *self)
{
  return self->n_comparable;
}

/**
 * rb_comparison_get_reference:
 * @self: a comparison
 *
 * Returns: the row that the others are held against, or -1
 */
int
rb_comparison_get_reference (const RbComparison *self)
{
  return self->reference;
}

/**
 * rb_comparison_get_differences:
 * @self: a comparison
 *
 * Lists the pairs shown: the first row against each other one, then each other row against the
 * reference; rows that have too few pay points are in none.
 *
 * Returns: (transfer none) (element-type RbDifference): the differences
 */
GArray *
rb_comparison_get_differences (const RbComparison *self)
{
  return self->differences;
}

/**
 * rb_comparison_find_difference:
 * @self: a comparison
 * @row: a row
 * @other: another one
 * @difference: (out): by how much @row pays more than @other
 *
 * Returns: whether the pair is among those shown
 */
gboolean
rb_comparison_find_difference (const RbComparison *self,
                               guint row,
                               guint other,
                               RbDifference *difference)
{
  for (guint i = 0; i < self->differences->len; i++)
    {
      const RbDifference *found = &g_array_index (self->differences, RbDifference, i);

      *difference = *found;

      if (found->row == row && found->other == other)
        return TRUE;

      if (found->row != other || found->other != row)
        continue;

      difference->row = row;
      difference->other = other;
      difference->shift =
        (RbShift){ -found->shift.shift, -found->shift.upper, -found->shift.lower };

      return TRUE;
    }

  return FALSE;
}
