/* rb-split-sizes.h: how two panes share a width.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The bounds of the sidebar, in pixels. */
#define RB_SPLIT_MIN_SIDEBAR_WIDTH 240
#define RB_SPLIT_MAX_SIDEBAR_WIDTH 400

typedef struct {
  int sidebar_wish;
  int sidebar_minimum; /* what the children need at the least */
  int content_minimum;
  gboolean sidebar_visible; /* asked for; matters where there is room for both */
  double text_scale;        /* how much larger than usual letters are */
} RbSplitRequest;

typedef struct {
  gboolean folded; /* one pane at a time, each as wide as the whole */
  int sidebar_width;
  int content_width;
} RbSplitSizes;

RbSplitSizes rb_split_sizes_find (const RbSplitRequest *request, int width);

G_END_DECLS
