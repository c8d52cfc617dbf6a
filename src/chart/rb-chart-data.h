/* rb-chart-data.h: what a pay chart shows, in numbers and in words already translated.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  RB_CHART_FORM_NONE,      /* nothing to draw */
  RB_CHART_FORM_VALUES,    /* one or two values, each a dot with its amount */
  RB_CHART_FORM_DOTS,      /* one dot per value, stacked, with the strip below */
  RB_CHART_FORM_HISTOGRAM, /* bars of bins, with the strip below */
} RbChartForm;

typedef enum {
  RB_CHART_BIN_REGULAR, /* from ≤ value < to; from = to when all values are that one */
  RB_CHART_BIN_BELOW,   /* value < to; from is not read */
  RB_CHART_BIN_ABOVE,   /* value ≥ from; to is not read */
} RbChartBinKind;

typedef struct {
  RbChartBinKind kind;
  double from;
  double to;
  guint64 count;
} RbChartBin;

/* The chart has no language of its own; every function returns a new string. */
typedef struct {
  char *(*format_tick) (double value, gpointer data);
  char *(*format_value) (double value, gpointer data); /* unrounded, beside the mark it names */
  char *(*format_count) (guint64 count, gpointer data);
  char *(*format_overflow) (const RbChartBin *bin, gpointer data);
  gpointer data;
  const char *caption;     /* (nullable): what is counted, "Openings" */
  const char *average;     /* names the diamond */
  const char *middle_half; /* names the dark area */
} RbChartWords;

/* Amounts share one unit. A figure that is not shown is NAN. */
typedef struct {
  RbChartForm form;
  const double *values; /* ascending, for VALUES and DOTS; what is not finite is left out */
  gsize n_values;
  const RbChartBin *bins; /* ascending and equally wide, for HISTOGRAM */
  gsize n_bins;
  double p10, p25, median, p75, p90;
  double median_lower, median_upper; /* the interval of the median */
  double mean;
  double mark; /* a salary to be compared */
  RbChartWords words;
} RbChartData;

G_END_DECLS
