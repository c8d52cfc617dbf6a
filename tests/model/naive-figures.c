/* naive-figures.c: what postings count as, worked out the slow and obvious way.
 *
 * Written from the rules alone: nothing here is fast, and nothing is shared with what it checks.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "naive-figures.h"

#include <math.h>
#include <string.h>

static gboolean
is_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
are_same (const char *a, const char *b)
{
  return g_strcmp0 (is_text (a) ? a : NULL, is_text (b) ? b : NULL) == 0;
}

/* R13, for two postings of one role. */
static gboolean
are_copies (const RbPostingDraft *a, const RbPostingDraft *b)
{
  if (is_text (a->url) && are_same (a->url, b->url))
    return TRUE;

  if (!is_text (a->employer) || !are_same (a->employer, b->employer) ||
      !are_same (a->place, b->place))
    return FALSE;

  if (a->pay.floor != b->pay.floor || a->pay.ceiling != b->pay.ceiling ||
      a->pay.currency != b->pay.currency || a->pay.period != b->pay.period)
    return FALSE;

  if (a->posted == 0 || b->posted == 0)
    return a->posted == b->posted;

  return ABS ((gint64) a->posted - (gint64) b->posted) <= 60;
}

static gboolean
is_preferred (const RbPostingDraft *drafts, guint a, guint b)
{
  if (drafts[a].posted != drafts[b].posted)
    return drafts[a].posted > drafts[b].posted;

  return a < b;
}

/* Gives the same mark to whatever is joined, until no pair is left that should be. */
static void
find_copies (NaiveFigures *self)
{
  g_autofree guint *mark = g_new (guint, self->n + 1);
  gboolean changed = TRUE;

  for (guint i = 0; i < self->n; i++)
    mark[i] = i;

  while (changed)
    {
      changed = FALSE;

      for (guint i = 0; i < self->n; i++)
        for (guint j = 0; j < self->n; j++)
          if (mark[i] < mark[j] && self->roles[i] == self->roles[j] &&
              are_copies (&self->drafts[i], &self->drafts[j]))
            {
              mark[j] = mark[i];
              changed = TRUE;
            }
    }

  for (guint i = 0; i < self->n; i++)
    for (guint j = 0; j < self->n; j++)
      if (i != j && mark[i] == mark[j] && is_preferred (self->drafts, j, i))
        self->is_copy[i] = TRUE;
}

static gboolean
is_judged (RbCurrency currency)
{
  const char *code = rb_currency_to_code (currency);

  return code != NULL && strstr ("USD EUR GBP CAD AUD CHF NZD SGD", code) != NULL;
}

/* R8. */
static RbPeriod
infer_period (double size)
{
  if (size < 400)
    return RB_PERIOD_HOUR;

  return size < 15000 ? RB_PERIOD_NONE : RB_PERIOD_YEAR;
}

/* R12. */
static gboolean
is_plausible (RbPeriod period, double floor, double ceiling)
{
  static const double least[] = { 0, 2, 20, 100, 400, 5000 };
  static const double most[] = { INFINITY, 1000, 8000, 40000, 170000, 2000000 };

  return floor >= least[period] && ceiling <= most[period];
}

static RbCountedPay
count_pay (const RbPostingDraft *draft, const RbSwitches *switches)
{
  const gint64 per_year[] = { 1, switches->hours_in_year, 260, 52, 12, 1 };
  RbAssumption said = rb_switches_get_assumption (switches, draft->source);
  RbPay pay = draft->pay;
  RbCountedPay counted = { .kind = RB_PAY_NOT_STATED };

  if (pay.floor == 0 && pay.ceiling == 0)
    return counted;

  pay.floor = pay.floor == 0 ? pay.ceiling : pay.floor;
  pay.ceiling = pay.ceiling == 0 ? pay.floor : pay.ceiling;

  gboolean says_currency = pay.currency != RB_CURRENCY_NONE;
  gboolean says_period = pay.period != RB_PERIOD_NONE;
  gboolean is_estimate = (pay.flags & RB_PAY_ESTIMATED) != 0;

  counted.currency = says_currency ? pay.currency : said.currency;
  counted.period = says_period ? (RbPeriod) pay.period : said.period;

  if (counted.period == RB_PERIOD_NONE && is_judged (counted.currency))
    counted.period = infer_period ((double) pay.ceiling / 10000);

  counted.currency_assumed = (pay.flags & RB_PAY_CURRENCY_ASSUMED) != 0 ||
                             (!says_currency && counted.currency != RB_CURRENCY_NONE);
  counted.period_assumed = !says_period && counted.period != RB_PERIOD_NONE;
  counted.kind = is_estimate ? RB_PAY_PREDICTED : RB_PAY_STATED;

  if (is_judged (counted.currency) &&
      !is_plausible (counted.period, (double) pay.floor / 10000, (double) pay.ceiling / 10000))
    counted.kind = RB_PAY_SET_ASIDE;

  counted.counts = (!is_estimate || switches->include_estimates) &&
                   (counted.kind != RB_PAY_SET_ASIDE || switches->include_implausible);
  counted.point = switches->pay_point == RB_PAY_POINT_FLOOR     ? pay.floor
                  : switches->pay_point == RB_PAY_POINT_CEILING ? pay.ceiling
                                                                : (pay.floor + pay.ceiling) / 2;

  if (switches->as_yearly && counted.period != RB_PERIOD_NONE)
    {
      counted.converted = counted.period != RB_PERIOD_YEAR;
      counted.point *= per_year[counted.period];
      counted.period = RB_PERIOD_YEAR;
    }

  return counted;
}

/**
 * naive_figures_new:
 * @drafts: (array length=n): postings
 * @roles: (array length=n): which role each is of
 * @n: their number
 * @switches: how pay is counted
 *
 * Returns: (transfer full): what each posting counts as; all pass
 */
NaiveFigures *
naive_figures_new (const RbPostingDraft *drafts,
                   const guint *roles,
                   guint n,
                   const RbSwitches *switches)
{
  NaiveFigures *self = g_new0 (NaiveFigures, 1);

  self->drafts = drafts;
  self->roles = roles;
  self->n = n;
  self->is_copy = g_new0 (gboolean, n + 1);
  self->passes = g_new0 (gboolean, n + 1);
  self->pay = g_new0 (RbCountedPay, n + 1);
  find_copies (self);

  for (guint i = 0; i < n; i++)
    {
      self->pay[i] = count_pay (&drafts[i], switches);
      self->pay[i].counts = self->pay[i].counts && (!self->is_copy[i] || switches->include_copies);
      self->passes[i] = TRUE;
    }

  return self;
}

void
naive_figures_free (NaiveFigures *self)
{
  g_free (self->is_copy);
  g_free (self->passes);
  g_free (self->pay);
  g_free (self);
}

static gboolean
passes_filter (const RbPostingDraft *draft,
               const RbCountedPay *pay,
               const RbFilter *filter,
               RbAssumption stratum)
{
  g_autofree char *place = draft->place != NULL ? g_ascii_strdown (draft->place, -1) : NULL;
  gboolean in_stratum = pay->currency == stratum.currency && pay->period == stratum.period;

  if (filter->place != NULL && (place == NULL || strstr (place, filter->place) == NULL))
    return FALSE;

  if ((filter->since != 0 || filter->until != 0) && draft->posted == 0)
    return FALSE;

  if (draft->posted < filter->since || (filter->until != 0 && draft->posted > filter->until))
    return FALSE;

  if (filter->degrees != 0 && (filter->degrees & (1u << draft->degree)) == 0)
    return FALSE;

  if (filter->types != 0 && (filter->types & (1u << draft->employment)) == 0)
    return FALSE;

  if (filter->pay_stated && !pay->counts)
    return FALSE;

  if ((filter->pay_from != 0 || filter->pay_to != 0) && !(pay->counts && in_stratum))
    return FALSE;

  return pay->point >= filter->pay_from || filter->pay_from == 0
           ? filter->pay_to == 0 || pay->point <= filter->pay_to
           : FALSE;
}

/**
 * naive_figures_filter:
 * @self: figures
 * @filter: its place in lower case
 * @stratum: the display stratum
 *
 * Decides which postings pass.
 */
void
naive_figures_filter (NaiveFigures *self, const RbFilter *filter, RbAssumption stratum)
{
  for (guint i = 0; i < self->n; i++)
    self->passes[i] = passes_filter (&self->drafts[i], &self->pay[i], filter, stratum);
}
