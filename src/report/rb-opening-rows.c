/* rb-opening-rows.c: the openings of a role, or of all, and what is written of each.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-opening-rows.h"

#include "report/rb-format-text.h"

#include <glib/gi18n-lib.h>

/**
 * rb_opening_rows_of_role:
 * @figures: figures
 * @role: a role, or %RB_NO_ROLE for all that are shown
 *
 * Returns: (transfer full) (element-type guint32): its openings, in the order of the files; copies
 *   only where they are counted
 */
GArray *
rb_opening_rows_of_role (RbFigures *figures, guint32 role)
{
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbPostingStore *store = rb_corpus_get_store (corpus);
  const guint32 n_rows = rb_posting_store_get_columns (store)->n_rows;
  gboolean has_copies = rb_figures_get_switches (figures)->include_copies;
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 row = 0; row < n_rows; row++)
    {
      guint32 role_of_row = rb_corpus_get_role_of_row (corpus, row);

      if (rb_figures_has_row (figures, row) && (role == RB_NO_ROLE || role == role_of_row) &&
          rb_figures_shows_role (figures, role_of_row) &&
          (has_copies || rb_corpus_get_copy_of (corpus, row) == RB_NO_ROW))
        g_array_append_val (rows, row);
    }

  return rows;
}

static char *
describe_bounds (gint64 floor, gint64 ceiling, const RbCountedPay *pay)
{
  g_autofree char *high = rb_format_pay ((double) MAX (floor, ceiling), pay->currency,
                                         pay->posted_period, RB_MONEY_EXACT);

  if (ceiling == 0)
    /* Translators: pay of which only the least is stated, with its period. */
    return g_strdup_printf (_ ("from %s"), high);

  if (floor == 0)
    /* Translators: pay of which only the most is stated, with its period. */
    return g_strdup_printf (_ ("up to %s"), high);

  if (floor == ceiling)
    return g_steal_pointer (&high);

  g_autofree char *low =
    rb_format_money ((double) floor, pay->currency, pay->posted_period, RB_MONEY_EXACT);

  /* Translators: a range of pay: an amount and an amount with its period. */
  return g_strdup_printf (_ ("%s–%s"), low, high);
}

/**
 * rb_opening_describe_pay:
 * @figures: figures
 * @row: a posting
 *
 * Returns: (transfer full) (nullable): its pay as posted, “$95,000–$110,000 a year”, and whether it
 *   is left out; %NULL if it states none
 */
char *
rb_opening_describe_pay (RbFigures *figures, guint32 row)
{
  const RbPostingStore *store = rb_corpus_get_store (rb_figures_get_corpus (figures));
  const RbPostingColumns *columns = rb_posting_store_get_columns (store);
  const RbCountedPay pay = rb_figures_count_pay (figures, row);

  if (pay.kind == RB_PAY_NOT_STATED)
    return NULL;

  g_autofree char *bounds = describe_bounds (columns->floor[row], columns->ceiling[row], &pay);

  if (pay.kind == RB_PAY_PREDICTED)
    /* Translators: pay that a site estimated. */
    return g_strdup_printf (_ ("%s, estimated"), bounds);

  if (pay.kind == RB_PAY_SET_ASIDE)
    /* Translators: pay that cannot be true. */
    return g_strdup_printf (_ ("%s, implausible"), bounds);

  return g_steal_pointer (&bounds);
}
