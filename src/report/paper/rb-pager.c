/* rb-pager.c: rows of a flow on pages.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "report/paper/rb-pager.h"

/* Sums of distances are compared with this much tolerance, in points. */
#define TOLERANCE 0.01

static const RbFlowRow *
get_row (const RbFlow *flow, guint index)
{
  return g_ptr_array_index (flow->rows, index);
}

/**
 * rb_pager_measure:
 * @flow: a flow
 *
 * Returns: the height it needs where no page ends, in points
 */
double
rb_pager_measure (const RbFlow *flow)
{
  double height = 0.0;

  for (guint i = 0; i < flow->rows->len; i++)
    height += get_row (flow, i)->height + (i > 0 ? get_row (flow, i)->space : 0.0);

  return height;
}

/* A head that is repeated; not above the first row of its table, where it stands anyway. */
static const RbFlowRow *
find_head (const RbFlow *flow, guint first)
{
  const RbFlowRow *head = get_row (flow, first)->head;

  return first > 0 && head != get_row (flow, first - 1) ? head : NULL;
}

/* Returns: the first row that does not fit any more */
static guint
find_overflow (const RbFlow *flow, guint first, double room)
{
  double y = 0.0;

  for (guint i = first; i < flow->rows->len; i++)
    {
      const RbFlowRow *row = get_row (flow, i);

      if (i > first && row->begins_page)
        return i;

      y += row->height + (i > first ? row->space : 0.0);

      if (y > room + TOLERANCE)
        return i;
    }

  return flow->rows->len;
}

typedef gboolean (*MayBegin) (const RbFlowRow *row, const RbFlowRow *before);

static gboolean
is_free (const RbFlowRow *row, const RbFlowRow *before)
{
  return !row->is_kept;
}

static gboolean
is_outer (const RbFlowRow *row, const RbFlowRow *before)
{
  return !row->is_inner && !before->is_heading;
}

static gboolean
is_under_text (const RbFlowRow *row, const RbFlowRow *before)
{
  return !before->is_heading;
}

/* Goes back to a row that may begin a page. Where there is none, rows that belong together need
 * more than a page and are parted: between paragraphs if that helps, and not under a heading. */
static guint
find_break (const RbFlow *flow, guint first, guint overflow)
{
  static const MayBegin tests[] = { is_free, is_outer, is_under_text };

  if (overflow >= flow->rows->len)
    return overflow;

  for (guint test = 0; test < G_N_ELEMENTS (tests); test++)
    {
      for (guint i = overflow; i > first; i--)
        {
          if (tests[test](get_row (flow, i), get_row (flow, i - 1)))
            return i;
        }
    }

  return MAX (overflow, first + 1);
}

/**
 * rb_pager_fill_page:
 * @flow: a flow
 * @first: the row that the page begins with
 * @page: where to put rows
 * @x: where they begin, from the left
 * @top: the top of the first
 * @bottom: what none may reach beyond
 *
 * Puts as many rows on a page as it holds, one at least. A page ends only where it may: not under
 * a heading, and not next to a single line of a paragraph.
 *
 * Returns: the row that the next page begins with
 */
guint
rb_pager_fill_page (
  const RbFlow *flow, guint first, RbPrintPage *page, double x, double top, double bottom)
{
  const RbFlowRow *head = find_head (flow, first);
  double y = top;

  if (head != NULL)
    {
      rb_marks_append_moved (page->marks, head->marks, x, y);
      y += head->height;
    }

  const guint end = find_break (flow, first, find_overflow (flow, first, bottom - y));

  for (guint i = first; i < end; i++)
    {
      const RbFlowRow *row = get_row (flow, i);

      y += i > first ? row->space : 0.0;
      rb_marks_append_moved (page->marks, row->marks, x, y);
      y += row->height;
    }

  return end;
}
