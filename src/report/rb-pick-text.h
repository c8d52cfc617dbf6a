/* rb-pick-text.h: picks of openings in words, and those that a page offers beside its figures.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/rb-pick.h"
#include "report/rb-sentences.h"

G_BEGIN_DECLS

/* A way from a figure to the openings behind it. */
typedef struct {
  char *label;
  RbPick pick;
} RbPageDoor;

char *rb_pick_describe (const RbPick *self, RbFigures *figures) G_GNUC_WARN_UNUSED_RESULT;
char *rb_pick_describe_value (const RbPick *self, RbFigures *figures) G_GNUC_WARN_UNUSED_RESULT;
const char *rb_degree_get_label (RbDegree state);
const char *rb_level_get_label (RbLevel level);

GPtrArray *rb_page_doors_new (const RbSubject *subject) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
