/* rb-chart-keys.h: the symbols of a chart beside the words that name them, in rows.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "chart/rb-chart-labels.h"

G_BEGIN_DECLS

typedef enum {
  RB_CHART_KEY_AVERAGE,
  RB_CHART_KEY_MIDDLE_HALF, /* the dark part of bars */
  RB_CHART_KEY_REACH,
  RB_CHART_KEY_BOX,
  RB_CHART_KEY_MEDIAN,
  RB_CHART_KEY_UNCERTAINTY,
  RB_CHART_KEY_NOTE, /* words without a symbol */
} RbChartKeyKind;

typedef struct {
  RbChartKeyKind kind;
  RbRect box; /* of the symbol; its word is a label */
} RbChartKey;

/* Where keys are gathered; the fields are for rb_chart_keys_add(). */
typedef struct {
  GArray *list;       /* (element-type RbChartKey) */
  double left, right; /* the ends of a row */
  double start;       /* what the first row has lost at its left, in every language */
  double used;        /* what the keys of the row take */
  double y;           /* the top of the row */
  gboolean rtl;
} RbChartKeys;

void rb_chart_keys_init (RbChartKeys *self, double left, double right, double y, gboolean rtl);
void
rb_chart_keys_add (RbChartKeys *self, RbChartLabels *labels, RbChartKeyKind kind, const char *word);

G_END_DECLS
