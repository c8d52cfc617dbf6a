/* rb-breakdown.c: the pay of a role by level, place and so on, as rows of a chart and in words.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/rb-breakdown.h"

#include "report/rb-chart-unit.h"
#include "report/rb-format-text.h"
#include "report/rb-pick-text.h"
#include "report/rb-role-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _RbBreakdown {
  RbPickKind kind;
  RbPayGroups *groups;
  RbChartUnit unit;
  RbChartRows rows;
  RbChartRow *list;
  GPtrArray *charts; /* (element-type RbRoleChart), row for row */
  GPtrArray *texts;  /* what the rows borrow */
  char *rest;
};

static const char *
keep (RbBreakdown *self, char *text)
{
  g_ptr_array_add (self->texts, text);

  return text;
}

static char *
describe_rest (const RbPayGroups *groups)
{
  g_autofree char *n_small = rb_format_count (groups->n_small);
  g_autofree char *n_unnamed = rb_format_count (groups->n_unnamed);
  g_autofree char *small = NULL;

  if (groups->n_small > 0)
    {
      g_autofree char *openings = rb_sentence_openings (groups->n_in_small);

      /* Translators: groups that are not drawn, and the openings with pay in them. */
      small = g_strdup_printf (ngettext ("%s more group is not shown, with %s.",
                                         "%s more groups are not shown, with %s.", groups->n_small),
                               n_small, openings);
    }

  if (groups->n_unnamed == 0)
    return small != NULL ? g_steal_pointer (&small) : g_strdup ("");

  g_autofree char *unnamed = g_strdup_printf (
    ngettext ("%s opening names none.", "%s openings name none.", groups->n_unnamed), n_unnamed);

  return small != NULL ? g_strjoin (" ", small, unnamed, NULL) : g_steal_pointer (&unnamed);
}

/* Of how many openings of the group the pay is known. */
static char *
describe_openings (RbFigures *figures, guint32 role, const RbPayGroup *group)
{
  const guint n = (guint) group->stratum.n;
  const guint n_all = rb_pick_count (&group->pick, figures, role);

  return n < n_all ? rb_sentence_openings_of (n, n_all) : rb_sentence_openings (n);
}

static void
add_row (RbBreakdown *self, RbFigures *figures, guint32 role, guint index)
{
  const RbPayGroup *group = &g_array_index (self->groups->groups, RbPayGroup, index);
  RbRoleChart *chart = rb_role_chart_new (&group->stratum);

  g_ptr_array_add (self->charts, chart);
  self->list[index] = (RbChartRow){
    .name = keep (self, rb_pick_describe_value (&group->pick, figures)),
    .detail = keep (self, describe_openings (figures, role, group)),
    .pay = *rb_role_chart_get_data (chart),
  };
}

/**
 * rb_breakdown_new:
 * @figures: figures
 * @role: index of a role
 * @kind: what to group by
 *
 * Breaks the pay of a role down. May be called from any thread; the figures must outlive it.
 *
 * Returns: (transfer full): the breakdown
 */
RbBreakdown *
rb_breakdown_new (RbFigures *figures, guint32 role, RbPickKind kind)
{
  RbBreakdown *self = g_new0 (RbBreakdown, 1);

  self->kind = kind;
  self->groups = rb_pay_groups_new (figures, role, kind);
  self->unit = (RbChartUnit){ rb_figures_get_currency (figures), rb_figures_get_period (figures) };
  self->list = g_new0 (RbChartRow, self->groups->groups->len + 1);
  self->charts = g_ptr_array_new_with_free_func ((GDestroyNotify) rb_role_chart_free);
  self->texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->groups->groups->len; i++)
    add_row (self, figures, role, i);

  self->rows = rb_chart_unit_make_rows (&self->unit, self->list, self->groups->groups->len);
  self->rows.is_small = TRUE;
  self->rest = describe_rest (self->groups);

  return self;
}

/**
 * rb_breakdown_free:
 * @self: (transfer full): a breakdown
 */
void
rb_breakdown_free (RbBreakdown *self)
{
  rb_pay_groups_free (self->groups);
  g_ptr_array_unref (self->charts);
  g_ptr_array_unref (self->texts);
  g_free (self->list);
  g_free (self->rest);
  g_free (self);
}

/**
 * rb_breakdown_get_kind:
 * @self: a breakdown
 *
 * Returns: what is grouped by
 */
RbPickKind
rb_breakdown_get_kind (const RbBreakdown *self)
{
  return self->kind;
}

/**
 * rb_breakdown_is_telling:
 * @self: a breakdown
 *
 * Returns: whether there are groups to be told apart
 */
gboolean
rb_breakdown_is_telling (const RbBreakdown *self)
{
  return self->groups->groups->len >= 2;
}

/**
 * rb_breakdown_get_rows:
 * @self: a breakdown
 *
 * Returns: what to lay out; it borrows from @self
 */
const RbChartRows *
rb_breakdown_get_rows (const RbBreakdown *self)
{
  return &self->rows;
}

/**
 * rb_breakdown_get_rest:
 * @self: a breakdown
 *
 * Returns: what is not in the rows, in words; empty if nothing is
 */
const char *
rb_breakdown_get_rest (const RbBreakdown *self)
{
  return self->rest;
}

/**
 * rb_breakdown_set_mark:
 * @self: a breakdown
 * @amount: a salary to be compared, in ten-thousandths; NAN for none
 */
void
rb_breakdown_set_mark (RbBreakdown *self, double amount)
{
  self->rows.mark = amount;
}

/**
 * rb_breakdown_get_pick:
 * @self: a breakdown
 * @row: a row
 *
 * Returns: the openings of that group
 */
RbPick
rb_breakdown_get_pick (const RbBreakdown *self, guint row)
{
  return g_array_index (self->groups->groups, RbPayGroup, row).pick;
}

/**
 * rb_breakdown_speak:
 * @target: a part of the chart
 * @breakdown: the #RbBreakdown
 *
 * Returns: what the part stands for
 */
RbTargetWords
rb_breakdown_speak (const RbChartTarget *target, gpointer breakdown)
{
  const RbBreakdown *self = breakdown;
  const RbChartRow *row = &self->list[target->row];

  if (target->kind != RB_CHART_TARGET_ROW)
    return rb_target_make_words (
      target, &self->unit, g_array_index (self->groups->groups, RbPayGroup, target->row).stratum.n);

  g_autofree char *median =
    rb_format_money (row->pay.median, self->unit.currency, self->unit.period, RB_MONEY_READING);

  return (RbTargetWords){
    .amount = g_strdup (row->name),
    /* Translators: a number of openings and their median pay. */
    .meaning = g_strdup_printf (_ ("%s, median %s"), row->detail, median),
  };
}

/**
 * rb_breakdown_kind_get_label:
 * @kind: what is grouped by
 *
 * Returns: its name
 */
const char *
rb_breakdown_kind_get_label (RbPickKind kind)
{
  switch (kind)
    {
    case RB_PICK_LEVEL:
      return _ ("Pay by level");
    case RB_PICK_PLACE:
      return _ ("Pay by place");
    case RB_PICK_EMPLOYER:
      return _ ("Pay by employer");
    case RB_PICK_WORKPLACE:
      return _ ("Pay by workplace");
    case RB_PICK_DEGREE:
    default:
      return _ ("Pay by degree requirement");
    }
}
