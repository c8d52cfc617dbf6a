/* rb-copies.c: which postings repeat another one (R13).
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/rb-copies.h"

#include <string.h>

#define COMPARE(a, b) ((a) < (b) ? -1 : (a) > (b))

#define RETURN_IF_DIFFERENT(column)                                                                \
  if (columns->column[a] != columns->column[b])                                                    \
    return COMPARE (columns->column[a], columns->column[b]);

static int
compare_urls (gconstpointer a_pointer, gconstpointer b_pointer, gpointer data)
{
  const RbPostingColumns *columns = data;
  guint32 a = *(const guint32 *) a_pointer;
  guint32 b = *(const guint32 *) b_pointer;

  RETURN_IF_DIFFERENT (url)

  return COMPARE (a, b);
}

static int
compare_contents (const RbPostingColumns *columns, guint32 a, guint32 b)
{
  RETURN_IF_DIFFERENT (employer)
  RETURN_IF_DIFFERENT (place)
  RETURN_IF_DIFFERENT (floor)
  RETURN_IF_DIFFERENT (ceiling)

  /* No pay is no pay, whatever unit it would be in. */
  if (columns->floor[a] == 0 && columns->ceiling[a] == 0)
    return 0;

  RETURN_IF_DIFFERENT (currency)
  RETURN_IF_DIFFERENT (period)

  return 0;
}

static int
compare_contents_and_dates (gconstpointer a_pointer, gconstpointer b_pointer, gpointer data)
{
  const RbPostingColumns *columns = data;
  guint32 a = *(const guint32 *) a_pointer;
  guint32 b = *(const guint32 *) b_pointer;
  int order = compare_contents (columns, a, b);

  if (order != 0)
    return order;

  RETURN_IF_DIFFERENT (posted)

  return COMPARE (a, b);
}

/* The representative of a row, in a forest that lies in copy_of while it grows. */
static guint32
find_root (guint32 *parent, guint32 row)
{
  while (parent[row] != row)
    {
      parent[row] = parent[parent[row]];
      row = parent[row];
    }

  return row;
}

/* The newest row becomes the root, and of equally new ones the first read. */
static void
join (const RbPostingColumns *columns, guint32 *parent, guint32 a, guint32 b)
{
  a = find_root (parent, a);
  b = find_root (parent, b);

  if (a == b)
    return;

  gboolean keeps_a =
    columns->posted[a] != columns->posted[b] ? columns->posted[a] > columns->posted[b] : a < b;

  if (keeps_a)
    parent[b] = a;
  else
    parent[a] = b;
}

static gboolean
are_near (guint32 earlier, guint32 later)
{
  if (earlier == 0 || later == 0)
    return earlier == later;

  return later - earlier <= RB_COPY_MAX_DAYS;
}

/**
 * rb_copies_find:
 * @store: postings
 * @rows: (array length=n_rows): the rows of one role
 * @n_rows: their number
 * @copy_of: (array): indexed by row, written at @rows: the row that a copy repeats, which is no
 *   copy itself, or %RB_NO_ROW
 *
 * Finds the copies among the postings of one role: the same non-empty web address; or the same
 * non-empty employer, place and pay, posted within 60 days of each other, undated only with
 * undated. Of copies the newest is kept, of equally new ones the first read.
 */
void
rb_copies_find (const RbPostingStore *store, const guint32 *rows, guint32 n_rows, guint32 *copy_of)
{
  RbPostingColumns *columns = (RbPostingColumns *) rb_posting_store_get_columns (store);
  g_autofree guint32 *sorted = g_memdup2 (rows, n_rows * sizeof *rows);

  for (guint32 i = 0; i < n_rows; i++)
    copy_of[rows[i]] = rows[i];

  if (n_rows > 1)
    g_qsort_with_data (sorted, (int) n_rows, sizeof *sorted, compare_urls, columns);

  for (guint32 i = 1; i < n_rows; i++)
    {
      guint32 a = sorted[i - 1];
      guint32 b = sorted[i];

      if (columns->url[a] != 0 && columns->url[a] == columns->url[b])
        join (columns, copy_of, a, b);
    }

  if (n_rows > 1)
    g_qsort_with_data (sorted, (int) n_rows, sizeof *sorted, compare_contents_and_dates, columns);

  for (guint32 i = 1; i < n_rows; i++)
    {
      guint32 a = sorted[i - 1];
      guint32 b = sorted[i];

      if (columns->employer[a] != 0 && compare_contents (columns, a, b) == 0 &&
          are_near (columns->posted[a], columns->posted[b]))
        join (columns, copy_of, a, b);
    }

  /* Flatten first, mark the kept ones afterwards: marking would cut the paths still to be walked.
   */
  for (guint32 i = 0; i < n_rows; i++)
    copy_of[rows[i]] = find_root (copy_of, rows[i]);

  for (guint32 i = 0; i < n_rows; i++)
    {
      if (copy_of[rows[i]] == rows[i])
        copy_of[rows[i]] = RB_NO_ROW;
    }
}
