/* rb-tally-maker.c: counts sets of postings into tallies.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-tally-maker.h"

#include "stats/rb-mean.h"
#include "stats/rb-sort.h"

#include <string.h>

/* Currencies have 8 bits' worth of values, far from filling them. */
#define N_STRATUM_INDICES (256 * RB_N_PERIODS)

/* Distinct texts are counted by stamping them with the number of the count that saw them last, so
 * that nothing has to be cleared between the counts of a hundred thousand roles. */
struct _RbTallyMaker {
  const RbPostingStore *store;
  const RbCountedRows *counted;

  guint32 count; /* the number of the running count */
  guint32 *seen; /* by text: the last count that saw it */
  guint32 *n_seen;
  guint8 *degrees_seen;

  guint32 *n_in_stratum; /* by stratum index; 0 between tallies */
  GArray *strata_seen;   /* guint16 */
  guint32 *sorted_rows;
  guint32 n_sorted_allocated;
};

/**
 * rb_stratum_to_index:
 * @currency: a currency
 * @period: a period
 *
 * Returns: a number below rb_stratum_get_n_indices() for the pair
 */
guint16
rb_stratum_to_index (RbCurrency currency, RbPeriod period)
{
  return (guint16) (currency * RB_N_PERIODS + period);
}

/**
 * rb_stratum_index_to_currency:
 * @index: what rb_stratum_to_index() gave
 *
 * Returns: the currency
 */
RbCurrency
rb_stratum_index_to_currency (guint16 index)
{
  return index / RB_N_PERIODS;
}

/**
 * rb_stratum_index_to_period:
 * @index: what rb_stratum_to_index() gave
 *
 * Returns: the period
 */
RbPeriod
rb_stratum_index_to_period (guint16 index)
{
  return (RbPeriod) (index % RB_N_PERIODS);
}

/**
 * rb_stratum_compare:
 * @a: an index of a stratum
 * @b: another one
 *
 * Returns: the order of the two by currency and period, what is not stated last
 */
int
rb_stratum_compare (guint16 a, guint16 b)
{
  /* “Not stated” is 0: one less than 0 is the largest unsigned number. */
  guint16 a_currency = (guint16) (rb_stratum_index_to_currency (a) - 1);
  guint16 b_currency = (guint16) (rb_stratum_index_to_currency (b) - 1);
  guint16 a_period = (guint16) (rb_stratum_index_to_period (a) - 1);
  guint16 b_period = (guint16) (rb_stratum_index_to_period (b) - 1);

  if (a_currency != b_currency)
    return a_currency < b_currency ? -1 : 1;

  return a_period < b_period ? -1 : a_period > b_period;
}

/**
 * rb_stratum_get_n_indices:
 *
 * Returns: how large an array by stratum index has to be
 */
guint
rb_stratum_get_n_indices (void)
{
  return N_STRATUM_INDICES;
}

/**
 * rb_tally_maker_new:
 * @store: postings
 * @counted: what its rows count as
 *
 * Returns: (transfer full): a maker for any number of tallies; it borrows both
 */
RbTallyMaker *
rb_tally_maker_new (const RbPostingStore *store, const RbCountedRows *counted)
{
  RbTallyMaker *self = g_new0 (RbTallyMaker, 1);
  guint32 n_texts = rb_text_pool_get_n_texts (rb_posting_store_get_pool (store)) + 1;

  self->store = store;
  self->counted = counted;
  self->seen = g_new0 (guint32, n_texts);
  self->n_seen = g_new0 (guint32, n_texts);
  self->degrees_seen = g_new0 (guint8, n_texts);
  self->n_in_stratum = g_new0 (guint32, N_STRATUM_INDICES);
  self->strata_seen = g_array_new (FALSE, FALSE, sizeof (guint16));

  return self;
}

/**
 * rb_tally_maker_free:
 * @self: (transfer full): a maker
 */
void
rb_tally_maker_free (RbTallyMaker *self)
{
  g_free (self->seen);
  g_free (self->n_seen);
  g_free (self->degrees_seen);
  g_free (self->n_in_stratum);
  g_free (self->sorted_rows);
  g_array_unref (self->strata_seen);
  g_free (self);
}

/* Whether the running count sees a text for the first time. */
static gboolean
see_text (RbTallyMaker *self, RbTextId id)
{
  if (id == 0 || self->seen[id] == self->count)
    return FALSE;

  self->seen[id] = self->count;
  self->n_seen[id] = 0;
  self->degrees_seen[id] = 0;

  return TRUE;
}

static void
count_posting (RbTallyMaker *self, guint32 row, RbTally *tally)
{
  guint8 flags = self->counted->flags[row];
  RbPay pay = rb_posting_store_get_pay (self->store, row);

  tally->postings++;
  tally->copies += (flags & RB_ROW_UNIQUE) == 0 ? 1 : 0;
  tally->pay_kinds[flags >> RB_ROW_KIND_SHIFT]++;
  tally->currency_assumed += (flags & RB_ROW_CURRENCY_ASSUMED) != 0 ? 1 : 0;
  tally->period_assumed += (flags & RB_ROW_PERIOD_ASSUMED) != 0 ? 1 : 0;
  tally->wide += rb_pay_is_wide (&pay) ? 1 : 0;
}

static void
count_date (guint32 posted, RbTally *tally)
{
  if (posted == 0)
    {
      tally->undated++;
      return;
    }

  if (tally->first_posted == 0 || posted < tally->first_posted)
    tally->first_posted = posted;

  tally->last_posted = MAX (tally->last_posted, posted);
}

static void
count_opening (RbTallyMaker *self, guint32 row, RbTally *tally)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (self->store);
  RbTextId employer = columns->employer[row];
  guint8 degree = columns->degree[row];

  tally->openings++;
  tally->positions += columns->positions[row];
  tally->employers += see_text (self, employer) ? 1 : 0;
  tally->degrees[degree]++;
  tally->degree_levels[columns->degree_level[row]]++;
  tally->levels[columns->level[row]]++;
  tally->opening_kinds[self->counted->flags[row] >> RB_ROW_KIND_SHIFT]++;
  count_date (columns->posted[row], tally);

  if (employer != 0 && (self->degrees_seen[employer] & (1 << degree)) == 0)
    {
      self->degrees_seen[employer] |= (guint8) (1 << degree);
      tally->degree_employers[degree]++;
    }
}

static void
count_pay_point (RbTallyMaker *self, guint32 row, RbTally *tally)
{
  guint8 flags = self->counted->flags[row];
  guint16 stratum = self->counted->stratum[row];

  if ((flags & RB_ROW_COUNTS) == 0)
    return;

  tally->with_pay += (flags & RB_ROW_UNIQUE) != 0 ? 1 : 0;

  if (self->n_in_stratum[stratum]++ == 0)
    g_array_append_val (self->strata_seen, stratum);
}

/* The same text may name an employer and a place, so places are counted by themselves. */
static guint
count_places (RbTallyMaker *self, const guint32 *rows, guint32 n_rows)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (self->store);
  guint n_places = 0;

  self->count++;

  for (guint32 i = 0; i < n_rows; i++)
    {
      guint8 flags = self->counted->flags[rows[i]];

      if ((flags & RB_ROW_PASSES) != 0 && (flags & RB_ROW_UNIQUE) != 0)
        n_places += see_text (self, columns->place[rows[i]]) ? 1 : 0;
    }

  return n_places;
}

static int
compare_strata (gconstpointer a_pointer, gconstpointer b_pointer, gpointer data)
{
  const guint32 *n_in_stratum = data;
  guint16 a = *(const guint16 *) a_pointer;
  guint16 b = *(const guint16 *) b_pointer;

  if (n_in_stratum[a] != n_in_stratum[b])
    return n_in_stratum[a] > n_in_stratum[b] ? -1 : 1;

  return rb_stratum_compare (a, b);
}

static void
count_in_stratum (RbTallyMaker *self, guint32 row, RbStratum *stratum)
{
  const RbPostingColumns *columns = rb_posting_store_get_columns (self->store);
  guint8 flags = self->counted->flags[row];
  RbPay pay = rb_posting_store_get_pay (self->store, row);
  RbTextId employer = columns->employer[row];

  stratum->n_ranges += pay.floor > 0 && pay.ceiling > pay.floor ? 1 : 0;
  stratum->n_wide += rb_pay_is_wide (&pay) ? 1 : 0;
  stratum->n_currency_assumed += (flags & RB_ROW_CURRENCY_ASSUMED) != 0 ? 1 : 0;
  stratum->n_period_assumed += (flags & RB_ROW_PERIOD_ASSUMED) != 0 ? 1 : 0;
  stratum->n_converted += (flags & RB_ROW_CONVERTED) != 0 ? 1 : 0;
  stratum->n_estimates += (pay.flags & RB_PAY_ESTIMATED) != 0 ? 1 : 0;
  stratum->n_implausible += flags >> RB_ROW_KIND_SHIFT == RB_PAY_SET_ASIDE ? 1 : 0;

  if (employer == 0)
    return;

  stratum->n_employers += see_text (self, employer) ? 1 : 0;
  stratum->n_named++;
  self->n_seen[employer]++;

  if (self->n_seen[employer] > stratum->n_top_employer)
    {
      stratum->n_top_employer = self->n_seen[employer];
      stratum->top_employer = employer;
    }
}

static void
fill_stratum (RbTallyMaker *self,
              guint16 index,
              const guint32 *rows,
              guint32 n_rows,
              gint64 *points,
              RbStratum *stratum)
{
  *stratum = (RbStratum){
    .currency = rb_stratum_index_to_currency (index),
    .period = rb_stratum_index_to_period (index),
    .n = n_rows,
    .points = points,
  };

  self->count++;

  for (guint32 i = 0; i < n_rows; i++)
    {
      points[i] = self->counted->point[rows[i]];
      count_in_stratum (self, rows[i], stratum);
    }

  rb_sort_amounts (points, n_rows);
  stratum->mean = rb_mean (points, n_rows);
}

/* Puts the counting rows in the order of their strata, so that each stratum can be walked by
 * itself. n_in_stratum turns from sizes into the next free place of each stratum and back to 0. */
static void
fill_strata (
  RbTallyMaker *self, const guint32 *rows, guint32 n_rows, gint64 *points, RbTally *tally)
{
  guint n_strata = self->strata_seen->len;
  const guint16 *indices = (const guint16 *) (gpointer) self->strata_seen->data;
  guint32 start = 0;

  if (self->n_sorted_allocated < n_rows)
    {
      self->n_sorted_allocated = n_rows;
      self->sorted_rows = g_renew (guint32, self->sorted_rows, n_rows);
    }

  for (guint i = 0; i < n_strata; i++)
    {
      guint32 n = self->n_in_stratum[indices[i]];

      self->n_in_stratum[indices[i]] = start;
      start += n;
    }

  for (guint32 i = 0; i < n_rows; i++)
    {
      if ((self->counted->flags[rows[i]] & RB_ROW_COUNTS) != 0)
        self->sorted_rows[self->n_in_stratum[self->counted->stratum[rows[i]]]++] = rows[i];
    }

  tally->n_strata = n_strata;
  tally->strata = g_new (RbStratum, n_strata);
  start = 0;

  for (guint i = 0; i < n_strata; i++)
    {
      guint32 end = self->n_in_stratum[indices[i]];

      fill_stratum (self, indices[i], self->sorted_rows + start, end - start, points + start,
                    &tally->strata[i]);
      self->n_in_stratum[indices[i]] = 0;
      start = end;
    }
}

/**
 * rb_tally_maker_count:
 * @self: a maker
 * @rows: (array length=n_rows): the rows to count
 * @n_rows: their number
 * @points: (array length=n_rows): where the pay points are put; has to outlive @tally
 * @tally: (out caller-allocates): the figures, to be freed with rb_tally_clear()
 *
 * Counts a set of postings.
 */
void
rb_tally_maker_count (
  RbTallyMaker *self, const guint32 *rows, guint32 n_rows, gint64 *points, RbTally *tally)
{
  memset (tally, 0, sizeof *tally);
  g_array_set_size (self->strata_seen, 0);
  tally->places = count_places (self, rows, n_rows);
  self->count++;

  for (guint32 i = 0; i < n_rows; i++)
    {
      guint8 flags = self->counted->flags[rows[i]];

      if ((flags & RB_ROW_PASSES) == 0)
        continue;

      count_posting (self, rows[i], tally);
      count_pay_point (self, rows[i], tally);

      if ((flags & RB_ROW_UNIQUE) != 0)
        count_opening (self, rows[i], tally);
    }

  if (self->strata_seen->len > 1)
    g_array_sort_with_data (self->strata_seen, compare_strata, self->n_in_stratum);

  if (self->strata_seen->len > 0)
    fill_strata (self, rows, n_rows, points, tally);
}

/**
 * rb_tally_clear:
 * @tally: a tally
 *
 * Frees what rb_tally_maker_count() put into a tally.
 */
void
rb_tally_clear (RbTally *tally)
{
  g_clear_pointer (&tally->strata, g_free);
}
