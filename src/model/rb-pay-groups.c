/* rb-pay-groups.c: the pay of a role by level, place, employer, degree or workplace.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-pay-groups.h"

#include "stats/rb-mean.h"
#include "stats/rb-sort.h"

/* More rows than these are no longer seen at a glance. */
#define MAX_GROUPS 8

static gboolean
is_open_set (RbPickKind kind)
{
  return kind == RB_PICK_PLACE || kind == RB_PICK_EMPLOYER;
}

static guint
get_value (const RbPostingColumns *columns, RbPickKind kind, guint32 row)
{
  switch (kind)
    {
    case RB_PICK_LEVEL:
      return columns->level[row];
    case RB_PICK_PLACE:
      return columns->place[row];
    case RB_PICK_EMPLOYER:
      return columns->employer[row];
    case RB_PICK_WORKPLACE:
      return columns->workplace[row];
    case RB_PICK_DEGREE:
    default:
      return columns->degree[row];
    }
}

/* Sorts the pay points of a role into groups: value → (element-type gint64). */
static GHashTable *
collect_points (RbFigures *figures, guint32 role, RbPickKind kind)
{
  GHashTable *groups = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  RbCorpus *corpus = rb_figures_get_corpus (figures);
  const RbPostingColumns *columns = rb_posting_store_get_columns (rb_corpus_get_store (corpus));
  const RbPick paid = rb_pick_pay ();
  guint32 n_rows = 0;
  const guint32 *rows = rb_corpus_get_role_rows (corpus, role, &n_rows);

  for (guint32 i = 0; i < n_rows; i++)
    {
      if (!rb_pick_has_row (&paid, figures, rows[i]))
        continue;

      gpointer value = GUINT_TO_POINTER (get_value (columns, kind, rows[i]));
      GArray *points = g_hash_table_lookup (groups, value);
      gint64 point = rb_figures_count_pay (figures, rows[i]).point;

      if (points == NULL)
        {
          points = g_array_new (FALSE, FALSE, sizeof (gint64));
          g_hash_table_insert (groups, value, points);
        }

      g_array_append_val (points, point);
    }

  return groups;
}

static void
clear_group (gpointer data)
{
  g_free ((gpointer) ((RbPayGroup *) data)->stratum.points);
}

static void
add_group (RbPayGroups *self, RbFigures *figures, RbPickKind kind, guint value, GArray *points)
{
  gsize n = 0;
  gint64 *values = g_array_steal (points, &n);

  rb_sort_amounts (values, n);

  const RbPayGroup group = {
    .pick = { .kind = kind, .value = value },
    .stratum = {
      .currency = rb_figures_get_currency (figures),
      .period = rb_figures_get_period (figures),
      .n = n,
      .points = values,
      .mean = rb_mean (values, n),
    },
  };

  g_array_append_val (self->groups, group);
}

/* Closed sets have an order of their own, what is not stated last; places and employers are listed
 * by their size. */
static int
compare_groups (gconstpointer a, gconstpointer b)
{
  const RbPayGroup *group = a;
  const RbPayGroup *other = b;

  if (is_open_set (group->pick.kind) && group->stratum.n != other->stratum.n)
    return group->stratum.n > other->stratum.n ? -1 : 1;

  /* “Not stated” is 0: one less is the largest unsigned number. */
  const guint rank = group->pick.value - 1;
  const guint other_rank = other->pick.value - 1;

  return rank < other_rank ? -1 : rank > other_rank;
}

static void
keep_largest (RbPayGroups *self)
{
  for (guint i = MAX_GROUPS; i < self->groups->len; i++)
    {
      self->n_small++;
      self->n_in_small += (guint) g_array_index (self->groups, RbPayGroup, i).stratum.n;
    }

  if (self->groups->len > MAX_GROUPS)
    g_array_set_size (self->groups, MAX_GROUPS);
}

/**
 * rb_pay_groups_new:
 * @figures: figures
 * @role: index of a role
 * @kind: what to group by: %RB_PICK_LEVEL, %RB_PICK_PLACE, %RB_PICK_EMPLOYER, %RB_PICK_DEGREE or
 *   %RB_PICK_WORKPLACE
 *
 * Groups the pay of a role. Only groups with six pay points or more stand by themselves (R3), at
 * most eight; the rest is counted. May be called from any thread.
 *
 * Returns: (transfer full): the groups
 */
RbPayGroups *
rb_pay_groups_new (RbFigures *figures, guint32 role, RbPickKind kind)
{
  RbPayGroups *self = g_new0 (RbPayGroups, 1);
  g_autoptr (GHashTable) collected = collect_points (figures, role, kind);
  GHashTableIter iter;
  gpointer value = NULL;
  gpointer points = NULL;

  self->groups = g_array_new (FALSE, FALSE, sizeof (RbPayGroup));
  g_array_set_clear_func (self->groups, clear_group);
  g_hash_table_iter_init (&iter, collected);

  while (g_hash_table_iter_next (&iter, &value, &points))
    {
      const guint n = ((GArray *) points)->len;

      if (is_open_set (kind) && GPOINTER_TO_UINT (value) == 0)
        self->n_unnamed += n;
      else if (n >= RB_LADDER_MEDIAN)
        add_group (self, figures, kind, GPOINTER_TO_UINT (value), points);
      else
        {
          self->n_small++;
          self->n_in_small += n;
        }
    }

  g_array_sort (self->groups, compare_groups);
  keep_largest (self);

  return self;
}

/**
 * rb_pay_groups_free:
 * @self: (transfer full): groups
 */
void
rb_pay_groups_free (RbPayGroups *self)
{
  g_array_unref (self->groups);
  g_free (self);
}
