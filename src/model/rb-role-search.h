/* rb-role-search.h: how well a role answers what somebody searches for.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Better matches first. */
typedef enum {
  RB_MATCH_WHOLE,
  RB_MATCH_BEGINNING,
  RB_MATCH_WORD,
  RB_MATCH_INSIDE,
  RB_MATCH_NONE,
} RbMatch;

char *rb_search_fold (const char *text) G_GNUC_WARN_UNUSED_RESULT;
RbMatch rb_search_match (const char *folded_name, const char *folded_search);

G_END_DECLS
