/* rb-flow.h: blocks one under another, in rows that a page break may stand between.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "report/paper/rb-print-page.h"

G_BEGIN_DECLS

/* What is never split: a line of a text, a row of a table, a chart. */
typedef struct _RbFlowRow RbFlowRow;

struct _RbFlowRow {
  double space; /* above it, unless it begins a page */
  double height;
  gboolean is_kept;  /* no page begins with it, */
  gboolean is_inner; /* not even where what belongs together needs more than a page */
  gboolean begins_page;
  gboolean is_heading;
  const RbFlowRow *head; /* (nullable): is repeated above it where it begins a page */
  GArray *marks;         /* (element-type RbMark) */
};

typedef struct {
  RbTextSetter *setter;
  const RbPrintStyle *style;
  double width;
  double room;     /* the height of a page, which nothing that is not split may exceed */
  GPtrArray *rows; /* (element-type RbFlowRow) */
  RbTag *tag;      /* (nullable): what new blocks are part of */
  guint n_blocks;
  double space;     /* due above the next row */
  gboolean is_kept; /* the next row stays with the last one */
  gboolean is_inner;
  gboolean begins_page;
} RbFlow;

RbFlow *rb_flow_new (RbTextSetter *setter, const RbPrintStyle *style, double width, double room)
  G_GNUC_WARN_UNUSED_RESULT;
void rb_flow_free (RbFlow *self);

void rb_flow_begin (RbFlow *self, const char *tag);
void rb_flow_end (RbFlow *self);
void rb_flow_add_space (RbFlow *self, double points);
void rb_flow_keep (RbFlow *self);
void rb_flow_keep_line (RbFlow *self, guint line, guint n_lines);
void rb_flow_break_page (RbFlow *self);

RbFlowRow *rb_flow_add_row (RbFlow *self);
RbTextBox *rb_flow_set (RbFlow *self, const RbTextSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
void rb_flow_place_lines (RbFlow *self,
                          RbFlowRow *row,
                          RbTag *tag,
                          RbTextBox *box,
                          guint first,
                          guint n,
                          double x,
                          double y,
                          double width);
void rb_flow_place_box (
  RbFlow *self, RbFlowRow *row, RbTag *tag, RbTextBox *box, double x, double y, double width);
void
rb_flow_place_rule (RbFlow *self, RbFlowRow *row, double x, double y, double width, double height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RbFlow, rb_flow_free)

G_END_DECLS
