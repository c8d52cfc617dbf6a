/* rb-script-blocks.h: finds JSON-LD in web pages.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  gsize offset;
  gsize length;
} RbScriptBlock;

GArray *rb_script_blocks_find (const char *page, gsize size) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
