/* rb-web-address.h: which web addresses from files may be opened.
 *
 * SPDX-FileCopyrightText: 2026 The Rolebook Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rb_web_address_dup_host (const char *address) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
