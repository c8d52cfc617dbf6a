/* rb-format-list.h: the formats there are.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "read/rb-format.h"

G_BEGIN_DECLS

/* Asked in this order whether they recognise a record; the last one reads what no other knows. */
#define RB_FORMATS(DO)                                                                             \
  DO (rolebook)                                                                                    \
  DO (jsonld)                                                                                      \
  DO (greenhouse)                                                                                  \
  DO (ashby)                                                                                       \
  DO (lever)                                                                                       \
  DO (survey)                                                                                      \
  DO (synonyms)

#define RB_DECLARE_FORMAT(name) extern const RbFormat rb_format_##name;
RB_FORMATS (RB_DECLARE_FORMAT)
#undef RB_DECLARE_FORMAT

G_END_DECLS
