/* naive-tally.c: tallies of postings, counted the slow and obvious way.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "naive-tally.h"

#include <string.h>

static gboolean
is_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
is_in (const NaiveFigures *self, guint i, guint role)
{
  return self->passes[i] && (role == NAIVE_ALL_ROLES || self->roles[i] == role);
}

/* Whether no earlier opening has the same employer, with the same degree if @degree is not -1. */
static gboolean
is_first_employer (const NaiveFigures *self, guint i, guint role, int degree)
{
  if (!is_text (self->drafts[i].employer))
    return FALSE;

  for (guint j = 0; j < i; j++)
    if (is_in (self, j, role) && !self->is_copy[j] &&
        (degree < 0 || (int) self->drafts[j].degree == degree) &&
        g_strcmp0 (self->drafts[j].employer, self->drafts[i].employer) == 0)
      return FALSE;

  return TRUE;
}

static gboolean
is_first_place (const NaiveFigures *self, guint i, guint role)
{
  if (!is_text (self->drafts[i].place))
    return FALSE;

  for (guint j = 0; j < i; j++)
    if (is_in (self, j, role) && !self->is_copy[j] &&
        g_strcmp0 (self->drafts[j].place, self->drafts[i].place) == 0)
      return FALSE;

  return TRUE;
}

static void
count_opening (const NaiveFigures *self, guint i, guint role, RbTally *tally)
{
  const RbPostingDraft *draft = &self->drafts[i];

  tally->openings++;
  tally->positions += draft->positions == 0 ? 1 : draft->positions;
  tally->employers += is_first_employer (self, i, role, -1);
  tally->places += is_first_place (self, i, role);
  tally->undated += draft->posted == 0;
  tally->degrees[draft->degree]++;
  tally->degree_employers[draft->degree] += is_first_employer (self, i, role, (int) draft->degree);
  tally->degree_levels[draft->degree_level]++;
  tally->levels[draft->level]++;
  tally->with_pay += self->pay[i].counts;
  tally->last_posted = MAX (tally->last_posted, draft->posted);

  if (draft->posted != 0 && (tally->first_posted == 0 || draft->posted < tally->first_posted))
    tally->first_posted = draft->posted;
}

static gboolean
is_wide (const RbPay *pay)
{
  return pay->floor > 0 && (double) pay->ceiling / (double) pay->floor > 2;
}

static int
compare_points (const void *a, const void *b)
{
  gint64 x = *(const gint64 *) a;
  gint64 y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

static void
count_in_stratum (const NaiveFigures *self, guint i, RbStratum *stratum, gint64 *points)
{
  const RbPostingDraft *draft = &self->drafts[i];
  const RbCountedPay *pay = &self->pay[i];

  points[stratum->n++] = pay->point;
  stratum->n_named += is_text (draft->employer);
  stratum->n_ranges +=
    draft->pay.floor != 0 && draft->pay.ceiling != 0 && draft->pay.floor != draft->pay.ceiling;
  stratum->n_wide += is_wide (&draft->pay);
  stratum->n_currency_assumed += pay->currency_assumed;
  stratum->n_period_assumed += pay->period_assumed;
  stratum->n_converted += pay->converted;
  stratum->n_estimates += (draft->pay.flags & RB_PAY_ESTIMATED) != 0;
  stratum->n_implausible += pay->kind == RB_PAY_SET_ASIDE;
}

static gboolean
is_in_stratum (const NaiveFigures *self, guint i, guint role, RbCurrency currency, RbPeriod period)
{
  return is_in (self, i, role) && self->pay[i].counts && self->pay[i].currency == currency &&
         self->pay[i].period == period;
}

static void
count_employers (const NaiveFigures *self, guint role, RbStratum *stratum)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->n; i++)
    {
      const char *employer = self->drafts[i].employer;

      if (!is_in_stratum (self, i, role, stratum->currency, stratum->period) || !is_text (employer))
        continue;

      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, employer)) + 1;

      g_hash_table_replace (counts, (gpointer) employer, GUINT_TO_POINTER (count));
      stratum->n_top_employer = MAX (stratum->n_top_employer, count);
    }

  stratum->n_employers = g_hash_table_size (counts);
}

static RbStratum
count_stratum (const NaiveFigures *self, guint role, RbCurrency currency, RbPeriod period)
{
  RbStratum stratum = { .currency = currency, .period = period };
  gint64 *points = g_new0 (gint64, self->n + 1);
  double sum = 0;

  for (guint i = 0; i < self->n; i++)
    if (is_in_stratum (self, i, role, currency, period))
      count_in_stratum (self, i, &stratum, points);

  qsort (points, stratum.n, sizeof *points, compare_points);

  for (gsize i = 0; i < stratum.n; i++)
    sum += (double) points[i];

  stratum.points = points;
  stratum.mean = sum / (double) stratum.n;
  count_employers (self, role, &stratum);

  return stratum;
}

static guint
rank_of (guint value)
{
  return value == 0 ? G_MAXUINT : value;
}

static int
compare_strata (const void *a_pointer, const void *b_pointer)
{
  const RbStratum *a = a_pointer;
  const RbStratum *b = b_pointer;

  if (a->n != b->n)
    return a->n > b->n ? -1 : 1;

  if (a->currency != b->currency && (a->currency == 0 || b->currency == 0))
    return rank_of (a->currency) < rank_of (b->currency) ? -1 : 1;

  if (a->currency != b->currency)
    return strcmp (rb_currency_to_code (a->currency), rb_currency_to_code (b->currency));

  return rank_of (a->period) < rank_of (b->period) ? -1 : 1;
}

static void
count_strata (const NaiveFigures *self, guint role, RbTally *tally)
{
  tally->strata = g_new0 (RbStratum, self->n + 1);

  for (guint i = 0; i < self->n; i++)
    {
      const RbCountedPay *pay = &self->pay[i];

      if (is_in (self, i, role) && pay->counts &&
          rb_tally_find_stratum (tally, pay->currency, pay->period) == NULL)
        tally->strata[tally->n_strata++] = count_stratum (self, role, pay->currency, pay->period);
    }

  qsort (tally->strata, tally->n_strata, sizeof *tally->strata, compare_strata);
}

/**
 * naive_tally_new:
 * @self: figures
 * @role: a role, or %NAIVE_ALL_ROLES
 *
 * Returns: (transfer full): the tally of the postings that pass; its top employers are left open
 */
RbTally *
naive_tally_new (const NaiveFigures *self, guint role)
{
  RbTally *tally = g_new0 (RbTally, 1);

  for (guint i = 0; i < self->n; i++)
    {
      if (!is_in (self, i, role))
        continue;

      tally->postings++;
      tally->copies += self->is_copy[i];
      tally->pay_kinds[self->pay[i].kind]++;
      tally->currency_assumed += self->pay[i].currency_assumed;
      tally->period_assumed += self->pay[i].period_assumed;
      tally->wide += is_wide (&self->drafts[i].pay);

      if (!self->is_copy[i])
        count_opening (self, i, role, tally);
    }

  count_strata (self, role, tally);

  return tally;
}

void
naive_tally_free (RbTally *tally)
{
  for (guint i = 0; i < tally->n_strata; i++)
    g_free ((gpointer) tally->strata[i].points);

  g_free (tally->strata);
  g_free (tally);
}
