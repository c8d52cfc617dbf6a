/* rb-chart-rows.h: what charts with a row for each of several groups show.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-data.h"

G_BEGIN_DECLS

/* One group. What of its figures is shown is for the maker of the data to say. */
typedef struct {
  const char *name;
  const char *detail; /* how many there are, "128 openings" */
  const char *note;   /* (nullable): why there is nothing to draw */
  gboolean is_apart;  /* what the others are held against; apart rows come last */
  RbChartData pay;    /* its mark and words are not read */
} RbChartRow;

/* Words of the keys and of the tails of the first row, already translated. */
typedef struct {
  const char *low_tail;  /* "10%" */
  const char *high_tail; /* "90%" */
  const char *reach;     /* "10% to 90%" */
  const char *middle_half;
  const char *median;
  const char *average;
  const char *uncertainty; /* names the bracket */
  const char *note;        /* (nullable): stands after the keys */
} RbChartRowsWords;

typedef struct {
  const RbChartRow *rows; /* in the order in which they are drawn */
  gsize n_rows;
  gboolean is_small; /* lower rows, for a breakdown on a page */
  double mark;       /* a salary to be compared; NAN for none */
  RbChartWords words;
  RbChartRowsWords rows_words;
} RbChartRows;

G_END_DECLS
