/* rb-figures.c: what a corpus comes to under given switches and filters.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-figures.h"

#include "model/rb-report-id.h"
#include "model/rb-tally-maker.h"

/* Cancelling is looked at every so many roles. */
#define ROLES_BETWEEN_CHECKS 1024

/* Nothing in the figures changes after they are made, so any thread may read them. */
struct _RbFigures {
  GObject parent_instance;

  RbCorpus *corpus;
  RbSwitches *switches;
  RbFilter *filter;
  RbCurrency currency; /* the display stratum */
  RbPeriod period;
  char *report_id;

  RbCountedRows counted;
  RbTally total;
  RbTally *roles;
  guint32 n_shown_roles;
  gint64 *total_points;
  gint64 *role_points;
};

G_DEFINE_FINAL_TYPE (RbFigures, rb_figures, G_TYPE_OBJECT)

static void
rb_figures_finalize (GObject *object)
{
  RbFigures *self = RB_FIGURES (object);

  for (guint32 role = 0; self->roles != NULL && role < rb_corpus_get_n_roles (self->corpus); role++)
    rb_tally_clear (&self->roles[role]);

  rb_tally_clear (&self->total);
  g_free (self->roles);
  g_free (self->total_points);
  g_free (self->role_points);
  g_free (self->counted.flags);
  g_free (self->counted.stratum);
  g_free (self->counted.point);
  g_free (self->report_id);
  g_clear_pointer (&self->switches, rb_switches_free);
  g_clear_pointer (&self->filter, rb_filter_free);
  g_clear_object (&self->corpus);

  G_OBJECT_CLASS (rb_figures_parent_class)->finalize (object);
}

static void
rb_figures_class_init (RbFiguresClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rb_figures_finalize;
}

static void
rb_figures_init (RbFigures *self)
{
}

static guint8
get_row_flags (const RbCountedPay *pay, gboolean is_unique)
{
  guint8 flags = (guint8) (pay->kind << RB_ROW_KIND_SHIFT);

  flags |= is_unique ? RB_ROW_UNIQUE : 0;
  flags |= pay->counts ? RB_ROW_COUNTS : 0;
  flags |= pay->currency_assumed ? RB_ROW_CURRENCY_ASSUMED : 0;
  flags |= pay->period_assumed ? RB_ROW_PERIOD_ASSUMED : 0;
  flags |= pay->converted ? RB_ROW_CONVERTED : 0;

  return flags;
}

/* Of equally large strata the one that says more of itself. Without any pay none is chosen. */
static gboolean
is_larger (const guint32 *n_in_stratum, guint a, guint b)
{
  if (n_in_stratum[a] != n_in_stratum[b])
    return n_in_stratum[a] > n_in_stratum[b];

  return n_in_stratum[a] > 0 && rb_stratum_compare ((guint16) a, (guint16) b) < 0;
}

/* The stratum with the largest n over all opened data, before any filter. */
static void
choose_display_stratum (RbFigures *self, const guint32 *n_in_stratum)
{
  guint best = 0;

  for (guint i = 0; i < rb_stratum_get_n_indices (); i++)
    {
      if (is_larger (n_in_stratum, i, best))
        best = i;
    }

  self->currency = rb_stratum_index_to_currency ((guint16) best);
  self->period = rb_stratum_index_to_period ((guint16) best);
}

static void
count_rows (RbFigures *self)
{
  const RbPostingStore *store = rb_corpus_get_store (self->corpus);
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  g_autofree guint32 *n_in_stratum = g_new0 (guint32, rb_stratum_get_n_indices ());
  gboolean include_copies = self->switches->include_copies;

  self->counted.flags = g_new (guint8, columns->n_rows + 1);
  self->counted.stratum = g_new (guint16, columns->n_rows + 1);
  self->counted.point = g_new (gint64, columns->n_rows + 1);

  for (guint32 row = 0; row < columns->n_rows; row++)
    {
      RbCountedPay pay = rb_figures_count_pay (self, row);
      gboolean is_unique = rb_corpus_get_copy_of (self->corpus, row) == RB_NO_ROW;
      guint16 stratum = rb_stratum_to_index (pay.currency, pay.period);

      self->counted.flags[row] = get_row_flags (&pay, is_unique);
      self->counted.stratum[row] = stratum;
      self->counted.point[row] = pay.point;
      n_in_stratum[stratum] += pay.counts && (is_unique || include_copies) ? 1 : 0;
    }

  choose_display_stratum (self, n_in_stratum);
}

static gboolean
passes_pay_filter (RbFigures *self, guint32 row)
{
  const RbFilter *filter = self->filter;
  gboolean counts = (self->counted.flags[row] & RB_ROW_COUNTS) != 0;

  if (filter->pay_stated && !counts)
    return FALSE;

  if (filter->pay_from == 0 && filter->pay_to == 0)
    return TRUE;

  if (!counts || self->counted.stratum[row] != rb_stratum_to_index (self->currency, self->period))
    return FALSE;

  return self->counted.point[row] >= filter->pay_from &&
         (filter->pay_to == 0 || self->counted.point[row] <= filter->pay_to);
}

/* Whether a posting passes depends on its own pay; whether that counts, on its being unique too. */
static void
filter_rows (RbFigures *self)
{
  const RbPostingStore *store = rb_corpus_get_store (self->corpus);
  guint32 n_rows = rb_posting_store_get_columns (store)->n_rows;
  g_autofree guint8 *matches = rb_filter_match_rows (self->filter, store);

  for (guint32 row = 0; row < n_rows; row++)
    {
      guint8 *flags = &self->counted.flags[row];
      gboolean passes = (matches == NULL || matches[row] != 0) && passes_pay_filter (self, row);
      gboolean is_left_out = (*flags & RB_ROW_UNIQUE) == 0 && !self->switches->include_copies;

      if (passes)
        *flags |= RB_ROW_PASSES;

      if (!passes || is_left_out)
        *flags &= (guint8) ~RB_ROW_COUNTS;
    }
}

static gboolean
count_roles (RbFigures *self, GCancellable *cancellable, GError **error)
{
  const RbPostingStore *store = rb_corpus_get_store (self->corpus);
  guint32 n_rows = rb_posting_store_get_columns (store)->n_rows;
  guint32 n_roles = rb_corpus_get_n_roles (self->corpus);
  g_autoptr (RbTallyMaker) maker = rb_tally_maker_new (store, &self->counted);
  g_autofree guint32 *all_rows = g_new (guint32, n_rows + 1);
  gint64 *points = NULL;

  for (guint32 row = 0; row < n_rows; row++)
    all_rows[row] = row;

  self->total_points = g_new (gint64, n_rows + 1);
  self->role_points = points = g_new (gint64, n_rows + 1);
  self->roles = g_new0 (RbTally, n_roles + 1);
  rb_tally_maker_count (maker, all_rows, n_rows, self->total_points, &self->total);

  for (guint32 role = 0; role < n_roles; role++)
    {
      guint32 n = 0;
      const guint32 *rows = rb_corpus_get_role_rows (self->corpus, role, &n);

      if (role % ROLES_BETWEEN_CHECKS == 0 &&
          g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      rb_tally_maker_count (maker, rows, n, points, &self->roles[role]);
      points += n;
      self->n_shown_roles += rb_figures_shows_role (self, role) ? 1 : 0;
    }

  return TRUE;
}

/**
 * rb_figures_new:
 * @corpus: postings
 * @switches: how pay is counted; copied
 * @filter: which postings are looked at; copied
 * @stratum: (nullable): the display stratum, or %NULL for the largest one
 * @cancellable: (nullable): stops the work
 * @error: return location for %G_IO_ERROR_CANCELLED, the only error
 *
 * Counts everything that is shown of a corpus. May be done in any thread.
 *
 * Returns: (transfer full) (nullable): the figures, or %NULL with @error set
 */
RbFigures *
rb_figures_new (RbCorpus *corpus,
                const RbSwitches *switches,
                const RbFilter *filter,
                const RbAssumption *stratum,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (RbFigures) self = g_object_new (RB_TYPE_FIGURES, NULL);

  self->corpus = g_object_ref (corpus);
  self->switches = rb_switches_copy (switches);
  self->filter = rb_filter_copy (filter);
  self->report_id = rb_report_id_new (rb_corpus_get_ledger (corpus), switches, filter, stratum);
  count_rows (self);

  if (stratum != NULL)
    {
      self->currency = stratum->currency;
      self->period = stratum->period;
    }

  filter_rows (self);

  if (!count_roles (self, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * rb_figures_get_corpus:
 * @self: figures
 *
 * Returns: (transfer none): what was counted
 */
RbCorpus *
rb_figures_get_corpus (RbFigures *self)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), NULL);

  return self->corpus;
}

/**
 * rb_figures_get_switches:
 * @self: figures
 *
 * Returns: how pay was counted
 */
const RbSwitches *
rb_figures_get_switches (RbFigures *self)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), NULL);

  return self->switches;
}

/**
 * rb_figures_get_filter:
 * @self: figures
 *
 * Returns: which postings were looked at
 */
const RbFilter *
rb_figures_get_filter (RbFigures *self)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), NULL);

  return self->filter;
}

/**
 * rb_figures_get_currency:
 * @self: figures
 *
 * Returns: the currency of the display stratum
 */
RbCurrency
rb_figures_get_currency (RbFigures *self)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), RB_CURRENCY_NONE);

  return self->currency;
}

/**
 * rb_figures_get_period:
 * @self: figures
 *
 * Returns: the period of the display stratum
 */
RbPeriod
rb_figures_get_period (RbFigures *self)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), RB_PERIOD_NONE);

  return self->period;
}

/**
 * rb_figures_get_report_id:
 * @self: figures
 *
 * Returns: the short id that inputs, switches and filters come to (R20)
 */
const char *
rb_figures_get_report_id (RbFigures *self)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), NULL);

  return self->report_id;
}

/**
 * rb_figures_get_total:
 * @self: figures
 *
 * Returns: the figures of all postings that the filter lets through
 */
const RbTally *
rb_figures_get_total (RbFigures *self)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), NULL);

  return &self->total;
}

/**
 * rb_figures_get_role:
 * @self: figures
 * @role: a role of the corpus
 *
 * Returns: the figures of those of its postings that the filter lets through
 */
const RbTally *
rb_figures_get_role (RbFigures *self, guint32 role)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), NULL);
  g_return_val_if_fail (role < rb_corpus_get_n_roles (self->corpus), NULL);

  return &self->roles[role];
}

/**
 * rb_figures_shows_role:
 * @self: figures
 * @role: a role of the corpus
 *
 * Returns: whether any opening of the role, and as many as the filter asks for, are let through
 */
gboolean
rb_figures_shows_role (RbFigures *self, guint32 role)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), FALSE);

  return self->roles[role].openings >= MAX (self->filter->fewest, 1);
}

/**
 * rb_figures_get_n_shown_roles:
 * @self: figures
 *
 * Returns: the number of roles that rb_figures_shows_role() lets through
 */
guint32
rb_figures_get_n_shown_roles (RbFigures *self)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), 0);

  return self->n_shown_roles;
}

/**
 * rb_figures_list_openings:
 * @self: figures
 * @role: a role
 *
 * Returns: (transfer full) (element-type guint32): the rows of its openings that the filters let
 *   through, in the order of the files; of copies the one that is kept. May be called from any
 *   thread.
 */
GArray *
rb_figures_list_openings (RbFigures *self, guint32 role)
{
  GArray *openings = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 n_rows = 0;
  const guint32 *rows = rb_corpus_get_role_rows (self->corpus, role, &n_rows);

  for (guint32 i = 0; i < n_rows; i++)
    {
      if (rb_figures_has_row (self, rows[i]) &&
          rb_corpus_get_copy_of (self->corpus, rows[i]) == RB_NO_ROW)
        g_array_append_val (openings, rows[i]);
    }

  return openings;
}

/**
 * rb_figures_has_row:
 * @self: figures
 * @row: a row of the store
 *
 * Returns: whether the filter lets the posting through
 */
gboolean
rb_figures_has_row (RbFigures *self, guint32 row)
{
  g_return_val_if_fail (RB_IS_FIGURES (self), FALSE);

  return (self->counted.flags[row] & RB_ROW_PASSES) != 0;
}

/**
 * rb_figures_count_pay:
 * @self: figures
 * @row: a row of the store
 *
 * Returns: what the pay of one posting counts as; copies are not looked at
 */
RbCountedPay
rb_figures_count_pay (RbFigures *self, guint32 row)
{
  const RbPostingStore *store = rb_corpus_get_store (self->corpus);
  guint32 source = rb_posting_store_get_columns (store)->source[row];
  RbPay pay = rb_posting_store_get_pay (store, row);

  return rb_pay_count (&pay, rb_switches_get_assumption (self->switches, source), self->switches);
}
