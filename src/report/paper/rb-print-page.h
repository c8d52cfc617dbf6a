/* rb-print-page.h: pages that are laid out: marks at their places, and what each of them is.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-chart-box.h"
#include "report/paper/rb-text-setter.h"

G_BEGIN_DECLS

/* An element of the structure that screen readers are told; a tree by parents. */
typedef struct _RbTag RbTag;

struct _RbTag {
  const char *name; /* one that Cairo knows */
  char *attributes; /* (nullable) */
  RbTag *parent;    /* (nullable) */
};

RbTag *rb_tag_new (RbTag *parent, const char *name, char *attributes) G_GNUC_WARN_UNUSED_RESULT;
RbTag *rb_tag_ref (RbTag *self);
void rb_tag_unref (RbTag *self);

typedef enum {
  RB_MARK_LINE,  /* one line of a text */
  RB_MARK_RULE,  /* a grey line: a rectangle */
  RB_MARK_CHART, /* a chart */
  RB_MARK_PLACE, /* nothing to see: what a link can lead to */
} RbMarkKind;

/* In points from the top left of what it belongs to: of a row, then of the page. */
typedef struct {
  RbMarkKind kind;
  RbTag *tag; /* (nullable): what it is part of */
  double x, y;
  double width, height;
  guint block; /* which of the blocks of its flow it belongs to */
  RbTextBox *box;
  guint line;
  RbChartBox *chart;
} RbMark;

GArray *rb_marks_new (void) G_GNUC_WARN_UNUSED_RESULT;
void rb_marks_append_moved (GArray *self, const GArray *other, double x, double y);

/* A page. */
typedef struct {
  double width, height;
  double left, top, right, bottom; /* what nothing may reach beyond */
  GArray *marks;                   /* (element-type RbMark): in reading order */
  guint n_marks;                   /* but for those of the page number, which come last */
} RbPrintPage;

RbPrintPage *rb_print_page_new (const RbPrintStyle *style) G_GNUC_WARN_UNUSED_RESULT;
void rb_print_page_free (RbPrintPage *self);
void rb_print_page_add_place (RbPrintPage *self, const char *name);
void rb_print_page_draw (const RbPrintPage *self, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbPrintPage, rb_print_page_free)

G_END_DECLS
