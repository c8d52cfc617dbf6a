/* rb-split-sizes.c: how two panes share a width.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "kit/rb-split-sizes.h"

#define FOLD_WIDTH 720

/**
 * rb_split_sizes_find:
 * @request: what is wished for and needed
 * @width: the width to share, in pixels
 *
 * Folds under 720 pixels, or so many times as much as letters are larger than usual, and wherever
 * the two panes cannot stand side by side. The sidebar is as wide as wished, within its bounds and
 * with what its child needs, as long as the content keeps what it needs.
 *
 * Returns: the widths of the panes; 0 for a sidebar that is hidden beside the content
 */
RbSplitSizes
rb_split_sizes_find (const RbSplitRequest *request, int width)
{
  g_return_val_if_fail (request != NULL, ((RbSplitSizes){ FALSE, 0, width }));

  const int least = MAX (request->sidebar_minimum, RB_SPLIT_MIN_SIDEBAR_WIDTH);
  const int fold_width = (int) (FOLD_WIDTH * MAX (request->text_scale, 1.0));

  if (width < MAX (fold_width, least + request->content_minimum))
    return (RbSplitSizes){ TRUE, width, width };

  if (!request->sidebar_visible)
    return (RbSplitSizes){ FALSE, 0, width };

  const int most = MAX (MIN (RB_SPLIT_MAX_SIDEBAR_WIDTH, width - request->content_minimum), least);
  const int sidebar_width = CLAMP (request->sidebar_wish, least, most);

  return (RbSplitSizes){ FALSE, sidebar_width, width - sidebar_width };
}
