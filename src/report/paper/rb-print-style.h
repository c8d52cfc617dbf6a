/* rb-print-style.h: how pages are set: margins, sizes of type, distances, all in points.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-paper.h"

G_BEGIN_DECLS

/* What a text is; each has its size and weight. */
typedef enum {
  RB_TYPE_TITLE,
  RB_TYPE_HEADING,
  RB_TYPE_SUBHEADING,
  RB_TYPE_SUBTITLE,
  RB_TYPE_FACT,
  RB_TYPE_VALUE,
  RB_TYPE_BODY,
  RB_TYPE_NOTE,
  RB_TYPE_HEAD,  /* the line above the page */
  RB_TYPE_SMALL, /* foot, captions, tables */
} RbType;
#define RB_N_TYPES 10

/* What is given up, one after the other, so that a sheet fits its page. */
typedef enum {
  RB_FIT_ROOMY,
  RB_FIT_LOW_CHART,
  RB_FIT_CLOSE_LINES,
  RB_FIT_NARROW_MARGINS,
  RB_FIT_SNUG,
  RB_FIT_TIGHT,
} RbFit;
#define RB_N_FITS 6

typedef struct {
  RbPaper paper;
  double margin_x;    /* left and right */
  double margin_y;    /* top and bottom */
  const char *family; /* (nullable) */
  gboolean is_large;  /* large print */
  gboolean rtl;
  double plot_height;
  gboolean has_low_charts; /* whether something was taken from it */
  double leading;          /* of body text, against its size */
  double gap;              /* what distances between blocks are multiplied with */
} RbPrintStyle;

void rb_print_style_init (RbPrintStyle *self,
                          RbPaper paper,
                          double least_margin,
                          const char *family,
                          gboolean is_large,
                          gboolean rtl,
                          RbFit fit);

double rb_print_style_get_size (const RbPrintStyle *self, RbType type);
double rb_print_style_get_step (const RbPrintStyle *self, RbType type);
gboolean rb_type_is_bold (RbType type);
double rb_print_style_get_gap (const RbPrintStyle *self, double points);
double rb_print_style_get_text_width (const RbPrintStyle *self);

G_END_DECLS
