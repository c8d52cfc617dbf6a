/* rb-paper.h: sizes of paper by name, and the one that is usual where the user lives.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RB_POINTS_PER_MM (72.0 / 25.4)

/* The least that a sheet can be set on, in millimetres: a postcard. */
#define RB_PAPER_MIN_MM 100.0
#define RB_PAPER_MAX_MM 2000.0

/* Upright, in points. */
typedef struct {
  double width_pt;
  double height_pt;
} RbPaper;

gboolean rb_paper_parse (const char *text, RbPaper *paper);
RbPaper rb_paper_get_default (void);
RbPaper rb_paper_turn (RbPaper paper);

G_END_DECLS
