/* rb-bins.h: the bars of a histogram of amounts.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RB_BINS_MAX 24

/* Amounts are at most this far from 0, so that every edge fits into 64 bits. */
#define RB_BINS_MAX_AMOUNT G_GINT64_CONSTANT (9000000000000000000)

typedef struct {
  gint64 min;
  gint64 max;
  gint64 first_edge; /* a multiple of step, as are all edges */
  gint64 step;
  guint n_bins;
  gsize counts[RB_BINS_MAX];
  gsize n_below; /* amounts below the first edge */
  gsize n_above; /* amounts from the last edge on */
} RbBins;

typedef enum {
  RB_BINS_BAR_BELOW, /* everything below the first edge */
  RB_BINS_BAR_STEP,  /* one step */
  RB_BINS_BAR_ABOVE, /* everything from the last edge on */
} RbBinsBarKind;

typedef struct {
  RbBinsBarKind kind;
  gint64 from;
  gint64 to;
  gboolean closed; /* whether an amount equal to @to is in the bar */
  gsize count;
} RbBinsBar;

RbBins rb_bins_compute (const gint64 *sorted, gsize n);

guint rb_bins_get_n_bars (const RbBins *self);
RbBinsBar rb_bins_get_bar (const RbBins *self, guint index);

G_END_DECLS
